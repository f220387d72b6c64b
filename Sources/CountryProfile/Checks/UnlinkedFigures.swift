import Concurrency
import Diagnostics
import Text

extension Check {
  static let unlinkedFigures = Check(
    "figures",
    .site { site, _, checks in
      for localized in site.localized {
        await UnlinkedFigures(localized).check(
          localized.pages,
          sources: checks.sources,
          report: checks.report
        )
      }
    }
  )
}

/// Finds figures of key facts that a page's text repeats without a link to their fact.
///
/// Such a figure stays as it is when the fact changes, and no reader learns where it comes from. Whole numbers
/// such as 9 or 2018 are not looked for: they may mean anything.
private struct UnlinkedFigures: Sendable {
  /// The figures by their first digit.
  private let figures: [[Figure]]

  private struct Figure {
    let id: String
    let text: [UInt8]
    /// How many bytes stand before the first digit, as in `US$285 million`.
    let lead: Int
    /// What to write instead.
    let link: String
  }

  init(_ site: LocalizedSite) {
    var figures = Array(repeating: [Figure](), count: 10)
    for fact in site.keyFacts.facts {
      guard let formatted = site.localizedFacts.figure(of: fact.id) else { continue }
      for text in formatted.numbers.map({ Array($0.utf8) }) {
        guard let lead = text.firstIndex(where: \.isASCIIDigit), text.contains(where: { !$0.isASCIIDigit })
        else {
          continue
        }
        let link = "[\(formatted.prose)](fact:\(fact.id))"
        figures[Int(text[lead] - 0x30)].append(Figure(id: fact.id, text: text, lead: lead, link: link))
      }
    }
    self.figures = figures.map { $0.sorted { $0.text.count > $1.text.count } }
  }

  /// Reports each unlinked figure of pages.
  func check(_ pages: [SitePage], sources: PageSources, report: Report) async {
    await pages.concurrentForEach { check($0.page, sources: sources, report: report) }
  }

  /// Reports each unlinked figure of a page, whose file is read only if there is one.
  private func check(_ page: Page, sources: PageSources, report: Report) {
    guard hasUnlinkedFigure(page) || hasFigureAbove(page) else { return }
    let source = sources.source(of: page)
    let bytes = source.bytes
    let textStart = Self.textStart(in: source)
    bytes.withUnsafeBufferPointer { text in
      forEachFigure(in: text) { figure, range in
        guard !isLinked(range, in: text) else { return }
        report.add(
          .warning(
            "unlinked-figure",
            "'\(String(decoding: figure.text, as: UTF8.self))' is the key fact '\(figure.id)', but does not say so",
            in: source,
            at: range.lowerBound,
            fix: range.lowerBound < textStart
              ? "leave it out, if that is meant: titles and summaries do not follow the data"
              : "write \(figure.link), if that is meant"
          )
        )
      }
    }
  }
}

extension UnlinkedFigures {
  /// Whether a page's finished text has a figure outside of the links to key facts.
  private func hasUnlinkedFigure(_ page: Page) -> Bool {
    var isUnlinked = false
    page.body.html.withUnsafeBufferPointer { html in
      forEachFigure(in: html) { _, range in
        isUnlinked = isUnlinked || !isInFigureLink(range.lowerBound, of: page)
      }
    }
    return isUnlinked
  }

  private func hasFigureAbove(_ page: Page) -> Bool {
    var hasFigure = false
    for var (_, text) in page.frontMatter.visibleTexts {
      text.withUTF8 { forEachFigure(in: $0) { _, _ in hasFigure = true } }
    }
    return hasFigure
  }

  /// Where a page's text begins; its beginning if it has no front matter, as the page of a missing file.
  private static func textStart(in source: SourceText) -> Int {
    do {
      return try FrontMatterBlock(source).bodyStart
    } catch {
      return 0
    }
  }

  private func isInFigureLink(_ position: Int, of page: Page) -> Bool {
    let slots = page.body.slots
    guard let last = slots.lastIndex(where: { $0.position <= position }) else { return false }
    return slots[last].edge == .start && page.body.references[slots[last].reference].scheme == KeyFact.scheme
  }

  /// Calls `body` with each figure that stands in a text as a number of its own.
  private func forEachFigure(in text: UnsafeBufferPointer<UInt8>, _ body: (Figure, Range<Int>) -> Void) {
    var index = Self.nextDigit(in: text, from: 0)
    while index < text.count {
      if let (figure, range) = figure(at: index, in: text) {
        body(figure, range)
        index = range.upperBound
      }
      while index < text.count, text[index].isASCIIDigit || Self.joinsDigits(text, at: index) { index += 1 }
      index = Self.nextDigit(in: text, from: index)
    }
  }

  /// The place of the next digit, or the end; looks at eight bytes at a time, since most pages have few digits.
  private static func nextDigit(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(text)
    var index = start
    while index + 8 <= bytes.count {
      let distances = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ 0x3030_3030_3030_3030
      // The highest bit of each byte tells whether it is more than nine away from the digit zero.
      let others = ((distances & 0x7F7F_7F7F_7F7F_7F7F) + 0x7676_7676_7676_7676) | distances
      if others & 0x8080_8080_8080_8080 != 0x8080_8080_8080_8080 { break }
      index += 8
    }
    while index < bytes.count, !bytes[index].isASCIIDigit { index += 1 }
    return index
  }

  private func figure(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> (Figure, Range<Int>)? {
    for figure in figures[Int(text[index] - 0x30)] {
      let start = index - figure.lead
      let end = start + figure.text.count
      guard start >= 0, end <= text.count, text[start..<end].elementsEqual(figure.text) else { continue }
      if !Self.goesOn(text, at: end) { return (figure, start..<end) }
    }
    return nil
  }

  /// Whether the number or word that ends at a place goes on there.
  private static func goesOn(_ text: UnsafeBufferPointer<UInt8>, at end: Int) -> Bool {
    guard end < text.count else { return false }
    let isWord = text[end - 1].isASCIILetter && text[end].isASCIILetter
    return isWord || text[end].isASCIIDigit || joinsDigits(text, at: end)
  }

  /// Whether a point or comma stands between digits, so that they are one number.
  private static func joinsDigits(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    (text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ","))
      && index > 0 && text[index - 1].isASCIIDigit && index + 1 < text.count && text[index + 1].isASCIIDigit
  }

  /// Whether a place in Markdown lies in the text of a link to a key fact.
  private func isLinked(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let isBracket = { (byte: UInt8) in byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") }
    guard let opening = text[..<range.lowerBound].lastIndex(where: isBracket),
      text[opening] == UInt8(ascii: "["),
      let closing = text[range.upperBound...].firstIndex(where: isBracket), text[closing] == UInt8(ascii: "]")
    else { return false }
    return text[(closing + 1)...].starts(with: "(\(KeyFact.scheme):".utf8)
  }
}
