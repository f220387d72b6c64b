import YAML

/// Collects the texts of one YAML file that readers of the site see.
///
/// Texts are added while the file is read, so that all are checked without a list of their keys.
final class VisibleTexts {
  private(set) var all: [VisibleText] = []
  /// The texts whose links have got their words, by their offsets in the file.
  private let finished: [Int: LinkedText]

  /// `finished` has the texts with links, for a file that is read again when the words of its links are known.
  init(finished: [Int: LinkedText] = [:]) {
    self.finished = finished
  }

  /// Adds a text of a value, and returns it with its links.
  @discardableResult
  func add(_ value: YAMLValue, _ text: String, in language: String, key: String? = nil) -> LinkedText {
    let linked = linked(value, text)
    all.append(VisibleText(value: value, text: linked, language: language, key: key ?? value.key))
    return linked
  }

  /// Returns a text of a value with its links.
  func linked(_ value: YAMLValue, _ text: String) -> LinkedText {
    finished[value.offset] ?? LinkedText(text)
  }

  /// Adds a text in which links are not known, such as a message with slots.
  func add(withoutLinks value: YAMLValue, in language: String) {
    let text = LinkedText(withoutLinks: value.writtenText ?? "")
    all.append(VisibleText(value: value, text: text, language: language, key: value.key))
  }
}

/// A text of a YAML file that readers see.
struct VisibleText {
  let value: YAMLValue
  let text: LinkedText
  /// The code of its language.
  let language: String
  /// The key of the text, such as `label`; nil for an entry of a list.
  let key: String?
}

extension VisibleText {
  /// Whether figures in the text need no source of their own, since they say what a key fact with a source is.
  var isSourced: Bool { key.map(["label", "definition"].contains) ?? false }
}
