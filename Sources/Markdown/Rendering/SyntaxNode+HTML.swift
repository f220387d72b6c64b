import CCMark

extension SyntaxNode {
  /// Renders a document that has markers in it, cuts the markers out, and gives the headings their ids.
  ///
  /// `marks` says what the markers stand for, in the order of the text.
  func html(cutAt marks: [Mark], headings: [Heading]) -> (html: [UInt8], slots: [Slot]) {
    guard let rendered = cmark_render_html(pointer, CMARK_OPT_DEFAULT) else {
      preconditionFailure("cmark renders every document")
    }
    let length = strlen(rendered)
    return rendered.withMemoryRebound(to: UInt8.self, capacity: length) {
      Self.cut(UnsafeBufferPointer(start: $0, count: length), at: marks, headings: headings)
    }
  }

  private static func cut(
    _ rendered: UnsafeBufferPointer<UInt8>,
    at marks: [Mark],
    headings: [Heading]
  ) -> (html: [UInt8], slots: [Slot]) {
    var html: [UInt8] = []
    var slots: [Slot] = []
    slots.reserveCapacity(marks.count)
    html.reserveCapacity(rendered.count + headings.reduce(0) { $0 + $1.id.utf8.count + 6 })
    var written = 0
    for mark in marks {
      guard let cut = indexOfMarker(in: rendered, from: written) else { break }
      html.append(contentsOf: UnsafeBufferPointer(rebasing: rendered[written..<cut]))
      written = cut + 1
      switch mark {
      case .heading(let index):
        // The marker follows the `>` of the opening tag, where the attribute belongs.
        html.removeLast()
        html.append(contentsOf: " id=\"".utf8)
        html.append(contentsOf: headings[index].id.utf8)
        html.append(contentsOf: "\">".utf8)
      case .start(let reference):
        slots.append(Slot(position: html.count, reference: reference, edge: .start))
      case .end(let reference):
        slots.append(Slot(position: html.count, reference: reference, edge: .end))
      }
    }
    html.append(contentsOf: UnsafeBufferPointer(rebasing: rendered[written...]))
    return (html, slots)
  }

  private static func indexOfMarker(in rendered: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = UnsafeRawPointer(rendered.baseAddress) else { return nil }
    return memchr(base + start, Int32(marker), rendered.count - start).map { UnsafeRawPointer($0) - base }
  }
}
