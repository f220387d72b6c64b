/// The keywords and limits of the template language.
enum Grammar {
  /// The statements with which a tag may begin.
  static let statements = [
    "if", "elif", "else", "endif", "for", "endfor", "include", "extends", "block", "endblock",
  ]

  /// Reserved words of Jinja's expressions, which cannot be the names of fields.
  static let reserved: Set<String> = [
    "and", "or", "not", "is", "in", "if", "elif", "else", "for", "recursive", "true", "false", "none", "True",
    "False", "None", "self", "super", "caller", "varargs", "kwargs",
  ]

  /// The maximum nesting depth of statements, and of parentheses.
  static let deepest = 100
}
