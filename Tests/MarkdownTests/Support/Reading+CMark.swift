@testable import Markdown

extension Reading {
  /// The HTML without the ids of headings, its slots filled as cmark would fill them.
  var asCMark: [UInt8] {
    var output: [UInt8] = []
    document.render(into: &output) { slot, output in
      let reference = document.references[slot.reference]
      switch (reference.kind, slot.edge) {
      case (.link, .start): output += CMark.openingTag(of: reference)
      case (.link, .end): output += Array("</a>".utf8)
      case (.image, _): output += CMark.image(of: reference)
      case (.block, _): output += Array("<p>".utf8) + CMark.image(of: reference) + Array("</p>".utf8)
      }
    }
    return Self.withoutIDs(output)
  }

  private static func withoutIDs(_ html: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    let attribute = Array(" id=\"".utf8)
    while index < html.count {
      let isHeading =
        index >= 3 && html[index - 3] == UInt8(ascii: "<") && html[index - 2] == UInt8(ascii: "h")
      if isHeading, html[index...].starts(with: attribute),
        let end = html[(index + attribute.count)...].firstIndex(of: UInt8(ascii: "\""))
      {
        index = end + 1
      } else {
        result.append(html[index])
        index += 1
      }
    }
    return result
  }
}
