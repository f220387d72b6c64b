import Diagnostics
import YAML

/// The facts and the groups of facts in `key-facts.yaml`.
struct KeyFacts: Sendable {
  /// In the order of `key-facts.yaml`, without the facts that could not be read.
  let facts: [KeyFact]
  /// The ids of the facts in each group, by the group's name, such as `headline`.
  let groups: [String: [String]]
  /// The ids of all facts in the file, including those with errors.
  let knownIDs: Set<String>
  let unusedScales: [Located<String>]
  /// The ids of the sources of all scales.
  let scaleSources: Set<String>

  private let indices: [String: Int]

  init(
    facts: [KeyFact],
    groups: [String: [String]],
    knownIDs: Set<String>,
    unusedScales: [Located<String>],
    scaleSources: Set<String>
  ) {
    self.scaleSources = scaleSources
    self.unusedScales = unusedScales
    self.facts = facts
    self.groups = groups
    self.knownIDs = knownIDs
    indices = Dictionary(zip(facts.map(\.id), facts.indices), uniquingKeysWith: { first, _ in first })
  }

  /// Returns the fact with an id; nil if there is none, or if it could not be read.
  subscript(id: String) -> KeyFact? {
    indices[id].map { facts[$0] }
  }
}

extension KeyFacts {
  /// The file's path below the content folder.
  static let file = "key-facts.yaml"

  /// Reads `key-facts.yaml`; reports its errors, and returns nil if it cannot be parsed.
  ///
  /// A fact with an error may be left out, but its id stays known, so that pages that link to it cause no further
  /// errors.
  ///
  /// Adds the texts that readers see to `visible`. `sources` are those of the profile; nil if they are not known, and
  /// then any id is accepted.
  static func load(
    _ source: SourceText,
    languages: [Language],
    visible: VisibleTexts,
    sources: [Source]?,
    report: Report
  ) -> KeyFacts? {
    YAMLText(source).readMapping("the list of key facts", report: report) { mapping in
      let entries = KeyFactEntries(languages: languages, visible: visible, sources: sources)
      return KeyFacts(&mapping, entries: entries, report: report)
    }
  }

  private init(_ mapping: inout YAMLMapping, entries: KeyFactEntries, report: Report) {
    var entries = entries
    _ = mapping.mappings("units", of: "a unit", isRequired: false) { entries.readUnit(&$0) }
    _ = mapping.mappings("scales", of: "a scale", isRequired: false) { entries.readScale(&$0) }
    let facts = mapping.mappings("facts", of: "a key fact") { KeyFact(&$0, entries: &entries) }
    let groups = mapping.mapping("groups", isRequired: false) {
      Self.readGroups(&$0, of: entries.facts, report: report)
    }
    self.init(
      facts: facts,
      groups: groups ?? [:],
      knownIDs: Set(entries.facts.keys),
      unusedScales: entries.unusedScales,
      scaleSources: entries.scaleSources
    )
  }

  /// Reads the ids of the facts in each group; reports and leaves out an id that is unknown or repeated.
  private static func readGroups(
    _ mapping: inout YAMLMapping,
    of facts: [String: SourceLocation],
    report: Report
  ) -> [String: [String]] {
    let groups = mapping.remaining(.any).map { name, value in
      var ids: [String] = []
      let entries = report.result { () throws(Diagnostic) in try value.list() }
      if entries?.isEmpty == true {
        report.add(
          value.warning(
            "empty-group",
            "the group '\(name)' has no key facts",
            fix: "write the id of a key fact between the brackets, or remove the group"
          )
        )
      }
      for entry in entries ?? [] {
        report.result { () throws(Diagnostic) in ids.append(try entry.read(.member(of: facts, after: ids))) }
      }
      return (name, ids)
    }
    return Dictionary(groups, uniquingKeysWith: { first, _ in first })
  }
}

extension YAMLReader<String> {
  /// Returns a reader for a fact's id in a group; it rejects an unknown fact, and one that the group already lists.
  fileprivate static func member(of facts: [String: SourceLocation], after ids: [String]) -> YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let id = try value.text()
      guard facts[id] != nil else {
        throw value.error(
          "unknown-fact",
          "there is no key fact '\(id)'",
          fix: NearMiss.question(for: id, among: facts.keys) ?? "use the id of a key fact above"
        )
      }
      guard !ids.contains(id) else {
        throw value.error("duplicate-entry", "'\(id)' is in this group already", fix: "remove it here")
      }
      return id
    }
  }
}
