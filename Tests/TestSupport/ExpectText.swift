import Testing

/// Expects a text to equal another; a failure shows the differences line by line.
///
/// If `file` is given, only the lines that differ are shown.
package func expectText(
  _ text: String,
  _ wanted: String,
  in file: String? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard !text.utf8.elementsEqual(wanted.utf8) else { return }
  var shown = differences(of: lines(text), from: lines(wanted))
  if file != nil { shown.removeAll { $0.hasPrefix("  ") } }
  let subject = file ?? "the text"
  let comment = "\(subject) is not as wanted (- wanted, + found)\n\(shown.joined(separator: "\n"))"
  Issue.record(Comment(rawValue: comment), sourceLocation: sourceLocation)
}

private func lines(_ text: String) -> [Substring] {
  text.split(separator: "\n", omittingEmptySubsequences: false)
}

private func differences(of found: [Substring], from wanted: [Substring]) -> [String] {
  let difference = found.difference(from: wanted)
  var removed = Set(difference.removals.map(\.offset))
  var inserted = Set(difference.insertions.map(\.offset))
  var shown: [String] = []
  var (old, new) = (0, 0)
  while old < wanted.count || new < found.count {
    if removed.remove(old) != nil {
      shown.append("- " + wanted[old])
      old += 1
    } else if inserted.remove(new) != nil {
      shown.append("+ " + found[new])
      new += 1
    } else {
      shown.append("  " + wanted[old])
      (old, new) = (old + 1, new + 1)
    }
  }
  return shown
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
