import Files
import SystemPackage
import Text

/// The folder that a site is written to, file by file.
package struct OutputFolder: Sendable {
  /// The folder as messages show it.
  let path: String

  /// Creates an output folder at a path, which need not exist yet.
  package init(path: String) {
    self.path = path
  }

  /// Creates the folder and its ancestors where they do not exist.
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

  /// Returns the manifest of an earlier build; nil when there is none.
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

  /// Returns whether a file has exactly these bytes; false for one that cannot be read, which is written anew.
  func hasBytes(_ bytes: [UInt8], at path: ExactPath) -> Bool {
    do {
      return try FileBytes.read(full(path), ifCountIs: bytes.count) == bytes
    } catch {
      return false
    }
  }

  /// Replaces a file atomically.
  package func replace(_ path: ExactPath, with bytes: [UInt8]) throws(WriteError) {
    do throws(Errno) {
      try put(path, with: bytes)
    } catch {
      throw .system(shown(path), error)
    }
  }

  /// Replaces a file like `replace`, but throws the error of the operating system.
  func put(_ path: ExactPath, with bytes: [UInt8]) throws(Errno) {
    let temporary = full(Self.temporary(for: path))
    do throws(Errno) {
      try FileBytes.write(bytes, to: temporary)
      try SystemCalls.move(temporary, to: full(path))
    } catch {
      try discard(temporary, after: error)
    }
  }

  /// Creates a folder below the output folder, with its ancestors.
  package func createFolder(_ folder: String) throws(WriteError) {
    if !folder.isEmpty { try Self.create(shown(ExactPath(folder))) }
  }
}

extension OutputFolder {
  private static let temporaryPrefix = ".country-profile-"

  /// Returns the temporary path beside a file; its name is short, so that it does not exceed the limit of the file
  /// system.
  static func temporary(for path: ExactPath) -> ExactPath {
    let name = temporaryPrefix + Fingerprint.of(Array(path.name.utf8))
    return ExactPath(path.folder.isEmpty ? name : "\(path.folder)/\(name)")
  }

  /// Returns whether a name is that of a temporary file of `replace`.
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

  /// Returns the entries of a folder below the output folder; none when it does not exist.
  func entries(of folder: String) throws(WriteError) -> [FolderEntry] {
    do throws(Errno) {
      return try FolderEntry.list(full(ExactPath(folder)))
    } catch  where error == .noSuchFileOrDirectory {
      return []
    } catch {
      throw .system(shown(ExactPath(folder)), error)
    }
  }

  /// Throws when there is a file or a link in the place of a folder of the site.
  func checkFolder(_ folder: String) throws(WriteError) {
    var path = ""
    for part in folder.split(separator: "/") {
      path += path.isEmpty ? String(part) : "/\(part)"
      guard let type = full(ExactPath(path)).typeIfKnown else { return }
      guard type == .directory else { throw .obstacle(shown(ExactPath(path))) }
    }
  }

  /// Returns a path below the output folder for the operating system.
  package func full(_ path: ExactPath) -> FilePath {
    FilePath(shown(path))
  }

  /// Returns a path below the output folder as messages show it.
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

  /// Removes a temporary file, and throws the error that made it useless, even if the removal fails.
  private func discard(_ temporary: FilePath, after error: Errno) throws(Errno) {
    do throws(Errno) {
      try SystemCalls.removeFile(temporary)
    } catch {
      // The file may not exist.
    }
    throw error
  }
}
