import Diagnostics
import Files
import SystemPackage

/// Why a site could not be written.
public struct WriteError: Error, Sendable, Hashable {
  /// What happened, where, and what to do.
  public let diagnostic: Diagnostic
  /// Whether the command was wrong, rather than the folder or the disk.
  public let isWrongUse: Bool

  /// Creates an error about a path.
  package init(_ id: Diagnostic.ID, _ message: String, at path: String, fix: String, isWrongUse: Bool = false)
  {
    diagnostic = Diagnostic(.error, id, message, at: SourceLocation(file: path), fix: fix)
    self.isWrongUse = isWrongUse
  }

  private static let elsewhere = "move it away, or choose another folder with --output"

  /// The output folder is, or holds, or lies in a folder that must not be overwritten.
  static func unsafeFolder(output: String, other: String) -> WriteError {
    WriteError(
      "unsafe-folder",
      "the site can't be written here, since '\(other)' must not be touched",
      at: output,
      fix: "choose a folder of its own with --output, such as Public",
      isWrongUse: true
    )
  }

  /// There is a file in the place of one of the site's that no build wrote.
  static func foreignFile(_ path: String) -> WriteError {
    WriteError(
      "foreign-file",
      "this file was not written by an earlier build, and the site needs its place",
      at: path,
      fix: elsewhere
    )
  }

  /// There is a file where the site needs a folder, a folder where it needs a file, or a link in a file's way.
  package static func obstacle(_ path: String) -> WriteError {
    WriteError("blocked-path", "this is in the way of the site", at: path, fix: elsewhere)
  }

  /// The site itself has a file and a folder of the same name.
  static func fileAndFolder(_ path: String) -> WriteError {
    WriteError(
      "blocked-path",
      "the site would need a file and a folder of this name",
      at: path,
      fix: "rename the section or page in the content folder"
    )
  }

  /// A name is longer than file systems take.
  static func longName(_ path: String) -> WriteError {
    WriteError(
      "long-name",
      "this name is too long for a file",
      at: path,
      fix: "shorten the name of the file that it is made from"
    )
  }

  /// The manifest cannot be read, so that nobody knows which files are the site's.
  static func brokenManifest(_ path: String) -> WriteError {
    WriteError(
      "invalid-manifest",
      "this is not the list of files that an earlier build left",
      at: path,
      fix: "choose another folder with --output; if only the site is in this one, empty it and build again"
    )
  }

  /// The operating system refused.
  static func system(_ path: String, _ error: Errno) -> WriteError {
    WriteError(
      "refused-by-system",
      error.message,
      at: path,
      fix: "every file is whole, the old one or the new one; build again when this is mended"
    )
  }
}
