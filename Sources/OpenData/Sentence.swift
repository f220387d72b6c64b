/// The description of a field, in parts: JSON and tables use the same parts with slightly different words.
///
/// None of the parts has a full stop at its end.
struct Sentence: Sendable {
  /// The description of the field itself, such as “Where the figure comes from”.
  var what: String
  /// The remark that its type adds in JSON, such as “, by language”; a table has a column for each language instead.
  var remark = ""
  /// The text that follows, such as “, such as over or about”.
  var more = ""
  /// When a record has no such field, as a continuation of “null” or “empty”, such as “when none are stated”.
  var absence: String?

  /// All parts in one sentence; a missing value is called null.
  var inJSON: String {
    what + remark + more + (absence.map { "; null \($0)" } ?? "") + "."
  }

  /// All parts but the remark; a missing value is called empty.
  var inTable: String {
    what + more + (absence.map { "; empty \($0)" } ?? "") + "."
  }
}
