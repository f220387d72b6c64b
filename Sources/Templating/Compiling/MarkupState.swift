import Diagnostics

/// The state of the HTML or XML tokenizer after a template's bytes so far.
///
/// States that are equal treat all further bytes alike, so that the ends of an `{% if %}`'s branches can be compared.
enum MarkupState: Equatable, Sendable {
  case html(HTMLState)
  case xml(XMLState)
  /// Plain text, which has only one state.
  case text

  init(_ kind: TemplateKind) {
    switch kind {
    case .html: self = .html(HTMLState())
    case .xml: self = .xml(XMLState())
    case .text: self = .text
    }
  }

  /// Advances past one byte of a template's text; returns the problem with it, if any.
  ///
  /// `place` is the byte's index in the page's compiled text.
  mutating func consume(_ byte: UInt8, at place: Int) -> MarkupProblem? {
    switch self {
    case .html(var state):
      // Frees the enum's own copy of the state, so that changing the state copies no arrays.
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

  /// Advances past a printed value; returns the problem if it cannot be printed here.
  ///
  /// `written` is the field as the template writes it, such as `page.title`, for the message.
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

  /// Whether the next byte belongs to an element's id; always false in XML and plain text.
  var isInID: Bool {
    if case .html(let state) = self { state.isInID } else { false }
  }

  /// Whether no tag, comment or other construct is open; elements may be.
  var isAtRest: Bool {
    switch self {
    case .html(let state): state.position == .text
    case .xml(let state): state.isAtRest
    case .text: true
    }
  }
}

extension MarkupState {
  /// Returns a common state for the ends of two branches; nil if the text after them could be read in two ways.
  func joined(with other: MarkupState) -> MarkupState? {
    switch (self, other) {
    case (.html(let state), .html(let other)): state.joined(with: other).map(MarkupState.html)
    case (.xml(let state), .xml(let other)): state.joined(with: other).map(MarkupState.xml)
    case (.text, .text): self
    default: nil
    }
  }

  /// The state in which a branch or a loop's body begins: a name that has begun in a tag counts as finished.
  var settled: MarkupState {
    switch self {
    case .html(let state): .html(state.settled)
    case .xml(let state): .xml(state.settled)
    case .text: self
    }
  }

  /// Like `settled`, for a loop's body, which may begin after another run of the same body.
  var settledInLoop: MarkupState {
    if case .xml(let state) = self { .xml(state.settledInLoop) } else { settled }
  }

  /// Returns the problem with a loop whose body begins in this state and ends in `end`; nil if it can be repeated.
  func problem(ofLoopEndingIn end: MarkupState) -> MarkupProblem? {
    guard joined(with: end) != self else { return nil }
    switch (self, end) {
    case (.html(let start), .html(let end)) where start.position == .tag && end.element == start.element:
      return MarkupProblem(
        id: "invalid-html",
        message: "a space is missing between two attributes of this {% for %}",
        fix: "put the space before the attribute, not after the tag's name"
      )
    // The text outside of the root element has already been reported.
    case (.xml(let start), .xml(let end)) where end.isStray && !start.isStray:
      return nil
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

  /// Returns the problem with a file that ends in this state; nil if nothing is left open.
  ///
  /// `opening` is the place where the last construct began, such as a tag or comment.
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

  /// The state in words, such as “in the tag <a>”.
  var description: String {
    switch self {
    case .html(let state): state.description
    case .xml(let state): state.description
    case .text: "in text"
    }
  }

  var invalid: Diagnostic.ID {
    if case .xml = self { "invalid-xml" } else { "invalid-html" }
  }
}

extension MarkupState {
  /// Returns how to print a value in this kind of file; nil for types that are never printed, such as lists.
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
