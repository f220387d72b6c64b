import Foundation

/// A folder for what a browser writes while it runs.
enum BrowserFolder {
  /// Makes a folder, and removes it in the end with all that is in it.
  static func with<Result>(_ body: (_ path: String) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      // Short, since the path of a socket in it may have no more than about a hundred letters.
      .appending(path: "chromium-\(UUID().uuidString.prefix(8))")
    do {
      let owner: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
      try FileManager.default.createDirectory(
        at: folder,
        withIntermediateDirectories: false,
        attributes: owner
      )
    } catch {
      throw BrowserError.system(error.localizedDescription)
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
  /// A process that was ended a moment ago may still finish writing a file, so a second try often helps.
  private static func remove(_ folder: URL) async throws {
    for _ in 1..<20 {
      do {
        return try FileManager.default.removeItem(at: folder)
      } catch {
        await Task { try? await Task.sleep(for: .milliseconds(50)) }.value
      }
    }
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      throw BrowserError.system(error.localizedDescription)
    }
  }
}
