import Publishing

extension WriteError {
  /// The folder for prints is, or holds, or lies in a folder for something else.
  static func unsafeCache(_ path: String, other: String) -> WriteError {
    WriteError(
      "unsafe-folder",
      "prints can't be kept here, since '\(other)' is for something else",
      at: path,
      fix: "choose a folder of its own with --cache, such as .cache",
      isWrongUse: true
    )
  }

  /// The same error, where it is one of the folder for prints and not of the site's.
  var ofCache: WriteError {
    let path = diagnostic.location.file
    guard self == .obstacle(path) else { return self }
    return WriteError(
      "blocked-path",
      "this is in the way of the folder for prints",
      at: path,
      fix: "move it away, or choose another folder with --cache"
    )
  }
}
