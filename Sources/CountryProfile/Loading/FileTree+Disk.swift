import Diagnostics
import Foundation

extension FileTree {
  /// Finds all files below a folder on disk.
  ///
  /// What editors and operating systems leave behind is passed over: names that begin with a dot or `~$` or end with
  /// `~`, `Thumbs.db`, `desktop.ini`. Symbolic links
  /// are followed below the folder; one that leads outside it is an error, and so is anything that is neither
  /// file nor folder.
  public init(folder: String, diagnostics: inout [Diagnostic]) {
    let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    var walk = FolderWalk(root: folder)
    walk.run()
    diagnostics += walk.findings
    self.init(root: folder, paths: walk.paths) { path in
      try FileBytes.read(folder + "/" + path)
    }
  }
}

/// One walk through the folders below a root.
private struct FolderWalk {
  let root: String
  var paths: [String] = []
  var findings: [Diagnostic] = []
  private var realRoot = ""

  init(root: String) {
    self.root = root
  }

  mutating func run() {
    var status = stat()
    guard let real = realPath(root), stat(root, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      report(
        "there is no folder '\(root)'",
        at: "",
        fix: "check the name, and start the program in the project's folder"
      )
      return
    }
    guard canOpen("") else { return }
    realRoot = real
    // Each folder with the real paths of those that the walk came through.
    var folders = [(path: "", trail: [real])]
    while let folder = folders.popLast() {
      for entry in entries(of: folder.path) where !Self.isPassedOver(entry.name) {
        let path = folder.path.isEmpty ? entry.name : "\(folder.path)/\(entry.name)"
        if entry.isFile {
          paths.append(path)
        } else if let subfolder = visit(path, on: folder.trail) {
          folders.append((path, folder.trail + [subfolder]))
        }
      }
    }
  }

  private mutating func entries(of folder: String) -> [FolderEntry] {
    do {
      return try FolderEntry.list(disk(folder))
    } catch {
      report("this folder can't be read: \(error)", at: folder, fix: "change its permissions")
      return []
    }
  }

  /// Whether a name is one of those that editors and operating systems leave behind unasked.
  private static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("~$")
      || ["thumbs.db", "desktop.ini", "icon\r"].contains(name.lowercased())
  }

  /// Records what turns out to be a file, or returns the real path of a folder that is to be walked.
  private mutating func visit(_ path: String, on trail: [String]) -> String? {
    var status = stat()
    guard lstat(disk(path), &status) == 0 else {
      report("this file can't be read: \(SystemError.last)", at: path, fix: nil)
      return nil
    }
    var real = (trail.last ?? "") + "/" + (path.split(separator: "/").last ?? "")
    if status.st_mode & S_IFMT == S_IFLNK {
      guard let target = targetOfLink(path, on: trail), stat(disk(path), &status) == 0 else {
        return nil
      }
      real = target
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: paths.append(path)
    case S_IFDIR where canOpen(path): return real
    case S_IFDIR: break
    default: report("this is neither a file nor a folder", at: path, fix: "remove it")
    }
    return nil
  }

  private mutating func targetOfLink(_ path: String, on trail: [String]) -> String? {
    guard let target = realPath(disk(path)) else {
      report("this link leads nowhere", at: path, fix: "remove it, or put the file itself here")
      return nil
    }
    guard target == realRoot || target.hasPrefix(realRoot + "/") else {
      report("this link leads outside the folder '\(root)'", at: path, fix: "put the file itself here")
      return nil
    }
    guard !trail.contains(where: { $0 == target || $0.hasPrefix(target + "/") }) else {
      report("this link leads to a folder that it stands in", at: path, fix: "remove it")
      return nil
    }
    return target
  }

  private mutating func canOpen(_ path: String) -> Bool {
    if access(disk(path), R_OK | X_OK) == 0 { return true }
    report("this folder can't be read: \(SystemError.last)", at: path, fix: "change its permissions")
    return false
  }

  private mutating func report(_ message: String, at path: String, fix: String?) {
    findings.append(Diagnostic(.error, message, at: Place(file: disk(path)), fix: fix))
  }

  private func disk(_ path: String) -> String {
    path.isEmpty ? root : root.hasSuffix("/") ? root + path : "\(root)/\(path)"
  }

  private func realPath(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}
