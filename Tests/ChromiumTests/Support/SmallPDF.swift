/// A PDF file of a few objects, as Chromium would write them.
struct SmallPDF {
  /// The information, catalog, page tree, page and structure root, in this order, and then the structure's elements.
  var objects: [String]

  /// Creates a file; `elements` become the objects from 6 on, and `kids` refers to those directly below the root.
  init(elements: [String] = [], kids: String = "6 0 R", structure: String = "") {
    objects = [
      "<</Title (A sheet)\n/CreationDate (D:20261123101500+00'00')\n/ModDate (D:20261123101501+00'00')>>",
      "<</Type /Catalog\n/Pages 3 0 R\n/StructTreeRoot 5 0 R>>",
      "<</Type /Pages\n/Count 1\n/Kids [4 0 R]>>",
      "<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 594.96 841.92]>>",
      "<</Type /StructTreeRoot\n/K [\(elements.isEmpty ? "" : kids)]\n\(structure)>>",
    ]
    objects += elements
  }

  var text: String {
    var text = "%PDF-1.4\n"
    var entries = "0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let offset = String(text.utf8.count)
      entries += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table =
      "xref\n0 \(objects.count + 1)\n\(entries)trailer\n<</Size \(objects.count + 1)\n/Root 2 0 R\n/Info 1 0 R>>\n"
    return text + table + "startxref\n\(text.utf8.count)\n%%EOF\n"
  }

  var bytes: [UInt8] { Array(text.utf8) }
}
