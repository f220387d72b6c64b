/// The structure of a tagged PDF file, for assistive technology: a tree of headings, paragraphs, tables …
struct PDFStructure {
  /// Its elements, in reading order.
  private(set) var elements: [PDFElement] = []
  /// The standard roles that other roles are mapped to.
  let roles: PDFRoles

  /// Reads the structure of a file; empty where the file is not tagged.
  init(of document: PDFDocument) {
    let root = document.catalog["/StructTreeRoot"]
    roles = PDFRoles(root["/RoleMap"])
    var seen: Set<Int> = []
    var waiting = root["/K"].items.reversed().map { (object: $0, parent: Int?.none) }
    // Without recursion, since the depth is not limited.
    while let (object, parent) = waiting.popLast() {
      let isElement = object["/S"].name != nil
      if isElement, let id = object.id, !seen.insert(id).inserted { continue }
      guard isElement else {
        if let parent, let part = part(object, of: elements[parent]) { elements[parent].parts.append(part) }
        continue
      }
      let element = PDFElement(object, role: roles, in: parent.map { elements[$0] })
      if let parent { elements[parent].parts.append(.element(elements.count)) }
      waiting += object["/K"].items.reversed().map { ($0, elements.count) }
      elements.append(element)
    }
  }

  private func part(_ object: PDFObject, of element: PDFElement) -> PDFElement.Part? {
    if !object["/Obj"].isNull { return .object(object["/Obj"]) }
    // Marks in streams other than the page's are ignored.
    guard object["/Stm"].isNull, let number = object.integer ?? object["/MCID"].integer,
      let page = object["/Pg"].id ?? element.page
    else { return nil }
    return .mark(PDFMark(page: page, number: number))
  }
}

extension PDFStructure {
  /// Returns the direct children of an element.
  func children(of element: PDFElement) -> [PDFElement] {
    element.parts.compactMap { part in
      if case .element(let index) = part { elements[index] } else { nil }
    }
  }

  /// Returns the descendants of an element with a role, at any depth.
  func descendants(of element: PDFElement, role: String) -> [PDFElement] {
    var (found, waiting) = ([PDFElement](), Array(children(of: element).reversed()))
    while let next = waiting.popLast() {
      if next.role == role { found.append(next) }
      waiting += children(of: next).reversed()
    }
    return found
  }

  /// Returns all parts of an element that are not elements, in reading order.
  func leaves(of element: PDFElement) -> [PDFElement.Part] {
    var leaves: [PDFElement.Part] = []
    var waiting = Array(element.parts.reversed())
    while let part = waiting.popLast() {
      if case .element(let index) = part {
        waiting += elements[index].parts.reversed()
      } else {
        leaves.append(part)
      }
    }
    return leaves
  }
}

/// An element of the structure.
struct PDFElement {
  let object: PDFObject
  /// Its structure type, such as `/H1`.
  let role: String
  /// The role of its parent; nil for a root element.
  let parent: String?
  /// Its parts, in reading order.
  fileprivate(set) var parts: [Part] = []
  /// The object number of its page.
  fileprivate let page: Int?

  enum Part {
    /// A child element, by its index among all elements.
    case element(Int)
    /// Marked content on a page.
    case mark(PDFMark)
    /// Any other object, such as a link's annotation.
    case object(PDFObject)
  }
}

extension PDFElement {
  fileprivate init(_ object: PDFObject, role roles: PDFRoles, in parent: PDFElement?) {
    self.object = object
    role = roles.standard(object["/S"].name ?? "")
    self.parent = parent?.role
    page = object["/Pg"].id ?? parent?.page
  }

  /// Its own attributes, such as the scope of a table cell.
  var attributes: [PDFObject] { object["/A"].items.filter { !$0.keys.isEmpty } }

  /// Returns the value of an attribute; nil where it has none.
  func attribute(_ key: String) -> PDFObject? {
    attributes.map { $0[key] }.first { !$0.isNull }
  }
}

/// Marked content on a page, to which the structure refers by an identifier.
struct PDFMark: Hashable {
  /// The object number of the page.
  let page: Int
  let number: Int
}
