/// The paper of a PDF file.
extension PDFFile {
  /// The sizes of its pages, in millimetres.
  ///
  /// Throws when the file does not state that of every page.
  var paper: [PaperSize] {
    get throws(BrowserError) {
      let sizes = dictionaries.compactMap(paper)
      guard try sizes.count == pages else { throw .unknownPDF(reason: "the size of a page is not stated") }
      return sizes
    }
  }

  /// Makes sure that all pages are A4; `path` is that of the page that was printed.
  func checkPaper(of path: String) throws(BrowserError) {
    if let other = try paper.first(where: { $0 != .a4 }) { throw .otherPaper(other, page: path) }
  }

  private func paper(_ dictionary: Range<Int>) -> PaperSize? {
    let text = String(decoding: bytes[dictionary], as: Unicode.ASCII.self)
    guard let box = text.firstMatch(of: /\/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]/),
      let width = Double(box.1), let height = Double(box.2)
    else { return nil }
    return PaperSize(widthInPoints: width, heightInPoints: height)
  }
}
