import Testing

/// Expects a text to be just what is wanted, and shows line by line where it is not.
func expectText(
  _ text: String,
  _ wanted: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard text != wanted else { return }
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let wantedLines = wanted.split(separator: "\n", omittingEmptySubsequences: false)
  var shown = wantedLines.map { "  " + $0 }
  let difference = lines.difference(from: wantedLines)
  for change in difference.removals {
    if case .remove(let offset, let line, _) = change { shown[offset] = "- " + line }
  }
  for change in difference.insertions.reversed() {
    guard case .insert(let offset, let line, _) = change else { continue }
    shown.insert("+ " + line, at: min(offset, shown.count))
  }
  let comment = "the text is not as wanted (- wanted, + found)\n\(shown.joined(separator: "\n"))"
  Issue.record(Comment(rawValue: comment), sourceLocation: sourceLocation)
}
