import Foundation
import Publishing
import Testing

@Suite("The site as one zip")
struct SitePackagerTests {
  @Test("it holds all files under a folder named after the site, sorted, but for the list of the build")
  func contents() async throws {
    try await PackagedSite.with(["areas/health.html": "page"]) { site in
      try site.folder.write("x", to: "Public/CNAME")
      try site.folder.write("x", to: "Public/.well-known/security.txt")
      let package = try await site.pack()
      let paths = [
        ".well-known/security.txt", "CNAME", "areas/health.html", "data/name.txt", "index.html",
      ]
      #expect(package.files == 5)
      #expect(PackagedSite.paths(in: package) == paths.map { "iom-lao-pdr/\($0)" })
    }
  }

  @Test(
    "what desktops and version control leave in folders stays out",
    arguments: [
      ".gitignore", ".git/config", ".DS_Store", "areas/.DS_Store", "Thumbs.db", "desktop.ini", "._index.html",
      "__MACOSX/x", ".country-profile-0123456789",
    ]
  )
  func leftOut(path: String) async throws {
    try await PackagedSite.with { site in
      try site.folder.write("x", to: "Public/\(path)")
      #expect(try await site.pack().files == 2)
    }
  }

  @Test("the same files give the same bytes, whatever their times and permissions")
  func reproducible() async throws {
    try await PackagedSite.with { site in
      let before = try await site.pack()
      let page = "\(site.folder.path)/Public/index.html"
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1e9), .posixPermissions: 0o600],
        ofItemAtPath: page
      )
      #expect(try await site.pack().bytes == before.bytes)
      try site.folder.write("other", to: "Public/index.html")
      #expect(try await site.pack().bytes != before.bytes)
    }
  }

  @Test("a file is compressed where that makes it smaller, and stored where it does not")
  func compression() async throws {
    try await PackagedSite.with { site in
      try site.folder.write(String(repeating: "text ", count: 20_000), to: "Public/long.txt")
      #expect(try await site.pack().bytes.count < 2_000)
      try site.folder.write("x", to: "Public/short.txt")
      let text = String(decoding: try await site.pack().bytes, as: UTF8.self)
      #expect(text.contains("iom-lao-pdr/short.txtxPK"))
    }
  }

  @Test("one that would not change is not written")
  func unchanged() async throws {
    try await PackagedSite.with { site in
      #expect(try await site.pack().write())
      let inode = try site.folder.inode("site.zip")
      #expect(try await !site.pack().write())
      #expect(try site.folder.inode("site.zip") == inode)
      try site.folder.write("other", to: "Public/index.html")
      #expect(try await site.pack().write())
      #expect(try site.folder.contents().filter { !$0.contains("/") } == ["site.zip"])
    }
  }
}
