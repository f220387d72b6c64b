import Foundation

/// The temporary folder of a running browser, for its profile, settings and socket.
enum BrowserFolder {
  /// Creates a folder, and removes it with its content when `body` ends, also by an error.
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
  /// The user's temporary folder, unless the path of a socket below it would exceed the system's limit.
  private static var place: String {
    let usual = FileManager.default.temporaryDirectory.path(percentEncoded: false)
    let place = usual.count > 1 && usual.hasSuffix("/") ? String(usual.dropLast()) : usual
    return place.utf8.count <= longestPlace ? place : "/tmp"
  }

  /// The description of the last system error, with a small first letter.
  private static var lastError: String {
    let text = String(cString: strerror(errno))
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// The 104 bytes that macOS allows, minus those of
  /// `/chromium-12345678/org.chromium.Chromium.123456/SingletonSocket`.
  private static let longestPlace = 40

  /// Removes the folder, and retries, since a process that has just been ended may still be writing a file.
  private static func remove(_ folder: URL) async throws {
    for attempt in 1... {
      do {
        return try FileManager.default.removeItem(at: folder)
      } catch  where attempt < 20 {
        // In a task of its own, since cancellation of this task would end the wait.
        _ = await Task { try await Task.sleep(for: .milliseconds(50)) }.result
      } catch {
        throw BrowserError.system("its files in '\(folder.path(percentEncoded: false))' can't be removed")
      }
    }
  }
}
