/// A piece of a template: text as it will be printed, trimmed as Jinja trims it, or a tag.
enum Segment: Sendable {
  case text(Range<Int>)
  case tag(Tag)
}
