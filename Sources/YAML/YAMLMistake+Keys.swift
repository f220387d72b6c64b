import Diagnostics
import Foundation

/// Names that stand twice.
extension YAMLMistake {
  var duplicateKey: Diagnostic? {
    guard problem == "duplicate" else { return nil }
    let first = yaml.source.location(at: offset)
    return .error(
      "duplicate-key",
      "'\(contextText)' is given twice",
      in: yaml.source,
      at: placeOfKey(contextText, below: offset) ?? offset,
      fix: "keep one of the two lines",
      notes: [Diagnostic.Note("the first one", at: first)]
    )
  }

  /// Where a key stands again among the lines that belong together with that of its first place.
  private func placeOfKey(_ key: String, below first: Int) -> Int? {
    let column = first - yaml.lineStart(of: first)
    for start in yaml.lineStarts(after: first) {
      let line = yaml.line(at: start)
      let text = line.drop { $0 == 0x20 }
      if text.isEmpty || text.first == UInt8(ascii: "#") { continue }
      let indentation = text.startIndex - start
      // Such a line, which may begin another entry of a list, ends the lines that belong together.
      if indentation < column { return nil }
      if indentation == column, name(ofLineAt: start) == key { return text.startIndex }
    }
    return nil
  }

  private func name(ofLineAt offset: Int) -> String {
    String(decoding: yaml.key(at: offset), as: UTF8.self).trimmingCharacters(in: ["\"", "'", " "])
  }
}
