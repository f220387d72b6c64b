import Diagnostics
import YAML

/// What the YAML above a page's text says.
struct FrontMatter: Sendable {
  /// The page's only `h1`, and its name in menus and lists.
  var title: String
  /// The page in one or two sentences, for lists and search engines.
  var summary: String?
  /// The page's place among those of its section, smallest first; pages without one follow.
  var order: Int?
  /// The day on which someone last looked the page over.
  var reviewed: CalendarDate?
  /// The day after which a warning asks for a review.
  var reviewBy: CalendarDate?
  /// The day of publication, as of news; the feed of a section has its pages with a date.
  var date: CalendarDate?
  /// The file in `Templates` that renders the page instead of the template for its kind.
  var template: Located<String>?
  /// The picture of the page in lists: a file in `Templates/assets/icons`, without its extension.
  var icon: Located<String>?
  /// Nil if the page says nothing about its fact sheet; only the home page and areas have sheets.
  var factSheet: Located<FactSheetOptions>?
}

extension FrontMatter {
  /// The texts whose words are checked, with their YAML keys, for the places of messages.
  var visibleTexts: [(key: String, text: String)] {
    [("title", title)] + (summary.map { [("summary", $0)] } ?? [])
  }

  /// Reads the front matter of a page; nil if it has no usable title, which is reported.
  init?(_ mapping: inout YAMLMapping) {
    let title = mapping.required("title", .text)
    summary = mapping.optional("summary", .text)
    order = mapping.optional("order", .integer)
    reviewed = mapping.optional("reviewed", .date)
    date = mapping.optional("date", .date)
    reviewBy = mapping.optional("review-by", .date)
    template = mapping.optional("template", .located(.text))
    icon = mapping.optional("icon", .located(.text))
    factSheet = mapping.mapping("fact-sheet", isRequired: false) {
      Located(FactSheetOptions(&$0), at: $0.location)
    }
    guard let title else { return nil }
    self.title = title
  }
}
