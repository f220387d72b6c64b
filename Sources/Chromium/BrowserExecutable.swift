import Foundation
import Subprocess

/// The executable file of a browser on this computer: Chromium, Chrome or Edge.
public struct BrowserExecutable: Sendable, Hashable {
  /// The path, such as `/usr/bin/chromium`; relative if `find` was given a relative path.
  public let path: String

  /// Finds the browser with a path or name; without one, the first known browser that is installed.
  ///
  /// Searches the folders in the `PATH` of `environment`. Throws `BrowserError.notFound` if no program has the path or
  /// name, and `notInstalled` if no known browser is installed.
  public static func find(
    named name: String? = nil,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(BrowserError) -> BrowserExecutable {
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    if let name {
      guard let path = program(name, in: folders) else { throw .notFound(name) }
      return BrowserExecutable(path: path)
    }
    for name in usualNames {
      if let path = program(name, in: folders) { return BrowserExecutable(path: path) }
    }
    throw .notInstalled
  }
}

extension BrowserExecutable {
  private static let usualNames =
    [
      "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge",
      "microsoft-edge-stable", "msedge",
    ] + applications

  #if os(macOS)
    private static let applications = ["Chromium", "Google Chrome", "Microsoft Edge"].map { name in
      "/Applications/\(name).app/Contents/MacOS/\(name)"
    }
  #else
    private static let applications: [String] = []
  #endif

  /// Returns the path of an executable file, or nil if there is none; a name with a slash is already a path.
  private static func program(_ name: String, in folders: [String]) -> String? {
    let paths = name.contains("/") ? [name] : folders.map { "\($0)/\(name)" }
    return paths.first(where: isProgram)
  }

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return exists && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
  }
}

extension BrowserExecutable {
  /// Returns the version that the browser reports, such as `Chromium 156.0.8078.79`.
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
