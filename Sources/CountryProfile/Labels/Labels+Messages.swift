import YAML

extension Labels {
  /// The patterns from which the citation of a figure is made.
  struct CitationMessages: Sendable {
    /// The citation, with slots such as `{publisher}` and `{period}`.
    let text: MessagePattern
    /// The citation followed by the address of the figure, for sites with a known address.
    let withAddress: MessagePattern

    /// Used instead of messages with an error, which has been reported.
    static let missing = CitationMessages(text: .missing, withAddress: .missing)
  }

  /// The patterns for page numbers and page counts of fact sheets.
  struct PageMessages: Sendable {
    /// The number at the foot of a page: `Page {number} of {total}`.
    let position: MessagePattern
    /// The page count of a sheet with one page, such as `1 page`.
    let one: String
    /// The page count of a sheet with more pages: `{number} pages`.
    let many: MessagePattern

    /// Used instead of messages with an error, which has been reported.
    static let missing = PageMessages(position: .missing, one: "", many: .missing)

    /// Returns a page count, such as `2 pages`.
    func count(_ pages: Int) -> String {
      pages == 1 ? one : many.filled(with: "\(pages)")
    }

    /// Returns a page number, such as `Page 1 of 2`.
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
