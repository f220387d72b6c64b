/// The keywords and limits of the template language.
enum Grammar {
  /// The words that may follow `{%`.
  static let statements = [
    "if", "elif", "else", "endif", "for", "endfor", "include", "extends", "block", "endblock",
  ]

  /// Reserved words of Jinja, which cannot begin a path or be the name of a loop's variable.
  static let reserved: Set<String> = [
    "and", "or", "not", "is", "in", "if", "elif", "else", "for", "recursive", "true", "false", "none", "True",
    "False", "None", "self", "super", "caller", "varargs", "kwargs",
  ]

  /// How deeply statements, XML elements, and parentheses and `not` in conditions may be nested.
  static let deepest = 100
}
