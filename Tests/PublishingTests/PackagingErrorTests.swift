import Foundation
import Publishing
import TestSupport
import Testing

@Suite("What can't be packed")
struct PackagingErrorTests {
  @Test("a folder that is not there, or that no build has written to")
  func noSite() async throws {
    let message = """
      Public: error: there is no finished site here
        | run 'country-profile build' first, or name the folder of the site with --output
      """
    try await TemporaryFolder.with { folder in
      expectText(try await PackagedSite(folder: folder).failure(), message)
      try folder.write("x", to: "Public/index.html")
      expectText(try await PackagedSite(folder: folder).failure(), message)
    }
  }

  @Test("a site whose build was stopped midway")
  func unfinished() async throws {
    try await PackagedSite.with { site in
      let manifest = OutputOnDisk.manifest("index.html", "data/name.txt", complete: false)
      try site.folder.write(manifest, to: "Public/build-manifest.json")
      expectText(
        try await site.failure(),
        """
        Public: error: a build of this site was stopped midway
          | run 'country-profile build', then package again
        """
      )
    }
  }

  @Test("a site without one of its files")
  func missing() async throws {
    try await PackagedSite.with { site in
      try site.folder.remove("Public/index.html")
      expectText(
        try await site.failure(),
        """
        Public/index.html: error: this file of the site is missing
          | run 'country-profile build', then package again
        """
      )
    }
  }

  @Test("a site whose data do not say whose it is")
  func noName() async throws {
    try await PackagedSite.with(["data/name.txt": ""]) { site in
      expectText(
        try await site.failure(),
        """
        Public/data/name.txt: error: this does not say whose site it is
          | run 'country-profile build', then package again
        """
      )
    }
  }

  @Test("a link, wherever it leads", arguments: ["/etc", "/etc/passwd", "index.html", "nowhere"])
  func link(target: String) async throws {
    try await PackagedSite.with { site in
      try site.folder.link("Public/link", to: target)
      expectText(
        try await site.failure(),
        """
        Public/link: error: a zip can't hold this, since it is neither a file nor a folder, but a link or something else
          | put the file itself in its place, or take it away
        """
      )
    }
  }

  @Test("into the folder itself, by whatever path", arguments: ["Public", "Public/data", "Public/../link"])
  func inside(place: String) async throws {
    try await PackagedSite.with { site in
      try site.folder.link("link", to: "Public")
      expectText(
        try await site.failure("\(place)/site.zip").replacing(site.folder.path, with: ""),
        """
        \(place)/site.zip: error: the zip can't be in the folder 'Public', which it holds
          | choose a place outside of that folder with --file
        """
      )
    }
  }

  @Test("into a file that is not named as a zip")
  func otherName() async throws {
    try await PackagedSite.with { site in
      expectText(
        try await site.failure("site.rar").replacing(site.folder.path + "/", with: ""),
        """
        site.rar: error: the name of a zip ends with .zip
          | write --file site.rar.zip
        """
      )
    }
  }

  @Test("onto a folder or a link, which stays")
  func obstacle() async throws {
    try await PackagedSite.with { site in
      try site.folder.makeFolder("folder.zip")
      try site.folder.write("mine", to: "mine")
      try site.folder.link("link.zip", to: "mine")
      for name in ["folder.zip", "link.zip"] {
        expectText(
          try await site.failure(name),
          """
          \(name): error: this is in the way of the zip
            | move it away, or choose another name with --file
          """
        )
      }
      #expect(try site.folder.text("mine") == "mine")
    }
  }

  @Test("into a folder that is not there")
  func noFolder() async throws {
    try await PackagedSite.with { site in
      expectText(
        try await site.failure("none/site.zip"),
        """
        none/site.zip: error: no such file or directory
          | nothing was changed; package again when this is mended
        """
      )
    }
  }
}
