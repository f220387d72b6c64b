import Diagnostics

/// The state of a template after the bytes so far, in a file of its kind.
///
/// Two equal states go on in the same way whatever follows, so that the branches of an `{% if %}` can be compared.
enum MarkupState: Equatable, Sendable {
  case html(HTMLState)
  case xml(XMLState)
  /// Plain text, which is the same everywhere.
  case text

  /// The state at the beginning of a file.
  init(_ kind: TemplateKind) {
    switch kind {
    case .html: self = .html(HTMLState())
    case .xml: self = .xml(XMLState())
    case .text: self = .text
    }
  }

  /// Goes past one byte of a template's text; the answer is what is wrong with it, if anything is.
  ///
  /// `place` is that of the byte among all bytes of the templates that make the file.
  mutating func consume(_ byte: UInt8, at place: Int) -> MarkupProblem? {
    switch self {
    case .html(var state):
      // Given up first, so that the state has its bytes for itself and need not copy them.
      self = .text
      defer { self = .html(state) }
      return state.consume(byte)
    case .xml(var state):
      self = .text
      defer { self = .xml(state) }
      return state.consume(byte, at: place)
    case .text:
      return nil
    }
  }

  /// Goes past a value that is printed here; the answer is why it cannot be, if it cannot.
  ///
  /// `written` is what the template prints, for the message.
  mutating func print(_ type: ValueType, written: String) -> MarkupProblem? {
    switch self {
    case .html(var state):
      defer { self = .html(state) }
      return state.print(type, written: written)
    case .xml(var state):
      defer { self = .xml(state) }
      return state.print(type, written: written)
    case .text:
      return Self.printInText(type, written)
    }
  }

  /// Whether the bytes that follow are the value of an HTML element's id.
  var isInID: Bool {
    if case .html(let state) = self { state.isInID } else { false }
  }

  /// Whether nothing has begun that a later byte must end, but for elements.
  var isAtRest: Bool {
    switch self {
    case .html(let state): state.position == .text
    case .xml(let state): state.isAtRest
    case .text: true
    }
  }
}

extension MarkupState {
  /// The state in which both of two branches can be said to end; nil when what follows them means different things.
  func joined(with other: MarkupState) -> MarkupState? {
    switch (self, other) {
    case (.html(let state), .html(let other)): state.joined(with: other).map(MarkupState.html)
    case (.xml(let state), .xml(let other)): state.joined(with: other).map(MarkupState.xml)
    case (.text, .text): self
    default: nil
    }
  }

  /// The state with which branches and the body of a loop begin.
  var settled: MarkupState {
    switch self {
    case .html(let state): .html(state.settled)
    case .xml(let state): .xml(state.settled)
    case .text: self
    }
  }

  /// What is wrong with a loop that begins in this state and whose body ends in another; nil when it can be repeated.
  func problem(ofLoopEndingIn end: MarkupState) -> MarkupProblem? {
    guard joined(with: end) != self else { return nil }
    switch (self, end) {
    case (.html(let start), .html(let end)) where start.position == .tag && end.element == start.element:
      return MarkupProblem(
        id: "invalid-html",
        message: "a space is missing between two attributes of this {% for %}",
        fix: "put the space before the attribute, not after the tag's name"
      )
    case (.xml(let start), .xml(let end)) where start.isInTag && start.tag.name == end.tag.name:
      return MarkupProblem(
        id: "invalid-xml",
        message: "this {% for %} may write an attribute twice",
        fix: "write the attribute once, and put the loop between its quotes"
      )
    default:
      return MarkupProblem(
        id: invalid,
        message: "this {% for %} begins \(description) and ends \(end.description)",
        fix: "end in the loop what begins in it"
      )
    }
  }

  /// What is wrong when a file ends in this state; nil when nothing is left open.
  ///
  /// `opening` is the place at which what has begun last did so.
  func problem(atEndOfWhatBegan opening: Int?) -> MarkupProblem? {
    if isAtRest {
      if case .xml(let state) = self { return state.problemAtEnd }
      return nil
    }
    let file = if case .xml = self { "file" } else { "page" }
    return MarkupProblem(
      id: invalid,
      message: "the \(file) ends \(description)",
      fix: "end what begins here",
      place: opening
    )
  }

  /// The state in words, as “in the tag <a>”.
  var description: String {
    switch self {
    case .html(let state): state.description
    case .xml(let state): state.description
    case .text: "in text"
    }
  }

  /// What programs call a mistake in the form of such files.
  var invalid: Diagnostic.ID {
    if case .xml = self { "invalid-xml" } else { "invalid-html" }
  }
}

extension MarkupState {
  /// How values of a type are written here; nil for those that are never printed.
  func printForm(of type: ValueType) -> Instruction.PrintForm? {
    switch (type, self) {
    case (.text, _): .text
    case (.number, _): .number
    case (.url, .text): .address
    case (.url, _): .url
    case (.html, .xml): .escapedHTML
    case (.html, _): .html
    case (.json, _): .json
    default: nil
    }
  }

  private static func printInText(_ type: ValueType, _ written: String) -> MarkupProblem? {
    switch type {
    case .url, .number: return nil
    default:
      return MarkupProblem(
        id: "type-mismatch",
        message: "'\(written)' is \(type.phrase), which cannot be printed in a file of plain text",
        fix: "print a field that is an address or a number"
      )
    }
  }
}

/// What is wrong with a piece of markup, or with what is printed into it.
struct MarkupProblem: Sendable {
  let id: Diagnostic.ID
  let message: String
  let fix: String
  /// Where it is among all bytes of the templates that make the file; nil where it was noticed.
  var place: Int?
  /// Whether it leaves open which elements are in which, so that more of this kind would follow from it alone.
  var breaksNesting = false
}
