import Text

/// Finds the places in the source of places in a text; nothing is computed until the first one is asked for.
final class ProsePlaces {
  private let text: [UInt8]
  private let spans: [InlineContent.Span]
  private let start: Int
  private let source: [UInt8]
  /// Where a run of equal bytes begins in both; escapes and entities are longer in the source than in the text.
  private lazy var runs: [Run] = spans.flatMap { runs(of: $0) }

  private struct Run {
    let text: Int
    let source: Int
  }

  init(_ text: [UInt8], _ content: InlineContent, in source: [UInt8]) {
    (self.text, self.source) = (text, source)
    (spans, start) = (content.spans, content.range.lowerBound)
  }

  /// Returns the offset in the source of a place in the text.
  func offset(of place: Int) -> Int {
    guard let first = runs.first, first.text <= place else { return start }
    var (low, high) = (0, runs.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].text <= place { low = middle } else { high = middle }
    }
    return runs[low].source + place - runs[low].text
  }
}

extension ProsePlaces {
  private func runs(of span: InlineContent.Span) -> [Run] {
    var runs = [Run(text: span.textStart, source: span.range.lowerBound)]
    var (index, passed) = (span.range.lowerBound, span.textStart)
    while index < span.range.upperBound, passed < text.count {
      let byte = source[index]
      if byte == UInt8(ascii: "&"), let end = endOfEntity(at: index, in: span),
        !text[passed...].starts(with: source[index..<end])
      {
        repeat { passed += 1 } while passed < text.count && text[passed].isUTF8Continuation
        index = end
        runs.append(Run(text: passed, source: index))
      } else if byte == UInt8(ascii: "\\"), byte != text[passed] {
        (index, passed) = (index + 2, passed + 1)
        runs.append(Run(text: passed, source: index))
      } else {
        (index, passed) = (index + 1, passed + 1)
      }
    }
    return runs
  }

  private func endOfEntity(at start: Int, in span: InlineContent.Span) -> Int? {
    source[start..<span.range.upperBound].prefix(32).firstIndex(of: UInt8(ascii: ";")).map { $0 + 1 }
  }
}
