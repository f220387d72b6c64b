import Diagnostics
import YAML

/// The properties of a page, which are above its text.
struct FrontMatter: Sendable {
  /// The page's only `h1`, and its name in menus and lists.
  var title: String
  /// A summary in a sentence.
  var summary: String?
  /// The page's place among those of its section; pages without one follow, by title.
  var order: Int?
  /// The day of the page's last review.
  var reviewed: CalendarDate?
  /// The day by which to review the page again.
  var reviewBy: CalendarDate?
  /// The date of a page of news.
  var date: CalendarDate?
  /// The file in `Templates` that renders the page instead of its kind's.
  var template: Located<String>?
  /// The picture of the page in lists: a file in `Templates/assets/icons`, without its extension.
  var icon: Located<String>?
  /// The options of the page's fact sheet.
  var factSheet: Located<FactSheetOptions>?
}

extension FrontMatter {
  /// The texts that readers see, by their keys.
  var visibleTexts: [(key: String, text: String)] {
    [("title", title)] + (summary.map { [("summary", $0)] } ?? [])
  }

  /// Reads the front matter of a page; nil after an error, which is reported.
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
