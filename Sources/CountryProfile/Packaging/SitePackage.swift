import Foundation

/// A site as one zip, in memory.
public struct SitePackage: Sendable {
  /// The path of the zip.
  public let file: String
  /// The number of files in it.
  public let files: Int
  /// The zip.
  public let bytes: [UInt8]

  /// Writes the zip, whole or not at all, unless just these bytes are there already.
  ///
  /// The result is whether it was written.
  public func write() throws(WriteError) -> Bool {
    let path = ExactPath(file)
    let folder = OutputFolder(path: path.parent)
    let name = ExactPath(path.name)
    var status = stat()
    if lstat(file, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else { throw .packageObstacle(file) }
      if folder.holds(bytes, at: name) { return false }
    }
    do throws(SystemError) {
      try folder.put(name, with: bytes)
      return true
    } catch {
      throw .noPackage(file, error)
    }
  }
}
