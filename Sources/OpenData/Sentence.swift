/// The description of a field, in parts: JSON and tables use the same parts with slightly different words.
///
/// None of the parts has a full stop at its end.
struct Sentence: Sendable {
  /// The description of the field itself.
  var what: String
  /// The remark that its type adds in JSON, where nothing else shows it, such as “, by language”.
  var remark = ""
  /// The text that follows, such as “, such as over or about”.
  var more = ""
  /// The condition under which a record has no such field, as a continuation of “null” or “empty”.
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
