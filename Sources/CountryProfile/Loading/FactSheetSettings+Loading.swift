import Diagnostics
import YAML

extension FactSheetSettings {
  /// What stands below 'fact-sheets' in `profile.yaml`; nil after an error, which is reported.
  init?(_ mapping: inout YAMLMapping, in source: SourceText, text: @escaping TextReader) {
    let edition = mapping.required("edition") { value throws(Diagnostic) in
      (day: try value.date(), place: source.place(at: value.offset))
    }
    let band = mapping.required("band") { value throws(Diagnostic) in
      GroupName(id: try value.text(), place: source.place(at: value.offset))
    }
    let areas = mapping.optional("areas") { value throws(Diagnostic) in try value.choice(AreaText.self) }
    let partners = mapping.optional("partners") { value throws(Diagnostic) in try value.list(of: text) }
    let donors = mapping.optional("donors") { value throws(Diagnostic) in try value.list(of: text) }
    let disclaimer = mapping.optional("disclaimer", text)
    guard let edition, let band else { return nil }
    self.init(
      edition: edition.day,
      editionPlace: edition.place,
      band: band,
      areas: areas ?? .full,
      partners: partners ?? [],
      donors: donors ?? [],
      disclaimer: disclaimer
    )
  }
}
