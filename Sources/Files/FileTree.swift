import SystemPackage

/// The files below one folder: the only way in which the pipeline sees a file system.
///
/// On disk it is made by `FileTree(folder:report:)`; tests make it from a dictionary.
public struct FileTree: Sendable {
  /// The folder as messages show it.
  public let root: String
  /// The paths of all files below the folder, sorted.
  public let paths: [String]
  /// Reads the file at one of the paths.
  public let read: @Sendable (String) throws(Errno) -> [UInt8]

  /// Creates a tree from the paths of its files and a way to read them.
  public init(root: String, paths: [String], read: @escaping @Sendable (String) throws(Errno) -> [UInt8]) {
    self.root = root
    self.paths = paths.map(ExactPath.init).sorted().map(\.path)
    self.read = read
  }

  /// Creates a tree that is held in memory.
  public init(root: String, files: [String: [UInt8]]) {
    self.init(root: root, paths: Array(files.keys)) { files[$0] ?? [] }
  }

  /// Whether there is a file at a path.
  package func contains(_ path: String) -> Bool {
    var (low, high) = (0, paths.count)
    while low < high {
      let middle = (low + high) / 2
      if ExactPath(paths[middle]) < ExactPath(path) { low = middle + 1 } else { high = middle }
    }
    return low < paths.count && paths[low] == path
  }

  /// A file's path as messages show it.
  public func displayPath(_ path: String) -> String {
    "\(root)/\(path)"
  }
}
