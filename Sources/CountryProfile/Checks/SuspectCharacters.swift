import Diagnostics
import Text

extension Check {
  static let suspectCharacters = Check(
    "characters",
    .page { page, _, checks in
      let source = page.source
      for finding in SuspectCharacters.findings(in: source.bytes) {
        checks.report.add(finding.diagnostic(at: source.location(at: finding.offset)))
      }
      // What is written as it is has been found; an escape has not.
      for text in page.frontMatterTexts(where: SuspectCharacters.mayBe)
      where source.bytes.firstRange(of: Array(text.text.written.utf8)) == nil {
        SuspectCharacters.check(text.text, at: text.value.location, checks.report)
      }
    },
    .texts { texts, _, checks in
      for text in texts.all where SuspectCharacters.mayBe(text.text) {
        SuspectCharacters.check(text.text, at: text.value.location, checks.report)
      }
    }
  )
}

/// Finds direction controls, hidden, lost and misread letters in texts.
private enum SuspectCharacters {
  /// Returns the findings in the bytes of a Markdown file, in which characters may be written as `&#x202b;` too.
  static func findings(in bytes: [UInt8]) -> [SuspectText.Finding] {
    let mayHaveReferences = bytes.withUnsafeBufferPointer(SuspectText.hasReferences)
    return (mayHaveReferences ? withCharacters(bytes) : bytes).withUnsafeBufferPointer(SuspectText.findings)
  }

  /// Whether a text has letters other than those of ASCII.
  static func mayBe(_ text: LinkedText) -> Bool { text.written.utf8.contains { $0 >= 0x80 } }

  static func check(_ text: LinkedText, at location: SourceLocation, _ report: Report) {
    let bytes = Array(text.written.utf8)
    for finding in bytes.withUnsafeBufferPointer(SuspectText.findings) {
      report.add(finding.diagnostic(at: location))
    }
  }

  /// Returns a text with direction controls for their references, each filled up with spaces to its length.
  private static func withCharacters(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let text = String(decoding: bytes, as: UTF8.self)
    for match in text.matches(of: #/&#[xX](20[26][0-9a-fA-F]);/#) {
      guard let number = UInt32(match.1, radix: 16), let character = Unicode.Scalar(number) else { continue }
      let start = text.utf8.distance(from: text.startIndex, to: match.range.lowerBound)
      let filled = Array(String(character).utf8) + [UInt8](repeating: 0x20, count: 5)
      bytes.replaceSubrange(start..<(start + filled.count), with: filled)
    }
    return bytes
  }
}

extension SuspectText.Finding {
  fileprivate func diagnostic(at location: SourceLocation) -> Diagnostic {
    let name = ControlCharacters.name(of: character)
    return switch kind {
    case .override:
      Diagnostic(
        .error,
        "direction-control",
        "an invisible character (\(name)) turns round what follows it, so that readers see 1591 for 1951",
        at: location,
        fix: "delete it; if you can't see it, delete the words around it and type them again"
      )
    case .unclosed: .unclosedDirection(character, at: location)
    case .hidden:
      Diagnostic(
        .error,
        "hidden-letter",
        "a letter that nobody sees (\(name)) stands here",
        at: location,
        fix: "delete it"
      )
    case .lost:
      Diagnostic(
        .warning,
        "lost-letter",
        "a letter was lost here, for which a program wrote '\(character)'",
        at: location,
        fix: "type the word again"
      )
    case .unshown:
      Diagnostic(
        .warning,
        "unshown-letter",
        "only the program from which it was copied shows this sign (\(name))",
        at: location,
        fix: "type another one; an entry of a list begins with '- '"
      )
    case .misread(let written, let meant):
      Diagnostic(
        .warning,
        "misread-text",
        "another program misread the letters of '\(written)'",
        at: location,
        fix: "write '\(meant)'"
      )
    }
  }
}
