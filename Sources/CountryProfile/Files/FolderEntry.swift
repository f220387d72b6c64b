import Foundation

/// One name in a folder.
struct FolderEntry {
  let name: String
  /// Whether it is a file, and neither a folder nor a link nor anything else.
  let isFile: Bool

  /// The entries of a folder, in no order.
  ///
  /// Throws `SystemError` when the folder is not there or can't be read to its end.
  static func list(_ folder: String) throws(SystemError) -> [FolderEntry] {
    guard let stream = opendir(folder) else { throw .last }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = name(of: entry)
      if name == "." || name == ".." { continue }
      entries.append(FolderEntry(name: name, isFile: isFile(entry, at: "\(folder)/\(name)")))
    }
    if errno != 0 { throw .last }
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
