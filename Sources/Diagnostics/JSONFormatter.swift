import Foundation

/// Prints diagnostics for programs: one JSON document with all of them and the number of each severity.
enum JSONFormatter {
  static func render(_ diagnostics: [Diagnostic]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let document = Document(
      diagnostics: diagnostics.map(Entry.init),
      errors: diagnostics.count { $0.severity == .error },
      warnings: diagnostics.count { $0.severity == .warning },
      notes: diagnostics.count { $0.severity == .note }
    )
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }
}

extension JSONFormatter {
  private struct Document: Encodable {
    let diagnostics: [Entry]
    let errors: Int
    let warnings: Int
    let notes: Int
  }

  private struct Entry: Encodable {
    let id: String
    let severity: String
    let file: String
    let line: Int?
    let column: Int?
    let message: String
    let fix: String?
    let notes: [NoteEntry]

    init(_ diagnostic: Diagnostic) {
      id = diagnostic.id.name
      severity = diagnostic.severity.rawValue
      file = diagnostic.location.file
      line = diagnostic.location.line
      column = diagnostic.location.column
      message = diagnostic.message
      fix = diagnostic.fix
      notes = diagnostic.notes.map(NoteEntry.init)
    }
  }

  private struct NoteEntry: Encodable {
    let file: String
    let line: Int?
    let column: Int?
    let message: String

    init(_ note: Diagnostic.Note) {
      file = note.location.file
      line = note.location.line
      column = note.location.column
      message = note.message
    }
  }
}
