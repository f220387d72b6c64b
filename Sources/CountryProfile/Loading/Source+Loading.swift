import Diagnostics
import YAML

extension Source {
  /// Stands for a source that can't be looked up, since the profile has errors.
  init(unknown id: String) {
    self.init(id: id, title: .missing, publisher: .missing, published: nil, url: nil, note: nil)
  }

  init?(_ mapping: inout YAMLMapping, text: TextReader) {
    let id = mapping.required("id") { value throws(Diagnostic) in try value.id() }
    let title = mapping.required("title", text)
    let publisher = mapping.required("publisher", text)
    let published = mapping.optional("published") { value throws(Diagnostic) in try value.date() }
    let url = mapping.optional("url") { value throws(Diagnostic) in try value.webAddress() }
    let note = mapping.optional("note", text)
    guard let id else { return nil }
    self.init(
      id: id,
      title: title ?? .missing,
      publisher: publisher ?? .missing,
      published: published,
      url: url,
      note: note
    )
  }
}
