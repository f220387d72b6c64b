extension LocalizedFacts {
  /// Returns the parts of a text for templates; one part if the text has no links.
  func parts(of text: LocalizedText) -> [TextPart] {
    parts(of: localizer.linked(text))
  }

  func parts(of text: LinkedText) -> [TextPart] {
    guard !text.links.isEmpty else { return [TextPart(text: text.written)] }
    return text.parts.map { part in
      switch part {
      case .words(let words): TextPart(text: words)
      case .link(let link): self.part(of: link)
      }
    }
  }
}

extension LocalizedFacts {
  private func part(of link: LinkedText.Link) -> TextPart {
    switch link.scheme {
    case .fact:
      TextPart(text: joined(link.text), url: links.url(ofFact: link.id), value: figure(of: link.id)?.value)
    case .source: TextPart(text: link.text, url: links.url(ofSource: link.id))
    }
  }

  /// Returns a figure with no-break spaces.
  private func joined(_ figure: String) -> String {
    var bytes = Array(figure.utf8)
    localizer.figures.spacing.join(&bytes, from: 0)
    return String(decoding: bytes, as: UTF8.self)
  }
}
