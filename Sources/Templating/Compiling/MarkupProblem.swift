import Diagnostics

/// A problem with a piece of markup, or with a value printed into it.
struct MarkupProblem: Sendable {
  let id: Diagnostic.ID
  let message: String
  let fix: String
  /// An index into the page's compiled text; nil for the byte or value at which the problem was noticed.
  var place: Int?
  /// Whether the nesting of elements is unknown afterwards; further nesting problems are then not reported.
  var breaksNesting = false
}

/// Problems that HTML and XML share; `id` is `html-place` or `xml-place`.
extension MarkupProblem {
  static func unquotedValue(of attribute: String, _ id: Diagnostic.ID) -> MarkupProblem {
    MarkupProblem(
      id: id,
      message: "the value of '\(attribute)' is not in quotes",
      fix: "write \(attribute)=\"{{ … }}\""
    )
  }

  static func notAnAddress(
    _ written: String,
    _ type: ValueType,
    in attribute: String,
    _ id: Diagnostic.ID
  ) -> MarkupProblem {
    MarkupProblem(
      id: id,
      message: "'\(attribute)' takes an address, and '\(written)' is \(type.phrase)",
      fix: "print a field that is an address"
    )
  }

  static func moreThanAnAddress(in attribute: String, _ id: Diagnostic.ID) -> MarkupProblem {
    MarkupProblem(
      id: id,
      message: "an address must be all that '\(attribute)' holds",
      fix: "write \(attribute)=\"{{ … }}\", with nothing else between the quotes"
    )
  }

  static func inComment(_ id: Diagnostic.ID) -> MarkupProblem {
    MarkupProblem(
      id: id,
      message: "a value cannot be printed in a comment",
      fix: "remove it, or make this a comment of the template: {# … #}"
    )
  }

  static func asTagName(_ id: Diagnostic.ID) -> MarkupProblem {
    MarkupProblem(
      id: id,
      message: "a value cannot be the name of a tag",
      fix: "write the tag's name, and choose between tags with {% if %}"
    )
  }

  static func inTag(_ id: Diagnostic.ID) -> MarkupProblem {
    MarkupProblem(
      id: id,
      message: "a value cannot be printed in a tag but as an attribute's value",
      fix: "write name=\"{{ … }}\""
    )
  }
}
