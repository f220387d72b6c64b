import Foundation

extension TestSite {
  /// Returns the site with its address and other `lines` at the top of `profile.yaml`.
  ///
  /// Such a site has feeds and other files, which it makes with the project's own templates.
  func published(at url: String = "https://laos.iom.int/", _ lines: String = "") throws -> TestSite {
    var site = try replacing(
      "organisation:\n",
      with: "url: \(url)\n\(lines)organisation:\n",
      in: "Content/profile.yaml"
    )
    for (path, bytes) in try GoldenSite.files(in: GoldenSite.templates.appending(path: "site")) {
      let template = "Templates/site/\(path)"
      if site.files[template] == nil { site.add(template, bytes: bytes) }
    }
    return site
  }
}
