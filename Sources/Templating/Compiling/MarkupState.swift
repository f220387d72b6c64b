import Diagnostics

/// The state of a template after the bytes so far, for its kind of file.
///
/// Equal states have equal successors for all input, so that the branches of an `{% if %}` can be compared.
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
  /// `place` is the byte's index among all bytes of the file's templates.
  mutating func consume(_ byte: UInt8, at place: Int) -> MarkupProblem? {
    switch self {
    case .html(var state):
      // Releases the payload first, so that changing it does not copy its bytes.
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
  /// `written` is the expression in the template, for the message.
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

  /// False in XML and plain text, whose ids are not collected.
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
  /// Returns a common state for the ends of two branches; nil when the text after them would have different meanings.
  func joined(with other: MarkupState) -> MarkupState? {
    switch (self, other) {
    case (.html(let state), .html(let other)): state.joined(with: other).map(MarkupState.html)
    case (.xml(let state), .xml(let other)): state.joined(with: other).map(MarkupState.xml)
    case (.text, .text): self
    default: nil
    }
  }

  /// The state at the start of branches and of a loop's body: in a tag, its name counts as finished.
  var settled: MarkupState {
    switch self {
    case .html(let state): .html(state.settled)
    case .xml(let state): .xml(state.settled)
    case .text: self
    }
  }

  /// The same at the start of a loop's body, which follows itself.
  var settledInLoop: MarkupState {
    if case .xml(let state) = self { .xml(state.settledInLoop) } else { settled }
  }

  /// Returns the problem of a loop whose body begins in this state and ends in `end`; nil when the body can follow
  /// itself.
  func problem(ofLoopEndingIn end: MarkupState) -> MarkupProblem? {
    guard joined(with: end) != self else { return nil }
    switch (self, end) {
    case (.html(let start), .html(let end)) where start.position == .tag && end.element == start.element:
      return MarkupProblem(
        id: "invalid-html",
        message: "a space is missing between two attributes of this {% for %}",
        fix: "put the space before the attribute, not after the tag's name"
      )
    // Its text has been reported.
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

  /// Returns the problem of a file that ends in this state; nil when nothing is left open.
  ///
  /// `opening` is the place of the last construct that began.
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
  /// Returns how values of a type are written here; nil for types that are never printed, such as lists.
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
