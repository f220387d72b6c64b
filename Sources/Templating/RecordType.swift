import Diagnostics

/// What templates can read from a record: the compiler checks every path against it.
public struct RecordType: Sendable, Hashable {
  /// What messages call such a record, such as “a key fact” or “the list of labels”.
  public let name: String
  /// The fields, in the order of a record's values.
  public let fields: [Field]
  /// The fix when no field has a similar name; nil to list the fields instead.
  public let hint: String?

  /// A field that templates read by its name, such as `label` of a key fact.
  public struct Field: Sendable, Hashable {
    /// How templates write it, such as `label` in `fact.label`.
    public let name: String
    /// The type that the value at this position of every record must have.
    public let type: ValueType
    /// The meaning, as a sentence for designers; nil where a file gives the field its name, which explains it.
    public let meaning: String?
    /// The place where an editor named the field, if one did.
    public let location: SourceLocation?

    /// Creates a field; `location` is only for names that an editor wrote, such as those of labels.
    public init(_ name: String, _ type: ValueType, meaning: String? = nil, location: SourceLocation? = nil) {
      self.name = name
      self.type = type
      self.meaning = meaning
      self.location = location
    }
  }

  /// Creates a type; messages call such a record by `name` as it is, such as “a key fact”.
  public init(_ name: String, fields: [Field], hint: String? = nil) {
    self.name = name
    self.fields = fields
    self.hint = hint
  }
}

extension RecordType {
  /// Returns where a record has the field's value; nil when there is no such field.
  func index(of name: String) -> Int? {
    fields.firstIndex { $0.name == name }
  }

  /// Returns “did you mean …?”, or else the hint, or else a list of the fields.
  func fix(for name: String) -> String {
    let names = fields.map(\.name)
    return NearMiss.question(for: name, among: names) ?? hint
      ?? NearMiss.fix(for: name, among: names, listing: "it has")
  }

  /// Returns a note with the place where an editor named the field that was probably meant: that name may be the
  /// wrong one.
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
