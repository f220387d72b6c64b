/// The structure of a PDF file as Chromium writes it: plain objects, found through one table at the end.
struct PDFFile {
  /// The whole file.
  let bytes: [UInt8]
  /// Where the objects begin, by their numbers.
  private let offsets: [Int]
  /// Where the table of objects begins.
  private let table: Int
  private let trailer: String

  /// Reads the table of objects.
  ///
  /// Throws when the file is not as Chromium writes it.
  init(_ bytes: [UInt8]) throws(BrowserError) {
    let end = Self.text(bytes.suffix(64))
    guard bytes.starts(with: "%PDF-1.".utf8),
      let match = end.firstMatch(of: /startxref\n([0-9]+)\n%%EOF\s*$/), let table = Int(match.1),
      table < bytes.count
    else { throw .unknownPDF(reason: "it does not end with the place of a table") }
    let parts = Self.text(bytes[table...]).wholeMatch(
      of: /xref\n0 ([0-9]+)\n([0-9nf \n]*)trailer\n([^%]*)%%EOF\s*/
    )
    guard let parts else { throw .unknownPDF(reason: "its table is written in another way") }
    offsets = parts.2.matches(of: /([0-9]{10}) [0-9]{5} [nf] \n/).compactMap { Int($0.1) }
    guard offsets.count == Int(parts.1), offsets.allSatisfy({ $0 < table }) else {
      throw .unknownPDF(reason: "its table is not complete")
    }
    (self.bytes, self.table, trailer) = (bytes, table, String(parts.3))
  }

  /// The place of the description of the file.
  var information: Range<Int> {
    get throws(BrowserError) { try dictionary(of: reference("Info", in: trailer)) }
  }

  /// How many pages the file has.
  var pages: Int {
    get throws(BrowserError) {
      let root = Self.text(bytes[try dictionary(of: reference("Root", in: trailer))])
      let tree = Self.text(bytes[try dictionary(of: reference("Pages", in: root))])
      guard let count = tree.firstMatch(of: /\/Count ([0-9]+)/).flatMap({ Int($0.1) }) else {
        throw .unknownPDF(reason: "the number of its pages is not stated")
      }
      return count
    }
  }

  /// The places of everything that is not a stream of data: what objects say about themselves.
  var dictionaries: [Range<Int>] {
    let starts = offsets.filter { $0 > 0 }.sorted()
    return zip(starts, starts.dropFirst() + [table]).map { start, end in
      start..<(bytes[start..<end].firstRange(of: ">> stream\n".utf8)?.lowerBound ?? end)
    }
  }
}

extension PDFFile {
  /// The place of what an object says about itself.
  private func dictionary(of object: Int) throws(BrowserError) -> Range<Int> {
    guard offsets.indices.contains(object),
      let range = dictionaries.first(where: { $0.lowerBound == offsets[object] })
    else { throw .unknownPDF(reason: "the object \(object) is missing") }
    return range
  }

  /// The number of the object that a dictionary refers to.
  private func reference(_ key: String, in dictionary: String) throws(BrowserError) -> Int {
    let references = dictionary.matches(of: /\/([A-Za-z]+) ([0-9]+) 0 R/)
    guard let number = references.first(where: { $0.1 == key }).flatMap({ Int($0.2) }) else {
      throw .unknownPDF(reason: "it has no /\(key)")
    }
    return number
  }

  private static func text(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: Unicode.ASCII.self)
  }
}

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
