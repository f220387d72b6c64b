/// The path of a page without language and file extension, such as `areas/labour-migration`.
///
/// All translations of a page have the same path, from which their output paths are made.
struct PagePath: Sendable, Hashable, Comparable {
  /// The folder below the language folder, such as `areas`; nil for a page directly in the language folder.
  let section: String?
  /// The file name without its extension, such as `labour-migration`.
  let name: String

  static let home = PagePath(section: nil, name: "home")
  /// The page that lists all key facts and sources, each with a permanent anchor.
  static let keyFacts = PagePath(section: nil, name: "key-facts")
  static let factSheets = PagePath(section: nil, name: "fact-sheets")
  /// The page that servers show for a missing address; only the first language has one.
  static let notFound = PagePath(section: nil, name: "404")
  /// The section whose pages are mandate areas, with data files and fact sheets of their own.
  static let areas = "areas"

  /// Returns the path of the page that lists a section, such as `areas/index`.
  static func index(of section: String) -> PagePath {
    PagePath(section: section, name: "index")
  }

  init(section: String?, name: String) {
    self.section = section
    self.name = name
  }

  /// Parses a path below the language folder, such as `areas/health.md`; nil with another extension or nested
  /// folders.
  init?(file: some StringProtocol) {
    guard file.hasSuffix(".md") else { return nil }
    let stem = file.utf8.dropLast(3)
    let slash = stem.firstIndex(of: UInt8(ascii: "/"))
    let name = slash.map { stem[stem.index(after: $0)...] } ?? stem[...]
    guard !name.contains(UInt8(ascii: "/")) else { return nil }
    self.init(section: slash.map { String(file[..<$0]) }, name: String(file[name.startIndex..<name.endIndex]))
  }

  /// The path of the Markdown file below the language folder, such as `areas/health.md`.
  var file: String {
    prefix + name + ".md"
  }

  /// The kind of the page, which depends only on the path, never on what the page contains.
  var kind: PageKind {
    switch (section, name) {
    case (nil, "home"): .home
    case (nil, "key-facts"): .keyFacts
    case (nil, "fact-sheets"): .factSheets
    case (nil, "404"): .notFound
    case (nil, _): .page
    case (_, "index"): .section
    case (Self.areas, _): .area
    default: .page
    }
  }

  /// Returns the path of the page below the site's root, such as `areas/health.html`.
  ///
  /// `folder` is the language's folder with a slash, empty for the first language.
  func output(in folder: String) -> String {
    folder + (self == .home ? "index" : prefix + name) + ".html"
  }

  /// Orders pages by section, then by name; pages in no section come first.
  static func < (lhs: PagePath, rhs: PagePath) -> Bool {
    (lhs.section ?? "", lhs.name) < (rhs.section ?? "", rhs.name)
  }

  private var prefix: String {
    section.map { $0 + "/" } ?? ""
  }
}

/// The kind of a page, which decides its template and the template's fields.
enum PageKind: String, Sendable, CaseIterable {
  case home
  /// A page of the section `areas`, about one mandate area.
  case area
  case keyFacts = "key-facts"
  /// The page that lists the other pages of a section.
  case section
  case factSheets = "fact-sheets"
  /// Any other page, in a section or in none.
  case page
  case notFound = "404"

  /// The file name of the template for this kind, such as `key-facts.html`; pages and sections may have their own.
  var template: String {
    rawValue + ".html"
  }
}
