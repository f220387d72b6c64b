import Diagnostics
import Files

@testable import CountryProfile

/// A whole site in memory: by default the small site in `Tests/Golden`, with the changes that a test makes.
struct TestSite {
  /// The files by their paths below the project's folder, such as `Content/en/home.md`.
  private(set) var files: [String: [UInt8]]

  /// A small site without mistakes, with a home page, two areas and four key facts.
  private static let small: [String: [UInt8]] = {
    do {
      return try GoldenSite(name: "small").input
    } catch {
      preconditionFailure("Tests/Golden/small can't be read: \(error)")
    }
  }()

  /// Creates a site of these files alone, without those of the small site.
  init(files: [String: [UInt8]]) {
    self.files = files
  }

  /// Creates the small site with some files added or replaced; nil removes a file.
  ///
  /// If there is a `Content/en/page.md` among them, the home page gets a link to it.
  init(_ changes: [String: String?] = [:]) {
    files = Self.small
    if changes["Content/en/page.md"] != nil { self["Content/en/home.md"] += "\n[A page](page.md)\n" }
    for (path, text) in changes { files[path] = text.map { Array($0.utf8) } }
  }

  /// Creates a site with one more page, `Content/en/page.md`, whose text begins on line 5.
  init(text: String, _ changes: [String: String?] = [:]) {
    self.init(
      changes.merging(["Content/en/page.md": "---\ntitle: A page\n---\n\n\(text)\n"]) { _, new in new }
    )
  }

  /// The text of a file; empty if there is no such file.
  subscript(path: String) -> String {
    get { String(decoding: files[path] ?? [], as: UTF8.self) }
    set { files[path] = Array(newValue.utf8) }
  }

  mutating func remove(_ path: String) {
    files[path] = nil
  }

  /// Adds or replaces a file that is not text, such as a picture.
  mutating func add(_ path: String, bytes: [UInt8]) {
    files[path] = bytes
  }

  /// Returns the site with a text in one of its files replaced; the text must occur there.
  func replacing(_ text: String, with replacement: String, in path: String) throws -> TestSite {
    var site = self
    guard site[path].contains(text) else { throw MissingText(text: text, path: path) }
    site[path] = site[path].replacing(text, with: replacement)
    return site
  }

  /// Builds the site in memory, without the PDF files and pictures that need a browser.
  func build(
    today: CalendarDate = .testDay,
    isStrict: Bool = false,
    published: PublishedValues? = nil,
    languageLimit: Int = 1
  ) async throws -> BuiltSite {
    let build = Build(
      content: tree("Content"),
      templates: tree("Templates"),
      today: today,
      published: published,
      languageLimit: languageLimit
    )
    let result = try await build.run()
    return try BuiltSite(isStrict ? result.strict : result)
  }

  /// The diagnostics of a build in the text format; empty if there are none.
  var messages: String {
    get async throws { try await build().messages }
  }

  private struct MissingText: Error {
    let text: String
    let path: String
  }

  /// Returns the files below `Content` or `Templates`, by their paths in that folder.
  func tree(_ folder: String) -> FileTree {
    let inside = files.filter { $0.key.hasPrefix(folder + "/") }
    let files = inside.map { (String($0.key.dropFirst(folder.count + 1)), $0.value) }
    return FileTree(root: folder, files: Dictionary(uniqueKeysWithValues: files))
  }
}
