import CCMark

/// A node of cmark's syntax tree, valid only inside `withDocument`.
struct SyntaxNode: Equatable {
  let pointer: OpaquePointer

  /// Parses a text and passes its tree to `body`; the tree becomes invalid when `body` returns.
  static func withDocument<Result>(
    _ text: UnsafeBufferPointer<UInt8>,
    options: Int32,
    _ body: (SyntaxNode) -> Result
  ) -> Result {
    // The parser and the tree need not be freed here, since the arena frees their memory.
    Arena.withAllocator { allocator in
      let parser = cmark_parser_new_with_mem(options, allocator)
      text.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
      guard let root = cmark_parser_finish(parser) else {
        preconditionFailure("cmark makes a document of every text")
      }
      return body(SyntaxNode(pointer: root))
    }
  }

  /// Calls `visit` for this node and all nodes below it, in the order of the text.
  ///
  /// A leaf is visited once, any other node at its start and at its end. Only at its end may `visit` change the node or
  /// those below it.
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
  /// Empty for all nodes except links and images.
  var destination: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_url(pointer)) }
  /// Without its quotes; empty when there is none.
  var title: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_title(pointer)) }

  /// The text of a leaf, such as text, code or HTML; empty for other nodes.
  var literal: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_literal(pointer)) }

  /// Returns the bytes of a NUL-terminated text, which are valid as long as the tree; nil gives no bytes.
  private func bytes(of text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    let length = strlen(text)
    return text.withMemoryRebound(to: UInt8.self, capacity: length) {
      UnsafeBufferPointer(start: $0, count: length)
    }
  }
}

extension SyntaxNode {
  /// A byte that cmark never writes by itself: it is invalid in UTF-8, and no character reference produces it.
  ///
  /// If a text contains it, cmark is told to replace invalid bytes.
  static let marker: UInt8 = 0xF8

  /// Replaces a link with two markers around its children, or an image with one marker.
  func replaceWithInlineMarkers() {
    let isLink = type == CMARK_NODE_LINK
    let custom = Self.makeMarker(CMARK_NODE_CUSTOM_INLINE, atExit: isLink)
    if isLink {
      while let child = firstChild { cmark_node_append_child(custom, child.pointer) }
    }
    replace(with: custom)
  }

  /// Replaces a paragraph with a marker on a line of its own.
  func replaceWithBlockMarker() {
    replace(with: Self.makeMarker(CMARK_NODE_CUSTOM_BLOCK, atExit: false))
  }

  /// Adds a marker at the start and at the end of a heading, inside its tags.
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
