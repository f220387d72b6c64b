import Foundation
import Numbers
import Synchronization

/// Formats texts, dates and file sizes for readers of one language.
///
/// A class, so that the fields of all templates share one instance.
final class Localizer: Sendable {
  let language: Language
  let labels: Labels
  /// Formats figures with the words of the language, such as `1.3 million`.
  let figures: FigureLanguage
  private let firstLanguage: Language
  private let formatting: DateFormatting
  /// A cache of formatted days, since many pages show the same days.
  private let dates = Mutex<[CalendarDate: DateView]>([:])

  /// `firstLanguage` is the language of texts that have not been translated; `units` are the words for what key
  /// facts count.
  init(_ language: Language, labels: Labels, firstLanguage: Language, units: [LocalizedNoun] = []) {
    self.language = language
    self.labels = labels
    self.firstLanguage = firstLanguage
    var wording = labels.numbers
    wording.units = units.flatMap { $0[language, otherwise: firstLanguage].forms.values }
    figures = FigureLanguage(language: language.code, locale: language.locale, wording: wording)
    formatting = DateFormatting(language: language)
  }

  /// Returns a text in the language, or in the first language if it has not been translated.
  func text(_ text: LocalizedText) -> String {
    text.byLanguage[language.code] ?? text.byLanguage[firstLanguage.code] ?? ""
  }

  /// Returns a text with its links; in the first language if it has not been translated.
  func linked(_ text: LocalizedText) -> LinkedText {
    let code = text.byLanguage[language.code] == nil ? firstLanguage.code : language.code
    return text.linked[code] ?? LinkedText(withoutLinks: self.text(text))
  }

  /// Returns a noun in the language, or in the first language if it has not been translated.
  func noun(_ noun: LocalizedNoun) -> Noun {
    noun[language, otherwise: firstLanguage]
  }

  /// Returns a text with a capital letter, for the start of a line.
  func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased(with: Locale(identifier: language.locale)) + text.dropFirst()
  }

  /// Returns a day for templates, such as `23 November 2026`.
  func date(_ date: CalendarDate) -> DateView {
    if let view = dates.withLock({ $0[date] }) { return view }
    let view = DateView(iso: date.iso, display: formatting.format(date))
    dates.withLock { $0[date] = view }
    return view
  }

  /// Returns a period for templates, such as `2015–2019`.
  func period(_ period: Period) -> DateView {
    DateView(iso: period.iso, display: formatting.format(period))
  }

  /// Returns a file's size, such as `3 kB`.
  func size(_ bytes: Int) -> String {
    bytes.formatted(.byteCount(style: .file).locale(Locale(identifier: language.locale)))
  }
}
