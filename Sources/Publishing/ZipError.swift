import CZip

/// An error of the zip library, in its words.
struct ZipError: Error, CustomStringConvertible {
  let description: String

  /// The error of the last call that had to do with an archive.
  init(_ archive: OpaquePointer) {
    self.init(zip_get_error(archive))
  }

  /// The error of the last call that had to do with the bytes of an archive.
  init(source: OpaquePointer) {
    self.init(zip_source_error(source))
  }

  /// An error that the library has described.
  init(_ error: UnsafeMutablePointer<zip_error_t>) {
    let text = String(cString: zip_error_strerror(error))
    description = text.prefix(1).lowercased() + text.dropFirst()
  }

  /// There was no room in memory.
  static var noMemory: ZipError {
    ZipError(description: "there is too little memory for it")
  }

  private init(description: String) {
    self.description = description
  }
}
