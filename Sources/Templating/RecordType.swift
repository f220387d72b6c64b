import Diagnostics

/// The fields that templates can read from a record; the compiler checks paths such as `page.title` against them.
public struct RecordType: Sendable, Hashable {
  /// What a record is called in error messages, such as “a key fact” or “the list of labels”.
  public let name: String
  /// The fields, in the order of a record's values.
  public let fields: [Field]
  /// What to suggest for an unknown name that resembles no field; nil to list the fields.
  public let hint: String?

  /// A field that templates read by its name, such as `label` of a key fact.
  public struct Field: Sendable, Hashable {
    /// The name in templates, such as `label` in `fact.label`.
    public let name: String
    /// The type that this field's value has in every record.
    public let type: ValueType
    /// The meaning, as a sentence for designers; nil where the name says enough, as for a label or an asset.
    public let meaning: String?
    /// Where an editor wrote the name, such as a line of `labels.yaml`; nil for names that come from code.
    public let location: SourceLocation?

    /// Creates a field; pass a `location` only for a name that an editor wrote, such as that of a label.
    public init(_ name: String, _ type: ValueType, meaning: String? = nil, location: SourceLocation? = nil) {
      self.name = name
      self.type = type
      self.meaning = meaning
      self.location = location
    }
  }

  /// Creates a type; `name` describes a record in error messages, with its article, as in “a key fact”.
  public init(_ name: String, fields: [Field], hint: String? = nil) {
    self.name = name
    self.fields = fields
    self.hint = hint
  }
}

extension RecordType {
  /// Returns the index of a field, and of its value in each record; nil if there is no such field.
  func index(of name: String) -> Int? {
    fields.firstIndex { $0.name == name }
  }

  /// Returns “did you mean …?”, or else the hint, or else a list of the fields.
  func fix(for name: String) -> String {
    let names = fields.map(\.name)
    return NearMiss.question(for: name, among: names) ?? hint
      ?? NearMiss.fix(for: name, among: names, listing: "it has")
  }

  /// Returns a note that points to the most similar name, if an editor wrote it: the mistake may be there.
  func notes(for name: String) -> [Diagnostic.Note] {
    let nearest = NearMiss.nearest(to: name, among: fields.map(\.name))
    guard let place = fields.first(where: { $0.name == nearest })?.location else { return [] }
    return [Diagnostic.Note("or correct the name here, if the template is right", at: place)]
  }
}

extension NearMiss {
  /// Returns “did you mean …?”, or else a list of up to twelve candidates.
  static func fix(for name: String, among candidates: [String], listing: String) -> String {
    if let question = question(for: name, among: candidates) { return question }
    guard !candidates.isEmpty else { return "remove it" }
    let shown = candidates.prefix(12).joined(separator: ", ")
    return "\(listing): \(shown)\(candidates.count > 12 ? ", …" : "")"
  }
}
