/// The area before and after each area, in the order in which readers see them.
struct Neighbours: Sendable {
  private let areas: [SitePage]
  private let positions: [PagePath: Int]

  init(_ site: Site) {
    areas = site.areas
    positions = Dictionary(
      zip(areas.map(\.page.path), areas.indices),
      uniquingKeysWith: { first, _ in first }
    )
  }

  func of(_ page: SitePage) -> (previous: SitePage?, next: SitePage?) {
    guard let position = positions[page.path] else { return (nil, nil) }
    return (
      position > 0 ? areas[position - 1] : nil,
      position + 1 < areas.count ? areas[position + 1] : nil
    )
  }
}
