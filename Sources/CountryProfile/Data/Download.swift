import Publishing

/// A rendered `DataFile`.
///
/// Data files are rendered before the pages, which show their size.
struct Download: Sendable {
  let file: DataFile
  let bytes: [UInt8]

  var output: Output { Output(path: file.path, bytes: bytes) }
}
