import Diagnostics

/// The names, types and meanings of a record's fields.
public struct RecordType: Sendable, Hashable {
  /// The name of a record in messages, with its article, such as “a key fact”.
  public let name: String
  /// The fields, in the order of a record's values.
  public let fields: [Field]
  /// The fix for a missing field without a similar name; nil to list the fields.
  public let hint: String?

  /// One named field.
  public struct Field: Sendable, Hashable {
    /// The name in templates.
    public let name: String
    /// The type of its values.
    public let type: ValueType
    /// The meaning, as a sentence for designers; nil where a file gives the field its name, which explains it.
    public let meaning: String?
    /// The place where an editor named the field, if one did.
    public let location: SourceLocation?

    /// Creates a field.
    public init(_ name: String, _ type: ValueType, meaning: String? = nil, location: SourceLocation? = nil) {
      self.name = name
      self.type = type
      self.meaning = meaning
      self.location = location
    }
  }

  /// Creates a record type from its fields.
  public init(_ name: String, fields: [Field], hint: String? = nil) {
    self.name = name
    self.fields = fields
    self.hint = hint
  }
}

extension RecordType {
  /// Returns the position of a field among the record's values.
  func index(of name: String) -> Int? {
    fields.firstIndex { $0.name == name }
  }

  /// Returns the fix for a missing field.
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
  /// Returns the question about the nearest candidate, or else a list of the candidates.
  static func fix(for name: String, among candidates: [String], listing: String) -> String {
    if let question = question(for: name, among: candidates) { return question }
    guard !candidates.isEmpty else { return "remove it" }
    let shown = candidates.prefix(12).joined(separator: ", ")
    return "\(listing): \(shown)\(candidates.count > 12 ? ", …" : "")"
  }
}
