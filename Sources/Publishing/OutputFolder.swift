import Files
import SystemPackage
import Text

/// A folder that this program fills: the output folder of a site, or the cache of printed files.
package struct OutputFolder: Sendable {
  /// The path as the caller gave it, which messages show.
  let path: String

  /// Creates nothing on disk yet; the folder need not exist.
  package init(path: String) {
    self.path = path
  }

  /// Creates the folder and its ancestors where they do not exist; throws `blocked-path` if a file is in the way.
  package func create() throws(WriteError) {
    try Self.create(path)
  }

  /// Runs `body` under the folder's lock; calls `waiting` once if another build has the lock.
  package func withLock<Result>(waiting: () -> Void, _ body: () async throws -> Result) async throws -> Result
  {
    let lock = try lock()
    var hasToWait = false
    while try !take(lock) {
      if !hasToWait { waiting() }
      hasToWait = true
      try await Task.sleep(for: .milliseconds(50))
    }
    let result = try await body()
    lock.release()
    return result
  }

  /// Returns the manifest of an earlier build, nil when there is none; throws `invalid-manifest` for a damaged one.
  func manifest() throws(WriteError) -> Manifest? {
    let bytes: [UInt8]
    do throws(Errno) {
      bytes = try FileBytes.read(full(Manifest.path))
    } catch  where error == .noSuchFileOrDirectory {
      return nil
    } catch {
      throw .system(shown(Manifest.path), error)
    }
    do {
      return try Manifest(bytes)
    } catch {
      throw .brokenManifest(shown(Manifest.path))
    }
  }

  /// Returns whether a file has exactly these bytes; false if the file cannot be read, so that it is written anew.
  func hasBytes(_ bytes: [UInt8], at path: ExactPath) -> Bool {
    do {
      return try FileBytes.read(full(path), ifCountIs: bytes.count) == bytes
    } catch {
      return false
    }
  }

  /// Creates or replaces a file atomically, by renaming a temporary one; its folder must exist.
  package func replace(_ path: ExactPath, with bytes: [UInt8]) throws(WriteError) {
    do throws(Errno) {
      try put(path, with: bytes)
    } catch {
      throw .system(shown(path), error)
    }
  }

  /// Does the same as `replace`, but throws the error of the operating system.
  func put(_ path: ExactPath, with bytes: [UInt8]) throws(Errno) {
    let temporary = full(Self.temporary(for: path))
    do throws(Errno) {
      try FileBytes.write(bytes, to: temporary)
      try SystemCalls.move(temporary, to: full(path))
    } catch {
      try discard(temporary, after: error)
    }
  }

  /// Creates a folder below the output folder, with its ancestors; does nothing for an empty path.
  package func createFolder(_ folder: String) throws(WriteError) {
    if !folder.isEmpty { try Self.create(shown(ExactPath(folder))) }
  }
}

extension OutputFolder {
  private static let temporaryPrefix = ".country-profile-"

  /// Returns a temporary path beside a file; its name is short enough for any file system.
  static func temporary(for path: ExactPath) -> ExactPath {
    let name = temporaryPrefix + Fingerprint.of(Array(path.name.utf8))
    return ExactPath(path.folder.isEmpty ? name : "\(path.folder)/\(name)")
  }

  static func isTemporary(_ name: String) -> Bool {
    name.hasPrefix(temporaryPrefix)
  }

  private static func create(_ path: String) throws(WriteError) {
    if let type = FilePath(path).targetTypeIfKnown {
      guard type == .directory else { throw .obstacle(path) }
      return
    }
    let parent = ExactPath(path).folder
    if !parent.isEmpty { try create(parent) }
    do throws(Errno) {
      try SystemCalls.makeFolder(FilePath(path))
    } catch  where error == .fileExists {
      return
    } catch {
      throw .system(path, error)
    }
  }

  /// Returns the entries of a folder below the output folder; none when the folder does not exist.
  func entries(of folder: String) throws(WriteError) -> [FolderEntry] {
    do throws(Errno) {
      return try FolderEntry.list(full(ExactPath(folder)))
    } catch  where error == .noSuchFileOrDirectory {
      return []
    } catch {
      throw .system(shown(ExactPath(folder)), error)
    }
  }

  /// Throws `blocked-path` when a file or a link is in the place of a folder or of one of the folders above it.
  func checkFolder(_ folder: String) throws(WriteError) {
    var path = ""
    for part in folder.split(separator: "/") {
      path += path.isEmpty ? String(part) : "/\(part)"
      guard let type = full(ExactPath(path)).typeIfKnown else { return }
      guard type == .directory else { throw .obstacle(shown(ExactPath(path))) }
    }
  }

  package func full(_ path: ExactPath) -> FilePath {
    FilePath(shown(path))
  }

  /// Returns a path for messages, such as `Public/index.html`; for an empty path, the output folder.
  func shown(_ path: ExactPath) -> String {
    path.path.isEmpty ? self.path : "\(self.path)/\(path.path)"
  }
}

extension OutputFolder {
  private func lock() throws(WriteError) -> FolderLock {
    do throws(Errno) {
      return try FolderLock(FilePath(path))
    } catch {
      throw .system(path, error)
    }
  }

  private func take(_ lock: borrowing FolderLock) throws(WriteError) -> Bool {
    do throws(Errno) {
      return try lock.take()
    } catch {
      throw .system(path, error)
    }
  }

  /// Removes a temporary file, and then throws `error`, even if the removal fails.
  private func discard(_ temporary: FilePath, after error: Errno) throws(Errno) {
    do throws(Errno) {
      try SystemCalls.removeFile(temporary)
    } catch {
      // The file may not exist.
    }
    throw error
  }
}
