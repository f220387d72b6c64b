import Chromium
import Testing

/// Runs one browser for all tests of a suite, since starting a browser takes longer than printing a page.
struct SharedBrowser: SuiteTrait, TestScoping {
  @TaskLocal fileprivate static var current: Browser?

  func provideScope(
    for test: Test,
    testCase: Test.Case?,
    performing body: @Sendable () async throws -> Void
  ) async throws {
    try await Browser.run(.find()) { browser in
      try await Self.$current.withValue(browser, operation: body)
    }
  }
}

extension Trait where Self == SharedBrowser {
  /// Lets the tests of a suite use the same browser, `Browser.shared`.
  static var browser: SharedBrowser { SharedBrowser() }
}

extension Browser {
  /// The browser of a suite with the trait `browser`; throws in any other suite.
  static var shared: Browser {
    get throws { try #require(SharedBrowser.current) }
  }
}
