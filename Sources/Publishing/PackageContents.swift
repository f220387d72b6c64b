import Files
import SystemPackage

/// The files of a package: all files in the site's folder that are useful on a web host or to readers.
struct PackageContents {
  private let folder: OutputFolder

  init(of folder: OutputFolder) {
    self.folder = folder
  }

  /// Returns the paths of the files below the folder, sorted.
  ///
  /// Throws when the folder contains something that is neither a file nor a folder, such as a link, since links may
  /// lead to files outside the folder.
  func paths() throws(WriteError) -> [ExactPath] {
    var paths: [ExactPath] = []
    var folders = [""]
    while let current = folders.popLast() {
      for entry in try folder.entries(of: current) where !Self.isLeftOut(entry.name) {
        let path = ExactPath(current.isEmpty ? entry.name : "\(current)/\(entry.name)")
        if entry.isFile {
          if path != Manifest.path { paths.append(path) }
        } else {
          try checkIsFolder(path)
          folders.append(path.path)
        }
      }
    }
    return paths.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

extension PackageContents {
  /// Names, in lower case, that version control, macOS and Windows create in folders.
  private static let leftOut: Set = [
    ".git", ".gitignore", ".gitattributes", ".ds_store", "__macosx", "thumbs.db", "desktop.ini",
  ]

  private static func isLeftOut(_ name: String) -> Bool {
    leftOut.contains(name.lowercased()) || name.hasPrefix("._") || OutputFolder.isTemporary(name)
  }

  private func checkIsFolder(_ path: ExactPath) throws(WriteError) {
    let type: FileType
    do throws(Errno) {
      type = try folder.full(path).type()
    } catch {
      throw .unreadable(folder.shown(path), error)
    }
    guard type == .directory else { throw .notPackable(folder.shown(path)) }
  }
}
