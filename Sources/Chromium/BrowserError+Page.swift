extension BrowserError {
  /// Whether a page is to blame, and not the browser: others can still be printed.
  public var isOfPage: Bool {
    switch self {
    case .missingFile, .brokenPicture, .otherPaper: true
    default: false
    }
  }
}
