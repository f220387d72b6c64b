import Chromium

/// HTML sheets for tests, whose A4 pages are sections with `data-page`.
enum TestSheet {
  /// Returns a sheet with the HTML of each page; `files` are the resources that it may load, by path.
  static func document(
    _ pages: [String],
    title: String = "A sheet",
    style: String = "",
    path: String = "sheets/a.html",
    base: String = "https://site.invalid/",
    isPublic: Bool = false,
    files: [String: Resource] = [:]
  ) -> WebDocument {
    let sections = pages.map { "<section data-page>\($0)</section>" }.joined(separator: "\n")
    let html = """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>\(title)</title><style>\(paper)\(style)</style></head>
      <body>\(sections)</body></html>
      """
    return WebDocument(base: base, path: path, isPublic: isPublic, html: Array(html.utf8)) {
      files[$0]
    }
  }

  static func document(
    _ pages: String...,
    title: String = "A sheet",
    style: String = "",
    path: String = "sheets/a.html",
    base: String = "https://site.invalid/",
    isPublic: Bool = false,
    files: [String: Resource] = [:]
  ) -> WebDocument {
    document(pages, title: title, style: style, path: path, base: base, isPublic: isPublic, files: files)
  }

  private static let paper = """
    @page { size: A4; margin: 0 }
    body { margin: 0; font: 16px/1.5 sans-serif }
    [data-page] { box-sizing: border-box; width: 210mm; height: 297mm; padding: 15mm; break-after: page }
    """
}
