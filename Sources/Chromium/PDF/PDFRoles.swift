/// Maps a file's structure types (roles) to those of the standard.
struct PDFRoles {
  private let map: [String: String]

  /// `map` is the file's `/RoleMap`; null means that no role is mapped.
  init(_ map: PDFObject) {
    self.map = Dictionary(
      map.keys.compactMap { key in map[key].name.map { (key, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Follows the map until it reaches a standard role; if it reaches none, returns the last role.
  func standard(_ role: String) -> String {
    var (role, seen): (String, Set<String>) = (role, [])
    while !Self.standard.contains(role), seen.insert(role).inserted, let next = map[role] { role = next }
    return role
  }

  /// The standard structure types (ISO 32000-1, 14.8.4).
  static let standard: Set<String> = [
    "/Document", "/Part", "/Art", "/Sect", "/Div", "/BlockQuote", "/Caption", "/TOC", "/TOCI", "/Index",
    "/NonStruct", "/Private", "/P", "/H", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6", "/L", "/LI", "/Lbl",
    "/LBody",
    "/Table", "/TR", "/TH", "/TD", "/THead", "/TBody", "/TFoot", "/Span", "/Quote", "/Note", "/Reference",
    "/BibEntry", "/Code", "/Link", "/Annot", "/Ruby", "/RB", "/RT", "/RP", "/Warichu", "/WT", "/WP",
    "/Figure",
    "/Formula", "/Form",
  ]

  /// For each role that is new in PDF 2.0, the closest older role.
  static let later = [
    "/Aside": "/Div", "/DocumentFragment": "/Div", "/Em": "/Span", "/FENote": "/Note", "/Strong": "/Span",
    "/Sub": "/Span", "/Title": "/P",
  ]
}
