import CCMark

/// A node of cmark's syntax tree, valid only inside `withDocument`.
struct SyntaxNode: Equatable {
  let pointer: OpaquePointer

  /// Parses a text and lends its tree to `body`; the tree is gone when `body` returns.
  static func withDocument<Result>(
    _ text: UnsafeBufferPointer<UInt8>,
    options: Int32,
    _ body: (SyntaxNode) -> Result
  ) -> Result {
    // Neither parser nor tree is freed here: the arena takes both back.
    Arena.withAllocator { allocator in
      let parser = cmark_parser_new_with_mem(options, allocator)
      text.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
      guard let root = cmark_parser_finish(parser) else {
        preconditionFailure("cmark makes a document of every text")
      }
      return body(SyntaxNode(pointer: root))
    }
  }

  /// Calls `visit` for this node and all below it in the order of the text: once for a leaf, at the start and at the
  /// end of any other node. At the end of a node, `visit` may change what is below it.
  func walk(_ visit: (_ node: SyntaxNode, _ isEntering: Bool) -> Void) {
    let iterator = cmark_iter_new(pointer)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      visit(SyntaxNode(pointer: node), event == CMARK_EVENT_ENTER)
    }
  }
}

extension SyntaxNode {
  var type: cmark_node_type { cmark_node_get_type(pointer) }
  var firstChild: SyntaxNode? { cmark_node_first_child(pointer).map(SyntaxNode.init) }
  var next: SyntaxNode? { cmark_node_next(pointer).map(SyntaxNode.init) }
  var previous: SyntaxNode? { cmark_node_previous(pointer).map(SyntaxNode.init) }
  var parent: SyntaxNode? { cmark_node_parent(pointer).map(SyntaxNode.init) }
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  /// Empty for all nodes but links and images.
  var destination: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_url(pointer)) }
  /// Without its quotes; empty when there is none.
  var title: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_title(pointer)) }

  /// The text of a leaf, such as text, code or HTML; empty for other nodes.
  var literal: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_literal(pointer)) }

  /// Lends a text that ends with NUL and is valid as long as the tree; nil becomes an empty text.
  private func bytes(of text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    let length = strlen(text)
    return text.withMemoryRebound(to: UInt8.self, capacity: length) {
      UnsafeBufferPointer(start: $0, count: length)
    }
  }
}

extension SyntaxNode {
  /// A byte that cmark never writes: it is no part of UTF-8, no character reference makes it, and a text that
  /// contains it is parsed with invalid bytes replaced.
  static let marker: UInt8 = 0xF8

  /// Puts two markers in the place of a link, with its children between them, or one in the place of an image.
  func replaceWithInlineMarkers() {
    let isLink = type == CMARK_NODE_LINK
    let custom = Self.makeMarker(CMARK_NODE_CUSTOM_INLINE, atExit: isLink)
    if isLink {
      while let child = firstChild { cmark_node_append_child(custom, child.pointer) }
    }
    replace(with: custom)
  }

  /// Puts a marker on a line of its own in the place of a paragraph.
  func replaceWithBlockMarker() {
    replace(with: Self.makeMarker(CMARK_NODE_CUSTOM_BLOCK, atExit: false))
  }

  /// Puts a marker at each end of a heading, inside of its tags.
  func encloseInMarkers() {
    cmark_node_prepend_child(pointer, Self.makeMarker(CMARK_NODE_CUSTOM_INLINE, atExit: false))
    cmark_node_append_child(pointer, Self.makeMarker(CMARK_NODE_CUSTOM_INLINE, atExit: false))
  }

  private func replace(with other: OpaquePointer?) {
    cmark_node_replace(pointer, other)
  }

  private static func makeMarker(_ type: cmark_node_type, atExit: Bool) -> OpaquePointer? {
    let node = cmark_node_new_with_mem(type, Arena.currentAllocator)
    withUnsafePointer(to: (CChar(bitPattern: marker), CChar(0))) { text in
      let text = UnsafeRawPointer(text).assumingMemoryBound(to: CChar.self)
      cmark_node_set_on_enter(node, text)
      if atExit { cmark_node_set_on_exit(node, text) }
    }
    return node
  }
}
