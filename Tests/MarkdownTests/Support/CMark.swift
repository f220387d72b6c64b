import CCMark

@testable import Markdown

/// Calls cmark directly, so that our HTML can be compared with its own.
enum CMark {
  static func html(of bytes: [UInt8]) -> [UInt8] {
    // As our reader does, only for a text with the byte that serves as marker.
    let options = bytes.contains(0xF8) ? CMARK_OPT_VALIDATE_UTF8 : CMARK_OPT_DEFAULT
    return bytes.withUnsafeBytes { bytes in
      let text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      return take(cmark_markdown_to_html(text, bytes.count, options))
    }
  }

  static func openingTag(of reference: Reference) -> [UInt8] {
    Array(html(of: reference, type: CMARK_NODE_LINK).dropLast("</a>".utf8.count))
  }

  static func image(of reference: Reference) -> [UInt8] {
    html(of: reference, type: CMARK_NODE_IMAGE)
  }

  private static func html(of reference: Reference, type: cmark_node_type) -> [UInt8] {
    let node = cmark_node_new(type)
    defer { cmark_node_free(node) }
    cmark_node_set_url(node, reference.destination)
    cmark_node_set_title(node, reference.title)
    if type == CMARK_NODE_IMAGE {
      let text = cmark_node_new(CMARK_NODE_TEXT)
      cmark_node_set_literal(text, reference.text)
      cmark_node_append_child(node, text)
    }
    return take(cmark_render_html(node, CMARK_OPT_DEFAULT))
  }

  private static func take(_ text: UnsafeMutablePointer<CChar>?) -> [UInt8] {
    guard let text else { return [] }
    defer { cmark_get_default_mem_allocator().pointee.free(text) }
    return UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(bitPattern: $0) }
  }
}
