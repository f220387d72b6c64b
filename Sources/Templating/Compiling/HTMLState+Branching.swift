extension HTMLState {
  /// Returns a common state for the ends of two branches; nil if the text after them could be read in two ways.
  ///
  /// Branches may add attributes to a tag: `<a{% if current %} aria-current="page"{% endif %}>`.
  func joined(with other: HTMLState) -> HTMLState? {
    if self == other { return self }
    if isInTag, other.isInTag, element == other.element, script == other.script {
      let isTag = settled.position == .tag && other.settled.position == .tag
      return HTMLState(position: isTag ? .tag : .boundary, element: element, script: script)
    }
    var joined = self
    joined.address = address.rawValue > other.address.rawValue ? address : other.address
    var like = other
    like.address = joined.address
    return joined == like ? joined : nil
  }

  /// The state in which a branch or a loop's body begins: a name that has begun in a tag counts as finished.
  var settled: HTMLState {
    switch position {
    case .tagName, .attributeName, .boundary: HTMLState(position: .boundary, element: element, script: script)
    case .afterAttributeName: HTMLState(position: .tag, element: element, script: script)
    default: self
    }
  }

  private var isInTag: Bool {
    switch position {
    case .tagName, .tag, .boundary, .attributeName, .afterAttributeName: true
    default: false
    }
  }
}

extension HTMLState {
  /// The state in words, such as “in the tag <a>”.
  var description: String {
    switch position {
    case .text: "in text"
    case .tagOpen, .endTagOpen: "after '<'"
    case .tagName, .tag, .boundary, .attributeName, .afterAttributeName: "in the tag <\(elementName)>"
    case .beforeValue, .quotedValue, .unquotedValue: "in the value of '\(attributeName)'"
    case .markup, .declaration: "in a declaration"
    case .comment: "in a comment"
    case .rawText: "in the content of <\(elementName)>"
    }
  }
}
