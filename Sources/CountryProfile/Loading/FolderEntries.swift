import Foundation

/// The names in a folder, and which of them are files.
struct FolderEntries {
  /// By the bytes of the names, since strings are equal however their letters are composed, but files are not.
  private var areFiles: [[UInt8]: Bool] = [:]

  /// Lists a folder; one that is not there, or can't be read, has no entries.
  init(_ folder: String) {
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = Self.name(of: entry)
      areFiles[Array(name.utf8)] = Self.isFile(entry, at: "\(folder)/\(name)")
    }
  }

  /// All names but those of the folder itself and the one above it.
  var names: [String] {
    areFiles.keys.map { String(decoding: $0, as: UTF8.self) }.filter { $0 != "." && $0 != ".." }
  }

  /// Whether there is something of a name.
  func contains(_ name: String) -> Bool {
    areFiles[Array(name.utf8)] != nil
  }

  /// Whether there is a file of a name, and neither a folder nor a link nor anything else.
  func isFile(_ name: String) -> Bool {
    areFiles[Array(name.utf8)] == true
  }
}

extension FolderEntries {
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
