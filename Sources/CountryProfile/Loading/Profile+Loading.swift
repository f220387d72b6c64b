import Diagnostics
import YAML

extension Profile {
  /// The file's path below the content folder.
  static let file = "profile.yaml"

  /// Reads `profile.yaml`; nil when it is not readable as a whole or names no language, after errors.
  ///
  /// What has an error is reported and left empty, so that everything else can still be checked.
  /// The texts that readers see are noted in `log`.
  static func load(_ source: SourceText, log: TextLog, diagnostics: inout [Diagnostic]) -> Profile? {
    YAMLText(source).readMapping("the profile", diagnostics: &diagnostics) { mapping in
      Profile(&mapping, in: source, log: log)
    }
  }

  private init?(_ mapping: inout YAMLMapping, in source: SourceText, log: TextLog) {
    let languages = mapping.mappings("languages", of: "a language", Language.init)
    Self.check(languages, in: &mapping)
    let codes = languages.map(\.code)
    let text = localizedText(in: codes, log: log)
    let organisation = mapping.mapping("organisation") { Organisation(&$0, text: text) }
    let country = mapping.mapping("country") { Country(&$0, text: text) }
    let contact = mapping.mapping("contact") { Contact(&$0, text: text) }
    navigation = mapping.navigation(in: source)
    navigationPlace = source.place(
      at: mapping.keyOffset(of: "navigation") ?? mapping.offset(of: "navigation")
    )
    sources = mapping.mappings("sources", of: "a source") { Source(&$0, text: text) }
    licence = mapping.optional("licence", text)
    citation = mapping.optional("citation", text)
    disclaimer = mapping.optional("disclaimer", text)
    terms = mapping.mappings("terms", of: "a term", isRequired: false, Term.init)
    url = mapping.optional("url") { value throws(Diagnostic) in
      let address = try value.siteAddress()
      return address.hasSuffix("/") ? address : address + "/"
    }
    share = mapping.shareEntries(in: source)
    picture = mapping.mapping("picture", isRequired: false) { ProfilePicture(&$0, in: source, text: text) }
    factSheets = mapping.mapping("fact-sheets", isRequired: false) {
      FactSheetSettings(&$0, in: source, text: text)
    }
    Self.checkUnique(sources.map(\.id), "source", in: &mapping, at: "sources")
    guard languages.count == 1 else { return nil }
    self.languages = languages
    self.organisation = organisation ?? Organisation(name: .missing, abbreviation: "", description: nil)
    self.country = country ?? Country(name: .missing, shortName: .missing, iso2: "", iso3: "", m49: "")
    self.contact = contact ?? Contact(name: .missing, address: [], phone: nil, email: nil, links: [])
  }
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

extension YAMLValue {
  /// A web address that paths can be added to.
  fileprivate func siteAddress() throws(Diagnostic) -> String {
    let address = try webAddress()
    if address.contains("?") || address.contains("#") {
      throw error("the address of a site can't have '?' or '#' in it", fix: "leave out what follows the sign")
    }
    if address.hasSuffix(".html") || address.hasSuffix(".htm") {
      throw error(
        "this is the address of a page, not that of the site",
        fix: "leave out what follows the last '/'"
      )
    }
    return address
  }
}
