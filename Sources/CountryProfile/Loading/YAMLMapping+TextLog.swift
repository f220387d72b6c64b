import YAML

extension YAMLMapping {
  /// Notes all texts in the mapping, at any depth.
  func note(in log: TextLog) {
    for (text, offset) in allTexts { log.note(text, at: offset) }
  }
}
