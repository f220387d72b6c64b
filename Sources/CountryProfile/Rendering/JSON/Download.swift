/// A data file with its content, which is made before the pages that tell its size.
struct Download: Sendable {
  let file: DataFile
  let bytes: [UInt8]

  /// The file as it is published.
  var output: Output { Output(path: file.path, bytes: bytes) }
}
