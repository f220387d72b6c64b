/// Why a site could not be written.
public enum WriteError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The output folder is, or holds, or lies in a folder that must not be overwritten.
  case unsafeFolder(output: String, other: String)
  /// There is a file in the place of one of the site's that no build wrote.
  case foreignFile(String)
  /// There is a file where the site needs a folder, a folder where it needs a file, or a link in a file's way.
  case obstacle(String)
  /// The manifest cannot be read, so that nobody knows which files are the site's.
  case brokenManifest(String)
  /// The operating system refused.
  case system(String, SystemError)

  /// What happened, and what to do.
  public var description: String {
    switch self {
    case .unsafeFolder(let output, let other):
      """
      \(output): error: the site can't be written here, since '\(other)' must not be touched
        | choose a folder of its own with --output, such as Public
      """
    case .foreignFile(let path):
      """
      \(path): error: this file was not written by an earlier build, and the site needs its place
        | move it away, or choose another folder with --output
      """
    case .obstacle(let path):
      """
      \(path): error: this is in the way of the site
        | move it away, or choose another folder with --output
      """
    case .brokenManifest(let path):
      """
      \(path): error: this list of the files of the last build is damaged
        | empty the folder and build again
      """
    case .system(let path, let error):
      """
      \(path): error: \(error)
        | what was there before stands; build again when this is mended
      """
    }
  }

  /// Whether the command was wrong, rather than the folder or the disk.
  public var isWrongUse: Bool {
    if case .unsafeFolder = self { true } else { false }
  }
}
