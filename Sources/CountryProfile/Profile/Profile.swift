import Diagnostics
import YAML

/// The content of `profile.yaml`: everything about the site except its pages, labels and figures.
struct Profile: Sendable {
  let organisation: Organisation
  let country: Country
  /// Never empty; the first is the main language, whose pages are at the root of the site.
  let languages: [Language]
  let contact: Contact
  /// The entries of the main menu, in order: paths of Markdown files, such as `contact.md`, or sections: `areas/`.
  let navigation: Located<[Located<String>]>
  /// The sources of figures, in the order in which readers see them.
  let sources: [Source]
  /// The terms under which others may use texts and figures; nil if the file states none.
  let licence: LocalizedText?
  /// How others should cite the site; nil if the file does not say.
  let citation: LocalizedText?
  /// What readers must know about all figures, for the footer of every page.
  let disclaimer: LocalizedText?
  /// Words that editors should not use, each with what to write instead.
  let terms: DiscouragedTerms
  /// The address of the published site, with a slash at its end; nil if the file gives none.
  let url: String?
  /// The services through which readers can share a page, in the order of their links.
  let share: [Located<ShareService>]
  /// The picture that other sites show with a link to a page that has no picture of its own.
  let picture: ProfilePicture?
  /// Nil for a site that makes no fact sheets.
  let factSheets: FactSheetSettings?

  /// The language whose pages are at the root of the site, not in a folder.
  var firstLanguage: Language { languages[0] }
}

extension Profile {
  /// The path below the content folder.
  static let file = "profile.yaml"

  /// Reads `profile.yaml`; nil, after an error, if it can't be parsed or has no language or too many languages.
  ///
  /// Values with errors are reported and left empty, so that everything else can still be checked. At most
  /// `languageLimit` languages are allowed. The texts that readers see are added to `visible`.
  static func load(
    _ source: SourceText,
    languageLimit: Int,
    visible: VisibleTexts,
    report: Report
  ) -> Profile? {
    YAMLText(source).readMapping("the profile", report: report) { mapping in
      Profile(&mapping, languageLimit: languageLimit, visible: visible)
    }
  }

  private init?(_ mapping: inout YAMLMapping, languageLimit: Int, visible: VisibleTexts) {
    let languages = mapping.mappings("languages", of: "a language", Language.init)
    Self.check(languages, limit: languageLimit, in: mapping)
    let text = YAMLReader.text(in: languages.map(\.code), visible: visible)
    let organisation = mapping.mapping("organisation") { Organisation(&$0, text: text) }
    let country = mapping.mapping("country") { Country(&$0, text: text) }
    let contact = mapping.mapping("contact") { Contact(&$0, text: text) }
    navigation = Located(
      mapping.required("navigation", .list(of: .located(.text))) ?? [],
      at: mapping.location(ofKey: "navigation") ?? mapping.location
    )
    sources = mapping.mappings("sources", of: "a source") { Source(&$0, text: text) }
    licence = mapping.optional("licence", text)
    citation = mapping.optional("citation", text)
    disclaimer = mapping.optional("disclaimer", text)
    terms = DiscouragedTerms(mapping.mappings("terms", of: "a term", isRequired: false, DiscouragedTerm.init))
    url = mapping.optional("url", .siteAddress)
    if url == "https://www.example.org/" {
      mapping.addWarning(
        "example-address",
        "this address is only an example, which search engines and other sites would be told",
        at: "url",
        fix: "write the address at which readers will find the site, or put '# ' before the line"
      )
    }
    share = mapping.optional("share", .shareServices) ?? []
    picture = mapping.mapping("picture", isRequired: false) { ProfilePicture(&$0, text: text) }
    factSheets = mapping.mapping("fact-sheets", isRequired: false) { FactSheetSettings(&$0, text: text) }
    Self.checkUnique(sources, in: mapping)
    if mapping.isEmptyList("sources") {
      mapping.addError(
        "missing-source",
        "the profile needs a source",
        at: "sources",
        fix: "add an entry '- id: …' for where its figures come from"
      )
    }
    guard (1...languageLimit).contains(languages.count) else { return nil }
    self.languages = languages
    self.organisation = organisation ?? .missing
    self.country = country ?? .missing
    self.contact = contact ?? .missing
  }

  private static func check(_ languages: [Language], limit: Int, in mapping: YAMLMapping) {
    if languages.isEmpty, mapping.isEmptyList("languages") {
      mapping.addError(
        "missing-language",
        "the profile needs a language",
        at: "languages",
        fix: "add an entry '- code: en'"
      )
    } else if languages.count > limit {
      mapping.addError(
        "several-languages",
        "a profile can have only one language so far",
        at: "languages",
        fix: "keep the first entry and remove the others"
      )
    } else if Set(languages.map(\.code)).count < languages.count {
      mapping.addError("duplicate-id", "two languages have the same code", at: "languages", fix: "remove one")
    }
  }

  private static func checkUnique(_ sources: [Source], in mapping: YAMLMapping) {
    var seen: Set<String> = []
    for source in sources where !seen.insert(source.id).inserted {
      mapping.addError(
        "duplicate-id",
        "there are two sources with the id '\(source.id)'",
        at: "sources",
        fix: "rename one of them"
      )
    }
  }
}

extension YAMLReader<String> {
  /// Reads the address of a site; rejects `?`, `#` and the name of a page, and adds a missing slash at the end.
  fileprivate static var siteAddress: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let address = try value.read(.webAddress(mayBeLocal: true))
      if address.contains("?") || address.contains("#") {
        throw value.error(
          "invalid-site-address",
          "the address of a site can't have '?' or '#' in it",
          fix: "leave out what follows the sign"
        )
      }
      if address.hasSuffix(".html") || address.hasSuffix(".htm") {
        throw value.error(
          "invalid-site-address",
          "this is the address of a page, not that of the site",
          fix: "leave out what follows the last '/'"
        )
      }
      return address.hasSuffix("/") ? address : address + "/"
    }
  }
}
