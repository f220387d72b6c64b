/// A page of a PDF file, with the attributes that it inherits from the page tree.
struct PDFPage {
  let object: PDFObject
  /// The fonts, images and so on, grouped by kind under keys such as `/Font`.
  let resources: PDFObject
  /// The links of the page and any other annotations.
  var annotations: [PDFObject] { object["/Annots"].items }

  private let box: PDFObject
  private let rotation: Int
}

extension PDFDocument {
  /// The pages in order; throws when there are none, or when one is missing or listed twice.
  var pages: [PDFPage] {
    get throws(BrowserError) {
      var pages: [PDFPage] = []
      var seen: Set<Int> = []
      let root = catalog["/Pages"]
      var waiting = root.isNull ? [] : [PDFPage(root, in: nil)]
      while let page = waiting.popLast() {
        // Neither a page tree node inside itself nor a page that is listed twice is valid.
        if let id = page.object.id, !seen.insert(id).inserted {
          throw .unusablePDF(reason: "its pages repeat")
        }
        if page.object["/Kids"].isArray {
          waiting += page.object["/Kids"].items.reversed().map { PDFPage($0, in: page) }
        } else if page.object["/Type"].name == "/Page" {
          pages.append(page)
        } else {
          try check()
          // For libqpdf, a missing object is null and not an error.
          throw .unusablePDF(reason: "one of its pages is missing")
        }
      }
      try check()
      guard !pages.isEmpty else { throw .unusablePDF(reason: "it has no pages") }
      return pages
    }
  }

  /// Throws unless all pages are A4; `path` is that of the HTML page, for the message.
  func checkPaper(of path: String) throws(BrowserError) {
    for page in try pages {
      guard let paper = page.paper else { throw .unusablePDF(reason: "the size of a page is not stated") }
      guard paper == .a4 else { throw .otherPaper(paper, page: path) }
    }
  }
}

extension PDFPage {
  /// The paper size after rotation, as viewers show it; nil where the file does not give one.
  var paper: PaperSize? {
    let corners = box.items.compactMap(\.number)
    guard corners.count == 4 else { return nil }
    let unit = object["/UserUnit"].number ?? 1
    let (width, height) = (abs(corners[2] - corners[0]) * unit, abs(corners[3] - corners[1]) * unit)
    let isTurned = rotation % 180 != 0
    return PaperSize(
      widthInPoints: isTurned ? height : width,
      heightInPoints: isTurned ? width : height
    )
  }

  fileprivate init(_ object: PDFObject, in group: PDFPage?) {
    self.object = object
    let (box, resources) = (object["/MediaBox"], object["/Resources"])
    self.box = box.isNull ? group?.box ?? box : box
    self.resources = resources.isNull ? group?.resources ?? resources : resources
    rotation = object["/Rotate"].integer ?? group?.rotation ?? 0
  }
}
