/// The description of a field, in parts, from which JSON and tables make slightly different sentences.
///
/// None of the parts has a full stop at its end.
struct Sentence: Sendable {
  /// The description of the field itself, such as “Where the figure comes from”.
  var what: String
  /// The remark that the field's type adds in JSON, such as “, by language”; tables have a column per language instead.
  var remark = ""
  /// The text after `what`, for example “, such as over or about”.
  var more = ""
  /// When a record lacks the field, in words that follow “null” or “empty”, such as “when none are stated”.
  var absence: String?

  /// The sentence in JSON, where a missing value is called null.
  var inJSON: String {
    what + remark + more + (absence.map { "; null \($0)" } ?? "") + "."
  }

  /// The sentence in tables, without the remark; a missing value is called empty.
  var inTable: String {
    what + more + (absence.map { "; empty \($0)" } ?? "") + "."
  }
}
