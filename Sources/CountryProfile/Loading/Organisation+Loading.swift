import Diagnostics
import YAML

extension Organisation {
  init?(_ mapping: inout YAMLMapping, text: TextReader) {
    let name = mapping.required("name", text)
    let abbreviation = mapping.required("abbreviation") { value throws(Diagnostic) in try value.text() }
    let description = mapping.optional("description", text)
    guard let name, let abbreviation else { return nil }
    self.init(name: name, abbreviation: abbreviation, description: description)
  }
}
