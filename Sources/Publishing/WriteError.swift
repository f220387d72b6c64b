import Diagnostics
import Files
import SystemPackage

/// The reason why a site could not be written.
public struct WriteError: Error, Sendable, Hashable {
  /// The message, its place, and the fix.
  public let diagnostic: Diagnostic
  /// Whether the command line is wrong, rather than the folder or the disk.
  public let isWrongUse: Bool

  /// Creates an error about a path.
  package init(_ id: Diagnostic.ID, _ message: String, at path: String, fix: String, isWrongUse: Bool = false)
  {
    diagnostic = Diagnostic(.error, id, message, at: SourceLocation(file: path), fix: fix)
    self.isWrongUse = isWrongUse
  }

  private static let elsewhere = "move it away, or choose another folder with --output"

  /// The output folder is, contains, or lies in a folder that must not be overwritten.
  static func unsafeFolder(output: String, other: String) -> WriteError {
    WriteError(
      "unsafe-folder",
      "the site can't be written here, since '\(other)' must not be touched",
      at: output,
      fix: "choose a folder of its own with --output, such as Public",
      isWrongUse: true
    )
  }

  /// The place of a file of the site has a file that no build wrote.
  static func foreignFile(_ path: String) -> WriteError {
    WriteError(
      "foreign-file",
      "this file was not written by an earlier build, and the site needs its place",
      at: path,
      fix: elsewhere
    )
  }

  /// There is a file in the place of a folder, a folder in the place of a file, or a link on the way to a file.
  package static func obstacle(_ path: String) -> WriteError {
    WriteError("blocked-path", "this is in the way of the site", at: path, fix: elsewhere)
  }

  /// The site itself has a file and a folder with the same name.
  static func fileAndFolder(_ path: String) -> WriteError {
    WriteError(
      "output-collision",
      "the site would need a file and a folder of this name",
      at: path,
      fix: "rename the section or page in the content folder"
    )
  }

  /// A name is longer than file systems allow.
  static func longName(_ path: String) -> WriteError {
    WriteError(
      "long-name",
      "this name is too long for a file",
      at: path,
      fix: "shorten the name of the file that it is made from"
    )
  }

  /// The manifest cannot be read, so that the site's files are unknown.
  static func brokenManifest(_ path: String) -> WriteError {
    WriteError(
      "invalid-manifest",
      "this is not the list of files that an earlier build left",
      at: path,
      fix: "choose another folder with --output; if only the site is in this one, empty it and build again"
    )
  }

  /// A system call failed.
  static func system(_ path: String, _ error: Errno) -> WriteError {
    WriteError(
      "refused-by-system",
      error.message,
      at: path,
      fix: "every file is whole, the old one or the new one; build again when this is mended"
    )
  }
}

extension WriteError {
  private static let buildFirst = "run 'country-profile build', then package again"

  /// No build has written to the folder.
  static func noSite(_ folder: String) -> WriteError {
    WriteError(
      "missing-site",
      "there is no finished site here",
      at: folder,
      fix: "run 'country-profile build' first, or name the folder of the site with --output"
    )
  }

  /// The last build of the site was not completed.
  static func unfinishedSite(_ folder: String) -> WriteError {
    WriteError("unfinished-build", "a build of this site was stopped midway", at: folder, fix: buildFirst)
  }

  /// A file that the build wrote is missing.
  static func missingFile(_ path: String) -> WriteError {
    WriteError("missing-output", "this file of the site is missing", at: path, fix: buildFirst)
  }

  /// The data with the site's name was changed after the build.
  static func noSiteName(_ path: String) -> WriteError {
    WriteError("unnamed-site", "this does not say whose site it is", at: path, fix: buildFirst)
  }

  /// The site contains a link, or something else that is neither a file nor a folder.
  static func notPackable(_ path: String) -> WriteError {
    WriteError(
      "unpackable-file",
      "a zip can't hold this, since it is neither a file nor a folder, but a link or something else",
      at: path,
      fix: "put the file itself in its place, or take it away"
    )
  }

  /// A file of the site cannot be read.
  static func unreadable(_ path: String, _ error: Errno) -> WriteError {
    WriteError(
      "unreadable-file",
      error.message,
      at: path,
      fix: "the file can't be read; package again when this is mended"
    )
  }

  /// The zip's name does not end with `.zip`.
  static func noZipName(_ path: String) -> WriteError {
    WriteError(
      "invalid-zip-name",
      "the name of a zip ends with .zip",
      at: path,
      fix: "write --file \(path).zip",
      isWrongUse: true
    )
  }

  /// The zip would be in the folder that it packs.
  static func packageInside(_ path: String, output: String) -> WriteError {
    WriteError(
      "unsafe-folder",
      "the zip can't be in the folder '\(output)', which it holds",
      at: path,
      fix: "choose a place outside of that folder with --file",
      isWrongUse: true
    )
  }

  /// There is a folder or a link in the place of the zip.
  static func packageObstacle(_ path: String) -> WriteError {
    WriteError(
      "blocked-path",
      "this is in the way of the zip",
      at: path,
      fix: "move it away, or choose another name with --file"
    )
  }

  /// The zip library failed.
  static func noArchive(_ path: String, _ error: ZipError) -> WriteError {
    WriteError("invalid-zip", "\(error)", at: path, fix: "the zip could not be made; nothing was written")
  }

  /// A system call failed while the zip was written.
  static func noPackage(_ path: String, _ error: Errno) -> WriteError {
    WriteError(
      "refused-by-system",
      error.message,
      at: path,
      fix: "nothing was changed; package again when this is mended"
    )
  }
}
