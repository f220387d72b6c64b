import Diagnostics
import YAML

/// Everything about the site except its pages: its publisher, country and languages.
struct Profile: Sendable {
  /// The publisher of the site.
  let organisation: Organisation
  /// The country that the site is about.
  let country: Country
  /// The languages, the main one first.
  let languages: [Language]
  /// The contact details of the office.
  let contact: Contact
  /// The main menu, in order: the paths of Markdown files below the language folder, and of sections with a slash at
  /// their end.
  let navigation: Located<[Located<String>]>
  /// The sources of figures.
  let sources: [Source]
  /// The terms under which the data may be used.
  let licence: LocalizedText?
  /// The recommended citation of the site.
  let citation: LocalizedText?
  /// A remark on all figures.
  let disclaimer: LocalizedText?
  /// The discouraged terms in texts.
  let terms: DiscouragedTerms
  /// The address that the site is published at, ending with a slash.
  let url: String?
  /// The services that pages are shared with, in order.
  let share: [Located<ShareService>]
  /// The picture for other sites, for pages without a picture in their text.
  let picture: ProfilePicture?
  /// The settings of its fact sheets; nil for a site without any.
  let factSheets: FactSheetSettings?

  /// The language whose pages are at the root of the site.
  var firstLanguage: Language { languages[0] }
}

extension Profile {
  /// The file's path below the content folder.
  static let file = "profile.yaml"

  /// Reads `profile.yaml`; nil if it is not readable as a whole or names no language, after errors.
  ///
  /// Values with errors are reported and left empty, so that everything else can still be checked. It may name
  /// `languageLimit` languages at most. The texts that readers see are added to `visible`.
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
    share = mapping.optional("share", .shareServices) ?? []
    picture = mapping.mapping("picture", isRequired: false) { ProfilePicture(&$0, text: text) }
    factSheets = mapping.mapping("fact-sheets", isRequired: false) { FactSheetSettings(&$0, text: text) }
    Self.checkUnique(sources, in: mapping)
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
  /// A reader of a web address that paths can be added to, with a slash at its end.
  fileprivate static var siteAddress: YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let address = try value.read(.webAddress)
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
