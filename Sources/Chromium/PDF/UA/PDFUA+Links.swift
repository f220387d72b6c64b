extension PDFUA {
  /// Describes each link that has no description: by its text in the structure, or else by its address.
  func describeLinks() {
    let texts = Dictionary(
      zip(pages, self.texts).compactMap { page, text in page.object.id.map { ($0, text.texts) } },
      uniquingKeysWith: { first, _ in first }
    )
    for (index, element) in structure.elements.enumerated() where element.role == "/Link" {
      let words = structure.spoken(index) { texts[$0.page]?[$0.number] ?? "" }
      for annotation in annotations(of: element) where annotation["/Contents"].text?.isEmpty ?? true {
        let text = words.isEmpty ? annotation["/A"]["/URI"].text ?? "" : words
        if !text.isEmpty { annotation["/Contents"] = document.text(text) }
      }
    }
  }

  /// Links are the only annotations allowed; each must be part of the structure and have a description.
  var faultsOfLinks: Set<Fault> {
    let links = structure.elements.filter { $0.role == "/Link" }.flatMap(annotations)
    let ids = Set(links.compactMap(\.id))
    var faults: Set<Fault> = []
    for annotation in pages.flatMap(\.annotations) {
      guard annotation["/Subtype"].name == "/Link" else {
        faults.insert(.otherAnnotation)
        continue
      }
      let isInStructure = annotation.id.map(ids.contains) ?? false
      if !isInStructure || annotation["/StructParent"].integer == nil { faults.insert(.linkOutsideStructure) }
      if annotation["/Contents"].text?.isEmpty ?? true { faults.insert(.linkWithoutWords) }
    }
    return faults
  }

  private func annotations(of element: PDFElement) -> [PDFObject] {
    structure.leaves(of: element).compactMap { if case .object(let object) = $0 { object } else { nil } }
  }

}

extension PDFStructure {
  /// Returns the text that a screen reader speaks for an element: the alternative text, or else the content.
  ///
  /// `text` returns the text of a mark.
  fileprivate func spoken(_ element: Int, text: (PDFMark) -> String) -> String {
    var (spoken, waiting): (String, [PDFElement.Part]) = ("", [.element(element)])
    while let part = waiting.popLast() {
      switch part {
      case .element(let index):
        let object = elements[index].object
        if let words = object["/ActualText"].text ?? object["/Alt"].text {
          spoken += words
        } else {
          waiting += elements[index].parts.reversed()
        }
      case .mark(let mark): spoken += text(mark)
      case .object: break
      }
    }
    return spoken.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
