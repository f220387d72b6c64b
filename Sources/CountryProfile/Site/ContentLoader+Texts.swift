extension ContentLoader {
  /// Checks the texts of one file; returns those with links, with the words of all links, by their offset in the file.
  func finished(
    _ visible: VisibleTexts,
    of content: Content,
    _ context: TextContext
  ) -> [Int: LinkedText] {
    checks.texts(visible, context)
    var finished: [Int: LinkedText] = [:]
    for text in visible.all where !text.text.links.isEmpty {
      let resolver = resolver(content, context.figures(in: text.language))
      finished[text.value.offset] = resolver.finished(text.text, at: text.value)
    }
    return finished
  }

  func resolver(_ content: Content, _ figures: SearchedFigures?) -> TextResolver {
    TextResolver(
      figures: FigureResolver(keyFacts: content.keyFacts, figures: figures),
      sources: SourceResolver(sources: content.sources),
      report: report
    )
  }
}
