import Diagnostics
import YAML

extension Contact {
  init?(_ mapping: inout YAMLMapping, text: TextReader) {
    let name = mapping.required("name", text)
    let address = mapping.optional("address") { value throws(Diagnostic) in try value.list(of: text) }
    let phone = mapping.optional("phone") { value throws(Diagnostic) in try value.text() }
    let email = mapping.optional("email") { value throws(Diagnostic) in try value.emailAddress() }
    let links = mapping.mappings("links", of: "a link", isRequired: false) { link -> Link? in
      let label = link.required("label", text)
      let url = link.required("url") { value throws(Diagnostic) in try value.webAddress() }
      guard let label, let url else { return nil }
      return Link(label: label, url: url)
    }
    guard let name else { return nil }
    self.init(name: name, address: address ?? [], phone: phone, email: email, links: links)
  }
}

extension YAMLValue {
  fileprivate func emailAddress() throws(Diagnostic) -> String {
    let address = try text()
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    if parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), !address.contains(where: \.isWhitespace) {
      return address
    }
    throw error("'\(address)' is not a mail address", fix: "write it as name@example.org")
  }
}
