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

/// A tag in cmark's HTML that begins or ends a part of a document.
///
/// cmark escapes every `<` of a text, so that what looks like one of its tags is one.
enum HTMLTag {
  case headingStart(level: Int)
  case headingEnd(level: Int)
  /// A quote or an item of a list begins, in which headings may stand too.
  case containerStart
  case containerEnd

  /// Reads a tag from its `<` on; nil for any other.
  init?(_ bytes: ArraySlice<UInt8>) {
    let isEnd = bytes.dropFirst().first == UInt8(ascii: "/")
    let name = bytes.dropFirst(isEnd ? 2 : 1)
    if name.first == UInt8(ascii: "h"), let digit = name.dropFirst().first,
      (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(digit)
    {
      let level = Int(digit - UInt8(ascii: "0"))
      self = isEnd ? .headingEnd(level: level) : .headingStart(level: level)
    } else if name.starts(with: "blockquote>".utf8) || name.starts(with: "li>".utf8) {
      self = isEnd ? .containerEnd : .containerStart
    } else {
      return nil
    }
  }
}

extension HTMLTag {
  var isHeadingStart: Bool {
    if case .headingStart = self { true } else { false }
  }
}

/// What a marker in cmark's HTML stands for.
enum Mark {
  /// The content of a heading begins; the index of the heading.
  case heading(Int)
  /// A reference begins, or stands here; the index of the reference.
  case start(Int)
  /// A link ends; the index of the reference.
  case end(Int)
}
