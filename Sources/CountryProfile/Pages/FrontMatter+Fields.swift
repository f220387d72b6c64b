import Templating

extension FrontMatter {
  /// What templates can use of a page's front matter as it is; `frontMatter` finds it in what a record is made of.
  static func fields<Source>(
    _ localizer: Localizer,
    _ frontMatter: @escaping @Sendable (Source) -> FrontMatter
  ) -> [SchemaField<Source>] {
    [
      .text("title") { frontMatter($0).title },
      .optionalText("summary") { frontMatter($0).summary },
      .optionalRecord("reviewed", of: DateView.schema) { frontMatter($0).reviewed.map(localizer.date) },
      .optionalRecord("date", of: DateView.schema) { frontMatter($0).date.map(localizer.date) },
    ]
  }
}
