/// A running browser: one process that prints all pages.
///
/// Each page is opened in a context of its own, so that the result does not depend on what was printed before.
public struct Browser: Sendable {
  let connection: Connection

  /// Runs a browser while `body` uses it.
  ///
  /// The browser, all its processes and files are gone when this returns, also after an error and when the task is
  /// cancelled. `timeLimit` is the limit for each of its answers. Throws a ``BrowserError``, a `CancellationError`,
  /// or any error of `body`.
  ///
  /// From this call on, writing to a closed pipe (`SIGPIPE`) no longer ends this program: a browser that ends must
  /// not take the program with it.
  public static func run<Result: Sendable>(
    _ executable: BrowserExecutable,
    timeLimit: Duration = .seconds(60),
    _ body: (Browser) async throws -> Result
  ) async throws -> Result {
    try await BrowserProcess.run(executable, timeLimit: timeLimit) { connection in
      _ = try await connection.call(BrowserDomain.GetVersion())
      return try await body(Browser(connection: connection))
    }
  }

  /// The library that writes PDF files, such as `qpdf 11.3.0`: another version may write other bytes.
  public static var pdfLibrary: String { PDFDocument.libraryVersion }

  /// Prints a page on A4; a style sheet that sets another paper size is an error.
  ///
  /// `date` becomes the creation date of the PDF: the same page gives the same bytes, at any time and in any order.
  /// Throws a ``BrowserError`` or a `CancellationError`.
  public func pdf(of document: WebDocument, date: PDFDate) async throws -> Print {
    try await Tab.open(document, in: connection, as: .paper) { tab in
      let report = try await tab.measure()
      let file = try PDFDocument(await tab.printed())
      try file.checkPaper(of: document.path)
      let (bytes, pages) = (try PDFNormaliser.normalise(file, date: date), try file.pages.count)
      return Print(bytes: bytes, pages: pages, misfits: report.misfits(printed: pages))
    }
  }

  /// Takes a screenshot of a page; `width` and `height` are in pixels.
  ///
  /// Throws a ``BrowserError`` or a `CancellationError`.
  public func png(of document: WebDocument, width: Int, height: Int) async throws -> Print {
    try await Tab.open(document, in: connection, as: .picture(width: width, height: height)) { tab in
      let report = try await tab.measure()
      return Print(bytes: try await tab.pictured(), pages: 1, misfits: report.misfits(printed: 1))
    }
  }
}

/// A page as a PDF or PNG, with everything that does not fit on it.
public struct Print: Sendable {
  /// The whole file: a PDF from `pdf(of:date:)`, a PNG from `png(of:width:height:)`.
  public let bytes: [UInt8]
  /// The number of pages of paper; one for a picture.
  public let pages: Int
  /// What does not fit, page by page; the bytes are complete nevertheless.
  public let misfits: [Misfit]

  /// Creates a print; without `misfits`, all of its content counts as fitting.
  public init(bytes: [UInt8], pages: Int, misfits: [Misfit] = []) {
    (self.bytes, self.pages, self.misfits) = (bytes, pages, misfits)
  }
}
