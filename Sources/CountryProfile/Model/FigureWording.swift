import Foundation

/// A key fact put into the words of one language.
public struct FigureWording: Sendable {
  /// The number alone, such as `1.3 million`, `35%` or `US$285 million`.
  public let number: String
  /// The number as running text has it, such as `35 per cent`.
  public let numberInProse: String
  /// The word that limits the number, such as `over`.
  public let qualifier: Labels.Pattern?
  /// The unit in words, such as `people per km²`; nil where the number shows it.
  public let unit: String?
  /// How many decimals the number has.
  public let decimals: Int

  /// The figure as cards and tables show it: the number with its qualifier.
  public var display: String {
    qualifier?.filled(with: number) ?? number
  }

  /// The figure as it is filled into running text.
  public var prose: String {
    qualifier?.filled(with: numberInProse) ?? numberInProse
  }

  /// Words a fact by the conventions of a language.
  public init(_ fact: KeyFact, language: Language, labels: Labels, profile: Profile) {
    let formatter = NumberFormatting(language: language, labels: labels)
    (number, numberInProse, decimals) = formatter.format(fact)
    qualifier = fact.qualifier.flatMap { labels.qualifiers[$0] }
    unit = fact.unit?.label?.text(in: language, of: profile)
  }
}

extension FigureWording {
  /// What the text of a link to the fact says of it.
  public enum Match: Sendable, Hashable {
    /// Just what the fact says.
    case exact
    /// The right number, but without the word that limits it.
    case withoutQualifier
    /// Something else.
    case different
  }

  /// Compares the text of a link, and the text around it, with what the fact says.
  public func match(_ text: String, before: String, after: String) -> Match {
    let text = Self.plain(text)
    let bare = numbersWithUnit.map(Self.plain)
    guard let qualifier else { return bare.contains(text) ? .exact : .different }
    if numbersWithUnit.map({ Self.plain(qualifier.filled(with: $0)) }).contains(where: { Self.same($0, text) }
    ) {
      return .exact
    }
    guard bare.contains(text) else { return .different }
    return isLimited(before: before, after: after) ? .exact : .withoutQualifier
  }

  /// Whether the words around a link already limit the number that it shows.
  public func isLimited(before: String, after: String) -> Bool {
    guard let qualifier else { return false }
    let (prefix, suffix) = (Self.plain(qualifier.prefix), Self.plain(qualifier.suffix))
    let (before, after) = (Self.plain(before), Self.plain(after))
    return Self.same(String(before.suffix(prefix.count)), prefix)
      && Self.same(String(after.prefix(suffix.count)), suffix)
      && !Self.isOneWord(before.dropLast(prefix.count).last, prefix.first)
      && !Self.isOneWord(suffix.last, after.dropFirst(suffix.count).first)
  }

  /// Whether two neighbours belong to one word, as in “moreover”. Scripts without capitals may have no spaces.
  private static func isOneWord(_ first: Character?, _ second: Character?) -> Bool {
    guard let first, let second else { return false }
    return first.isCased && second.isCased
  }

  private var numbersWithUnit: [String] {
    [number, numberInProse].flatMap { number in
      [number] + (unit.map { ["\(number) \($0)"] } ?? [])
    }
  }

  /// A text with every run of white space, no-break spaces too, as one space.
  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether two texts are the same but for a capital at the start of a sentence.
  private static func same(_ a: String, _ b: String) -> Bool {
    a == b || a.prefix(1).lowercased() + a.dropFirst() == b.prefix(1).lowercased() + b.dropFirst()
  }
}
