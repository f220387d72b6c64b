import Diagnostics

extension RecordType {
  /// The position of a field among the record's values.
  func index(of name: String) -> Int? {
    fields.firstIndex { $0.name == name }
  }

  /// What to write instead of a field that is not there.
  func fix(for name: String) -> String {
    let names = fields.map(\.name)
    return NearMiss.question(for: name, among: names) ?? hint
      ?? NearMiss.fix(for: name, among: names, listing: "it has")
  }
}

extension NearMiss {
  /// The question for the nearest candidate, or else the candidates that there are.
  static func fix(for name: String, among candidates: [String], listing: String) -> String {
    if let question = question(for: name, among: candidates) { return question }
    guard !candidates.isEmpty else { return "remove it" }
    let shown = candidates.prefix(12).joined(separator: ", ")
    return "\(listing): \(shown)\(candidates.count > 12 ? ", …" : "")"
  }
}
