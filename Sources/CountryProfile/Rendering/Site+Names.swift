extension Site {
  /// A text in the site's language.
  func text(_ text: LocalizedText) -> String {
    text.text(in: language, of: profile)
  }

  /// What the site is called, in short: organisation and country.
  var name: String {
    "\(profile.organisation.abbreviation) \(text(profile.country.shortName))"
  }

  /// What a section's feed is called among others.
  func title(of feed: Feed) -> String {
    "\(feed.index.page.frontMatter.title) – \(name)"
  }
}
