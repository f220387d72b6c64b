import Templating

extension FrontMatter {
  /// Returns fields that templates use, such as `page.title`; `frontMatter` returns the front matter of a page.
  static func fields<Source>(
    _ localizer: Localizer,
    _ frontMatter: @escaping @Sendable (Source) -> FrontMatter
  ) -> [SchemaField<Source>] {
    [
      .text("title", "The title, for the heading") { frontMatter($0).title.plain },
      .optionalText("summary", "The page in one or two sentences") { frontMatter($0).summary?.plain },
      .optionalRecord("reviewed", "The day on which someone last looked the page over", of: DateView.schema) {
        frontMatter($0).reviewed.map(localizer.date)
      },
      .optionalRecord("date", "The day of publication, as of news", of: DateView.schema) {
        frontMatter($0).date.map(localizer.date)
      },
    ]
  }
}
