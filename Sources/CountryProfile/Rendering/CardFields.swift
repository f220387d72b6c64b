import Templating

/// What templates can use of a page in a list of pages.
enum CardFields {
  static func schema(_ localizer: Localizer, icons: Icons) -> RecordSchema<SitePage> {
    RecordSchema(
      "a card",
      [
        .text("title") { $0.title },
        .optionalText("summary") { $0.summary },
        .url("url") { .site(path: $0.output) },
        .text("path") { $0.output },
        .optionalURL("icon") { icons.url(of: $0) },
        .optionalRecord("date", of: DateView.schema) { $0.frontMatter.date.map(localizer.date) },
      ]
    )
  }
}
