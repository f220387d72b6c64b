import Diagnostics
import YAML

/// The entries of `key-facts.yaml` read so far; later entries can refer to them by id.
struct KeyFactEntries {
  let text: YAMLReader<LocalizedText>
  /// Reads texts that say what a figure is, in which figures need no source, as in “deaths per 100,000 births”.
  let name: YAMLReader<LocalizedText>
  let noun: YAMLReader<LocalizedNoun>
  /// The sources of the profile; nil if they are not known, and then any id is accepted.
  let sources: [Source]?
  private(set) var units = Unit.builtIn
  /// The ids of the units that the file lists; a built-in unit is included only if it is listed.
  private var written: Set<String> = []
  /// The scales by id; a scale with errors is nil here, so that facts can still refer to it.
  private(set) var scales: [String: Scale?] = [:]
  /// The place in the file of each scale that no fact has used so far, by the scale's id.
  private var scaleLocations: [String: SourceLocation] = [:]
  /// The place in the file of each fact read so far, by the fact's id; facts with errors are included.
  var facts: [String: SourceLocation] = [:]

  /// `visible` collects the texts that readers see; if `languages` is empty, any language is accepted.
  init(languages: [Language], visible: VisibleTexts, sources: [Source]?) {
    text = .text(in: languages.map(\.code), visible: visible)
    name = .text(in: languages.map(\.code), visible: visible, isSourced: true)
    noun = .noun(in: languages, visible: visible)
    self.sources = sources
  }

  /// Reads an entry of `units` and reports its errors; nil only if its id is missing or invalid.
  mutating func readUnit(_ mapping: inout YAMLMapping) -> Unit? {
    guard let unit = Unit(&mapping, written: written, noun: noun) else { return nil }
    written.insert(unit.id)
    units[unit.id] = unit
    return unit
  }

  /// Reads an entry of `scales`; after an error, which is reported, returns nil, but facts can still refer to its id.
  mutating func readScale(_ mapping: inout YAMLMapping) -> Scale? {
    let id = mapping.required("id", .located(.newScaleID(among: scales)))
    let scale = Scale(&mapping, id: id?.value ?? "", entries: self)
    guard let id else { return nil }
    scales[id.value] = .some(scale)
    scaleLocations[id.value] = id.location
    return scale
  }

  /// Marks a scale as used by a fact, so that the scale is not reported as unused.
  mutating func use(scale id: String) {
    scaleLocations[id] = nil
  }

  /// The ids of the sources of all scales.
  var scaleSources: Set<String> { Set(scales.values.compactMap { $0?.source.id }) }

  var unusedScales: [Located<String>] {
    scaleLocations.map { Located($0.key, at: $0.value) }
  }
}

extension YAMLReader<String> {
  /// Returns a reader for the id of a new scale; it rejects the id of an earlier scale and the built-in `share`.
  fileprivate static func newScaleID(among scales: [String: Scale?]) -> YAMLReader {
    YAMLReader { value throws(Diagnostic) in
      let id = try value.read(.id)
      if Charts.keywords.contains(id) {
        throw value.error("built-in-name", "'\(id)' is built in", fix: "rename the scale")
      }
      if scales[id] == nil { return id }
      throw value.error("duplicate-id", "there is a scale '\(id)' already", fix: "rename it, or remove it")
    }
  }
}
