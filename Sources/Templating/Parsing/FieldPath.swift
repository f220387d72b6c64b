/// A dotted path to a field, as it is written in a template.
struct FieldPath: Sendable {
  struct Name: Sendable {
    let text: String
    let offset: Int
  }

  /// The names between the dots; never empty.
  let names: [Name]

  var offset: Int { names.first?.offset ?? 0 }
  var written: String { names.map(\.text).joined(separator: ".") }
}
