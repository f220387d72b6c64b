import Diagnostics
import YAML

/// Checks the links in texts of YAML and front matter, and fills in those without words.
struct TextResolver {
  let figures: FigureResolver
  let sources: SourceResolver
  let report: Report

  /// Returns a text with the words of all its links; reports those that lead nowhere or contradict their key fact.
  func finished(_ text: LinkedText, at value: YAMLValue) -> LinkedText {
    text.replacingWords { link in
      let target = target(of: link, in: text) { problem in
        report.add(problem.diagnostic(at: value.location(of: link, in: text)))
      }
      if case .fact(_, let words?)? = target { return words }
      return link.text
    }
  }
}

extension TextResolver {
  private func target(
    of link: LinkedText.Link,
    in text: LinkedText,
    _ add: (LinkProblem) -> Void
  ) -> SitePage.Target? {
    switch link.scheme {
    case .fact: figures.fact(TextLink(link, in: text), add)
    case .source: sources.source(TextLink(link, in: text), add)
    }
  }
}

extension TextLink {
  fileprivate init(_ link: LinkedText.Link, in text: LinkedText) {
    let parts = text.parts
    let index = parts.firstIndex(of: .link(link)) ?? parts.endIndex
    self.init(
      path: link.path,
      fragment: link.fragment,
      text: link.text,
      textBefore: parts[..<index].map(\.text).joined(),
      textAfter: parts[index...].dropFirst().map(\.text).joined()
    )
  }
}

extension YAMLValue {
  fileprivate func location(of link: LinkedText.Link, in text: LinkedText) -> SourceLocation {
    let before = text.words(0..<link.range.lowerBound)
    return source.location(at: offset(of: text.words(link.range), after: before))
  }
}
