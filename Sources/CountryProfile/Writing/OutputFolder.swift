import Foundation

/// The folder that a site is written to, file by file.
struct OutputFolder: Sendable {
  /// The folder as messages show it.
  let path: String

  /// The folder's path below the output folder that a file stands in; empty for the output folder itself.
  static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// Makes the folder, with those above it, if it is not there.
  func create() throws(WriteError) {
    try Self.create(path)
  }

  /// Runs `body` while no other build writes to the folder, and waits until that is so.
  ///
  /// The operating system releases the lock when the program ends in any way, so none is ever left behind.
  func withLock<Result>(_ body: () async throws -> Result) async throws -> Result {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw WriteError.system(path, .last) }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      if errno != EINTR { throw WriteError.system(path, .last) }
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
  func holds(_ bytes: [UInt8], at path: String) -> Bool {
    do {
      return try FileBytes.read(full(path), ifCountIs: bytes.count) == bytes
    } catch {
      return false
    }
  }

  /// Puts a file in its place, whole or not at all.
  func replace(_ path: String, with bytes: [UInt8]) throws(WriteError) {
    let temporary = full(Self.temporaryPath(of: path))
    do throws(SystemError) {
      try FileBytes.write(bytes, to: temporary)
      guard rename(temporary, full(path)) == 0 else { throw .last }
    } catch {
      unlink(temporary)
      throw .system(full(path), error)
    }
  }

  /// Makes a folder below the output folder, with those above it.
  func createFolder(_ folder: String) throws(WriteError) {
    var path = ""
    for part in folder.split(separator: "/") {
      path += path.isEmpty ? String(part) : "/\(part)"
      if mkdir(full(path), 0o777) != 0, errno != EEXIST { throw .system(full(path), .last) }
    }
  }

  /// Removes a file, and the folders that this leaves empty.
  ///
  /// What someone has put in its place since, be it a folder or a link, is not ours and stays.
  func remove(_ path: String) throws(WriteError) {
    guard isOwnFile(path) else { return }
    if unlink(full(path)) != 0, errno != ENOENT { throw .system(full(path), .last) }
    var folder = Self.parent(of: path)
    while !folder.isEmpty, rmdir(full(folder)) == 0 { folder = Self.parent(of: folder) }
  }

  /// Removes what a build that was stopped midway may have left.
  func removeTemporaryFiles(of paths: [String]) throws(WriteError) {
    for path in paths {
      let temporary = full(Self.temporaryPath(of: path))
      if unlink(temporary) != 0, errno != ENOENT, errno != ENOTDIR { throw .system(temporary, .last) }
    }
  }
}

extension OutputFolder {
  private static func create(_ path: String) throws(WriteError) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw .obstacle(path) }
      return
    }
    let parent = parent(of: path)
    if !parent.isEmpty { try create(parent) }
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw .system(path, .last) }
  }

  /// Makes sure that every place is free, or holds a file of an earlier build, and tells which do.
  func checkPlaces(of paths: Set<String>, known: Set<String>) throws(WriteError) -> Set<String> {
    var existing: Set<String> = []
    for (folder, paths) in Dictionary(grouping: paths, by: Self.parent).sorted(by: { $0.key < $1.key }) {
      try checkFolder(folder)
      let entries = FolderEntry.list(full(folder)).map { ($0.name, $0.isFile) }
      let areFiles = Dictionary(entries, uniquingKeysWith: { $0 && $1 })
      let taken = paths.filter { areFiles[Self.name(of: $0)] != nil }
      if let obstacle = taken.filter({ areFiles[Self.name(of: $0)] == false }).min() {
        throw .obstacle(full(obstacle))
      }
      if let foreign = taken.filter({ !known.contains($0) && $0 != Manifest.path }).min() {
        throw .foreignFile(full(foreign))
      }
      existing.formUnion(taken)
    }
    return existing
  }

  private func checkFolder(_ folder: String) throws(WriteError) {
    var path = ""
    for part in folder.split(separator: "/") {
      path += path.isEmpty ? String(part) : "/\(part)"
      var status = stat()
      guard lstat(full(path), &status) == 0 else { return }
      guard status.st_mode & S_IFMT == S_IFDIR else { throw .obstacle(full(path)) }
    }
  }

  /// Whether a path leads, through folders and no link, to a file.
  private func isOwnFile(_ path: String) -> Bool {
    do {
      try checkFolder(Self.parent(of: path))
    } catch {
      return false
    }
    var status = stat()
    return lstat(full(path), &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  private static func temporaryPath(of path: String) -> String {
    let folder = parent(of: path)
    return (folder.isEmpty ? "" : folder + "/") + ".\(name(of: path)).country-profile"
  }

  private func full(_ path: String) -> String {
    "\(self.path)/\(path)"
  }
}
