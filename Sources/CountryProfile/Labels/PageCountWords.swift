import YAML

/// How pages of paper are counted in one language.
struct PageCountWords: Sendable {
  /// The number at the foot of a page: `Page {number} of {total}`.
  let position: MessagePattern
  /// How many pages there are, if there is one.
  let one: String
  /// How many there are otherwise: `{number} pages`.
  let many: MessagePattern

  /// Stands for words whose error has been reported.
  static let missing = PageCountWords(position: .missing, one: "", many: .missing)

  /// The words for a number of pages.
  func count(_ pages: Int) -> String {
    pages == 1 ? one : many.filled(with: ["number": "\(pages)"])
  }

  /// The words for the place of a page among others.
  func position(_ page: Int, of pages: Int) -> String {
    position.filled(with: ["number": "\(page)", "total": "\(pages)"])
  }
}

extension PageCountWords {
  /// What stands below 'pages' in `labels.yaml`; nil after an error, which is reported.
  init?(_ mapping: inout YAMLMapping) {
    let position = mapping.required("position", .pattern(["number", "total"]))
    let one = mapping.required("one", .text)
    let many = mapping.required("many", .pattern(["number"]))
    guard let position, let one, let many else { return nil }
    self.init(position: position, one: one, many: many)
  }
}
