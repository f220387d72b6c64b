import Text

extension Diagnostic {
  /// Returns an error for a control character that a file contains directly, not as a reference such as `&#7;`.
  package static func controlCharacter(
    _ character: Unicode.Scalar,
    in source: SourceText,
    at offset: Int
  ) -> Diagnostic {
    let misread = source.bytes.withUnsafeBufferPointer { Mojibake(around: offset, in: $0) }
    return .error(
      "control-character",
      "an invisible control character (\(ControlCharacters.name(of: character))) stands here",
      in: source,
      at: offset,
      fix: misread.map { "another program misread the word: write '\($0.meant)'" }
        ?? "delete it; it often comes along when text is copied from another program"
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

  /// Returns an error for a character that changes the direction of a text to its end.
  package static func unclosedDirection(
    _ character: Unicode.Scalar,
    at location: SourceLocation
  ) -> Diagnostic {
    let name = ControlCharacters.name(of: character)
    return Diagnostic(
      .error,
      "direction-control",
      "an invisible character (\(name)) changes the direction of the text, and nothing in the paragraph ends that",
      at: location,
      fix: "delete it"
    )
  }

  /// Returns the message about a control character that is written as a reference; used for errors in templates.
  package static func messageOfWrittenControlCharacter(_ character: Unicode.Scalar) -> String {
    let name = ControlCharacters.name(of: character)
    return "this stands for a control character (\(name)), which a page cannot contain"
  }
}
