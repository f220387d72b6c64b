import Yams

/// A node of a YAML file, from Yams or from `PlainYAML`, which parses simple files faster.
enum YAMLNode {
  case parsed(Node)
  case plainText(String, YAMLMark)
  case plainMapping([(key: YAMLNode, value: YAMLNode)])

  /// Where the node starts; nil if Yams does not report it.
  var mark: YAMLMark? {
    switch self {
    case .parsed(let node): node.mark.map(YAMLMark.init)
    case .plainText(_, let mark): mark
    case .plainMapping: YAMLMark(line: 1, column: 1)
    }
  }

  /// The text of a scalar, and whether it was written without quotes; nil for any other node.
  var text: (string: String, isUnquoted: Bool)? {
    switch self {
    case .parsed(.scalar(let scalar)): (scalar.string, scalar.style == .plain)
    case .plainText(let text, _): (text, true)
    case .parsed, .plainMapping: nil
    }
  }

  /// The `name: value` pairs of a mapping; nil for any other node.
  var pairs: [(key: YAMLNode, value: YAMLNode)]? {
    switch self {
    case .parsed(.mapping(let mapping)): mapping.map { (.parsed($0.key), .parsed($0.value)) }
    case .plainMapping(let pairs): pairs
    case .parsed, .plainText: nil
    }
  }

  /// The elements of a list; nil for any other node. `PlainYAML` parses no lists.
  var elements: [YAMLNode]? {
    guard case .parsed(.sequence(let sequence)) = self else { return nil }
    return sequence.map(YAMLNode.parsed)
  }
}
