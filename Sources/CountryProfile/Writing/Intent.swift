import Synchronization

/// The announcement of a build that it is about to change files, made once, before the first change.
final class Intent: Sendable {
  private let folder: OutputFolder
  private let manifest: Manifest
  private let declared = Mutex(false)

  /// `manifest` lists all files that the build may leave behind if it is stopped.
  init(folder: OutputFolder, manifest: Manifest) {
    self.folder = folder
    self.manifest = manifest
  }

  /// Whether something was about to change.
  var isDeclared: Bool {
    declared.withLock { $0 }
  }

  /// Writes the manifest, if that has not been done.
  func declare() throws {
    try declared.withLock { isDone in
      if isDone { return }
      try folder.replace(Manifest.path, with: manifest.bytes())
      isDone = true
    }
  }
}
