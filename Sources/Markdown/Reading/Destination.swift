import Text

/// A link's destination in its parts, such as the scheme `fact` and the path `hdi` of `fact:hdi`.
struct Destination {
  /// The whole destination; Markdown's escapes are resolved, percent signs are not decoded.
  let text: String
  /// In lower case without its colon; nil for a path.
  let scheme: String?
  /// The part between the scheme and the first `#`, percent-decoded.
  let path: String
  /// The part after the first `#`, percent-decoded; nil if there is no `#`.
  let fragment: String?

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    text = String(decoding: bytes, as: UTF8.self)
    let colon = Self.endOfScheme(bytes)
    scheme = colon.map { Self.lowercase(bytes[..<$0]) }
    let rest = bytes[(colon.map { $0 + 1 } ?? 0)...]
    let hash = rest.firstIndex(of: UInt8(ascii: "#"))
    fragment = hash.map { Self.decode(rest[($0 + 1)...]) }
    // Most destinations are only a path.
    let isPath = colon == nil && hash == nil && !bytes.contains(UInt8(ascii: "%"))
    path = isPath ? text : Self.decode(rest[..<(hash ?? rest.endIndex)])
  }

  init(_ text: String) {
    var text = text
    self = text.withUTF8 { Destination($0) }
  }

  /// Returns the place on a site to which a whole address leads, with the scheme `site`; nil if it leads elsewhere.
  func onSite(at address: String?) -> Destination? {
    guard let address, let start = address.firstRange(of: "://")?.upperBound,
      let rest = text.firstRange(of: "://")?.upperBound
    else { return nil }
    // Both may begin with http and https, and the last slash may be missing.
    let (own, whole) = (address[start...].dropLast().lowercased(), text[rest...])
    guard whole.lowercased().hasPrefix(own) else { return nil }
    let path = whole.dropFirst(own.count)
    guard path.isEmpty || "/?#".contains(path.first ?? " ") else { return nil }
    let parts = path.dropFirst().split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    return Destination("\(MarkdownRules.ownScheme):\(parts.first ?? "")")
  }

  /// Returns the offset of the colon that ends the scheme (RFC 3986, 3.1); nil if there is no scheme.
  private static func endOfScheme(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = bytes.first, first.isASCIILetter else { return nil }
    let end = bytes.firstIndex { byte in
      !byte.isASCIIAlphanumeric && byte != UInt8(ascii: "+") && byte != UInt8(ascii: "-")
        && byte != UInt8(ascii: ".")
    }
    return end.flatMap { bytes[$0] == UInt8(ascii: ":") ? $0 : nil }
  }

  private static func lowercase(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { lowercase in
      for (index, byte) in bytes.enumerated() { lowercase[index] = byte.asciiLowercased }
      return bytes.count
    }
  }

  private static func decode(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    PercentEncoding.decoded(UnsafeBufferPointer(rebasing: bytes))
  }
}
