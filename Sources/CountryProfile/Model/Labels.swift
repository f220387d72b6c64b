/// The words of the interface in one language.
public struct Labels: Sendable {
  /// The words by their key in `labels.yaml`.
  public let texts: [String: String]
  /// Patterns for large numbers by the power they stand for, the largest first: 1,000,000 → `{number} million`.
  public let magnitudes: [(power: Int, pattern: Pattern)]
  /// Patterns for limited figures by the qualifier's id: `over` → `over {number}`.
  public let qualifiers: [String: Pattern]

  /// The pattern for a percentage in prose, such as `{number} per cent`.
  public let percent: Pattern

  /// A text with a place for a number.
  public struct Pattern: Sendable, Hashable {
    /// What stands before the number.
    public let prefix: String
    /// What stands after it.
    public let suffix: String

    /// Reads a text that has `{number}` in it once; nil otherwise.
    public init?(_ text: String) {
      let parts = text.split(separator: "{number}", omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      (prefix, suffix) = (String(parts[0]), String(parts[1]))
    }

    /// The text with a number in its place.
    public func filled(with number: String) -> String {
      prefix + number + suffix
    }
  }
}
