extension YAMLMapping {
  /// Notes all texts in the mapping, at any depth.
  func note(in log: TextLog) {
    for value in values { value.note(in: log) }
  }
}

extension YAMLValue {
  fileprivate func note(in log: TextLog) {
    if let text = node.text?.string { log.note(text, at: offset) }
    let inner = node.pairs?.map(\.value) ?? node.elements ?? []
    for node in inner { YAMLValue(node, in: yaml, called: .description("a text")).note(in: log) }
  }
}
