import Diagnostics
import YAML

/// The entries of `key-facts.yaml` read so far, which those below them can name.
struct KeyFactEntries {
  let text: YAMLReader<LocalizedText>
  let noun: YAMLReader<LocalizedNoun>
  /// The sources of the profile; nil if they are not known, and then any id is accepted.
  let sources: [Source]?
  private(set) var units = Unit.builtIn
  /// The units of the file, with those that are built in if it names them.
  private var written: Set<String> = []
  /// The scales by their id; nil for those with errors, which are reported.
  private(set) var scales: [String: Scale?] = [:]
  /// The places of the ids of the scales that no fact has used so far.
  private var scaleLocations: [String: SourceLocation] = [:]
  /// The places of the ids of all facts so far, including those with errors.
  var facts: [String: SourceLocation] = [:]

  /// `visible` collects the texts that readers see; without languages, any is accepted.
  init(languages: [Language], visible: VisibleTexts, sources: [Source]?) {
    text = .text(in: languages.map(\.code), visible: visible)
    noun = .noun(in: languages, visible: visible)
    self.sources = sources
  }

  /// Reads an entry of 'units'; nil only if its id can't be read, which is reported.
  mutating func readUnit(_ mapping: inout YAMLMapping) -> Unit? {
    guard let unit = Unit(&mapping, written: written, noun: noun) else { return nil }
    written.insert(unit.id)
    units[unit.id] = unit
    return unit
  }

  /// Reads an entry of 'scales'; nil after an error, which is reported, but facts can still name it.
  mutating func readScale(_ mapping: inout YAMLMapping) -> Scale? {
    let id = mapping.required("id", .located(.newScaleID(among: scales)))
    let scale = Scale(&mapping, id: id?.value ?? "", entries: self)
    guard let id else { return nil }
    scales[id.value] = .some(scale)
    scaleLocations[id.value] = id.location
    return scale
  }

  /// Notes that a fact uses a scale, so that it is not reported as unused.
  mutating func use(scale id: String) {
    scaleLocations[id] = nil
  }

  var unusedScales: [Located<String>] {
    scaleLocations.map { Located($0.key, at: $0.value) }
  }
}

extension YAMLReader<String> {
  /// Returns a reader of an id that neither a scale above nor a kind of chart, such as `share`, has.
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
