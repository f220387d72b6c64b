extension PDFDocument {
  /// Wraps what precedes the rows of a table in a caption, the only thing that HTML allows there.
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

  /// Gives list items a body beside their label, where the browser leaves it out.
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

  /// Returns the list item to put in the place of one without a body; nil where it has one.
  private func nested(_ item: PDFObject, in list: PDFObject) -> PDFObject? {
    let parts = item["/K"].items
    let labels = parts.prefix { $0["/S"].name == "/Lbl" }
    let body = parts.dropFirst(labels.count)
    guard !body.allSatisfy({ $0["/S"].name == "/LBody" }), item.id != nil else { return nil }
    // Pages refer to the element that contains marks, so this one must become the body, and a new one the item.
    let new = element("/LI", in: list, parts: labels + [item])
    item["/S"] = name("/LBody")
    item["/K"] = array(Array(body))
    return new
  }

  /// Creates an element around some parts; the caller must still put it in the parent's `/K`.
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

  /// The only children that a role may have (ISO 32000-1, 14.8.4.3); other roles are not checked.
  private static let contents: [String: Set<String>] = [
    "/L": ["/L", "/LI", "/Caption"], "/LI": ["/Lbl", "/LBody"],
    "/Table": ["/TR", "/THead", "/TBody", "/TFoot", "/Caption"], "/THead": ["/TR"], "/TBody": ["/TR"],
    "/TFoot": ["/TR"], "/TR": ["/TH", "/TD"],
  ]

  /// The only parents that a role may have; other roles may be anywhere.
  private static let places: [String: Set<String>] = [
    "/LI": ["/L"], "/LBody": ["/LI"], "/TR": ["/Table", "/THead", "/TBody", "/TFoot"], "/TH": ["/TR"],
    "/TD": ["/TR"], "/THead": ["/Table"], "/TBody": ["/Table"], "/TFoot": ["/Table"],
  ]
}
