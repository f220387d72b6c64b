import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// One name in a folder.
package struct FolderEntry {
  package let name: String
  /// Whether it is a file, and neither a folder nor a link nor anything else.
  package let isFile: Bool

  /// The entries of a folder, in no order.
  ///
  /// Throws when the folder is not there or can't be read to its end.
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

  /// Most file systems give the type of an entry with its name; for the others a second call finds it.
  private static func isFile(
    _ entry: UnsafeMutablePointer<dirent>,
    in folder: FilePath,
    called name: String
  ) -> Bool {
    let type = Int(entry.pointee.d_type)
    return type == Int(DT_UNKNOWN) ? folder.appending(name).typeIfKnown == .regular : type == Int(DT_REG)
  }
}
