import Diagnostics
import YAML

extension KeyFacts {
  /// The file's path below the content folder.
  static let file = "key-facts.yaml"

  /// Reads `key-facts.yaml`; nil when it is not readable as a whole, after errors, which are reported.
  ///
  /// A fact with an error is left out, but its id stays known, so that one error does not cause others in the
  /// pages that speak of it.
  ///
  /// `text` reads the texts that readers see. `sources` are those of the profile; nil when they are not known, and
  /// then any is taken.
  static func load(
    _ source: SourceText,
    text: @escaping TextReader,
    sources: [Source]?,
    diagnostics: inout [Diagnostic]
  ) -> KeyFacts? {
    YAMLText(source).readMapping("the list of key facts", diagnostics: &diagnostics) { mapping in
      var loader = KeyFactsLoader(source: source, text: text, sources: sources)
      return loader.load(&mapping)
    }
  }
}
