import Diagnostics
import YAML

extension ProfilePicture {
  init?(_ mapping: inout YAMLMapping, in source: SourceText, text: TextReader) {
    let file = mapping.required("file") { value throws(Diagnostic) in
      (path: try value.text(), place: source.place(at: value.offset))
    }
    let alt = mapping.required("alt", text)
    guard let file, let alt else { return nil }
    self.init(file: file.path, place: file.place, alt: alt)
  }
}
