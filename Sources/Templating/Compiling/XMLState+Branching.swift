extension XMLState {
  /// Returns a common state for the ends of two branches; nil if the text after them could be read in two ways.
  ///
  /// Branches may add attributes to a tag: `<link{% if page.picture %} rel="enclosure"{% endif %}>`.
  func joined(with other: XMLState) -> XMLState? {
    if self == other { return self }
    var (left, right) = (settled, other.settled)
    left.takeOver(from: right)
    right.takeOver(from: left)
    return left == right ? left : nil
  }

  /// The state in which a branch or a loop's body begins: a tag name that has begun counts as finished.
  var settled: XMLState {
    guard position == .tagName else { return self }
    var state = self
    state.position = .boundary
    return state
  }

  /// The state in which a loop's body begins; the body's previous run may have ended with any text.
  var settledInLoop: XMLState {
    var state = settled
    if position == .content, !elements.isEmpty { state.pending = Self.anyText }
    return state
  }

  /// Whether an attribute, or white space before one, may follow.
  var isInTag: Bool {
    switch position {
    case .tagName, .tag, .boundary: true
    default: false
    }
  }
}

extension XMLState {
  /// Merges what may differ between the ends of branches, such as the attributes that they add to a tag.
  private mutating func takeOver(from other: XMLState) {
    if address.rawValue < other.address.rawValue { address = other.address }
    if stage == .nothing, other.stage == .beforeRoot { stage = .beforeRoot }
    if isStray != other.isStray { isStray = true }
    if position == .content, other.position == .content, pending.count < other.pending.count {
      pending = other.pending
    }
    guard isInTag, other.isInTag, tag.name == other.tag.name else { return }
    if position != other.position { position = .boundary }
    attributes.merge(other.attributes) { first, _ in first }
    tag.prefixes.formIntersection(other.tag.prefixes)
    attribute = []
  }
}

extension XMLState {
  /// The state in words, such as “in the tag <entry>”.
  var description: String {
    if reference != nil { return "after '&'" }
    switch position {
    case .content: return contentDescription
    case .tagOpen, .markup: return "after '<'"
    case .endTagName, .afterEndTagName: return "in the tag </\(tag.shownName)>"
    case .tagName, .tag, .boundary, .attributeName, .afterAttributeName, .emptyTag:
      return "in the tag <\(tag.shownName)>"
    case .beforeValue, .quotedValue, .unquotedValue: return "in the value of '\(attributeName)'"
    case .comment: return "in a comment"
    case .characterData: return "in character data"
    case .instruction: return "in an instruction"
    case .declaration: return "in a declaration"
    }
  }

  /// All open elements, such as “in <feed><entry>”, since branches may end in different elements of the same name.
  private var contentDescription: String {
    guard elements.isEmpty else { return "in \(elements.map { "<\($0.shownName)>" }.joined())" }
    return stage == .afterRoot ? "after the outermost element" : "before the outermost element"
  }
}
