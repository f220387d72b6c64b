import Diagnostics
import YAML

extension YAMLMapping {
  /// The services that pages are shared with; none where the profile names none.
  mutating func shareEntries(in source: SourceText) -> [ShareEntry] {
    let entries = optional("share") { value throws(Diagnostic) in
      var entries: [ShareEntry] = []
      for entry in try value.list() {
        let service = try entry.choice(ShareService.self)
        if entries.contains(where: { $0.service == service }) {
          throw entry.error("'\(service.rawValue)' is named twice", fix: "remove one of the two")
        }
        entries.append(ShareEntry(service: service, place: source.place(at: entry.offset)))
      }
      return entries
    }
    return entries ?? []
  }
}
