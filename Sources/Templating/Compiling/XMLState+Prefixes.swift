extension XMLState {
  /// The first problem with the names in a start tag: a malformed name, or a prefix that no open tag declares.
  var problemWithPrefixes: MarkupProblem? {
    let inOrder = attributes.sorted { $0.value.offset < $1.value.offset }
    for (name, place) in [(tag.name, tag.start)] + inOrder.map({ ($0.key, $0.value) }) {
      let parts = name.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      guard parts.count > 1 else { continue }
      let shown = String(decoding: name, as: UTF8.self)
      guard parts.count == 2, parts[1].first?.canBeginXMLName == true else {
        return MarkupProblem(
          id: "invalid-xml",
          message: "'\(shown)' is not a name",
          fix: "write a name with one ':' at most, with a word on either side",
          place: place.offset
        )
      }
      let prefix = Array(parts[0])
      guard !isDeclared(prefix) else { continue }
      let shownPrefix = String(decoding: prefix, as: UTF8.self)
      return MarkupProblem(
        id: "invalid-xml",
        message: "no tag declares the prefix '\(shownPrefix)' of '\(shown)'",
        fix: "write xmlns:\(shownPrefix)=\"…\" in the outermost tag",
        place: place.offset
      )
    }
    return nil
  }
}

extension XMLState {
  private func isDeclared(_ prefix: [UInt8]) -> Bool {
    prefix.elementsEqual("xml".utf8) || prefix.elementsEqual("xmlns".utf8)
      || elements.contains { $0.prefixes.contains(prefix) }
  }
}
