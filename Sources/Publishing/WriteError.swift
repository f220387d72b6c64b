import Diagnostics
import Files
import SystemPackage

/// The reason why a site, its zip or the cache of prints could not be written.
public struct WriteError: Error, Sendable, Hashable {
  /// What to print: the id of the error, the message, the path of the file or folder, and the fix.
  public let diagnostic: Diagnostic
  /// Whether the command line is wrong, rather than the folder or the disk.
  public let isWrongUse: Bool

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

  /// A file that no build wrote is where the site needs to write.
  static func foreignFile(_ path: String) -> WriteError {
    WriteError(
      "foreign-file",
      "this file was not written by an earlier build, and the site needs its place",
      at: path,
      fix: elsewhere
    )
  }

  /// A file is in the place of a folder, a folder is in the place of a file, or a link is on the way to a file.
  package static func obstacle(_ path: String) -> WriteError {
    WriteError("blocked-path", "this is in the way of the site", at: path, fix: elsewhere)
  }

  /// Two outputs, such as `a` and `a/b.html`, cannot both be written.
  static func fileAndFolder(_ path: String) -> WriteError {
    WriteError(
      "output-collision",
      "the site would need a file and a folder of this name",
      at: path,
      fix: "rename the section or page in the content folder"
    )
  }

  /// The name of an output has more than 255 bytes.
  static func longName(_ path: String) -> WriteError {
    WriteError(
      "long-name",
      "this name is too long for a file",
      at: path,
      fix: "shorten the name of the file that it is made from"
    )
  }

  /// The manifest is damaged, so it is not known which files are the site's.
  static func brokenManifest(_ path: String) -> WriteError {
    WriteError(
      "invalid-manifest",
      "this is not the list of files that an earlier build left",
      at: path,
      fix: "choose another folder with --output; if only the site is in this one, empty it and build again"
    )
  }

  /// A system call failed, for example because the disk is full; the message is the system's own.
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

  /// The folder does not exist or has no manifest.
  static func noSite(_ folder: String) -> WriteError {
    WriteError(
      "missing-site",
      "there is no finished site here",
      at: folder,
      fix: "run 'country-profile build' first, or name the folder of the site with --output"
    )
  }

  /// The manifest says that the last build did not reach its end.
  static func unfinishedSite(_ folder: String) -> WriteError {
    WriteError("unfinished-build", "a build of this site was stopped midway", at: folder, fix: buildFirst)
  }

  /// A file in the manifest was removed after the build.
  static func missingFile(_ path: String) -> WriteError {
    WriteError("missing-output", "this file of the site is missing", at: path, fix: buildFirst)
  }

  /// The file with the site's name was changed after the build.
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

  static func unreadable(_ path: String, _ error: Errno) -> WriteError {
    WriteError(
      "unreadable-file",
      error.message,
      at: path,
      fix: "the file can't be read; package again when this is mended"
    )
  }

  static func noZipName(_ path: String) -> WriteError {
    WriteError(
      "invalid-zip-name",
      "the name of a zip ends with .zip",
      at: path,
      fix: "write --file \(path).zip",
      isWrongUse: true
    )
  }

  /// The zip would be inside the folder that it packs, so the next zip would contain it.
  static func packageInside(_ path: String, output: String) -> WriteError {
    WriteError(
      "unsafe-folder",
      "the zip can't be in the folder '\(output)', which it holds",
      at: path,
      fix: "choose a place outside of that folder with --file",
      isWrongUse: true
    )
  }

  /// A folder or a link is in the place of the zip.
  static func packageObstacle(_ path: String) -> WriteError {
    WriteError(
      "blocked-path",
      "this is in the way of the zip",
      at: path,
      fix: "move it away, or choose another name with --file"
    )
  }

  /// The zip could not be made in memory; the message is the zip library's own.
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
