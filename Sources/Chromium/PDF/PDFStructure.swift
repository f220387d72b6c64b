/// The structure of a tagged PDF file, for assistive technology: a tree of headings, paragraphs, tables and so on.
struct PDFStructure {
  /// All elements in reading order, each before its children.
  private(set) var elements: [PDFElement] = []
  /// The file's own mapping from other roles to standard ones.
  let roles: PDFRoles

  /// Reads the structure of a file; that of an untagged file is empty.
  init(of document: PDFDocument) {
    let root = document.catalog["/StructTreeRoot"]
    roles = PDFRoles(root["/RoleMap"])
    var seen: Set<Int> = []
    var waiting = root["/K"].items.reversed().map { (object: $0, parent: Int?.none) }
    // A loop instead of recursion, since the tree can be too deep for the call stack.
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
    // Marks in streams other than the page's own content are ignored.
    guard object["/Stm"].isNull, let number = object.integer ?? object["/MCID"].integer,
      let page = object["/Pg"].id ?? element.page
    else { return nil }
    return .mark(PDFMark(page: page, number: number))
  }
}

extension PDFStructure {
  /// Returns the child elements, without the marks and annotations beside them.
  func children(of element: PDFElement) -> [PDFElement] {
    element.parts.compactMap { part in
      if case .element(let index) = part { elements[index] } else { nil }
    }
  }

  /// Returns the marks and objects at any depth below an element, in reading order.
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

/// A node of the structure, such as a heading, a table cell or a link.
struct PDFElement {
  let object: PDFObject
  /// The standard role, such as `/H1`, to which the element's own role is mapped.
  let role: String
  /// The role of the parent element; nil for a root element.
  let parent: String?
  /// The child elements and the content, in reading order.
  fileprivate(set) var parts: [Part] = []
  /// The object number of the page, which may be inherited from the parent element.
  fileprivate let page: Int?

  enum Part {
    /// An index in `PDFStructure.elements`.
    case element(Int)
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

  /// The element's own attribute dictionaries, such as one with the `/Scope` of a cell, but not those of its classes.
  var attributes: [PDFObject] { object["/A"].items.filter { !$0.keys.isEmpty } }

  /// Returns the first value for a key such as `/ColSpan`; nil where there is none.
  func attribute(_ key: String) -> PDFObject? {
    attributes.map { $0[key] }.first { !$0.isNull }
  }
}

/// A piece of a page's content, to which the structure refers by number.
struct PDFMark: Hashable {
  /// The page's object number, not its place among the pages.
  let page: Int
  let number: Int
}
