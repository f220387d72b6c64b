import Chromium
import Testing

/// A browser leaves no processes and no files behind.
@Suite struct TidinessTests {
  private static let script = #"mkdir home; HOME=$PWD/home exec \#(FakeBrowser.chromium) "$@""#

  @Test func nothingIsLeftWhenEverythingIsPrinted() async throws {
    try await FakeBrowser.with(Self.script) { chromium in
      try await chromium.use(timeLimit: .seconds(60))
      try await #expect(chromium.leftovers == [])
      #expect(try chromium.files(in: "home") == [])
    }
  }

  @Test func nothingIsLeftWhenThePrintingIsCancelled() async throws {
    try await FakeBrowser.with(Self.script) { chromium in
      let (prints, continuation) = AsyncStream<Print>.makeStream()
      let task = Task {
        try await Browser.run(chromium.executable) { browser in
          while true {
            continuation.yield(try await browser.pdf(of: TestSheet.document("<p>Text</p>"), date: .testDay))
          }
        }
      }
      _ = await prints.first { _ in true }
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
      try await #expect(chromium.leftovers == [])
    }
  }
}
