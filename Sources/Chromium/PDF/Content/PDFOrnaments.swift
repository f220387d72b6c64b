/// Marks page content outside the structure as artifacts, which assistive technology ignores.
///
/// Chromium marks the content of the page's elements, but not backgrounds, borders, and content that the page itself
/// hides from assistive technology. PDF/UA requires that these are marked as artifacts.
struct PDFOrnaments {
  private let resources: PDFObject
  private var insertions: [(place: Int, text: String)] = []
  /// For each enclosing mark, whether it makes its content an artifact or a part of the structure.
  private var marks: [Bool] = []
  /// The byte offset at which a path begins that is not painted yet; nil if there is none.
  private var path: Int?
  /// Whether a mark that was added here is still open.
  private var isOpen = false

  private init(resources: PDFObject) {
    self.resources = resources
  }

  /// Marks the artifacts of a page; returns whether all of its content is marked afterwards.
  static func mark(on page: PDFPage) -> Bool {
    let content = page.object.pageContent
    var ornaments = PDFOrnaments(resources: page.resources)
    for operation in PDFContentReader(content) {
      guard ornaments.read(operation) else { return false }
    }
    ornaments.close(before: content.count)
    guard ornaments.marks.isEmpty else { return false }
    guard !ornaments.insertions.isEmpty else { return true }
    page.object["/Contents"] = page.object.document.stream(ornaments.inserted(into: content))
    return true
  }
}

extension PDFOrnaments {
  /// Processes an operation; returns false for an operation that is not supported.
  private mutating func read(_ operation: PDFContentReader.Operation) -> Bool {
    switch operation.name {
    case "BMC", "BDC":
      close(before: operation.start)
      // The property list of a mark may be a named resource, which is not looked up.
      guard let tag = operation.firstName, operation.operands.count != 2 || operation.name == "BMC" else {
        return false
      }
      marks.append(tag == "/Artifact" || operation.mark != nil)
    case "EMC":
      close(before: operation.start)
      return marks.popLast() != nil
    case "q", "Q", "BT", "ET": close(before: operation.start)
    case "m", "re": path = path ?? operation.start
    case "n": path = nil
    case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*":
      open(before: path ?? operation.start)
      path = nil
    case "Tj", "TJ", "'", "\"", "sh": open(before: operation.start)
    case "Do":
      guard operation.firstName.map(hasStructure) == false else { return false }
      open(before: operation.start)
    case "BI": return false
    default: break
    }
    return true
  }

  private mutating func open(before place: Int) {
    guard !isOpen, !marks.contains(true) else { return }
    insertions.append((place, "/Artifact BMC\n"))
    isOpen = true
  }

  private mutating func close(before place: Int) {
    path = nil
    guard isOpen else { return }
    insertions.append((place, "\nEMC\n"))
    isOpen = false
  }

  /// Returns whether a form or image with this name has content that belongs to the structure.
  private func hasStructure(_ name: String) -> Bool {
    let keys = resources["/XObject"][name].keys
    return keys.contains("/StructParents")
  }

  private func inserted(into content: [UInt8]) -> [UInt8] {
    var (result, place): ([UInt8], Int) = ([], 0)
    for insertion in insertions {
      result += content[place..<insertion.place]
      result += insertion.text.utf8
      place = insertion.place
    }
    return result + content[place...]
  }
}
