extension Site {
  /// The complete address of the page that a sheet is made from, as short as it can be.
  func address(ofPageOf sheet: FactSheet) -> String? {
    sheet.isOfProfile ? profile.url : address(of: sheet.page)
  }

  /// Whether there is a drawn picture of a page for other sites to show: where its text has none.
  func hasDrawnPicture(_ page: SitePage) -> Bool {
    isPrinted && profile.url != nil && factSheets.sheet(of: page) != nil
      && SharingPicture(on: page, of: self) == nil
  }
}
