import Diagnostics
import YAML

extension YAMLMapping {
  /// A text that must have a place for each of some values.
  mutating func sentence(_ key: String, places: [String]) -> Sentence? {
    required(key) { value throws(Diagnostic) in
      let sentence = Sentence(try value.text())
      if let unknown = sentence.places.first(where: { !places.contains($0) }) {
        throw value.error(
          "nothing can be filled in for '{\(unknown)}'",
          fix: NearMiss.nearest(to: unknown, among: places).map { "did you mean '{\($0)}'?" }
            ?? "use one of: \(places.map { "{\($0)}" }.joined(separator: ", "))"
        )
      }
      if let missing = places.first(where: { !sentence.places.contains($0) }) {
        throw value.error(
          "\(value.what) must say where '{\(missing)}' stands",
          fix: "write {\(missing)} in its place"
        )
      }
      return sentence
    }
  }
}
