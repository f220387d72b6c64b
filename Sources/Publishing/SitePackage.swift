import Files
import SystemPackage

/// A site as one zip archive, in memory until `write` saves it.
public struct SitePackage: Sendable {
  /// The path that `write` saves to, such as `iom-lao-pdr.zip`.
  public let file: String
  /// The number of files in the archive, not counting folders.
  public let files: Int
  /// The whole zip; the same files always give the same bytes.
  public let bytes: [UInt8]

  /// Writes the zip atomically, unless the file already has the same bytes.
  ///
  /// Returns whether it was written. Throws `blocked-path` if a folder or a link is in its place, and
  /// `refused-by-system` if writing fails.
  public func write() throws(WriteError) -> Bool {
    let path = ExactPath(file)
    let folder = OutputFolder(path: path.parent)
    let name = ExactPath(path.name)
    if let type = FilePath(file).typeIfKnown {
      guard type == .regular else { throw .packageObstacle(file) }
      if folder.hasBytes(bytes, at: name) { return false }
    }
    do throws(Errno) {
      try folder.put(name, with: bytes)
      return true
    } catch {
      throw .noPackage(file, error)
    }
  }
}
