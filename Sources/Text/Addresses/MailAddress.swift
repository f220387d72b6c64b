/// An address of electronic mail, such as `name@example.org` (RFC 5322, without quoted names, which few programs take).
package struct MailAddress {
  private let text: String

  package init(_ text: some StringProtocol) { self.text = String(text) }

  /// What is wrong with the address; nil if mail programs take it.
  package var mistake: AddressMistake? {
    if text.isEmpty { return AddressMistake("no mail address follows 'mailto:'", fix: Self.usual) }
    if let inner, inner != text {
      return AddressMistake("'\(text)' is more than a mail address", right: inner)
    }
    if let right = respelt, right != text {
      return AddressMistake("'\(text)' is not a mail address", right: right)
    }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else {
      return AddressMistake("'\(text)' is not a mail address", fix: Self.usual)
    }
    if let mistake = Self.mistake(inName: parts[0]) { return mistake }
    guard let mistake = HostName(text: String(parts[1])).mistake else { return nil }
    return mistake.right == nil
      ? AddressMistake(mistake.message, fix: Self.usual) : mistake.completed { "\(parts[0])@\($0)" }
  }

  /// Returns what is wrong with the part after `mailto:` (RFC 6068): addresses with commas, then perhaps a subject.
  package static func mistake(inLink rest: String) -> AddressMistake? {
    let addresses = rest.prefix { $0 != "?" }
    // A link that shares a page leaves the address to the reader.
    if addresses.isEmpty, rest.count > 1 { return nil }
    let decoded = PercentEncoding.decoded(String(addresses))
    let subject = rest.dropFirst(addresses.count)
    func link(_ right: String) -> String { "mailto:\(right)\(subject)" }
    for address in decoded.split(separator: ",", omittingEmptySubsequences: false) {
      let trimmed = address.drop { $0 == " " }
      guard let mistake = MailAddress(trimmed).mistake else { continue }
      return mistake.right == nil
        ? AddressMistake(mistake.message, fix: "write it as mailto:name@example.org")
        : mistake.completed { right in link(decoded.replacing(trimmed, with: right)) }
    }
    return decoded.contains(" ")
      ? AddressMistake("there is a space in the address", right: link(decoded.replacing(" ", with: ""))) : nil
  }
}

extension MailAddress {
  private static let usual = "write it as name@example.org"

  /// The address inside `IOM <name@example.org>` or after `mailto:`.
  private var inner: String? {
    if text.lowercased().hasPrefix("mailto:") { return String(text.dropFirst(7)) }
    guard let open = text.lastIndex(of: "<"), text.hasSuffix(">") else { return nil }
    return String(text[text.index(after: open)...].dropLast())
  }

  /// The address with `@` for what hides it from programs, and without spaces, commas and dots that slipped in.
  private var respelt: String? {
    var right = text
    for hidden in ["(at)", "[at]", " at "] where !right.contains("@") {
      right = right.replacing(hidden, with: "@")
    }
    right.removeAll(where: \.isWhitespace)
    while let last = right.last, ".,;".contains(last) { right.removeLast() }
    return right.filter { $0 == "@" }.count == 1 ? right.replacing("@@", with: "@") : nil
  }

  private static func mistake(inName name: Substring) -> AddressMistake? {
    let isWhole = name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
    guard isWhole, name.utf8.count <= 64 else {
      return AddressMistake("'\(name)' can't stand before '@'", fix: "write it as the mail program shows it")
    }
    let wrong = name.unicodeScalars.first { scalar in
      scalar.isASCII && !UInt8(ascii: scalar).isASCIIAlphanumeric
        && !".!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains(scalar)
    }
    return wrong.map {
      AddressMistake("there can't be '\($0)' in a mail address", fix: "write it as the mail program shows it")
    }
  }
}
