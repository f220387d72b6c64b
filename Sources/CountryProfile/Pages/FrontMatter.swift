import Diagnostics
import YAML

/// What a page says about itself above its text.
struct FrontMatter: Sendable {
  /// The page's only `h1`, and its name in menus and lists.
  var title: String
  /// What the page is about, in a sentence.
  var summary: String?
  /// The page's place among those of its section; pages without one follow, by title.
  var order: Int?
  /// When someone last looked whether the page is still right.
  var reviewed: CalendarDate?
  /// The day by which someone should look at the page again.
  var reviewBy: CalendarDate?
  /// The day that a page of news belongs to.
  var date: CalendarDate?
  /// The file in `Templates` that renders the page instead of its kind's.
  var template: Located<String>?
  /// The picture of the page in lists: a file in `Templates/assets/icons`, without its ending.
  var icon: Located<String>?
  /// What it says of the fact sheet that is made from it.
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
