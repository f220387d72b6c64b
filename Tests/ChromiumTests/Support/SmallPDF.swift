/// A PDF file of a few objects, as Chromium would write them.
struct SmallPDF {
  /// The objects; the first describes the file, the second is its root, the third the tree of pages.
  var objects = [
    "<</Title (A sheet)\n/CreationDate (D:20261123101500+00'00')\n/ModDate (D:20261123101501+00'00')>>",
    "<</Type /Catalog\n/Pages 3 0 R>>",
    "<</Type /Pages\n/Count 2\n/Kids []>>",
  ]

  /// The whole file.
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
}
