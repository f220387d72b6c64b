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
