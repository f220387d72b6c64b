import Foundation
import Synchronization

/// Texts, dates and sizes of files as readers of one language see them.
///
/// A class, since the fields of every template share it.
final class Localizer: Sendable {
  let language: Language
  let labels: Labels
  private let firstLanguage: Language
  private let formatting: DateFormatting
  /// The days that were asked for, each formatted once.
  private let dates = Mutex<[CalendarDate: DateView]>([:])

  /// `firstLanguage` is that of texts which have not been translated.
  init(_ language: Language, labels: Labels, firstLanguage: Language) {
    self.language = language
    self.labels = labels
    self.firstLanguage = firstLanguage
    formatting = DateFormatting(language: language)
  }

  /// A text in the language, or in the first language where it has not been translated.
  func text(_ text: LocalizedText) -> String {
    text.byLanguage[language.code] ?? text.byLanguage[firstLanguage.code] ?? ""
  }

  /// A day as templates show it.
  func date(_ date: CalendarDate) -> DateView {
    if let view = dates.withLock({ $0[date] }) { return view }
    let view = DateView(iso: date.iso, display: formatting.format(date))
    dates.withLock { $0[date] = view }
    return view
  }

  /// A span of time as templates show it.
  func period(_ period: Period) -> DateView {
    DateView(iso: period.iso, display: formatting.format(period))
  }

  /// A file's size, such as `3 kB`.
  func size(_ bytes: Int) -> String {
    bytes.formatted(.byteCount(style: .file).locale(Locale(identifier: language.locale)))
  }
}
