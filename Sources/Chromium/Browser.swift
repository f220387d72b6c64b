/// A running browser, which prints any number of pages.
///
/// Each page is opened in a browser context of its own, so that the result does not depend on earlier pages.
public struct Browser: Sendable {
  let connection: Connection

  /// Runs a browser while `body` uses it.
  ///
  /// When this returns, even after an error or cancellation, the browser's processes and files are gone. `timeLimit`
  /// applies to each answer of the browser. Throws a ``BrowserError``, a `CancellationError`, or any error that `body`
  /// throws.
  ///
  /// From this call on, the program ignores the signal `SIGPIPE`; otherwise, writing to a browser that has ended would
  /// end the program too.
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

  /// The name and version of the library that writes PDF files, such as `qpdf 11.3.0`.
  ///
  /// Another version may write other bytes.
  public static var pdfLibrary: String { PDFDocument.libraryVersion }

  /// Prints a page on A4; a style sheet that sets another paper size is an error.
  ///
  /// `date` becomes the creation date of the PDF, so that the same page gives the same bytes whenever it is printed.
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

/// A page printed as a PDF or PNG, and the faults found in its layout.
public struct Print: Sendable {
  /// The whole file: a PDF from `pdf(of:date:)`, a PNG from `png(of:width:height:)`.
  public let bytes: [UInt8]
  /// The number of printed pages; always 1 for a PNG.
  public let pages: Int
  /// The faults in the layout, such as content that does not fit on its page; the file is complete even so.
  public let misfits: [Misfit]

  /// Creates a print, by default without faults in its layout.
  public init(bytes: [UInt8], pages: Int, misfits: [Misfit] = []) {
    (self.bytes, self.pages, self.misfits) = (bytes, pages, misfits)
  }
}
