import Foundation

/// The folder that a site is written to, file by file.
struct OutputFolder: Sendable {
  /// The folder as messages show it.
  let path: String

  /// Makes the folder, with those above it, if it is not there.
  func create() throws(WriteError) {
    try Self.create(path)
  }

  /// Runs `body` while no other build writes to the folder.
  ///
  /// Calls `waiting` once if that takes a while. The operating system releases the lock when the program ends in any
  /// way, so none is ever left behind.
  func withLock<Result>(waiting: () -> Void, _ body: () async throws -> Result) async throws -> Result {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw WriteError.system(path, .last) }
    defer { close(descriptor) }
    var hasToWait = false
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw WriteError.system(path, .last) }
      if !hasToWait { waiting() }
      hasToWait = true
      try await Task.sleep(for: .milliseconds(50))
    }
    return try await body()
  }

  /// What an earlier build says that it wrote; nil when there was none.
  func manifest() throws(WriteError) -> Manifest? {
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(full(Manifest.path))
    } catch  where error.code == ENOENT {
      return nil
    } catch {
      throw .system(full(Manifest.path), error)
    }
    do {
      return try Manifest(bytes)
    } catch {
      throw .brokenManifest(full(Manifest.path))
    }
  }

  /// Whether a file has just these bytes; one that cannot be read has not, and is written anew.
  func holds(_ bytes: [UInt8], at path: ExactPath) -> Bool {
    do {
      return try FileBytes.read(full(path), ifCountIs: bytes.count) == bytes
    } catch {
      return false
    }
  }

  /// Puts a file in its place, whole or not at all.
  func replace(_ path: ExactPath, with bytes: [UInt8]) throws(WriteError) {
    do throws(SystemError) {
      try put(path, with: bytes)
    } catch {
      throw .system(full(path), error)
    }
  }

  /// Puts a file in its place like `replace`, and throws what the operating system says.
  func put(_ path: ExactPath, with bytes: [UInt8]) throws(SystemError) {
    let temporary = full(Self.temporary(for: path))
    do throws(SystemError) {
      try FileBytes.write(bytes, to: temporary)
      guard rename(temporary, full(path)) == 0 else { throw .last }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Makes a folder below the output folder, with those above it.
  func createFolder(_ folder: String) throws(WriteError) {
    if !folder.isEmpty { try Self.create(full(ExactPath(folder))) }
  }

  /// Removes a file, and the folders that this leaves empty.
  ///
  /// What someone has put in its place since, be it a folder or a link, is not ours and stays.
  func remove(_ path: ExactPath) throws(WriteError) {
    guard isOwnFile(path) else { return }
    if unlink(full(path)) != 0, errno != ENOENT { throw .system(full(path), .last) }
    var folder = ExactPath(path.folder)
    while !folder.path.isEmpty, rmdir(full(folder)) == 0 { folder = ExactPath(folder.folder) }
  }

  /// Removes what a build that was stopped midway may have left in the folders of its files.
  func removeTemporaryFiles(besides paths: Set<ExactPath>) throws(WriteError) {
    for folder in Set(paths.map(\.folder)).sorted() where isOwnFolder(folder) {
      for entry in try entries(of: folder) where entry.isFile && Self.isTemporary(entry.name) {
        let temporary = "\(full(ExactPath(folder)))/\(entry.name)"
        if unlink(temporary) != 0, errno != ENOENT { throw .system(temporary, .last) }
      }
    }
  }
}

extension OutputFolder {
  private static let temporaryPrefix = ".country-profile-"

  /// A file of a short name beside the one that it is to become, so that long names do not become too long.
  static func temporary(for path: ExactPath) -> ExactPath {
    let name = temporaryPrefix + Fingerprint.of(Array(path.name.utf8))
    return ExactPath(path.folder.isEmpty ? name : "\(path.folder)/\(name)")
  }

  /// Whether a file is one that `replace` has not put in its place.
  static func isTemporary(_ name: String) -> Bool {
    name.hasPrefix(temporaryPrefix)
  }

  private static func create(_ path: String) throws(WriteError) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw .obstacle(path) }
      return
    }
    let parent = ExactPath(path).folder
    if !parent.isEmpty { try create(parent) }
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw .system(path, .last) }
  }

  /// The entries of a folder below the output folder; none when it is not there.
  func entries(of folder: String) throws(WriteError) -> [FolderEntry] {
    do {
      return try FolderEntry.list(full(ExactPath(folder)))
    } catch  where error.code == ENOENT {
      return []
    } catch {
      throw .system(full(ExactPath(folder)), error)
    }
  }

  /// Makes sure that no file and no link stands where the site needs a folder.
  func checkFolder(_ folder: String) throws(WriteError) {
    var path = ""
    for part in folder.split(separator: "/") {
      path += path.isEmpty ? String(part) : "/\(part)"
      var status = stat()
      guard lstat(full(ExactPath(path)), &status) == 0 else { return }
      guard status.st_mode & S_IFMT == S_IFDIR else { throw .obstacle(full(ExactPath(path))) }
    }
  }

  private func isOwnFolder(_ folder: String) -> Bool {
    do {
      try checkFolder(folder)
      return true
    } catch {
      return false
    }
  }

  /// Whether a path leads, through folders and no link, to a file.
  private func isOwnFile(_ path: ExactPath) -> Bool {
    guard isOwnFolder(path.folder) else { return false }
    var status = stat()
    return lstat(full(path), &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// A path below the output folder as the operating system and messages have it.
  func full(_ path: ExactPath) -> String {
    path.path.isEmpty ? self.path : "\(self.path)/\(path.path)"
  }
}
