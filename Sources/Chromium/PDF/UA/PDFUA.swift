/// What a PDF file owes to those who hear it (PDF/UA-1, ISO 14289-1), as far as a program can judge.
struct PDFUA {
  let document: PDFDocument
  let pages: [PDFPage]
  /// What is written on each page.
  let texts: [PDFPageText]
  let structure: PDFStructure

  /// What a file can lack. It is published all the same, but does not say that it conforms.
  enum Fault: Hashable {
    case noTitle, noLanguage, untagged
    /// Something that runs, is filled in, is hidden, or is kept in the file.
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

  /// Mends what can be mended without guessing; gives what is lacking then.
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
  /// Has windows show the title, and not the name of the file.
  fileprivate func showTitle() {
    if !catalog["/ViewerPreferences"].isDictionary { catalog["/ViewerPreferences"] = parse("<< >>") }
    catalog["/ViewerPreferences"]["/DisplayDocTitle"] = parse("true")
  }

  /// Says what roles of PDF 2.0, such as that of strong words, are in the version of the file.
  fileprivate func mapLaterRoles() {
    let root = catalog["/StructTreeRoot"]
    let used = Set(PDFStructure(of: self).elements.map(\.role))
    for (role, known) in PDFRoles.later.sorted(by: { $0.key < $1.key }) where used.contains(role) {
      if !root["/RoleMap"].isDictionary { root["/RoleMap"] = parse("<< >>") }
      root["/RoleMap"][role] = name(known)
    }
  }
}
