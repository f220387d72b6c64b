import Foundation

/// One name in a folder.
struct FolderEntry {
  let name: String
  /// Whether it is a file, and neither a folder nor a link nor anything else.
  let isFile: Bool

  /// The entries of a folder, in no order; none when it is not there or can't be read.
  static func list(_ folder: String) -> [FolderEntry] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while let entry = readdir(stream) {
      let name = name(of: entry)
      if name == "." || name == ".." { continue }
      entries.append(FolderEntry(name: name, isFile: isFile(entry, at: "\(folder)/\(name)")))
    }
    return entries
  }
}

extension FolderEntry {
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
    }
  }

  /// Most file systems tell the type of an entry with its name; the others are asked for it.
  private static func isFile(_ entry: UnsafeMutablePointer<dirent>, at path: String) -> Bool {
    let type = Int(entry.pointee.d_type)
    guard type == Int(DT_UNKNOWN) else { return type == Int(DT_REG) }
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
