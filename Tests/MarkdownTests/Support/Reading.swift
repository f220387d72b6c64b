import Diagnostics

@testable import Markdown

/// A Markdown text, read with the rules of these tests, and the messages about it.
struct Reading {
  let source: SourceText
  let document: MarkdownDocument
  let diagnostics: [Diagnostic]

  init(_ text: String, bodyStart: Int = 0) {
    self.init(bytes: Array(text.utf8), bodyStart: bodyStart)
  }

  init(bytes: [UInt8], bodyStart: Int = 0) {
    let report = Report()
    source = SourceText(path: "en/page.md", bytes: bytes)
    document = MarkdownDocument(source, bodyStart: bodyStart, rules: .test, report: report)
    self.diagnostics = report.diagnostics
  }

  /// The messages as a terminal shows them.
  var report: String {
    get throws { try DiagnosticFormat.text.render(diagnostics) }
  }

  /// Each as `line:column severity: message / fix`.
  var messages: [String] {
    diagnostics.map { diagnostic in
      let place = "\(diagnostic.location.line ?? 0):\(diagnostic.location.column ?? 0)"
      return "\(place) \(diagnostic.severity): \(diagnostic.message) / \(diagnostic.fix ?? "")"
    }
  }

  /// The HTML with `{0}` and `{/0}` where the link of reference 0 begins and ends.
  var outline: String {
    rendered { slot, reference, output in
      let text = slot.edge == .end ? "{/\(slot.reference)}" : "{\(slot.reference)}"
      output.append(contentsOf: text.utf8)
    }
  }

  func text(at offset: Int, length: Int) -> String {
    String(decoding: source.bytes[offset..<min(source.bytes.count, offset + length)], as: UTF8.self)
  }

  func rendered(_ fill: (Slot, Reference, inout [UInt8]) -> Void) -> String {
    var output: [UInt8] = []
    document.render(into: &output) { slot, output in
      fill(slot, document.references[slot.reference], &output)
    }
    return String(decoding: output, as: UTF8.self)
  }
}

extension MarkdownRules {
  static let test = MarkdownRules(referenceSchemes: ["fact"], blockSchemes: ["facts", "chart", "cards"])
}
