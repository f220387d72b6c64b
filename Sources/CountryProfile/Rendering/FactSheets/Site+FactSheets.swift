extension Site {
  /// The fact sheet that is made from a page.
  func factSheet(of page: SitePage) -> FactSheet? {
    let kind = page.page.path.kind
    return kind == .home || kind == .area ? factSheets.first { $0.page === page } : nil
  }

  /// The complete address of the page that a sheet is made from, as short as it can be.
  func address(ofPageOf sheet: FactSheet) -> String? {
    sheet.isOfProfile ? profile.url : address(of: sheet.page)
  }

  /// Whether there is a drawn picture of a page for other sites to show.
  func hasDrawnPicture(_ page: SitePage) -> Bool {
    isPrinted && profile.url != nil && factSheet(of: page) != nil
  }
}
