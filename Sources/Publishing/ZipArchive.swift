import CZip
import Foundation

/// Makes reproducible zip archives: the same files always give the same bytes.
enum ZipArchive {
  /// Returns an archive of files, in the given order.
  ///
  /// Each file is compressed, or stored as it is where that is smaller, as for most pictures. Names that are not ASCII
  /// are flagged as UTF-8.
  static func bytes(of entries: [ZipEntry]) throws(ZipError) -> [UInt8] {
    guard let source = zip_source_buffer_create(nil, 0, 0, nil) else { throw .noMemory }
    defer { zip_source_free(source) }
    try edit(source, ZIP_TRUNCATE) { archive throws(ZipError) in
      for entry in entries { try add(entry, to: archive) }
    }
    try edit(source, 0) { archive throws(ZipError) in
      for (index, entry) in entries.enumerated() where try !isSmaller(zip_uint64_t(index), in: archive) {
        try store(entry, at: zip_uint64_t(index), in: archive)
      }
    }
    return try read(source)
  }
}

extension ZipArchive {
  /// Noon on 1 January 1980, the first day that the format can represent.
  ///
  /// The library uses local time, and noon of that day exists in every time zone.
  private static let (date, time) = (UInt16(1 << 5 | 1), UInt16(12 << 11))

  /// The Unix mode of a regular file that its owner may change and everyone may read.
  private static let attributes = UInt32(S_IFREG | 0o644) << 16

  private static func edit(
    _ source: OpaquePointer,
    _ flags: Int32,
    _ body: (OpaquePointer) throws(ZipError) -> Void
  ) throws(ZipError) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    // Closing the archive releases the source, which `bytes(of:)` still needs.
    zip_source_keep(source)
    guard let archive = zip_open_from_source(source, flags, &error) else {
      zip_source_free(source)
      throw ZipError(&error)
    }
    do throws(ZipError) {
      try body(archive)
      guard zip_close(archive) == 0 else { throw ZipError(archive) }
    } catch {
      zip_discard(archive)
      throw error
    }
  }

  private static func add(_ entry: ZipEntry, to archive: OpaquePointer) throws(ZipError) {
    let source = try source(of: entry.bytes, for: archive)
    let index = zip_file_add(archive, entry.path, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw ZipError(archive)
    }
    try describe(zip_uint64_t(index), ZIP_CM_DEFLATE, in: archive)
  }

  /// Stores a file without compression.
  ///
  /// Adds the file anew: the library does not know the size of a compressed file beforehand, and would reserve space
  /// for sizes of more than 4 GB.
  private static func store(
    _ entry: ZipEntry,
    at index: zip_uint64_t,
    in archive: OpaquePointer
  ) throws(ZipError) {
    let source = try source(of: entry.bytes, for: archive)
    guard zip_file_replace(archive, index, source, 0) == 0 else {
      zip_source_free(source)
      throw ZipError(archive)
    }
    try describe(index, ZIP_CM_STORE, in: archive)
  }

  private static func describe(
    _ file: zip_uint64_t,
    _ compression: zip_int32_t,
    in archive: OpaquePointer
  ) throws(ZipError) {
    let best: zip_uint32_t = compression == ZIP_CM_DEFLATE ? 9 : 0
    guard zip_set_file_compression(archive, file, compression, best) == 0,
      zip_file_set_dostime(archive, file, time, date, 0) == 0,
      zip_file_set_external_attributes(archive, file, 0, zip_uint8_t(ZIP_OPSYS_UNIX), attributes) == 0
    else { throw ZipError(archive) }
  }

  /// Copies bytes for the library, which reads them only when the archive is closed, and then frees them.
  private static func source(of bytes: [UInt8], for archive: OpaquePointer) throws(ZipError) -> OpaquePointer
  {
    guard let copy = malloc(max(bytes.count, 1)) else { throw .noMemory }
    bytes.withUnsafeBytes {
      UnsafeMutableRawBufferPointer(start: copy, count: bytes.count).copyMemory(from: $0)
    }
    guard let source = zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1) else {
      free(copy)
      throw ZipError(archive)
    }
    return source
  }

  private static func isSmaller(
    _ file: zip_uint64_t,
    in archive: OpaquePointer
  ) throws(ZipError) -> Bool {
    var status = zip_stat_t()
    guard zip_stat_index(archive, file, 0, &status) == 0 else { throw ZipError(archive) }
    return status.comp_size < status.size
  }

  private static func read(_ source: OpaquePointer) throws(ZipError) -> [UInt8] {
    guard zip_source_open(source) == 0 else { throw ZipError(source: source) }
    defer { zip_source_close(source) }
    guard zip_source_seek(source, 0, SEEK_END) == 0, let size = Int(exactly: zip_source_tell(source)),
      size >= 0, zip_source_seek(source, 0, SEEK_SET) == 0
    else { throw ZipError(source: source) }
    var bytes = [UInt8](repeating: 0, count: size)
    guard zip_source_read(source, &bytes, zip_uint64_t(size)) == size else { throw ZipError(source: source) }
    return bytes
  }
}

/// A file to pack; the archive has no entries for folders.
struct ZipEntry {
  /// The path in the archive, with the top folder, such as `iom-lao-pdr/index.html`.
  let path: String
  let bytes: [UInt8]
}

/// An error of the zip library, in its own words but with a lower-case first letter, as in other messages.
struct ZipError: Error, CustomStringConvertible {
  let description: String

  /// Creates the error of the last call on an archive.
  init(_ archive: OpaquePointer) {
    self.init(zip_get_error(archive))
  }

  /// Creates the error of the last call on a source of bytes.
  init(source: OpaquePointer) {
    self.init(zip_source_error(source))
  }

  init(_ error: UnsafeMutablePointer<zip_error_t>) {
    let text = String(cString: zip_error_strerror(error))
    description = text.prefix(1).lowercased() + text.dropFirst()
  }

  static var noMemory: ZipError {
    ZipError(description: "there is too little memory for it")
  }

  private init(description: String) {
    self.description = description
  }
}
