import Diagnostics
import Foundation

extension KeyFacts {
  /// The file's path below the content folder.
  static let file = "key-facts.yaml"

  /// Reads `key-facts.yaml`; nil when it is not readable as a whole, after errors, which are reported.
  ///
  /// A fact with an error is left out, but its id stays known, so that one error does not cause others in the
  /// pages that speak of it.
  ///
  /// `sources` are those of the profile; nil when they are not known, and then any is taken.
  static func load(
    _ source: SourceText,
    language: Language,
    sources: [Source]?,
    diagnostics: inout [Diagnostic]
  ) -> KeyFacts? {
    YAMLText(source).readMapping("the list of key facts", diagnostics: &diagnostics) { mapping in
      var loader = KeyFactsLoader(source: source, language: language, sources: sources)
      return loader.load(&mapping)
    }
  }
}

/// Reads the parts of `key-facts.yaml` that refer to one another.
private struct KeyFactsLoader {
  let source: SourceText
  let sources: [Source]?
  let text: TextReader
  var units = Self.builtInUnits
  var firstUse: [String: Int] = [:]

  init(source: SourceText, language: Language, sources: [Source]?) {
    self.source = source
    self.sources = sources
    text = localizedText(in: [language.code])
  }

  mutating func load(_ mapping: inout YAMLMapping) -> KeyFacts? {
    _ = mapping.mappings("units", of: "a unit", isRequired: false) { readUnitEntry(&$0) }
    let facts = mapping.mappings("facts", of: "a key fact") { readFact(&$0) }
    let groups = mapping.mapping("groups", isRequired: false) { readGroups(&$0) }
    return KeyFacts(facts: facts, groups: groups ?? [:], knownIDs: Set(firstUse.keys))
  }
}

extension KeyFactsLoader {
  private static let builtInUnits = [Unit.percent.id: Unit.percent, Unit.year.id: .year]

  private mutating func readUnitEntry(_ mapping: inout YAMLMapping) -> Unit? {
    let id = mapping.required("id") { value throws(Diagnostic) in try value.id() }
    let label = mapping.required("label", text)
    let symbol = mapping.required("symbol") { value throws(Diagnostic) in try value.text() }
    guard let id else { return nil }
    if Self.builtInUnits[id] != nil {
      mapping.report("'\(id)' is built in", at: "id", fix: "remove it")
    } else if units[id] != nil {
      mapping.report("there is a unit '\(id)' already", at: "id", fix: "rename it, or remove it")
    }
    units[id] = Unit(id: id, symbol: symbol ?? "", label: label)
    return units[id]
  }

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
      place: source.place(at: mapping.offset(of: "id"))
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

  private func readDecimals(_ value: YAMLValue) throws(Diagnostic) -> Int {
    let decimals = try value.integer()
    if (0...9).contains(decimals) { return decimals }
    throw value.error("a figure can't have \(decimals) decimals", fix: "write a number from 0 to 9")
  }

  private func readUnit(in mapping: inout YAMLMapping, style: KeyFact.Style) -> Unit? {
    switch style {
    case .percent:
      let unit = mapping.optional("unit") { value throws(Diagnostic) in try readPercent(value) }
      return unit ?? .percent
    case .currency:
      return mapping.required("unit") { value throws(Diagnostic) in try readCurrency(value) }
    case .plain, .compact:
      return mapping.optional("unit") { value throws(Diagnostic) in try readKnownUnit(value) }
    }
  }

  private func readPercent(_ value: YAMLValue) throws(Diagnostic) -> Unit {
    if try value.text() == Unit.percent.id { return .percent }
    throw value.error("the unit of a percentage is percent", fix: "write 'unit: percent', or leave it out")
  }

  private func readCurrency(_ value: YAMLValue) throws(Diagnostic) -> Unit {
    let code = try value.text()
    if Locale.commonISOCurrencyCodes.contains(code) { return Unit(id: code, symbol: code, label: nil) }
    throw value.error("'\(code)' is not a currency", fix: "write its three letters, such as USD or LAK")
  }

  private func readKnownUnit(_ value: YAMLValue) throws(Diagnostic) -> Unit {
    let id = try value.text()
    if let unit = units[id] { return unit }
    throw value.error(
      "there is no unit '\(id)'",
      fix: NearMiss.question(for: id, among: units.keys) ?? "add it to 'units' at the top of the file"
    )
  }

  private func readSource(_ value: YAMLValue) throws(Diagnostic) -> Source {
    let id = try value.text()
    guard let sources else { return Source(unknown: id) }
    if let source = sources.first(where: { $0.id == id }) { return source }
    throw value.error(
      "there is no source '\(id)'",
      fix: NearMiss.question(for: id, among: sources.map(\.id)) ?? "add it to 'sources' in profile.yaml"
    )
  }

  /// A wrong entry is reported and left out, so that the pages that show the group cause no errors.
  private func readGroups(_ mapping: inout YAMLMapping) -> [String: [String]] {
    var findings: [Diagnostic] = []
    let groups = mapping.remaining { _, value in readGroup(value, diagnostics: &findings) }
    mapping.add(findings)
    return Dictionary(groups, uniquingKeysWith: { first, _ in first })
  }

  private func readGroup(_ value: YAMLValue, diagnostics: inout [Diagnostic]) -> [String] {
    var ids: [String] = []
    do {
      for entry in try value.list() {
        do {
          ids.append(try readMember(entry, after: ids))
        } catch {
          diagnostics.append(error)
        }
      }
    } catch {
      diagnostics.append(error)
    }
    return ids
  }

  private func readMember(_ entry: YAMLValue, after ids: [String]) throws(Diagnostic) -> String {
    let id = try entry.text()
    guard firstUse[id] != nil else {
      throw entry.error(
        "there is no key fact '\(id)'",
        fix: NearMiss.question(for: id, among: firstUse.keys) ?? "use the id of a key fact above"
      )
    }
    guard !ids.contains(id) else {
      throw entry.error("'\(id)' is in this group already", fix: "remove it here")
    }
    return id
  }
}
