import YAML

extension Labels {
  /// The messages for citations of figures: publisher, title, label, figure, date and address.
  struct CitationMessages: Sendable {
    /// The citation, with a slot for each of its parts.
    let text: MessagePattern
    /// The citation with the address of the figure, for sites with a known address.
    let withAddress: MessagePattern

    /// A placeholder for messages whose error has been reported.
    static let missing = CitationMessages(text: .missing, withAddress: .missing)
  }

  /// The messages for page numbers and counts on paper.
  struct PageMessages: Sendable {
    /// The number at the foot of a page: `Page {number} of {total}`.
    let position: MessagePattern
    /// The number of pages if it is one.
    let one: String
    /// The number of pages otherwise: `{number} pages`.
    let many: MessagePattern

    /// A placeholder for messages whose error has been reported.
    static let missing = PageMessages(position: .missing, one: "", many: .missing)

    /// Returns the number of pages in words.
    func count(_ pages: Int) -> String {
      pages == 1 ? one : many.filled(with: "\(pages)")
    }

    /// Returns the number of a page with the total.
    func position(_ page: Int, of pages: Int) -> String {
      position.filled(with: ["number": "\(page)", "total": "\(pages)"])
    }
  }
}

extension Labels.CitationMessages {
  /// Reads the mapping 'figure-citation'; nil after an error, which is reported.
  init?(_ mapping: inout YAMLMapping) {
    let text = mapping.required("text", .pattern(["publisher", "title", "label", "figure", "period"]))
    let withAddress = mapping.required("with-address", .pattern(["citation", "address"]))
    guard let text, let withAddress else { return nil }
    self.init(text: text, withAddress: withAddress)
  }
}

extension Labels.PageMessages {
  /// Reads the mapping 'pages'; nil after an error, which is reported.
  init?(_ mapping: inout YAMLMapping) {
    let position = mapping.required("position", .pattern(["number", "total"]))
    let one = mapping.required("one", .text)
    let many = mapping.required("many", .pattern(["number"]))
    guard let position, let one, let many else { return nil }
    self.init(position: position, one: one, many: many)
  }
}
