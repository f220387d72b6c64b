/// The kind of file that a template makes, known by its ending; it determines what may be printed, and how.
public enum TemplateKind: Sendable, Hashable, CaseIterable {
  /// `.html`: texts are escaped, finished HTML is not.
  case html
  /// `.xml`: all values are escaped, and elements must be well-formed.
  case xml
  /// `.txt`: nothing is escaped, so that only addresses and numbers can be printed.
  case text

  /// Determines the kind by the ending of a file's name; nil for any other ending, such as `.css`.
  public init?(ofFile name: String) {
    guard let kind = Self.allCases.first(where: { name.hasSuffix($0.ending) }) else { return nil }
    self = kind
  }

  /// The ending of such files' names, with its dot: `.html`.
  public var ending: String {
    switch self {
    case .html: ".html"
    case .xml: ".xml"
    case .text: ".txt"
    }
  }
}
