extension TestSite {
  /// The site with lines added at the top of `profile.yaml`: its address, and what else a test says.
  func published(at url: String = "https://laos.iom.int/", _ lines: String = "") throws -> TestSite {
    try replacing(
      "organisation:\n",
      with: "url: \(url)\n\(lines)organisation:\n",
      in: "Content/profile.yaml"
    )
  }
}
