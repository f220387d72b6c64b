extension PDFUA {
  var faults: Set<Fault> {
    faultsOfDocument.union(faultsOfContent).union(faultsOfStructure).union(faultsOfLinks)
  }

  private var faultsOfDocument: Set<Fault> {
    let catalog = document.catalog
    var faults: Set<Fault> = []
    if document.trailer["/Info"]["/Title"].text?.contains(where: { !$0.isWhitespace }) != true {
      faults.insert(.noTitle)
    }
    if catalog["/Lang"].text.map(Self.isLanguage) != true { faults.insert(.noLanguage) }
    let mark = catalog["/MarkInfo"]
    if !mark["/Marked"].isTrue || mark["/Suspects"].isTrue || structure.elements.isEmpty {
      faults.insert(.untagged)
    }
    return faults
  }

  private var faultsOfContent: Set<Fault> {
    var faults: Set<Fault> = []
    if !texts.allSatisfy(\.isKnown) { faults.insert(.unknownLetter) }
    let known = Set(
      structure.elements.flatMap(\.parts).compactMap { if case .mark(let mark) = $0 { mark } else { nil } }
    )
    for (page, text) in zip(pages, texts) {
      let marks = text.marks.compactMap { number in page.object.id.map { PDFMark(page: $0, number: number) } }
      if !known.isSuperset(of: marks) { faults.insert(.unknownMark) }
    }
    return faults.union(document.faultsOfObjects)
  }

  private var faultsOfStructure: Set<Fault> {
    var faults: Set<Fault> = []
    let elements = structure.elements
    if !elements.allSatisfy({ PDFRoles.standard.contains($0.role) }) { faults.insert(.unknownRole) }
    if !structure.isWellNested { faults.insert(.wrongNesting) }
    if Self.skipsLevel(elements.compactMap(\.level)) { faults.insert(.skippedHeading) }
    for element in elements {
      if ["/Figure", "/Formula"].contains(element.role), !element.hasWords {
        faults.insert(.pictureWithoutWords)
      }
      if element.role == "/Note", element.object["/ID"].isNull { faults.insert(.noteWithoutName) }
      if element.object["/Lang"].text.map(Self.isLanguage) == false { faults.insert(.noLanguage) }
    }
    return faults.union(faultsOfTables)
  }

  private var faultsOfTables: Set<Fault> {
    var faults: Set<Fault> = []
    let elements = structure.elements
    for table in elements where table.role == "/Table" {
      let table = PDFTable(table, in: structure)
      if !table.hasHead { faults.insert(.tableWithoutHead) }
      if !table.isRegular { faults.insert(.irregularTable) }
    }
    let heads = Set(elements.flatMap { $0.attribute("/Headers")?.items ?? [] }.compactMap(\.bytes))
    for head in elements where head.role == "/TH" {
      let isNamed = head.object["/ID"].bytes.map(heads.contains) ?? false
      if head.attribute("/Scope") == nil, !isNamed { faults.insert(.headOfNoCells) }
    }
    return faults
  }

  /// Returns whether the first heading is not at level 1, or a later one skips a level on the way down.
  private static func skipsLevel(_ levels: [Int]) -> Bool {
    zip([0] + levels, levels).contains { before, level in level > before + 1 }
  }

  /// Returns whether a text has the form of a language tag, such as `en` or `lo-LA` (RFC 5646).
  private static func isLanguage(_ text: String) -> Bool {
    text.wholeMatch(of: /[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*/) != nil
  }
}

extension PDFElement {
  /// The level of a heading, from 1 to 6; nil for any other element.
  fileprivate var level: Int? { role.wholeMatch(of: /\/H([1-6])/).flatMap { Int($0.1) } }

  /// Whether the element has an alternative text that is not blank.
  fileprivate var hasWords: Bool {
    (object["/Alt"].text ?? object["/ActualText"].text)?.contains { !$0.isWhitespace } ?? false
  }
}
