import Diagnostics
import YAML

/// The contact details of the office.
struct Contact: Sendable {
  /// The office's name.
  let name: LocalizedText
  /// The postal address, line by line.
  let address: [LocalizedText]
  /// The telephone number as printed.
  let phone: String?
  /// The mail address.
  let email: String?
  /// Other addresses of the office on the web.
  let links: [Link]

  /// An address on the web.
  struct Link: Sendable {
    /// The text of the link.
    let label: LocalizedText
    /// The absolute address.
    let url: String
  }
}

extension Contact {
  /// A placeholder for a contact whose error has been reported.
  static let missing = Contact(name: .missing, address: [], phone: nil, email: nil, links: [])

  init?(_ mapping: inout YAMLMapping, text: YAMLReader<LocalizedText>) {
    let name = mapping.required("name", text)
    let address = mapping.optional("address", .list(of: text))
    let phone = mapping.optional("phone", .text)
    let email = mapping.optional("email", .emailAddress)
    let links = mapping.mappings("links", of: "a link", isRequired: false) { link -> Link? in
      let label = link.required("label", text)
      let url = link.required("url", .webAddress)
      guard let label, let url else { return nil }
      return Link(label: label, url: url)
    }
    guard let name else { return nil }
    self.init(name: name, address: address ?? [], phone: phone, email: email, links: links)
  }
}

extension YAMLReader<String> {
  fileprivate static var emailAddress: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let address = try value.text()
      let parts = address.split(separator: "@", omittingEmptySubsequences: false)
      if parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), !address.contains(where: \.isWhitespace) {
        return address
      }
      throw value.error(
        "invalid-email",
        "'\(address)' is not a mail address",
        fix: "write it as name@example.org"
      )
    }
  }
}
