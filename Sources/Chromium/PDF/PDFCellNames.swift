/// Renames table cells in reading order: `node00000001`, `node00000002` and so on.
///
/// Chromium counts all elements that its process has shown, so its own names for cells differ from print to print.
struct PDFCellNames {
  private let document: PDFDocument
  private var names: [[UInt8]: String] = [:]
  /// The object numbers of attribute dictionaries that are already changed, since several cells may share one.
  private var renamed: Set<Int> = []

  static func count(in structure: PDFStructure, of document: PDFDocument) {
    var names = PDFCellNames(document: document)
    var cells: [(name: String, cell: PDFObject)] = []
    for element in structure.elements {
      if let name = names.name(of: element.object["/ID"]) {
        element.object["/ID"] = document.text(name)
        cells.append((name, element.object))
      }
      element.attributes.forEach { names.renameHeaders(of: $0) }
    }
    let classes = document.catalog["/StructTreeRoot"]["/ClassMap"]
    for attributes in classes.parts.flatMap(\.items) { names.renameHeaders(of: attributes) }
    names.list(cells)
  }

  /// Returns the new name for an old one, the same at each call; nil for an object that is not a string.
  private mutating func name(of old: PDFObject) -> String? {
    guard let old = old.bytes else { return nil }
    if let name = names[old] { return name }
    let number = String(names.count + 1)
    let name = "node" + String(repeating: "0", count: max(0, 8 - number.count)) + number
    names[old] = name
    return name
  }

  /// Replaces the old names of header cells in `/Headers`, by which a cell refers to them.
  private mutating func renameHeaders(of attributes: PDFObject) {
    let headers = attributes["/Headers"]
    guard headers.isArray, attributes.id.map({ renamed.insert($0).inserted }) ?? true else { return }
    attributes["/Headers"] = document.array(
      headers.items.map { old in name(of: old).map(document.text) ?? old }
    )
  }

  /// Writes the tree that maps names to cells, sorted by name.
  private func list(_ cells: [(name: String, cell: PDFObject)]) {
    let root = document.catalog["/StructTreeRoot"]
    root.remove("/IDTree")
    guard !cells.isEmpty else { return }
    let unique = Dictionary(cells.map { ($0.name, $0.cell) }, uniquingKeysWith: { first, _ in first })
    root["/IDTree"] = document.parse("<< >>")
    root["/IDTree"]["/Names"] = document.array(
      unique.sorted { $0.key < $1.key }.flatMap { [document.text($0.key), $0.value] }
    )
  }
}
