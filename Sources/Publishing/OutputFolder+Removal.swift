import Files
import SystemPackage

extension OutputFolder {
  /// Removes a file, and then the folders that this leaves empty.
  ///
  /// A folder or a link that someone has put in its place is not ours and remains.
  func remove(_ path: ExactPath) throws(WriteError) {
    guard isOwnFile(path) else { return }
    try unlink(path)
    var folder = ExactPath(path.folder)
    while !folder.path.isEmpty, removeIfEmpty(folder) { folder = ExactPath(folder.folder) }
  }

  /// Removes temporary files that an interrupted build may have left in the folders of its files.
  func removeTemporaryFiles(besides paths: Set<ExactPath>) throws(WriteError) {
    for folder in Set(paths.map(\.folder)).sorted() where isOwnFolder(folder) {
      for entry in try entries(of: folder) where entry.isFile && Self.isTemporary(entry.name) {
        try unlink(ExactPath(folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"))
      }
    }
  }
}

extension OutputFolder {
  private func isOwnFolder(_ folder: String) -> Bool {
    do {
      try checkFolder(folder)
      return true
    } catch {
      return false
    }
  }

  /// Returns whether a path leads to a file through folders only, not through links.
  private func isOwnFile(_ path: ExactPath) -> Bool {
    isOwnFolder(path.folder) && full(path).typeIfKnown == .regular
  }

  /// Removes a file; one that is already gone is no error.
  private func unlink(_ path: ExactPath) throws(WriteError) {
    do throws(Errno) {
      try SystemCalls.removeFile(full(path))
    } catch  where error == .noSuchFileOrDirectory {
      return
    } catch {
      throw .system(shown(path), error)
    }
  }

  private func removeIfEmpty(_ folder: ExactPath) -> Bool {
    do throws(Errno) {
      try SystemCalls.removeFolder(full(folder))
      return true
    } catch {
      return false
    }
  }
}
