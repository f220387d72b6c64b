/// The path of a page without language and file extension, such as `areas/labour-migration`.
///
/// Translations of a page share it, and the addresses of its outputs are derived from it.
struct PagePath: Sendable, Hashable, Comparable {
  /// The folder below the language folder; nil for a page directly in that.
  let section: String?
  /// The file name without its extension.
  let name: String

  /// The home page.
  static let home = PagePath(section: nil, name: "home")
  /// The page that lists all key facts.
  static let keyFacts = PagePath(section: nil, name: "key-facts")
  /// The page that lists all fact sheets.
  static let factSheets = PagePath(section: nil, name: "fact-sheets")
  /// The page that servers show for a missing address.
  static let notFound = PagePath(section: nil, name: "404")
  /// The section with a special role on the home page and in data.
  static let areas = "areas"

  /// Returns the page that lists a section.
  static func index(of section: String) -> PagePath {
    PagePath(section: section, name: "index")
  }

  /// Creates the path of a page in a section, or directly in the language folder.
  init(section: String?, name: String) {
    self.section = section
    self.name = name
  }

  /// Reads the path of a Markdown file below the language folder; nil if it is not that of a page.
  init?(file: some StringProtocol) {
    guard file.hasSuffix(".md") else { return nil }
    let stem = file.utf8.dropLast(3)
    let slash = stem.firstIndex(of: UInt8(ascii: "/"))
    let name = slash.map { stem[stem.index(after: $0)...] } ?? stem[...]
    guard !name.contains(UInt8(ascii: "/")) else { return nil }
    self.init(section: slash.map { String(file[..<$0]) }, name: String(file[name.startIndex..<name.endIndex]))
  }

  /// The path of the Markdown file below the language folder.
  var file: String {
    prefix + name + ".md"
  }

  /// The kind of the page at this path.
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

  /// Returns the path of the page below the site's root.
  ///
  /// `folder` is the language's folder with a slash, empty for the first language.
  func output(in folder: String) -> String {
    folder + (self == .home ? "index" : prefix + name) + ".html"
  }

  /// Orders pages by section, then by name.
  static func < (lhs: PagePath, rhs: PagePath) -> Bool {
    (lhs.section ?? "", lhs.name) < (rhs.section ?? "", rhs.name)
  }

  private var prefix: String {
    section.map { $0 + "/" } ?? ""
  }
}

/// The kind of a page, which decides its template and the template's fields.
enum PageKind: String, Sendable, CaseIterable {
  /// The home page.
  case home
  /// A page about one mandate area.
  case area
  /// The page that lists all key facts.
  case keyFacts = "key-facts"
  /// The page that lists the pages of a section.
  case section
  /// The page that lists all fact sheets.
  case factSheets = "fact-sheets"
  /// Any other page.
  case page
  /// The page that servers show for a missing address.
  case notFound = "404"

  /// The template of such pages, unless a page or section has its own.
  var template: String {
    rawValue + ".html"
  }
}
