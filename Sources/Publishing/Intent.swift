import Files
import Synchronization

/// The announcement of a build that it is about to change files, made once, before the first change, and the folders
/// that it needs.
final class Intent: Sendable {
  private let folder: OutputFolder
  /// The list that is written.
  let manifest: Manifest
  private let subfolders: [String]
  private let declared = Mutex(false)

  /// `manifest` lists all files that the build may leave behind if it is stopped; `subfolders` are those that it
  /// writes to.
  init(folder: OutputFolder, manifest: Manifest, subfolders: [String]) {
    self.folder = folder
    self.manifest = manifest
    self.subfolders = subfolders
  }

  /// Whether something was about to change.
  var isDeclared: Bool {
    declared.withLock { $0 }
  }

  /// Writes the manifest and makes the folders, if that has not been done.
  func declare() throws {
    try declared.withLock { isDone in
      if isDone { return }
      try folder.replace(Manifest.path, with: manifest.bytes())
      for subfolder in subfolders { try folder.createFolder(subfolder) }
      isDone = true
    }
  }
}
