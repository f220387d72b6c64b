import Files
import SystemPackage

extension OutputFolder {
  /// Removes a file, and then the folders that this leaves empty.
  ///
  /// Does nothing if someone has put something else in the place of the file or of a folder above it.
  func remove(_ path: ExactPath) throws(WriteError) {
    guard isOwnFile(path) else { return }
    try unlink(path)
    var folder = ExactPath(path.folder)
    while !folder.path.isEmpty, removeIfEmpty(folder) { folder = ExactPath(folder.folder) }
  }

  /// Removes temporary files that an interrupted build may have left in the folders of these paths.
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

  /// Returns whether a path leads to a file, through folders only and not through links.
  private func isOwnFile(_ path: ExactPath) -> Bool {
    isOwnFolder(path.folder) && full(path).typeIfKnown == .regular
  }

  /// Removes a file; does nothing if the file is already gone.
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
