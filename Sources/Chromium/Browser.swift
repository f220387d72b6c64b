/// A running browser that prints pages, one process for all of them.
///
/// Each page is opened apart from all others, so that what is printed does not depend on what was printed before.
public struct Browser: Sendable {
  let connection: Connection

  /// Runs a browser for as long as `body` needs it.
  ///
  /// The browser, all its processes and files are gone when this returns, also after an error and when the task is
  /// cancelled. `timeLimit` is how long each of its answers may take. Throws a ``BrowserError``, a
  /// `CancellationError`, or what `body` throws.
  ///
  /// From here on, this program is not ended by writing to a closed pipe (`SIGPIPE`): a browser that ends must not take
  /// it along.
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

  /// The library through which PDF files go, with its version: another may write them otherwise.
  public static var pdfLibrary: String { PDFDocument.libraryVersion }

  /// Prints a page on A4; a style sheet that asks for other paper is an error.
  ///
  /// `date` is written into the PDF as the day when it was made: the same page gives the same bytes, at any time and in
  /// any order. Throws a ``BrowserError`` or a `CancellationError`.
  public func pdf(of document: WebDocument, date: PDFDate) async throws -> Print {
    try await Tab.open(document, in: connection, as: .paper) { tab in
      let report = try await tab.measure()
      let file = try PDFDocument(await tab.printed())
      try file.checkPaper(of: document.path)
      let (bytes, pages) = (try PDFNormaliser.normalise(file, date: date), try file.pages.count)
      return Print(bytes: bytes, pages: pages, misfits: report.misfits(printed: pages))
    }
  }

  /// Takes a picture of a page, in pixels.
  ///
  /// Throws a ``BrowserError`` or a `CancellationError`.
  public func png(of document: WebDocument, width: Int, height: Int) async throws -> Print {
    try await Tab.open(document, in: connection, as: .picture(width: width, height: height)) { tab in
      let report = try await tab.measure()
      return Print(bytes: try await tab.pictured(), pages: 1, misfits: report.misfits(printed: 1))
    }
  }
}

/// What came out of printing a page.
public struct Print: Sendable {
  /// The PDF or PNG.
  public let bytes: [UInt8]
  /// How many pages of paper it has; a picture is one.
  public let pages: Int
  /// What does not fit, page by page. The bytes are whole even so.
  public let misfits: [Misfit]

  /// Creates a print, such as one that was made earlier.
  public init(bytes: [UInt8], pages: Int, misfits: [Misfit] = []) {
    (self.bytes, self.pages, self.misfits) = (bytes, pages, misfits)
  }
}
