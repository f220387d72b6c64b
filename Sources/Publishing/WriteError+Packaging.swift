import Files
import SystemPackage

extension WriteError {
  private static let buildFirst = "run 'country-profile build', then package again"

  /// No build has written to the folder.
  static func noSite(_ folder: String) -> WriteError {
    WriteError(
      "no-finished-site",
      "there is no finished site here",
      at: folder,
      fix: "run 'country-profile build' first, or name the folder of the site with --output"
    )
  }

  /// The last build of the site did not come to its end.
  static func unfinishedSite(_ folder: String) -> WriteError {
    WriteError("unfinished-build", "a build of this site was stopped midway", at: folder, fix: buildFirst)
  }

  /// A file that the build wrote is gone.
  static func missingFile(_ path: String) -> WriteError {
    WriteError("missing-file", "this file of the site is missing", at: path, fix: buildFirst)
  }

  /// The data that the site's name is taken from is not as the build wrote it.
  static func noSiteName(_ path: String) -> WriteError {
    WriteError("unnamed-site", "this does not say whose site it is", at: path, fix: buildFirst)
  }

  /// A link, or something else that is neither a file nor a folder.
  static func notPackable(_ path: String) -> WriteError {
    WriteError(
      "not-a-file",
      "a zip can't hold this, since it is neither a file nor a folder, but a link or something else",
      at: path,
      fix: "put the file itself in its place, or take it away"
    )
  }

  /// A file of the site can't be read.
  static func unreadable(_ path: String, _ error: Errno) -> WriteError {
    WriteError(
      "refused-by-system",
      error.message,
      at: path,
      fix: "the file can't be read; package again when this is mended"
    )
  }

  /// The zip has another kind of name.
  static func noZipName(_ path: String) -> WriteError {
    WriteError(
      "invalid-zip-name",
      "the name of a zip ends with .zip",
      at: path,
      fix: "write --file \(path).zip",
      isWrongUse: true
    )
  }

  /// The zip would be among the files that it holds.
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

  /// The archive could not be made.
  static func noArchive(_ path: String, _ error: ZipError) -> WriteError {
    WriteError("invalid-zip", "\(error)", at: path, fix: "the zip could not be made; nothing was written")
  }

  /// The operating system refused to write the zip.
  static func noPackage(_ path: String, _ error: Errno) -> WriteError {
    WriteError(
      "refused-by-system",
      error.message,
      at: path,
      fix: "nothing was changed; package again when this is mended"
    )
  }
}
