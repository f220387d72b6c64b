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

  /// Adds a text of a value, and returns it with its links; `isSourced` says that its figures need no source.
  @discardableResult
  func add(_ value: YAMLValue, _ text: String, in language: String, isSourced: Bool = false) -> LinkedText {
    let linked = linked(value, text)
    all.append(VisibleText(value: value, text: linked, language: language, isSourced: isSourced))
    return linked
  }

  /// Returns a text of a value with its links.
  func linked(_ value: YAMLValue, _ text: String) -> LinkedText {
    finished[value.offset] ?? LinkedText(text)
  }

  /// Adds a text in which links are not known, such as a message with slots.
  func add(withoutLinks value: YAMLValue, in language: String) {
    let text = LinkedText(withoutLinks: value.writtenText ?? "")
    all.append(VisibleText(value: value, text: text, language: language, isSourced: false))
  }
}

/// A text of a YAML file that readers see.
struct VisibleText {
  let value: YAMLValue
  let text: LinkedText
  /// The code of its language.
  let language: String
  /// Whether figures in the text need no source of their own, since they say what a key fact with a source is.
  let isSourced: Bool
}
