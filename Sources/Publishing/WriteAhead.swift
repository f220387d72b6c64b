import Files
import Synchronization

/// Writes the manifest before the first change, so that it lists every file that an interrupted build may leave.
///
/// At the same time, creates the folders that the build needs.
final class WriteAhead: Sendable {
  private let folder: OutputFolder
  let manifest: Manifest
  private let subfolders: [String]
  private let written = Mutex(false)

  /// `manifest` lists every file that an interrupted build may leave; the build writes to `subfolders`.
  init(folder: OutputFolder, manifest: Manifest, subfolders: [String]) {
    self.folder = folder
    self.manifest = manifest
    self.subfolders = subfolders
  }

  /// Whether the manifest has been written because a file was about to change.
  var isWritten: Bool {
    written.withLock { $0 }
  }

  /// Writes the manifest and creates the folders on the first call, and does nothing on later ones.
  func write() throws {
    try written.withLock { isDone in
      if isDone { return }
      try folder.replace(Manifest.path, with: manifest.bytes())
      for subfolder in subfolders { try folder.createFolder(subfolder) }
      isDone = true
    }
  }
}
