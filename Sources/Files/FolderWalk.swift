import Diagnostics
import SystemPackage

extension FileTree {
  /// Finds all files below a folder on disk.
  ///
  /// Skips files that editors and operating systems create: names that begin with a dot or `~$` or end with `~`, and
  /// `Thumbs.db`, `desktop.ini` and macOS's `Icon` files. Follows symbolic links, but reports an error for a link that
  /// leads outside the folder, and for anything that is neither a file nor a folder.
  public init(folder: String, report: Report) {
    let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    var walk = FolderWalk(root: folder, report: report)
    walk.run()
    self.init(root: folder, paths: walk.paths) { path throws(Errno) in
      let file = FilePath(folder + "/" + path)
      guard let limit = FileTree.limit(of: path) else { return try FileBytes.read(file) }
      return try FileBytes.read(file, limit: limit)
    }
  }
}

/// Collects the paths of all files below a root; reports files, folders and links that it can't use.
private struct FolderWalk {
  let root: String
  let report: Report
  var paths: [String] = []
  private var realRoot = FilePath()

  init(root: String, report: Report) {
    self.root = root
    self.report = report
  }

  mutating func run() {
    guard let real = realFolder() else {
      add(
        "missing-folder",
        "there is no folder '\(root)'",
        at: "",
        fix: "check the name, and start the program in the project's folder"
      )
      return
    }
    guard canOpen("") else { return }
    realRoot = real
    // A trail is the real paths of a folder and of the folders above it: a link to one of them would cause a loop.
    var folders = [(path: "", trail: [real])]
    while let folder = folders.popLast() {
      for entry in entries(of: folder.path) where !Self.isPassedOver(entry.name) {
        let path = folder.path.isEmpty ? entry.name : "\(folder.path)/\(entry.name)"
        if entry.isFile {
          paths.append(path)
        } else if let subfolder = visit(path, named: entry.name, on: folder.trail) {
          folders.append((path, folder.trail + [subfolder]))
        }
      }
    }
  }

  private func realFolder() -> FilePath? {
    do throws(Errno) {
      let real = try SystemCalls.realPath(disk(""))
      return try real.type() == .directory ? real : nil
    } catch {
      return nil
    }
  }

  private func entries(of folder: String) -> [FolderEntry] {
    do {
      return try FolderEntry.list(disk(folder))
    } catch {
      add(
        "unreadable-folder",
        "this folder can't be read: \(error.message)",
        at: folder,
        fix: "change its permissions"
      )
      return []
    }
  }

  /// Returns whether editors or operating systems create files with such a name by themselves.
  private static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("~$")
      || ["thumbs.db", "desktop.ini", "icon\r"].contains(name.lowercased())
  }

  /// For a file, records its path and returns nil; for a folder or a link to one, returns the folder's real path.
  private mutating func visit(_ path: String, named name: String, on trail: [FilePath]) -> FilePath? {
    do throws(Errno) {
      let type = try disk(path).type()
      guard type == .symbolicLink else {
        return walkable(path, type, at: trail.last?.appending(name) ?? FilePath(name))
      }
      guard let target = targetOfLink(path, on: trail) else { return nil }
      return walkable(path, try disk(path).targetType(), at: target)
    } catch {
      add("unreadable-file", "this file can't be read: \(error.message)", at: path, fix: nil)
      return nil
    }
  }

  /// For a file, records its path and returns nil; for a folder that can be opened, returns its real path.
  private mutating func walkable(_ path: String, _ type: FileType, at real: FilePath) -> FilePath? {
    switch type {
    case .regular: paths.append(path)
    case .directory where canOpen(path): return real
    case .directory: break
    default: add("not-a-file", "this is neither a file nor a folder", at: path, fix: "remove it")
    }
    return nil
  }

  private func targetOfLink(_ path: String, on trail: [FilePath]) -> FilePath? {
    guard let target = realPath(of: path) else {
      add(
        "dangling-symlink",
        "this link leads nowhere",
        at: path,
        fix: "remove it, or put the file itself here"
      )
      return nil
    }
    guard target.starts(with: realRoot) else {
      add(
        "symlink-outside",
        "this link leads outside the folder '\(root)'",
        at: path,
        fix: "put the file itself here"
      )
      return nil
    }
    guard !trail.contains(where: { $0.starts(with: target) }) else {
      add("symlink-loop", "this link leads to a folder that it stands in", at: path, fix: "remove it")
      return nil
    }
    return target
  }

  private func realPath(of path: String) -> FilePath? {
    do throws(Errno) {
      return try SystemCalls.realPath(disk(path))
    } catch {
      return nil
    }
  }

  private func canOpen(_ path: String) -> Bool {
    do throws(Errno) {
      try SystemCalls.checkAccess(toFolder: disk(path))
      return true
    } catch {
      add(
        "unreadable-folder",
        "this folder can't be read: \(error.message)",
        at: path,
        fix: "change its permissions"
      )
      return false
    }
  }

  private func add(_ id: Diagnostic.ID, _ message: String, at path: String, fix: String?) {
    report.add(Diagnostic(.error, id, message, at: SourceLocation(file: shown(path)), fix: fix))
  }

  private func disk(_ path: String) -> FilePath {
    FilePath(shown(path))
  }

  /// Puts the root before a path; the empty path means the root itself.
  private func shown(_ path: String) -> String {
    path.isEmpty ? root : root.hasSuffix("/") ? root + path : "\(root)/\(path)"
  }
}
