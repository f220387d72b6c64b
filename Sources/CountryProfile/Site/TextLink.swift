import Markdown

/// A link from the words of a text to a key fact or a source, as `[24.4](fact:median-age)` has it.
struct TextLink {
  /// The part after the scheme, such as `median-age` or `active-projects/words`.
  let path: String
  /// The part after `#`; nil if there is no `#`.
  let fragment: String?
  /// The words between the square brackets; empty if the link is to be filled in.
  let text: String
  let textBefore: String
  let textAfter: String
}

extension TextLink {
  init(_ reference: Reference) {
    self.init(
      path: reference.path,
      fragment: reference.fragment,
      text: reference.text,
      textBefore: reference.textBefore,
      textAfter: reference.textAfter
    )
  }
}
