/// Checks a PDF file against PDF/UA-1 (ISO 14289-1), as far as a program can.
struct PDFUA {
  let document: PDFDocument
  let pages: [PDFPage]
  /// The texts of the pages, in the order of `pages`.
  let texts: [PDFPageText]
  let structure: PDFStructure

  /// A requirement that a file does not meet; the file is published, but does not declare conformance.
  enum Fault: Hashable {
    case noTitle, noLanguage, untagged
    /// Scripts, forms, layers, or attached files.
    case activeContent
    case unmarkedContent, unknownMark
    case unembeddedFont, unknownLetter
    case unknownRole, wrongNesting
    case skippedHeading
    case pictureWithoutWords
    case headOfNoCells, tableWithoutHead, irregularTable
    case noteWithoutName
    case linkOutsideStructure, linkWithoutWords, otherAnnotation
  }

  /// Repairs what can be repaired without guessing; returns the remaining faults.
  static func mend(_ document: PDFDocument) throws(BrowserError) -> Set<Fault> {
    let pages = try document.pages
    document.showTitle()
    document.mapLaterRoles()
    document.nestTables()
    document.nestLists()
    for page in pages where !page.annotations.isEmpty { page.object["/Tabs"] = document.name("/S") }
    let isAllMarked = pages.map(PDFOrnaments.mark).allSatisfy(\.self)
    let file = PDFUA(
      document: document,
      pages: pages,
      texts: pages.map(PDFPageText.init),
      structure: PDFStructure(of: document)
    )
    file.describeLinks()
    let faults = file.faults
    try document.check()
    return isAllMarked ? faults : faults.union([.unmarkedContent])
  }
}

extension PDFDocument {
  /// Makes viewers show the document's title in the window instead of the file's name.
  fileprivate func showTitle() {
    if !catalog["/ViewerPreferences"].isDictionary { catalog["/ViewerPreferences"] = parse("<< >>") }
    catalog["/ViewerPreferences"]["/DisplayDocTitle"] = parse("true")
  }

  /// Maps roles that are new in PDF 2.0, such as `/Strong`, to older ones, since the file is written as PDF 1.7.
  fileprivate func mapLaterRoles() {
    let root = catalog["/StructTreeRoot"]
    let used = Set(PDFStructure(of: self).elements.map(\.role))
    for (role, known) in PDFRoles.later.sorted(by: { $0.key < $1.key }) where used.contains(role) {
      if !root["/RoleMap"].isDictionary { root["/RoleMap"] = parse("<< >>") }
      root["/RoleMap"][role] = name(known)
    }
  }
}
