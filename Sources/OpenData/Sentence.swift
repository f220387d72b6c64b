/// What a field is, in parts: JSON and tables say the same, but in slightly different words.
///
/// None of the parts has a full stop at its end.
struct Sentence: Sendable {
  /// What the field is.
  var what: String
  /// What its type adds in JSON, where nothing else shows it, such as “, by language”.
  var remark = ""
  /// What follows, such as “, such as over or about”.
  var more = ""
  /// When a record has no such field, as it goes on from “null” or “empty”.
  var absence: String?

  /// The sentence for a member of a JSON object.
  var inJSON: String {
    what + remark + more + (absence.map { "; null \($0)" } ?? "") + "."
  }

  /// The sentence for a column of a table.
  var inTable: String {
    what + more + (absence.map { "; empty \($0)" } ?? "") + "."
  }
}
