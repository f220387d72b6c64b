import Diagnostics

/// What a page says about itself above its text.
public struct FrontMatter: Sendable {
  /// The page's only `h1`, and its name in menus and lists.
  public var title: String
  /// What the page is about, in a sentence.
  public var summary: String?
  /// The page's place among those of its section; pages without one follow, by title.
  public var order: Int?
  /// When someone last looked whether the page is still right.
  public var reviewed: CalendarDate?
  /// The day that a page of news belongs to.
  public var date: CalendarDate?
  /// The file in `Templates` that renders the page instead of its kind's.
  public var template: Template?

  /// A template named by a page, and where it is named.
  public struct Template: Sendable {
    /// The file's path below `Templates`.
    public let name: String
    /// Where the front matter says so, in bytes from the start of the file.
    public let offset: Int
  }
}
