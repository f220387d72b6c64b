extension PDFDocument {
  /// Wraps everything before the rows of a table in a caption, since HTML allows only a caption there.
  func nestTables() {
    for table in PDFStructure(of: self).elements where table.role == "/Table" {
      let parts = table.object["/K"].items
      let before = parts.prefix { part in
        part["/S"].name.map { !Self.partsOfTables.contains($0) } ?? false
      }
      guard !before.isEmpty else { continue }
      let caption = element("/Caption", in: table.object, parts: Array(before))
      table.object["/K"] = array([caption] + parts.dropFirst(before.count))
    }
  }

  /// Gives each list item a body (`/LBody`) after its label, where the browser has left the body out.
  func nestLists() {
    let structure = PDFStructure(of: self)
    for list in structure.elements where list.role == "/L" {
      let items = list.object["/K"].items
      let replacements = items.map { item in
        structure.roles.standard(item["/S"].name ?? "") == "/LI" ? nested(item, in: list.object) : nil
      }
      guard replacements.contains(where: { $0 != nil }) else { continue }
      list.object["/K"] = array(zip(items, replacements).map { $1 ?? $0 })
    }
  }

  /// Returns a list item to replace one without a body; nil where the item already has a body.
  private func nested(_ item: PDFObject, in list: PDFObject) -> PDFObject? {
    let parts = item["/K"].items
    let labels = parts.prefix { $0["/S"].name == "/Lbl" }
    let body = parts.dropFirst(labels.count)
    guard !body.allSatisfy({ $0["/S"].name == "/LBody" }), item.id != nil else { return nil }
    // The page's marks refer to this element, so it becomes the body, and a new element becomes the list item.
    let new = element("/LI", in: list, parts: labels + [item])
    item["/S"] = name("/LBody")
    item["/K"] = array(Array(body))
    return new
  }

  /// Creates an element around some parts; the caller must still add the element to the `/K` of its parent.
  private func element(_ role: String, in parent: PDFObject, parts: [PDFObject]) -> PDFObject {
    let element = add(parse("<< /Type /StructElem /S \(role) >>"))
    element["/P"] = parent
    element["/K"] = array(parts)
    for part in parts { part["/P"] = element }
    return element
  }

  private static let partsOfTables: Set = ["/TR", "/THead", "/TBody", "/TFoot", "/Caption"]
}

extension PDFStructure {
  /// Whether all parts of lists and tables are where the standard allows them.
  var isWellNested: Bool {
    elements.allSatisfy { element in
      let children = children(of: element).map(\.role)
      guard Self.places[element.role]?.contains(element.parent ?? "") ?? true else { return false }
      return Self.contents[element.role].map { $0.isSuperset(of: children) } ?? true
    }
  }

  /// For each role, the only children that it may have (ISO 32000-1, 14.8.4.3); other roles are not checked.
  private static let contents: [String: Set<String>] = [
    "/L": ["/L", "/LI", "/Caption"], "/LI": ["/Lbl", "/LBody"],
    "/Table": ["/TR", "/THead", "/TBody", "/TFoot", "/Caption"], "/THead": ["/TR"], "/TBody": ["/TR"],
    "/TFoot": ["/TR"], "/TR": ["/TH", "/TD"],
  ]

  /// For each role, the only parents that it may have; other roles may be anywhere.
  private static let places: [String: Set<String>] = [
    "/LI": ["/L"], "/LBody": ["/LI"], "/TR": ["/Table", "/THead", "/TBody", "/TFoot"], "/TH": ["/TR"],
    "/TD": ["/TR"], "/THead": ["/Table"], "/TBody": ["/Table"], "/TFoot": ["/Table"],
  ]
}
