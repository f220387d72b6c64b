import CCMark
import Diagnostics
import Text

extension DocumentReader {
  /// Returns the image if a paragraph is only a block of data, such as `![Title](chart:name)`; nil for any other
  /// paragraph.
  func blockImage(in paragraph: SyntaxNode) -> InlineContent.Link? {
    guard let child = paragraph.firstChild, child.next == nil, child.type == CMARK_NODE_IMAGE,
      let scheme = Destination(child.destination).scheme, rules.blockSchemes.contains(scheme)
    else { return nil }
    return content.links.first
  }

  mutating func collectBlock(_ image: InlineContent.Link) {
    marks.append(.start(references.count))
    references.append(reference(to: Destination(image.node.destination), .block, image))
    for link in content.links where link.isInImage { collectWithoutSlots(link) }
  }

  /// Checks the links and images in `content`, and replaces those that are references with markers.
  mutating func collectReferences() {
    var open: (link: Int, reference: Int)?
    for index in content.links.indices {
      let link = content.links[index]
      guard !link.isInImage else {
        collectWithoutSlots(link)
        continue
      }
      if let outer = open, link.enclosing != outer.link {
        marks.append(.end(outer.reference))
        open = nil
      }
      guard let reference = checkedReference(link) else { continue }
      if !link.isImage { open = (index, references.count) }
      marks.append(.start(references.count))
      references.append(reference)
      link.node.replaceWithInlineMarkers()
    }
    if let outer = open { marks.append(.end(outer.reference)) }
  }

  /// Checks a link in the text of a picture or block, where only its words are shown; other links than references are
  /// words alone.
  private mutating func collectWithoutSlots(_ link: InlineContent.Link) {
    guard !link.isImage, let scheme = Destination(link.node.destination).scheme,
      rules.referenceSchemes.contains(scheme), let reference = checkedReference(link)
    else { return }
    references.append(reference)
  }

  private func checkedReference(_ link: InlineContent.Link) -> Reference? {
    let check = LinkCheck(
      link: link,
      destination: Destination(link.node.destination),
      text: content.text[link.textRange],
      rules: rules
    )
    if let problem = check.problem {
      report.add(.error(problem.id, problem.message, in: source, at: link.range.lowerBound, fix: problem.fix))
      return nil
    }
    if let scheme = check.destination.scheme, rules.externalSchemes.contains(scheme) {
      return check.destination.onSite(at: rules.ownAddress).map { reference(to: $0, .link, link) }
    }
    return reference(to: check.destination, link.isImage ? .image : .link, link)
  }

  private func reference(
    to destination: Destination,
    _ kind: Reference.Kind,
    _ link: InlineContent.Link
  ) -> Reference {
    // The text around a reference is needed only for names such as `fact:hdi`, not for paths.
    let isNamed = destination.scheme != nil
    return Reference(
      kind: kind,
      destination: destination.text,
      scheme: destination.scheme,
      path: destination.path,
      fragment: destination.fragment,
      text: String(decoding: content.text[link.textRange], as: UTF8.self),
      title: String(decoding: link.node.title, as: UTF8.self),
      textBefore: isNamed ? content.text.excerpt(before: link.textRange.lowerBound) : "",
      textAfter: isNamed ? content.text.excerpt(after: link.textRange.upperBound) : "",
      range: link.range
    )
  }
}
