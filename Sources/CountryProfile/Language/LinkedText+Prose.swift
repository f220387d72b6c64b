import Markdown
import YAML

extension Prose {
  /// Takes a text of YAML as readers see it; `value` is where it was written, for the places of messages.
  init(_ text: LinkedText, at value: YAMLValue? = nil) {
    var shown: [UInt8] = []
    var links: [Link] = []
    // Where each part begins in the text as shown and as written.
    var starts: [(shown: Int, written: Int)] = []
    var written = 0
    for part in text.parts {
      let start = shown.count
      shown += part.text.utf8
      if let link = part.link {
        links.append(Link(range: start..<shown.count, scheme: link.scheme.rawValue, path: link.path))
        starts.append((start, link.range.lowerBound + 1))
        written = link.range.upperBound
      } else {
        starts.append((start, written))
        written += shown.count - start
      }
    }
    self.init(text: shown, links: links) { place in
      guard let value, let part = starts.last(where: { $0.shown <= place }) else { return 0 }
      let index = part.written + place - part.shown
      let rest = text.words(index..<text.written.utf8.count)
      return value.offset(of: rest.prefix { !$0.isWhitespace }, after: text.words(0..<index))
    }
  }
}
