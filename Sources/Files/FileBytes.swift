import SystemPackage

/// Reads and writes whole files. Reading follows symbolic links; writing does not.
package enum FileBytes {
  /// Throws when the file cannot be read, or is not a regular file.
  package static func read(_ path: FilePath) throws(Errno) -> [UInt8] {
    try read(path) { _ in true } ?? []
  }

  /// Throws `fileTooLarge` without reading a file of more than `limit` bytes; otherwise as `read(_:)`.
  package static func read(_ path: FilePath, limit: Int) throws(Errno) -> [UInt8] {
    guard let bytes = try read(path, isWanted: { $0 <= limit }) else { throw .fileTooLarge }
    return bytes
  }

  /// Returns nil without reading the file if its size is not `count`.
  ///
  /// Throws when the file cannot be read, or is not a regular file.
  package static func read(_ path: FilePath, ifCountIs count: Int) throws(Errno) -> [UInt8]? {
    try read(path) { $0 == count }
  }

  /// Creates or replaces a file; if this fails, the file may be incomplete.
  package static func write(_ bytes: [UInt8], to path: FilePath) throws(Errno) {
    try Errno.only {
      let file = try FileDescriptor.open(
        path,
        .writeOnly,
        options: [.create, .truncate, .closeOnExec, .noFollow],
        permissions: [.ownerReadWrite, .groupReadWrite, .otherReadWrite]
      )
      // An error on closing is thrown too, since a full disk may be reported only then.
      try file.closeAfter {
        try bytes.withUnsafeBytes { bytes in
          var rest = bytes[...]
          while !rest.isEmpty {
            rest = rest.dropFirst(try file.write(UnsafeRawBufferPointer(rebasing: rest)))
          }
        }
      }
    }
  }
}

extension FileBytes {
  private static func read(_ path: FilePath, isWanted: (Int) -> Bool) throws(Errno) -> [UInt8]? {
    // Without `nonBlocking`, opening a pipe would wait until another process opens its other end.
    let options: FileDescriptor.OpenOptions = [.closeOnExec, .nonBlocking]
    let file = try Errno.only { try FileDescriptor.open(path, .readOnly, options: options) }
    defer { SystemCalls.close(file) }
    let status = try Stat(file)
    guard status.type == .regular else { throw .isDirectory }
    let size = Int(status.size)
    return isWanted(size) ? try readAll(file, expecting: size) : nil
  }

  private static func readAll(_ file: FileDescriptor, expecting size: Int) throws(Errno) -> [UInt8] {
    // One byte more than expected, so that a file that has grown is noticed.
    var capacity = size + 1
    var bytes: [UInt8] = []
    while true {
      var failure: Errno?
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        failure = fill(buffer, &count, from: file, expecting: bytes.isEmpty ? size : nil)
      }
      if let failure { throw failure }
      bytes = bytes.isEmpty ? chunk : bytes + chunk
      if chunk.count < capacity { return bytes }
      capacity = max(64 << 10, bytes.count)
    }
  }

  /// Reads until the buffer is full, the expected size is reached, or nothing more can be read.
  private static func fill(
    _ buffer: UnsafeMutableBufferPointer<UInt8>,
    _ count: inout Int,
    from file: FileDescriptor,
    expecting size: Int?
  ) -> Errno? {
    do throws(Errno) {
      while count < buffer.count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let read = try Errno.only { try file.read(into: rest) }
        count += read
        // One call reads at most 2 GB, so a short read does not mean that the file has ended.
        if read == 0 || count == size { return nil }
      }
      return nil
    } catch {
      return error
    }
  }
}
