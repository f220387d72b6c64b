import Foundation

/// A key fact as readers of one language see it.
struct FormattedFigure: Sendable {
  /// The number for machines, in full and with a point, such as `1300000`.
  let value: String
  /// The number as cards and tables show it, with its qualifier, such as `over 1.3 million` or `35%`.
  let display: String
  /// The number as in running text, with its qualifier, such as `35 per cent`.
  let prose: String
  /// `prose` without the qualifier, for sentences that have it already.
  let numberInProse: String
  /// Both forms without the qualifier: `35%` and `35 per cent`.
  let numbers: Set<String>
  /// The unit in words, such as `people per km²`; nil where the number shows it.
  let unit: String?
  /// The number of decimals shown: 1 for 7.1 million.
  let decimals: Int

  private let qualifier: MessagePattern?
  /// The texts that a link may have, with the qualifier if the fact has one.
  private let complete: Set<String>
  /// The texts that a link may have if the words around it already qualify the number.
  private let bare: Set<String>

  /// Formats a fact; the labels must have patterns for numbers, and one for its qualifier.
  init(_ fact: KeyFact, localizer: Localizer) {
    let formatting = NumberFormatting(language: localizer.language, labels: localizer.labels)
    let (number, numberInProse, decimals) = formatting.format(fact)
    let unit = (fact.unit?.label).map(localizer.text)
    let qualifier = fact.qualifier.flatMap { localizer.labels.qualifiers[$0] }
    let forms = [number, numberInProse].flatMap { number in
      [number] + (unit.map { ["\(number) \($0)"] } ?? [])
    }
    value = "\(fact.latest.value)"
    self.numberInProse = numberInProse
    numbers = [number, numberInProse]
    self.decimals = decimals
    self.unit = unit
    self.qualifier = qualifier
    display = qualifier?.filled(with: number) ?? number
    prose = qualifier?.filled(with: numberInProse) ?? numberInProse
    bare = Set(forms.map(Self.plain))
    complete = Set(forms.map { Self.plain(qualifier?.filled(with: $0) ?? $0) })
  }
}

extension FormattedFigure {
  /// How far the text of a link agrees with its fact.
  enum Match: Sendable, Hashable {
    /// A form of the fact, or its bare number where the words around it already qualify it.
    case exact
    /// A reason for a warning: `1.3 million` where the fact says `over 1.3 million`.
    case withoutQualifier
    /// Any other text, which is an error.
    case different
  }

  /// Compares the text of a link with the fact; `before` and `after` are the text around the link.
  ///
  /// Kinds of white space are not distinguished, nor is a capital at the start of a sentence.
  func match(_ text: String, before: String, after: String) -> Match {
    if complete.contains(text) { return .exact }
    let text = Self.plain(text)
    if complete.contains(text) || complete.contains(Self.uncapitalised(text)) { return .exact }
    guard bare.contains(text) else { return .different }
    return isLimited(before: before, after: after) ? .exact : .withoutQualifier
  }

  /// Returns whether the words around a link already qualify its number, as in `over [](fact:migrants-abroad)`.
  func isLimited(before: String, after: String) -> Bool {
    guard let qualifier else { return false }
    let (prefix, suffix) = (Self.plain(qualifier.prefix), Self.plain(qualifier.suffix))
    let (before, after) = (Self.plain(before), Self.plain(after))
    let limit = String(before.suffix(prefix.count))
    return (limit == prefix || Self.uncapitalised(limit) == prefix) && after.hasPrefix(suffix)
      && !Self.isOneWord(before.dropLast(prefix.count).last, prefix.first)
      && !Self.isOneWord(suffix.last, after.dropFirst(suffix.count).first)
  }

  /// Returns whether two neighbours belong to one word, as in “moreover”.
  ///
  /// Scripts without capitals may have no spaces between words, so their letters do not count.
  private static func isOneWord(_ first: Character?, _ second: Character?) -> Bool {
    guard let first, let second else { return false }
    return first.isCased && second.isCased
  }

  /// Returns a text with each run of white space, including no-break spaces, as one space.
  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func uncapitalised(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}
