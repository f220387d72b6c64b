import Yams

/// A node of a YAML file: one that Yams made, or one of a file that is too plain to need Yams.
enum YAMLNode {
  case parsed(Node)
  case plainText(String, YAMLMark)
  case plainMapping([(key: YAMLNode, value: YAMLNode)])

  /// Where the node begins, if that is known.
  var mark: YAMLMark? {
    switch self {
    case .parsed(let node): node.mark.map(YAMLMark.init)
    case .plainText(_, let mark): mark
    case .plainMapping: YAMLMark(line: 1, column: 1)
    }
  }

  /// The node as a text, and whether it was written without quotes; nil when it is not a text.
  var text: (string: String, isUnquoted: Bool)? {
    switch self {
    case .parsed(.scalar(let scalar)): (scalar.string, scalar.style == .plain)
    case .plainText(let text, _): (text, true)
    case .parsed, .plainMapping: nil
    }
  }

  /// The node as `name: value` pairs; nil when it is something else.
  var pairs: [(key: YAMLNode, value: YAMLNode)]? {
    switch self {
    case .parsed(.mapping(let mapping)): mapping.map { (.parsed($0.key), .parsed($0.value)) }
    case .plainMapping(let pairs): pairs
    case .parsed, .plainText: nil
    }
  }

  /// The node as a list; nil when it is something else.
  var elements: [YAMLNode]? {
    guard case .parsed(.sequence(let sequence)) = self else { return nil }
    return sequence.map(YAMLNode.parsed)
  }
}
