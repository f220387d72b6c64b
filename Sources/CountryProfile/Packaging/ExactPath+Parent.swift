extension ExactPath {
  /// The folder as the operating system has it, also of a file at the top of the file system or in the folder that
  /// the program runs in.
  var parent: String {
    if !folder.isEmpty { return folder }
    return path.hasPrefix("/") ? "/" : "."
  }
}
