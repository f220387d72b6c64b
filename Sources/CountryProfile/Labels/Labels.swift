import Diagnostics
import Numbers
import Text
import YAML

/// The texts of the interface in one language.
struct Labels: Sendable {
  /// The texts by their key in `labels.yaml`, with the location of the key.
  let texts: [String: Located<String>]
  /// The profile's own words for numbers.
  let numbers: NumberWording
  /// The patterns for figures with a qualifier, by the id of the qualifier, such as `over {number}` for `over`.
  let qualifiers: [String: MessagePattern]
  /// The ids of all qualifiers, including those with errors; nil if their list could not be read.
  let knownQualifiers: Set<String>?
  /// Whether the patterns for large numbers and percentages have no errors; otherwise figures are not formatted.
  let hasNumberPatterns: Bool

  /// The descriptions of charts for readers who cannot see them, by their keys, such as `scale`.
  let charts: [String: MessagePattern]
  let citation: CitationMessages

  /// The messages for pages of fact sheets; nil if `labels.yaml` has none.
  let pages: PageMessages?

  /// The key of the text that is shown where a source states no date.
  static let dateNotStatedKey = "date-not-stated"

  /// Returns the text of a key; nil if there is none.
  subscript(key: String) -> String? { texts[key]?.value }

  /// The text that is shown where a source states no date.
  var dateNotStated: String { self[Self.dateNotStatedKey] ?? "" }
}

extension Labels {
  /// The file's name in each language folder.
  static let file = "labels.yaml"

  /// The keys that every language must have: titles of pages that need no file, and the text for missing dates.
  static let requiredKeys = [dateNotStatedKey, "key-facts", "not-found"]

  /// Reads `labels.yaml`; nil if the file as a whole can't be read.
  ///
  /// A label with an error is reported, but its key stays known, so that one error does not cause others in
  /// templates and key facts. Readers see all texts of the file, so all are added to `visible`.
  ///
  /// `chartMessages` are the keys of the messages about charts, with the slots of each.
  static func load(
    _ source: SourceText,
    language: Language,
    chartMessages: [(key: String, slots: [String])],
    visible: VisibleTexts,
    report: Report
  ) -> Labels? {
    YAMLText(source).readMapping("the list of labels", report: report) { mapping in
      mapping.addTexts(to: visible, in: language.code)
      let known = KnownWords(language: language.code, locale: language.locale)
      let numbers = NumberWording(&mapping, language: language, known: known, report: report)
      let qualifier = YAMLReader.qualifier(known, report)
      return Labels(
        &mapping,
        numbers: numbers,
        qualifier: qualifier,
        chartMessages: chartMessages,
        label: .label(visible)
      )
    }
  }

  private init(
    _ mapping: inout YAMLMapping,
    numbers: NumberWording,
    qualifier: YAMLReader<MessagePattern>,
    chartMessages: [(key: String, slots: [String])],
    label: YAMLReader<String>
  ) {
    let qualifiers = mapping.mapping("qualifiers") { Self.qualifiers(&$0, qualifier) }
    let charts = mapping.mapping("charts") { mapping in
      chartMessages.reduce(into: [String: MessagePattern]()) { patterns, message in
        patterns[message.key] = mapping.required(message.key, .pattern(message.slots))
      }
    }
    let citation = mapping.mapping("figure-citation", CitationMessages.init)
    let pages = mapping.mapping("pages", isRequired: false, PageMessages.init)
    texts = Self.texts(&mapping, label)
    hasNumberPatterns = numbers.isComplete(in: mapping)
    self.charts = charts ?? [:]
    self.citation = citation ?? .missing
    self.pages = pages ?? (mapping.keys.contains("pages") ? .missing : nil)
    self.qualifiers = qualifiers?.patterns ?? [:]
    knownQualifiers = qualifiers?.names
    var numbers = numbers
    numbers.qualifiers = self.qualifiers.map { id, pattern in
      (Relation(qualifier: id), Affixes(pattern.prefix, pattern.suffix))
    }
    self.numbers = numbers
  }

  private static func qualifiers(
    _ mapping: inout YAMLMapping,
    _ qualifier: YAMLReader<MessagePattern>
  ) -> (patterns: [String: MessagePattern], names: Set<String>)? {
    let patterns = mapping.remaining(qualifier)
    return (Dictionary(patterns, uniquingKeysWith: { first, _ in first }), Set(mapping.keys))
  }

  /// Reads the texts of all other keys; a text with an error is reported and becomes empty.
  private static func texts(
    _ mapping: inout YAMLMapping,
    _ label: YAMLReader<String>
  ) -> [String: Located<String>] {
    let keys = mapping.unreadKeys
    let required = requiredKeys.map { ($0, mapping.required($0, label) ?? "") }
    let texts = Dictionary(required + mapping.remaining(label).map { ($0.key, $0.value) }) { first, _ in
      first
    }
    let located = keys.compactMap { key in
      mapping.location(ofKey: key).map { (key, Located(texts[key] ?? "", at: $0)) }
    }
    return Dictionary(located, uniquingKeysWith: { first, _ in first })
  }
}

extension YAMLReader<String> {
  /// Reads a label; templates use its key as a name, so a key has only lower-case letters, digits and hyphens.
  fileprivate static func label(_ visible: VisibleTexts) -> YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let key = value.key ?? ""
      let name = Slug.ascii(key)
      if key == name { return visible.linked(value, try value.text()).plain }
      throw value.error(
        "invalid-label-name",
        "'\(key)' can't be the name of a label: a name has only small letters a–z, digits and hyphens",
        fix: "write '\(name.isEmpty ? "skip-to-content" : name)' before the colon"
      )
    }
  }
}

extension YAMLMapping {
  /// Adds all texts to `visible`; only labels of one text can have links, and messages with slots can't.
  fileprivate func addTexts(to visible: VisibleTexts, in language: String) {
    for value in keys.compactMap({ writtenValue(of: $0) }) {
      if let text = value.writtenText {
        visible.add(value, text, in: language)
      } else {
        for text in value.allTexts { visible.add(withoutLinks: text, in: language) }
      }
    }
  }
}
