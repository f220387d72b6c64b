import Publishing

/// A `DataFile` that has been rendered: the file with its bytes.
///
/// Rendered before the pages, which show its size.
struct Download: Sendable {
  let file: DataFile
  let bytes: [UInt8]

  /// The file as it is published.
  var output: Output { Output(path: file.path, bytes: bytes) }
}
