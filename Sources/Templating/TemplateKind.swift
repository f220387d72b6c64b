/// The kind of file that a template makes, by its name's ending: it decides what may be printed, and how.
public enum TemplateKind: Sendable, Hashable, CaseIterable {
  /// `.html`: texts are escaped, and finished HTML is not.
  case html
  /// `.xml`: all is escaped, and elements must be whole.
  case xml
  /// `.txt`: nothing is escaped, so that only addresses and numbers can be printed.
  case text

  /// The kind of a file by its name; nil when no template has such a name.
  public init?(ofFile name: String) {
    guard let kind = Self.allCases.first(where: { name.hasSuffix($0.ending) }) else { return nil }
    self = kind
  }

  /// How the names of such files end.
  public var ending: String {
    switch self {
    case .html: ".html"
    case .xml: ".xml"
    case .text: ".txt"
    }
  }
}
