import Foundation

/// A folder for what a browser writes while it runs.
enum BrowserFolder {
  /// Makes a folder, and removes it in the end with all that is in it.
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
  /// The user's folder for such files, unless the path of a socket below it would be longer than systems take.
  private static var place: String {
    let usual = FileManager.default.temporaryDirectory.path(percentEncoded: false)
    let place = usual.count > 1 && usual.hasSuffix("/") ? String(usual.dropLast()) : usual
    return place.utf8.count <= longestPlace ? place : "/tmp"
  }

  /// What the last call of the system says of its failure, in small letters.
  private static var lastError: String {
    let text = String(cString: strerror(errno))
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// The 104 bytes that macOS takes, without those of `/chromium-12345678/org.chromium.Chromium.123456/SingletonSocket`.
  private static let longestPlace = 40

  /// A process that was ended a moment ago may still finish writing a file, so a second try often helps.
  private static func remove(_ folder: URL) async throws {
    for attempt in 1... {
      do {
        return try FileManager.default.removeItem(at: folder)
      } catch  where attempt < 20 {
        // Also when this task is cancelled, which would end a wait of its own.
        _ = await Task { try await Task.sleep(for: .milliseconds(50)) }.result
      } catch {
        throw BrowserError.system("its files in '\(folder.path(percentEncoded: false))' can't be removed")
      }
    }
  }
}
