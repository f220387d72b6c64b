import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file, link or subfolder in a folder; never `.` or `..`.
package struct FolderEntry {
  package let name: String
  /// Whether the entry is a regular file: false for a folder, a link and anything else.
  package let isFile: Bool

  /// Returns the entries of a folder, in no particular order.
  ///
  /// Throws when the folder is missing or cannot be read completely.
  package static func list(_ folder: FilePath) throws(Errno) -> [FolderEntry] {
    guard let stream = folder.withPlatformString({ opendir($0) }) else { throw SystemCalls.last }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = name(of: entry)
      if name == "." || name == ".." { continue }
      entries.append(FolderEntry(name: name, isFile: isFile(entry, in: folder, called: name)))
    }
    if errno != 0 { throw SystemCalls.last }
    return entries
  }
}

extension FolderEntry {
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
    }
  }

  /// Returns whether an entry is a regular file; makes a second system call if the file system did not list its type.
  private static func isFile(
    _ entry: UnsafeMutablePointer<dirent>,
    in folder: FilePath,
    called name: String
  ) -> Bool {
    let type = Int(entry.pointee.d_type)
    return type == Int(DT_UNKNOWN) ? folder.appending(name).typeIfKnown == .regular : type == Int(DT_REG)
  }
}
