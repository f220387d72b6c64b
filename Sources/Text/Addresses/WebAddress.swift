/// An address with `http` or `https` (RFC 3986 and 9110).
package struct WebAddress {
  private let text: String
  private let scheme: Substring
  /// What follows the slashes.
  private let rest: Substring

  /// Whether it may lead to a computer that only its own network finds, such as `localhost`.
  private let mayBeLocal: Bool

  /// `text` begins with `http:` or `https:`, in any case.
  package init(_ text: String, mayBeLocal: Bool = false) {
    (self.text, self.mayBeLocal) = (text, mayBeLocal)
    scheme = text.prefix { $0 != ":" }
    rest = text.dropFirst(scheme.count + 1).drop { $0 == "/" || $0 == "\\" }
  }

  /// What is wrong with the address; nil if it can lead somewhere.
  package var mistake: AddressMistake? {
    slashMistake ?? doubledMistake ?? userMistake ?? portMistake
      ?? HostName(text: host, mayBeLocal: mayBeLocal).mistake?.completed {
        prefix + $0 + rest.dropFirst(host.count)
      }
      ?? signMistake ?? wrapperMistake
  }
}

extension WebAddress {
  private var prefix: String { "\(scheme)://" }

  /// The host, with the user and the port if there are any.
  private var authority: Substring { rest.prefix { !"/?#\\".contains($0) } }

  private var port: Substring? {
    let afterBrackets = authority.split(separator: "]", omittingEmptySubsequences: false).last ?? ""
    return afterBrackets.lastIndex(of: ":").map { afterBrackets[afterBrackets.index(after: $0)...] }
  }

  private var host: String {
    String(port.map { authority.dropLast($0.count + 1) } ?? authority)
  }

  private var slashMistake: AddressMistake? {
    let after = text.dropFirst(scheme.count + 1)
    if rest.isEmpty {
      return AddressMistake(
        "'\(text)' is not a web address",
        fix: "write it whole, such as https://www.example.org/"
      )
    }
    guard after.count - rest.count != 2 || !after.hasPrefix("//") else { return nil }
    return AddressMistake("two slashes must follow '\(scheme):'", right: prefix + rest)
  }

  private var doubledMistake: AddressMistake? {
    let inner = rest.prefix { $0.isLetter }
    guard ["http", "https"].contains(inner.lowercased()) else { return nil }
    let after = rest.dropFirst(inner.count)
    guard after.first == ":" || after.first == "/" else { return nil }
    let whole = after.drop { ":/\\".contains($0) }
    return whole.isEmpty ? nil : AddressMistake("the address begins twice", right: "\(inner)://\(whole)")
  }

  private var userMistake: AddressMistake? {
    guard let at = authority.firstIndex(of: "@") else { return nil }
    let isMail = rest.count - authority.count <= 1
    let without = prefix + rest[rest.index(after: at)...]
    return AddressMistake(
      "'\(authority[...at])' is no part of the address of a site",
      fix: isMail ? "write 'mailto:\(authority)' for mail, or '\(without)'" : "write '\(without)'"
    )
  }

  private var portMistake: AddressMistake? {
    guard let port else { return nil }
    if port.utf8.areASCIIDigits, let number = Int(port), (1...65_535).contains(number) { return nil }
    let whole = prefix + host + rest.dropFirst(authority.count)
    let message = "':\(port)' is no part of this address"
    return AddressMistake(message, right: whole)
  }

  /// Finds an address inside that of a filter of mail, which reports the click and breaks in time.
  private var wrapperMistake: AddressMistake? {
    let lowercase = host.lowercased()
    let filters = [
      "safelinks.protection.outlook.com", "urldefense.com", "urldefense.proofpoint.com",
      "linkprotect.cudasvc.com",
    ]
    guard filters.contains(where: lowercase.hasSuffix) else { return nil }
    let message = "this address leads through a filter of mail to another one"
    if let match = text.firstMatch(of: #/[?&](?:url|u|a)=(http[^&]+)/#) {
      return AddressMistake(message, right: PercentEncoding.decoded(String(match.1)))
    }
    if let match = text.firstMatch(of: #/__(https?:.+?)__/#) {
      return AddressMistake(message, right: String(match.1))
    }
    return AddressMistake(message, fix: "open it, and copy the address that the browser then shows")
  }

  /// Finds signs that no address can have: spaces, backslashes, and a percent sign that begins no code.
  private var signMistake: AddressMistake? {
    if rest.contains("\\") {
      return AddressMistake("an address has '/', not '\\'", right: text.replacing("\\", with: "/"))
    }
    if rest.contains(where: \.isWhitespace) {
      let right = text.map { $0.isWhitespace ? "%20" : String($0) }.joined()
      return AddressMistake("there is a space in the address", right: right)
    }
    let parts = rest.split(separator: "%", omittingEmptySubsequences: false)
    let isCode = parts.dropFirst().map { $0.prefix(2).filter(\.isHexDigit).count == 2 }
    guard isCode.contains(false) else { return nil }
    let right = zip(parts.dropFirst(), isCode).map { ($1 ? "%" : "%25") + $0 }.joined()
    return AddressMistake("'%' stands before two digits of a code only", right: prefix + parts[0] + right)
  }
}
