/// Error messages for Jinja syntax that the template language does not have.
enum ForeignSyntax {
  /// Returns the error message for a Jinja statement such as `macro`, and how to fix the template.
  static func statement(_ keyword: String) -> (message: String, fix: String?) {
    ("'\(keyword)' is not in the template language", fixes[keyword])
  }

  /// Returns whether a word is an unsupported Jinja statement, or a common mistake such as `elseif`.
  static func isStatement(_ keyword: String) -> Bool { fixes[keyword] != nil }

  /// Returns the unsupported statement that a keyword would end, such as `macro` for `endmacro`; nil if there is none.
  static func opening(endedBy keyword: String) -> String? {
    guard keyword.hasPrefix("end"), isStatement(String(keyword.dropFirst(3))) else { return nil }
    return String(keyword.dropFirst(3))
  }

  /// Returns the error message for a token that is not allowed, such as the `|` of a filter, and how to fix it.
  static func token(_ token: Token) -> (message: String, fix: String?) {
    switch token.kind {
    case .name: word(token.text)
    case .sign: sign(token.text)
    case .number, .text: ("\(token.written) is not expected here", "remove it")
    }
  }
}

extension ForeignSyntax {
  private static let ownFile =
    "put the piece into a file of its own and write {% include \"parts/name.html\" %}"

  private static let fixes: [String: String] = [
    "set": "print the field itself where it is needed",
    "macro": ownFile,
    "call": ownFile,
    "import": ownFile,
    "from": ownFile,
    "filter": "print a field that holds the text in the form you want",
    "with": "write the whole path of the field where it is needed",
    "raw": "write &#123;&#123; for two braces that a reader is to see",
    "autoescape": "remove it; text is always escaped",
    "do": "remove it; a template only prints",
    "print": "write {{ field }}",
    "trans": "print a field that holds the words in the page's language",
    "continue": "put {% if %} around what is to be left out",
    "break": "put {% if %} around what is to be left out",
    "elseif": "write 'elif'",
    "elsif": "write 'elif'",
    "unless": "write {% if not field %}",
    "end": "write endif, endfor or endblock",
  ]

  private static func word(_ word: String) -> (message: String, fix: String?) {
    let message = "'\(word)' is not in the template language"
    switch word.lowercased() {
    case "is", "true", "false", "none":
      return (message, "test the field itself: {% if field %} or {% if not field %}")
    case "in": return (message, "compare with ==, or let the page offer a field that says it")
    case "super":
      return (message, "write out what the block of the other template holds, or split that block")
    case "self", "caller", "varargs", "kwargs": return (message, "print a field")
    case "if", "else":
      return (
        "a choice inside an expression is not in the template language",
        "write {% if %}…{% else %}…{% endif %}"
      )
    default: return ("'\(word)' is not expected here", "remove it, or write a dot, 'and' or 'or' before it")
    }
  }

  private static func sign(_ sign: String) -> (message: String, fix: String?) {
    switch sign {
    case "|":
      ("filters are not in the template language", "print a field that holds the value in the form you want")
    case "(": ("calls are not in the template language", "print a field")
    case "[":
      ("'[' is not in the template language", "write the name of the field after a dot, or use {% for %}")
    case "+", "-", "*", "/", "%", "~", "//", "**":
      ("arithmetic is not in the template language", "print a field that holds the result")
    case "<", ">", "<=", ">=":
      ("'\(sign)' is not in the template language", "compare with == or !=, or test a field that says it")
    case "=": ("'=' does not compare", "write '=='")
    case "&&": ("'&&' is not in the template language", "write 'and'")
    case "||": ("'||' is not in the template language", "write 'or'")
    case "!": ("'!' is not in the template language", "write 'not'")
    default: ("'\(sign)' is not expected here", "remove it")
    }
  }
}
