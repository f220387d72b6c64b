extension PDFNormaliser {
  /// Has strong and emphasised words be spans of text.
  ///
  /// Chromium writes files of PDF 1.4 with roles of PDF 2.0, at which programs that read such a file stumble. An
  /// element need not say of what type it is, which leaves room for the longer name.
  mutating func replaceUnknownRoles(in places: [Range<Int>]) {
    for role in ["Strong", "Em"] {
      let old = Array("<</Type /StructElem\n/S /\(role)\n".utf8)
      let new = Array("<</S /Span".utf8)
      let padded =
        new + Array(repeating: UInt8(ascii: " "), count: old.count - new.count - 1) + [UInt8(ascii: "\n")]
      for place in places {
        guard let found = bytes[place].firstRange(of: old) else { continue }
        bytes.replaceSubrange(found, with: padded)
      }
    }
  }
}
