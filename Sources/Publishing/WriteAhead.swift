import Files
import Synchronization

/// The manifest that is written ahead of the first change to a file, once, so that a build that is stopped leaves no file
/// that nobody knows; and the folders that the build needs.
final class WriteAhead: Sendable {
  private let folder: OutputFolder
  /// The list that is written.
  let manifest: Manifest
  private let subfolders: [String]
  private let written = Mutex(false)

  /// `manifest` lists all files that the build may leave behind if it is stopped; `subfolders` are those that it
  /// writes to.
  init(folder: OutputFolder, manifest: Manifest, subfolders: [String]) {
    self.folder = folder
    self.manifest = manifest
    self.subfolders = subfolders
  }

  /// Whether something was about to change.
  var isWritten: Bool {
    written.withLock { $0 }
  }

  /// Writes the manifest and makes the folders, if that has not been done.
  func write() throws {
    try written.withLock { isDone in
      if isDone { return }
      try folder.replace(Manifest.path, with: manifest.bytes())
      for subfolder in subfolders { try folder.createFolder(subfolder) }
      isDone = true
    }
  }
}
