import Subprocess

extension BrowserExecutable {
  /// What the browser says about its version, such as `Chromium 156.0.8078.79`.
  ///
  /// Throws a ``BrowserError``, or a `CancellationError`.
  public func version(timeLimit: Duration = .seconds(20)) async throws -> String {
    let (path, options) = (path, BrowserProcess.platformOptions)
    let answer = try await withTimeLimit(timeLimit) {
      do {
        return try await Subprocess.run(
          .path(.init(path)),
          arguments: ["--version"],
          platformOptions: options,
          output: .string(limit: 1 << 16)
        )
      } catch is SubprocessError {
        try Task.checkCancellation()
        throw BrowserError.notABrowser(path)
      }
    }
    guard answer.terminationStatus.isSuccess,
      let line = answer.standardOutput.split(whereSeparator: \.isNewline).first
    else { throw BrowserError.notABrowser(path) }
    return String(line)
  }
}
