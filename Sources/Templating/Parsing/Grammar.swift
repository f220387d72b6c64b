/// The keywords and limits of the template language.
enum Grammar {
  /// The words that may follow `{%`.
  static let statements = [
    "if", "elif", "else", "endif", "for", "endfor", "include", "extends", "block", "endblock",
  ]

  /// Reserved words of Jinja's expressions, which cannot be the names of fields.
  static let reserved: Set<String> = [
    "and", "or", "not", "is", "in", "if", "elif", "else", "for", "recursive", "true", "false", "none", "True",
    "False", "None", "self", "super", "caller", "varargs", "kwargs",
  ]

  /// How deep statements, elements of XML, and in a condition parentheses and `not` may be nested.
  static let deepest = 100
}
