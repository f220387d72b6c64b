import Diagnostics
import Text

extension Check {
  static let unlinkedFigures = Check(
    "figures",
    .page { page, context, checks in
      guard let facts = context.facts else { return }
      UnlinkedFigures(page: page, search: facts.search, report: checks.report).check()
    }
  )
}

/// Finds figures of key facts that a page repeats without a link to their fact.
///
/// Such a figure stays as it is when the fact changes, and no reader learns where it comes from.
private struct UnlinkedFigures {
  let page: WrittenPage
  let search: FigureSearch
  let report: Report

  func check() {
    checkFrontMatter()
    checkText()
  }
}

extension UnlinkedFigures {
  private func checkFrontMatter() {
    for (key, text) in page.frontMatter?.visibleTexts ?? [] {
      var bytes = text
      let found = bytes.withUTF8 { search.matches(in: $0) }
      guard !found.isEmpty, let value = page.mapping?.writtenValue(of: key) else { continue }
      for match in found {
        let start = text.utf8.index(text.startIndex, offsetBy: match.range.lowerBound)
        let written = String(decoding: match.figure.text, as: UTF8.self)
        add(
          match.figure,
          at: value.offset(of: written, after: text[..<start]),
          fix: "leave it out, if that is meant: titles and summaries do not follow the data"
        )
      }
    }
  }

  private func checkText() {
    let unlinked = self.unlinked
    guard !unlinked.isEmpty else { return }
    var texts = RangeScan(page.texts)
    for match in unlinked where texts.contains(match.range.lowerBound) {
      add(match.figure, at: match.range.lowerBound, fix: "write \(match.figure.link), if that is meant")
    }
  }

  /// The figures in the Markdown that are in no link to a key fact, and in no picture or block of data.
  private var unlinked: [FigureSearch.Match] {
    let found = page.source.bytes.withUnsafeBufferPointer { search.matches(in: $0, from: page.bodyStart) }
    guard !found.isEmpty else { return [] }
    let linked = page.body.references.compactMap { reference in
      reference.scheme == KeyFact.scheme || reference.kind != .link ? reference.range : nil
    }
    var scan = RangeScan(linked)
    return found.filter { !scan.contains($0.range.lowerBound) }
  }

  private func add(_ figure: FigureSearch.Figure, at offset: Int, fix: String) {
    let text = String(decoding: figure.text, as: UTF8.self)
    report.add(
      .warning(
        "unlinked-figure",
        "'\(text)' is the key fact '\(figure.id)', but does not say so",
        in: page.source,
        at: offset,
        fix: fix
      )
    )
  }
}
