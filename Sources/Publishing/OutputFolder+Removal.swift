import Files
import SystemPackage

extension OutputFolder {
  /// Removes a file, and the folders that this leaves empty.
  ///
  /// What someone has put in its place since, be it a folder or a link, is not ours and stays.
  func remove(_ path: ExactPath) throws(WriteError) {
    guard isOwnFile(path) else { return }
    try unlink(path)
    var folder = ExactPath(path.folder)
    while !folder.path.isEmpty, removeIfEmpty(folder) { folder = ExactPath(folder.folder) }
  }

  /// Removes what a build that was stopped midway may have left in the folders of its files.
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

  /// Whether a path leads, through folders and no link, to a file.
  private func isOwnFile(_ path: ExactPath) -> Bool {
    isOwnFolder(path.folder) && full(path).typeIfKnown == .regular
  }

  /// Removes a file that is not gone already.
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
