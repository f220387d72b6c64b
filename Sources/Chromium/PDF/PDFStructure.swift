/// The structure of a tagged PDF file, for readers who can't see it: a tree of headings, paragraphs, tables …
struct PDFStructure {
  /// Its elements, in the order in which they are read.
  private(set) var elements: [PDFElement] = []
  /// The standard roles that other roles are mapped to.
  let roles: PDFRoles

  /// Reads the structure of a file, which is empty where it has none.
  init(of document: PDFDocument) {
    let root = document.catalog["/StructTreeRoot"]
    roles = PDFRoles(root["/RoleMap"])
    var seen: Set<Int> = []
    var waiting = root["/K"].items.reversed().map { (object: $0, parent: Int?.none) }
    // Not by recursion: nobody knows how deep it is.
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
    // Marks in other streams than that of the page are not looked for.
    guard object["/Stm"].isNull, let number = object.integer ?? object["/MCID"].integer,
      let page = object["/Pg"].id ?? element.page
    else { return nil }
    return .mark(PDFMark(page: page, number: number))
  }
}

extension PDFStructure {
  /// The elements directly in one.
  func children(of element: PDFElement) -> [PDFElement] {
    element.parts.compactMap { part in
      if case .element(let index) = part { elements[index] } else { nil }
    }
  }

  /// The elements of a role in one, on whatever level.
  func descendants(of element: PDFElement, role: String) -> [PDFElement] {
    var (found, waiting) = ([PDFElement](), Array(children(of: element).reversed()))
    while let next = waiting.popLast() {
      if next.role == role { found.append(next) }
      waiting += children(of: next).reversed()
    }
    return found
  }

  /// All parts of an element that are no elements, in their order.
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
  /// What it is, such as `/H1`.
  let role: String
  /// What it is in; nil where it is in none.
  let parent: String?
  /// What is in it, in the order in which it is read.
  fileprivate(set) var parts: [Part] = []
  /// The number of the page that it is on.
  fileprivate let page: Int?

  enum Part {
    /// Another element, by its place among all.
    case element(Int)
    /// Something that is drawn on a page.
    case mark(PDFMark)
    /// Something else, such as a link's annotation.
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

  /// Its own attributes, such as the scope of a table's cell.
  var attributes: [PDFObject] { object["/A"].items.filter { !$0.keys.isEmpty } }

  /// The value of an attribute; nil where it has none.
  func attribute(_ key: String) -> PDFObject? {
    attributes.map { $0[key] }.first { !$0.isNull }
  }
}

/// Something drawn on a page, which the structure refers to by a number.
struct PDFMark: Hashable {
  /// The number of the page's object.
  let page: Int
  let number: Int
}
