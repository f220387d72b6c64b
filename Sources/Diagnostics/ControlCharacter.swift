import Text

extension Diagnostic {
  /// Returns an error for a control character that a file contains directly, not as a reference such as `&#7;`.
  package static func controlCharacter(
    _ character: Unicode.Scalar,
    in source: SourceText,
    at offset: Int
  ) -> Diagnostic {
    .error(
      "control-character",
      "an invisible control character (\(ControlCharacters.name(of: character))) stands here",
      in: source,
      at: offset,
      fix: "delete it; it often comes along when text is copied from another program"
    )
  }

  /// Returns an error for a control character that is written as a reference, such as `&#7;`.
  package static func writtenControlCharacter(
    _ character: Unicode.Scalar,
    in source: SourceText,
    at offset: Int
  ) -> Diagnostic {
    .error(
      "control-character",
      messageOfWrittenControlCharacter(character),
      in: source,
      at: offset,
      fix: "delete it"
    )
  }

  /// Returns the message about a control character that is written as a reference; used for errors in templates.
  package static func messageOfWrittenControlCharacter(_ character: Unicode.Scalar) -> String {
    let name = ControlCharacters.name(of: character)
    return "this stands for a control character (\(name)), which a page cannot contain"
  }
}
