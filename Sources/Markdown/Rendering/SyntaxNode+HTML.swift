import CCMark

extension SyntaxNode {
  /// Renders a document as HTML, removes its markers, and adds ids to the headings.
  ///
  /// `marks` are the meanings of the markers, in the order of the text.
  func html(cutAt marks: [Mark], headings: [Heading]) -> Rendered {
    guard let rendered = cmark_render_html(pointer, CMARK_OPT_DEFAULT) else {
      preconditionFailure("cmark renders every document")
    }
    let length = strlen(rendered)
    return rendered.withMemoryRebound(to: UInt8.self, capacity: length) {
      Self.cut(UnsafeBufferPointer(start: $0, count: length), at: marks, headings: headings)
    }
  }

  typealias Rendered = (html: [UInt8], slots: [Slot], headingTags: [HeadingTags])

  private static func cut(
    _ rendered: UnsafeBufferPointer<UInt8>,
    at marks: [Mark],
    headings: [Heading]
  ) -> Rendered {
    var html: [UInt8] = []
    var slots: [Slot] = []
    var headingTags: [HeadingTags] = []
    var openingTag = 0..<0
    slots.reserveCapacity(marks.count - 2 * headings.count)
    headingTags.reserveCapacity(headings.count)
    html.reserveCapacity(rendered.count + headings.reduce(0) { $0 + $1.id.utf8.count + 6 })
    var written = 0
    for mark in marks {
      guard let cut = indexOfMarker(in: rendered, from: written) else { break }
      html.append(contentsOf: UnsafeBufferPointer(rebasing: rendered[written..<cut]))
      written = cut + 1
      switch mark {
      case .headingStart(let index):
        let start = html.count - "<h2>".utf8.count
        // The marker follows the `>` of the opening tag, which is written again after the attribute.
        html.removeLast()
        html.append(contentsOf: " id=\"".utf8)
        html.append(contentsOf: headings[index].id.utf8)
        html.append(contentsOf: "\">".utf8)
        openingTag = start..<html.count
      case .headingEnd:
        let closingTag = html.count..<html.count + "</h2>".utf8.count
        headingTags.append(HeadingTags(opening: openingTag, closing: closingTag))
      case .start(let reference):
        slots.append(Slot(position: html.count, reference: reference, edge: .start))
      case .end(let reference):
        slots.append(Slot(position: html.count, reference: reference, edge: .end))
      }
    }
    html.append(contentsOf: UnsafeBufferPointer(rebasing: rendered[written...]))
    return (html, slots, headingTags)
  }

  private static func indexOfMarker(in rendered: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = UnsafeRawPointer(rendered.baseAddress) else { return nil }
    return memchr(base + start, Int32(marker), rendered.count - start).map { UnsafeRawPointer($0) - base }
  }
}

/// The meaning of a marker in cmark's HTML, where all markers are the same byte.
enum Mark {
  /// The start of a heading's text, with the index of the heading.
  case headingStart(Int)
  /// The end of a heading's text, just before its closing tag.
  case headingEnd
  /// The start of a link, or the place of an image or block, with the index of the reference.
  case start(Int)
  /// The end of a link, with the index of the reference.
  case end(Int)
}
