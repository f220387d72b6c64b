import Chromium
import Foundation
import Testing

/// A browser that fails gives an error soon, and leaves nothing behind.
@Suite struct FailureTests {
  @Test func aBrowserThatEndsAtOnceIsQuoted() async throws {
    try await expect(
      .didNotStart(lastLine: "Running as root is not supported."),
      from: """
        echo "Starting up" >&2
        echo "[12:34:1123/101500.123456:FATAL:main.cc(12)] Running as root is not supported." >&2
        exit 1
        """
    )
  }

  @Test func aBrowserThatEndsWithoutAWordDidNotStart() async throws {
    try await expect(.didNotStart(lastLine: nil), from: "exit 1")
  }

  @Test func aBrowserThatSaysNothingIsNotWaitedForLong() async throws {
    try await expect(.noAnswer(within: .seconds(1)), timeLimit: .seconds(1), from: "exec sleep 1000")
  }

  @Test func aBrowserThatDoesNotWantToEndIsEndedWithItsHelpers() async throws {
    try await expect(
      .noAnswer(within: .seconds(1)),
      timeLimit: .seconds(1),
      from: """
        trap '' TERM INT HUP
        (trap '' TERM INT HUP; while :; do sleep 1; done) &
        echo $! >>processes
        while :; do sleep 1; done
        """
    )
  }

  @Test func aBrowserThatEndsMidwayIsQuoted() async throws {
    try await expect(
      .ended(lastLine: "Out of memory"),
      from: """
        printf '{"id":1,"result":{}}\\0' >&4
        sleep 0.2
        echo "Out of memory" >&2
        kill -9 $$
        """
    )
  }

  @Test func theHelpersOfABrowserThatEndedAreEndedToo() async throws {
    try await expect(
      .didNotStart(lastLine: nil),
      from: """
        sleep 1000 &
        echo $! >>processes
        exit 1
        """
    )
  }

  @Test(arguments: [
    "yes >&4",
    "printf 'DevTools listening\\0' >&4; sleep 1000",
    "printf '{\"id\":\\0' >&4; sleep 1000",
    "printf '{\"id\":1}\\0' >&4; sleep 1000",
  ])
  func aProgramThatSaysWhatNoBrowserSaysIsNotListenedTo(script: String) async throws {
    try await expect(.garbledAnswer, from: script)
  }

  @Test func whatTheBrowserRefusesIsSaidInItsWords() async throws {
    try await expect(
      .refused("Browser.getVersion", reason: "'Browser.getVersion' wasn't found"),
      from:
        #"printf '{"id":1,"error":{"message":"%s"}}\0' "'Browser.getVersion' wasn't found" >&4; sleep 1000"#
    )
  }

  @Test func aPageThatCrashesIsNamed() async throws {
    let address = #"{"site":"https://site.invalid/","page":"https://site.invalid/sheets/a.html"}"#
    let result = #"{"browserContextId":"c","targetId":"t","sessionId":"s","result":{"value":\#(address)}}"#
    let answer = #"{"id":%d,"result":\#(result)}\0"#
    let script = """
      while IFS= read -r -d '' command <&3; do
        printf '\(answer)' $((++number)) >&4
        [ $number = 6 ] && printf '{"method":"Inspector.targetCrashed","sessionId":"s","params":{}}\\0' >&4
      done
      """
    try await FakeBrowser.with(script) { browser in
      await #expect(throws: BrowserError.crashed(page: "sheets/a.html")) {
        try await browser.use(timeLimit: .seconds(100))
      }
      try await #expect(browser.leftovers == [])
    }
  }

  @Test func aBrowserThatIsKilledMidwayHasEnded() async throws {
    try await FakeBrowser.with(#"exec \#(FakeBrowser.chromium) "$@""#) { chromium in
      let sheet = TestSheet.document("<p>Text</p>")
      let error = await #expect(throws: BrowserError.self) {
        try await Browser.run(chromium.executable) { browser in
          _ = try await browser.pdf(of: sheet, date: .testDay)
          try chromium.end()
          _ = try await browser.pdf(of: sheet, date: .testDay)
        }
      }
      // The last line is not compared, since a Linux distribution's launcher may have printed a warning.
      guard case .ended = error else {
        Issue.record("the error is \(String(describing: error))")
        return
      }
      try await #expect(chromium.leftovers == [])
    }
  }

  @Test func aPageThatIsNeverReadyIsNotWaitedForLong() async throws {
    let sheet = TestSheet.document("<script>for (;;) {}</script>")
    await #expect(throws: BrowserError.noAnswer(within: .seconds(3))) {
      try await Browser.run(.find(), timeLimit: .seconds(3)) { try await $0.pdf(of: sheet, date: .testDay) }
    }
  }

  @Test func aCancelledTaskEndsTheBrowser() async throws {
    try await FakeBrowser.with("trap '' TERM; while :; do sleep 1; done") { browser in
      let task = Task { try await browser.use(timeLimit: .seconds(30)) }
      try await browser.start()
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
      try await #expect(browser.leftovers == [])
    }
  }

  @Test func anErrorOfTheCallerEndsTheBrowser() async throws {
    struct OwnError: Error {}
    try await FakeBrowser.with(#"printf '{"id":1,"result":{}}\0' >&4; sleep 1000"#) { browser in
      await #expect(throws: OwnError.self) {
        try await Browser.run(browser.executable) { _ in throw OwnError() }
      }
      try await #expect(browser.leftovers == [])
    }
  }

  /// Expects an error well before the script would end; the limit is generous, since the computer may be busy.
  private func expect(
    _ error: BrowserError,
    timeLimit: Duration = .seconds(100),
    from script: String
  ) async throws {
    try await FakeBrowser.with(script) { browser in
      let duration = await ContinuousClock().measure {
        await #expect(throws: error) { try await browser.use(timeLimit: timeLimit) }
      }
      #expect(duration < .seconds(100))
      try await #expect(browser.leftovers == [])
    }
  }
}
