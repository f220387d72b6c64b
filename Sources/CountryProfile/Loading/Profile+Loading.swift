import Diagnostics
import Foundation

extension Profile {
  /// The file's path below the content folder.
  static let file = "profile.yaml"

  /// Reads `profile.yaml`; nil when it is not readable as a whole or names no language, after errors.
  ///
  /// What has an error is reported and left empty, so that everything else can still be checked.
  static func load(_ source: SourceText, diagnostics: inout [Diagnostic]) -> Profile? {
    YAMLText(source).readMapping("the profile", diagnostics: &diagnostics) { mapping in
      Profile(&mapping, in: source)
    }
  }

  private init?(_ mapping: inout YAMLMapping, in source: SourceText) {
    let languages = mapping.mappings("languages", of: "a language", Language.init)
    Self.check(languages, in: &mapping)
    let codes = languages.map(\.code)
    let text = localizedText(in: codes)
    let organisation = mapping.mapping("organisation") { Organisation(&$0, text: text) }
    let country = mapping.mapping("country") { Country(&$0, text: text) }
    let contact = mapping.mapping("contact") { Contact(&$0, text: text) }
    navigation = mapping.navigation(in: source)
    sources = mapping.mappings("sources", of: "a source") { Source(&$0, text: text) }
    licence = mapping.optional("licence", text)
    citation = mapping.optional("citation", text)
    disclaimer = mapping.optional("disclaimer", text)
    url = mapping.optional("url") { value throws(Diagnostic) in
      let address = try value.siteAddress()
      return address.hasSuffix("/") ? address : address + "/"
    }
    Self.checkUnique(sources.map(\.id), "source", in: &mapping, at: "sources")
    guard languages.count == 1 else { return nil }
    self.languages = languages
    self.organisation = organisation ?? Organisation(name: .missing, abbreviation: "", description: nil)
    self.country = country ?? Country(name: .missing, shortName: .missing, iso2: "", iso3: "", m49: "")
    self.contact = contact ?? Contact(name: .missing, address: [], phone: nil, email: nil, links: [])
  }
}

/// Reads a text by language.
typealias TextReader = (YAMLValue) throws(Diagnostic) -> LocalizedText

/// A reader of texts in the given languages.
func localizedText(in languages: [String]) -> TextReader {
  { value throws(Diagnostic) in try value.localizedText(languages: languages) }
}

extension Profile {
  private static func check(_ languages: [Language], in mapping: inout YAMLMapping) {
    if languages.isEmpty, mapping.isEmptyList("languages") {
      mapping.report("the profile needs a language", at: "languages", fix: "add an entry '- code: en'")
    } else if languages.count > 1 {
      mapping.report(
        "a profile can have only one language so far",
        at: "languages",
        fix: "keep the first entry and remove the others"
      )
    }
  }

  private static func checkUnique(
    _ ids: [String],
    _ what: String,
    in mapping: inout YAMLMapping,
    at key: String
  ) {
    var seen: Set<String> = []
    for id in ids where !seen.insert(id).inserted {
      mapping.report("there are two \(what)s with the id '\(id)'", at: key, fix: "rename one of them")
    }
  }
}

extension YAMLMapping {
  fileprivate mutating func navigation(in source: SourceText) -> [NavigationEntry] {
    let entries = required("navigation") { value throws(Diagnostic) in
      var entries: [NavigationEntry] = []
      for entry in try value.list() {
        entries.append(NavigationEntry(path: try entry.text(), place: source.place(at: entry.offset)))
      }
      return entries
    }
    return entries ?? []
  }
}

extension Language {
  fileprivate init?(_ mapping: inout YAMLMapping) {
    let code = mapping.required("code") { value throws(Diagnostic) in
      let code = try value.text()
      guard code.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) else {
        throw value.error("'\(code)' is not a language code", fix: "write a code such as en, lo or fr")
      }
      return code
    }
    let name = mapping.required("name") { value throws(Diagnostic) in try value.text() }
    let locale = mapping.optional("locale") { value throws(Diagnostic) in try value.locale() }
    guard let code, let name else { return nil }
    self.init(code: code, name: name, locale: locale ?? code)
  }
}

extension YAMLValue {
  /// A web address that paths can be added to.
  fileprivate func siteAddress() throws(Diagnostic) -> String {
    let address = try webAddress()
    guard address.contains("?") || address.contains("#") else { return address }
    throw error("the address of a site can't have '?' or '#' in it", fix: "leave out what follows the sign")
  }

  fileprivate func locale() throws(Diagnostic) -> String {
    let locale = try text()
    let known = Locale.availableIdentifiers.map { $0.replacing("_", with: "-") }
    if known.contains(locale) { return locale }
    throw error(
      "'\(locale)' is not a locale",
      fix: NearMiss.question(for: locale, among: known) ?? "write a language and a country, such as en-GB"
    )
  }
}

extension Organisation {
  fileprivate init?(_ mapping: inout YAMLMapping, text: TextReader) {
    let name = mapping.required("name", text)
    let abbreviation = mapping.required("abbreviation") { value throws(Diagnostic) in try value.text() }
    let description = mapping.optional("description", text)
    guard let name, let abbreviation else { return nil }
    self.init(name: name, abbreviation: abbreviation, description: description)
  }
}

extension Country {
  fileprivate init?(_ mapping: inout YAMLMapping, text: TextReader) {
    let name = mapping.required("name", text)
    let shortName = mapping.required("short-name", text)
    let iso2 = mapping.required("iso2") { value throws(Diagnostic) in try value.code(2, "LA", \.isUppercase) }
    let iso3 = mapping.required("iso3") { value throws(Diagnostic) in try value.code(3, "LAO", \.isUppercase)
    }
    let m49 = mapping.required("m49") { value throws(Diagnostic) in try value.code(3, "418", \.isNumber) }
    guard let name, let shortName, let iso2, let iso3, let m49 else { return nil }
    self.init(name: name, shortName: shortName, iso2: iso2, iso3: iso3, m49: m49)
  }
}

extension YAMLValue {
  fileprivate func code(
    _ length: Int,
    _ example: String,
    _ isAllowed: (Character) -> Bool
  ) throws(Diagnostic) -> String {
    let code = try text()
    if code.count == length, code.allSatisfy({ $0.isASCII && isAllowed($0) }) { return code }
    throw error("'\(code)' is not such a code", fix: "write a code such as '\(example)'")
  }
}

extension Contact {
  fileprivate init?(_ mapping: inout YAMLMapping, text: TextReader) {
    let name = mapping.required("name", text)
    let address = mapping.optional("address") { value throws(Diagnostic) in
      var lines: [LocalizedText] = []
      for line in try value.list() { lines.append(try text(line)) }
      return lines
    }
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

extension Source {
  /// Stands for a source that can't be looked up, since the profile has errors.
  init(unknown id: String) {
    self.init(id: id, title: .missing, publisher: .missing, published: nil, url: nil, note: nil)
  }

  fileprivate init?(_ mapping: inout YAMLMapping, text: TextReader) {
    let id = mapping.required("id") { value throws(Diagnostic) in try value.id() }
    let title = mapping.required("title", text)
    let publisher = mapping.required("publisher", text)
    let published = mapping.optional("published") { value throws(Diagnostic) in try value.date() }
    let url = mapping.optional("url") { value throws(Diagnostic) in try value.webAddress() }
    let note = mapping.optional("note", text)
    guard let id else { return nil }
    self.init(
      id: id,
      title: title ?? .missing,
      publisher: publisher ?? .missing,
      published: published,
      url: url,
      note: note
    )
  }
}
