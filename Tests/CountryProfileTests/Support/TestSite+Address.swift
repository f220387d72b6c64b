import Foundation

extension TestSite {
  /// Returns the site with an address, and any further `lines`, in its `profile.yaml`.
  ///
  /// A site with an address also has feeds and a sitemap; the project's own templates for these are added.
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
