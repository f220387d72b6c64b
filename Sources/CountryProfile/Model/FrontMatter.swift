import Diagnostics

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
  var template: FileName?
  /// The picture that stands for the page in lists: a file in `Templates/assets/icons`, without its ending.
  var icon: FileName?
  /// What it says of the fact sheet that is made from it.
  var factSheet: FactSheetOptions?

  /// A file named by a page, and where it is named.
  struct FileName: Sendable {
    /// The name, as the page has it.
    let name: String
    /// Where the front matter says so, in bytes from the start of the file.
    let offset: Int
  }
}
