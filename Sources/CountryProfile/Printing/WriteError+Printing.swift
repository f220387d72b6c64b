extension WriteError {
  /// The folder for prints is, or holds, or lies in a folder for something else.
  static func unsafeCache(_ path: String, other: String) -> WriteError {
    WriteError(
      "prints can't be kept here, since '\(other)' is for something else",
      at: path,
      fix: "choose a folder of its own with --cache, such as .cache",
      isWrongUse: true
    )
  }
}
