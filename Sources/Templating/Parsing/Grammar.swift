/// The words of the template language.
enum Grammar {
  /// The statements that a tag may begin with.
  static let statements = [
    "if", "elif", "else", "endif", "for", "endfor", "include", "extends", "block", "endblock",
  ]

  /// Words that have a meaning of their own in Jinja's expressions, so that no field is found by them.
  static let reserved: Set<String> = [
    "and", "or", "not", "is", "in", "if", "elif", "else", "for", "recursive", "true", "false", "none", "True",
    "False", "None", "self", "super", "caller", "varargs", "kwargs",
  ]

  /// How deep statements may be nested, and parentheses too.
  static let deepest = 100
}
