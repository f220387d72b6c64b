/// The kind of file that a template produces; it determines which values may be printed, and how they are escaped.
public enum TemplateKind: Sendable, Hashable, CaseIterable {
  /// `.html`: texts are escaped, finished HTML is not.
  case html
  /// `.xml`: all values are escaped, and the document must be well-formed.
  case xml
  /// `.txt`: nothing is escaped, so only addresses and numbers can be printed.
  case text

  /// Determines the kind from the ending of a file's name; nil for other endings, such as `.css`.
  public init?(ofFile name: String) {
    guard let kind = Self.allCases.first(where: { name.hasSuffix($0.ending) }) else { return nil }
    self = kind
  }

  /// The file name extension with its dot, such as `.html`.
  public var ending: String {
    switch self {
    case .html: ".html"
    case .xml: ".xml"
    case .text: ".txt"
    }
  }
}
