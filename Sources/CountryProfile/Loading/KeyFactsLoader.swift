import Diagnostics
import YAML

/// Reads the parts of `key-facts.yaml` that refer to one another.
struct KeyFactsLoader {
  let source: SourceText
  let sources: [Source]?
  let text: TextReader
  var units = Self.builtInUnits
  /// The scales by their id; nil for those with errors, which are reported.
  var scales: [String: Scale?] = [:]
  /// Where the scales that no fact has used so far have their ids.
  var unusedScales: [String: Int] = [:]
  var firstUse: [String: Int] = [:]

  init(source: SourceText, text: @escaping TextReader, sources: [Source]?) {
    self.source = source
    self.sources = sources
    self.text = text
  }

  mutating func load(_ mapping: inout YAMLMapping) -> KeyFacts? {
    _ = mapping.mappings("units", of: "a unit", isRequired: false) { readUnitEntry(&$0) }
    _ = mapping.mappings("scales", of: "a scale", isRequired: false) { readScaleEntry(&$0) }
    let facts = mapping.mappings("facts", of: "a key fact") { readFact(&$0) }
    mapping.add(unusedScaleFindings)
    let groups = mapping.mapping("groups", isRequired: false) { readGroups(&$0) }
    return KeyFacts(facts: facts, groups: groups ?? [:], knownIDs: Set(firstUse.keys))
  }
}

extension KeyFactsLoader {
  private mutating func readFact(_ mapping: inout YAMLMapping) -> KeyFact? {
    let id = mapping.required("id") { value throws(Diagnostic) in try readUniqueID(value) }
    let label = mapping.required("label", text)
    let value = mapping.required("value") { value throws(Diagnostic) in try value.decimal() }
    let decimals = mapping.optional("decimals") { value throws(Diagnostic) in try readDecimals(value) }
    let style = mapping.optional("style") { value throws(Diagnostic) in try value.choice(KeyFact.Style.self) }
    let unit = readUnit(in: &mapping, style: style ?? .plain)
    let qualifier = mapping.optional("qualifier") { value throws(Diagnostic) in try value.id() }
    let period = mapping.optional("period") { value throws(Diagnostic) in try value.period() }
    let factSource = mapping.required("source") { value throws(Diagnostic) in try readSource(value) }
    let status = mapping.optional("status") { value throws(Diagnostic) in
      try value.choice(KeyFact.Status.self)
    }
    let note = mapping.optional("note", text)
    let definition = mapping.optional("definition", text)
    let reviewBy = mapping.optional("review-by") { value throws(Diagnostic) in try value.date() }
    let worldBank = mapping.mapping("codes", isRequired: false) { codes in
      codes.optional("world-bank") { value throws(Diagnostic) in try value.text() }
    }
    let chart = readChart(&mapping, of: value, unit: unit)
    guard let id, let label, let value, let factSource else { return nil }
    return KeyFact(
      id: id,
      label: label,
      value: value,
      decimals: decimals,
      style: style ?? .plain,
      unit: unit,
      qualifier: qualifier,
      period: period,
      source: factSource,
      status: status ?? (period == nil ? .undated : nil),
      note: note,
      definition: definition,
      reviewBy: reviewBy,
      worldBankCode: worldBank,
      chart: chart,
      isDrawn: mapping.writtenValue(of: "chart") != nil,
      place: source.place(at: mapping.offset(of: "id")),
      decimalsPlace: decimals.map { _ in source.place(at: mapping.offset(of: "decimals")) },
      reviewByPlace: reviewBy.map { _ in source.place(at: mapping.offset(of: "review-by")) }
    )
  }

  private mutating func readUniqueID(_ value: YAMLValue) throws(Diagnostic) -> String {
    let id = try value.id()
    if let first = firstUse[id] {
      throw .error(
        "there is a key fact '\(id)' already",
        in: source,
        at: value.offset,
        fix: "give this one another id",
        notes: [Diagnostic.Note("the first one", at: source.place(at: first))]
      )
    }
    firstUse[id] = value.offset
    return id
  }

  func readDecimals(_ value: YAMLValue) throws(Diagnostic) -> Int {
    let decimals = try value.integer()
    if (0...9).contains(decimals) { return decimals }
    throw value.error("a figure can't have \(decimals) decimals", fix: "write a number from 0 to 9")
  }

  func readSource(_ value: YAMLValue) throws(Diagnostic) -> Source {
    let id = try value.text()
    guard let sources else { return Source(unknown: id) }
    if let source = sources.first(where: { $0.id == id }) { return source }
    throw value.error(
      "there is no source '\(id)'",
      fix: NearMiss.question(for: id, among: sources.map(\.id)) ?? "add it to 'sources' in profile.yaml"
    )
  }
}
