import YAML

/// The texts of one YAML file that readers of the site see, added as the file is read.
///
/// So every text is checked that is read as one, and no list of keys must be kept.
final class VisibleTexts {
  private(set) var values: [YAMLValue] = []

  /// Adds a text.
  func add(_ value: YAMLValue) {
    values.append(value)
  }
}
