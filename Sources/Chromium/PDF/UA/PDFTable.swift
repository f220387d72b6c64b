/// A table as rows of cells, to check that it has header cells and that all rows have the same length.
struct PDFTable {
  private let rows: [[PDFElement]]

  init(_ table: PDFElement, in structure: PDFStructure) {
    // The rows of a table inside a cell are not included.
    let parts = structure.children(of: table).flatMap { part in
      ["/THead", "/TBody", "/TFoot"].contains(part.role) ? structure.children(of: part) : [part]
    }
    rows = parts.filter { $0.role == "/TR" }.map { row in
      structure.children(of: row).filter { ["/TH", "/TD"].contains($0.role) }
    }
  }
}

extension PDFTable {
  var hasHead: Bool { rows.joined().contains { $0.role == "/TH" } }

  /// Whether all rows have the same number of columns, counting cells that span from rows above.
  var isRegular: Bool {
    var lengths: Set<Int> = []
    /// The cells that span into the rows below: how wide they are, and how many more rows they cover.
    var above: [(width: Int, rows: Int)] = []
    for row in rows {
      let cells = row.map { (width: $0.span("/ColSpan"), rows: $0.span("/RowSpan")) }
      lengths.insert((above + cells).reduce(0) { $0 + $1.width })
      above = (above + cells).map { ($0.width, $0.rows - 1) }.filter { $0.rows > 0 }
    }
    return lengths.count <= 1 && above.isEmpty
  }
}

extension PDFElement {
  /// Returns the value of `/ColSpan` or `/RowSpan`, at most 1000; 1 for a cell without the attribute.
  fileprivate func span(_ attribute: String) -> Int {
    min(max(self.attribute(attribute)?.integer ?? 1, 1), 1000)
  }
}
