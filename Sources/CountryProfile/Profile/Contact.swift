import Diagnostics
import Text
import YAML

/// How to reach the office, for pages, data files and search engines.
struct Contact: Sendable {
  let name: LocalizedText
  /// The postal address, line by line; empty if the profile gives none.
  let address: [LocalizedText]
  /// May be empty.
  let phones: [Phone]
  let email: String?
  /// Other pages of the office on the web, such as its social media; may be empty.
  let links: [Link]

  struct Phone: Sendable {
    let number: Located<TelephoneNumber>
    /// What it is for, such as “Help line”; nil if there is only one, or the profile does not say.
    let label: LocalizedText?
    /// When it is answered, such as “Mon–Fri 8–17”; nil if the profile does not say.
    let hours: LocalizedText?
    /// Whether the entry says `checked: true`: a number without a country code is meant.
    let isChecked: Bool
  }

  struct Link: Sendable {
    let label: LocalizedText
    /// Always absolute, since it leads out of the site.
    let url: String
  }
}

extension Contact {
  /// A placeholder for a contact whose error has been reported.
  static let missing = Contact(name: .missing, address: [], phones: [], email: nil, links: [])

  init?(_ mapping: inout YAMLMapping, text: YAMLReader<LocalizedText>) {
    let name = mapping.required("name", text)
    let address = mapping.optional("address", .list(of: text))
    mapping.checkLines(of: "address")
    let phones = mapping.oneOrMore("phone", of: "a telephone number", .phone) { Phone(&$0, text: text) }
    let email = mapping.optional("email", .mailAddress)
    let links = mapping.mappings("links", of: "a link", isRequired: false) { link -> Link? in
      let label = link.required("label", text)
      let url = link.required("url", .webAddress)
      guard let label, let url else { return nil }
      return Link(label: label, url: url)
    }
    guard let name else { return nil }
    self.init(name: name, address: address ?? [], phones: phones, email: email, links: links)
  }
}

extension Contact.Phone {
  fileprivate init?(_ mapping: inout YAMLMapping, text: YAMLReader<LocalizedText>) {
    let number = mapping.required("number", .located(.telephone))
    label = mapping.optional("label", text)
    hours = mapping.optional("hours", text)
    isChecked = mapping.optional("checked", .checked) ?? false
    guard let number else { return nil }
    self.number = number
  }
}

extension YAMLReader<Contact.Phone> {
  /// Reads a number alone.
  fileprivate static var phone: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let number = try value.read(.located(.telephone))
      return Contact.Phone(number: number, label: nil, hours: nil, isChecked: false)
    }
  }
}

extension Contact {
  /// Warns about numbers without the code of their country, which cannot be dialled from abroad.
  func checkPhones(report: Report) {
    for phone in phones where !phone.isChecked && !phone.number.value.isComplete {
      let number = phone.number.value.display
      report.add(
        Diagnostic(
          .warning,
          "missing-country-code",
          "'\(number)' has no country code, so it can't be dialled from abroad",
          at: phone.number.location,
          fix:
            """
            begin it with '+' and the code of the country, without a 0 behind it, as in +856 21 267 734, or write \
            {number: "\(number)", checked: true}
            """
        )
      )
    }
  }
}
