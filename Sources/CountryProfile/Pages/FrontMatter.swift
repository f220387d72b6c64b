import Diagnostics
import YAML

/// The values from the YAML at the top of a page's file.
struct FrontMatter: Sendable {
  /// The text of the page's only `h1`, and its name in menus and lists.
  var title: LinkedText
  /// The page in one or two sentences, for lists and search engines.
  var summary: LinkedText?
  /// The page's place in its section, smallest first; pages without a number come last.
  var order: Int?
  /// The day on which someone last reviewed the page.
  var reviewed: CalendarDate?
  /// The day after which the build warns that a review is overdue.
  var reviewBy: CalendarDate?
  /// The day of publication; pages without it are not in the feed of their section.
  var date: CalendarDate?
  /// The file in `Templates` that renders the page instead of the template for its kind.
  var template: Located<String>?
  /// The icon that lists show for the page: a file in `Templates/assets/icons`, without its extension.
  var icon: Located<String>?
  /// Whether it says `checked: true`: a title or a text that another page has too is meant.
  var isChecked = false
  /// Nil if the front matter has no `fact-sheet`; only the home page and areas have fact sheets.
  var factSheet: Located<FactSheetOptions>?
}

extension FrontMatter {
  /// The texts that readers see, with their YAML keys, so that messages can point to them.
  var visibleTexts: [(key: String, text: String)] {
    [("title", title.written)] + (summary.map { [("summary", $0.written)] } ?? [])
  }

  /// That to which its texts link.
  var linked: LinkedIDs {
    let names = factSheet.map { ($0.value.partners ?? []) + ($0.value.donors ?? []) } ?? []
    return LinkedIDs([title] + (summary.map { [$0] } ?? []) + names)
  }

  /// Reads the front matter of a page; nil if it has no usable title, which is reported.
  init?(_ mapping: inout YAMLMapping) {
    let title = mapping.required("title", .linkedText)
    summary = mapping.optional("summary", .linkedText)
    order = mapping.optional("order", .integer)
    reviewed = mapping.optional("reviewed", .date)
    date = mapping.optional("date", .date)
    reviewBy = mapping.optional("review-by", .date)
    template = mapping.optional("template", .located(.text))
    icon = mapping.optional("icon", .located(.text))
    isChecked = mapping.optional("checked", .checked) ?? false
    factSheet = mapping.mapping("fact-sheet", isRequired: false) {
      Located(FactSheetOptions(&$0), at: $0.location)
    }
    guard let title else { return nil }
    self.title = title
  }
}
