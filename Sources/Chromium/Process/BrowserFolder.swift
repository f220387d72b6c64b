import Foundation

/// The temporary folder of a running browser, for its profile, settings and socket.
enum BrowserFolder {
  /// Creates a folder and removes it with its content after `body`, even after an error.
  static func with<Result>(_ body: (_ path: String) async throws -> Result) async throws -> Result {
    let folder = URL(filePath: place).appending(path: "chromium-\(UUID().uuidString.prefix(8))")
    guard mkdir(folder.path(percentEncoded: false), 0o700) == 0 else {
      let reason = lastError
      throw BrowserError.system("its files can't be kept in '\(place)': \(reason)")
    }
    let result: Swift.Result<Result, any Error>
    do {
      result = .success(try await body(folder.path(percentEncoded: false)))
    } catch {
      result = .failure(error)
    }
    try await remove(folder)
    return try result.get()
  }
}

extension BrowserFolder {
  /// The user's temporary folder, or `/tmp` where the path of the browser's socket would be too long for the system.
  private static var place: String {
    let usual = FileManager.default.temporaryDirectory.path(percentEncoded: false)
    let place = usual.count > 1 && usual.hasSuffix("/") ? String(usual.dropLast()) : usual
    return place.utf8.count <= longestPlace ? place : "/tmp"
  }

  /// The description of the last system error, with a lower-case first letter.
  private static var lastError: String {
    let text = String(cString: strerror(errno))
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// The 104 bytes that macOS allows for a socket's path and a zero byte, minus those of
  /// `/chromium-12345678/org.chromium.Chromium.123456/SingletonSocket`.
  private static let longestPlace = 40

  /// Removes the folder, with retries, since a process that was just killed may still be writing a file.
  private static func remove(_ folder: URL) async throws {
    for attempt in 1... {
      do {
        return try FileManager.default.removeItem(at: folder)
      } catch  where attempt < 20 {
        // This waits in a task of its own, since cancelling the current task would end the wait.
        _ = await Task { try await Task.sleep(for: .milliseconds(50)) }.result
      } catch {
        throw BrowserError.system("its files in '\(folder.path(percentEncoded: false))' can't be removed")
      }
    }
  }
}
