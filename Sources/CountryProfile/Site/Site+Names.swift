extension Site {
  /// A text in the site's language.
  func text(_ text: LocalizedText) -> String {
    localizer.text(text)
  }

  /// What the site is called, in short: organisation and country.
  var name: String {
    "\(profile.organisation.abbreviation) \(text(profile.country.shortName))"
  }

  /// What a part of the site is called among those of other sites: its own title, then the site's name.
  func fullTitle(_ title: String) -> String {
    "\(title) – \(name)"
  }
}
