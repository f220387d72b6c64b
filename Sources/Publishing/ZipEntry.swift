/// One file of an archive.
struct ZipEntry {
  /// The path in the archive, with the top folder.
  let path: String
  let bytes: [UInt8]
}
