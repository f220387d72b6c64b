import Templating

/// What templates can use of a page in a list of pages.
enum CardFields {
  static func schema(_ words: Words, icons: Icons) -> RecordSchema<SitePage> {
    RecordSchema(
      "a card",
      [
        .text("title") { $0.page.frontMatter.title },
        .optionalText("summary") { $0.page.frontMatter.summary },
        .url("url") { .site(path: $0.output) },
        .text("path") { $0.output },
        .optionalURL("icon") { icons.url(of: $0.page) },
        .optionalRecord("date", of: DateView.schema) { $0.page.frontMatter.date.map(words.date) },
      ]
    )
  }
}
