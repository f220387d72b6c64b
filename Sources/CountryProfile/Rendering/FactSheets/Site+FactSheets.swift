extension Site {
  /// The complete address of the page that a sheet is made from, as short as it can be.
  func address(ofPageOf sheet: FactSheet) -> String? {
    sheet.isOfProfile ? profile.url : address(of: sheet.page)
  }

  /// Whether there is a drawn picture of a page for other sites to show.
  func hasDrawnPicture(_ page: SitePage) -> Bool {
    isPrinted && profile.url != nil && factSheets.sheet(of: page) != nil
  }
}
