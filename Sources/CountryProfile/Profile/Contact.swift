import Diagnostics
import YAML

/// How to reach the office, for pages, data files and search engines.
struct Contact: Sendable {
  let name: LocalizedText
  /// The postal address, line by line; empty if the profile gives none.
  let address: [LocalizedText]
  /// The number as readers see it, such as `+856 21 267 734`; a link dials only its digits and plus sign.
  let phone: String?
  let email: String?
  /// Other pages of the office on the web, such as its social media; may be empty.
  let links: [Link]

  struct Link: Sendable {
    let label: LocalizedText
    /// Always absolute, since it leads out of the site.
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
