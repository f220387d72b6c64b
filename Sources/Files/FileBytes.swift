import SystemPackage

/// Reads and writes whole files.
package enum FileBytes {
  /// The bytes of a file.
  ///
  /// Throws when it can't be read, or is not a regular file.
  package static func read(_ path: FilePath) throws(Errno) -> [UInt8] {
    try read(path) { _ in true } ?? []
  }

  /// The bytes of a file, or nil when there are not just so many.
  ///
  /// Throws when it can't be read, or is not a regular file.
  package static func read(_ path: FilePath, ifCountIs count: Int) throws(Errno) -> [UInt8]? {
    try read(path) { $0 == count }
  }

  /// Writes a file, replacing what is there.
  ///
  /// Throws when that fails; the file may then be there in part.
  package static func write(_ bytes: [UInt8], to path: FilePath) throws(Errno) {
    try Errno.only {
      let file = try FileDescriptor.open(
        path,
        .writeOnly,
        options: [.create, .truncate, .closeOnExec, .noFollow],
        permissions: [.ownerReadWrite, .groupReadWrite, .otherReadWrite]
      )
      // An error in closing is thrown too, since a disk may be found full only then.
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
    // Opening a pipe would wait for someone to write to it.
    let options: FileDescriptor.OpenOptions = [.closeOnExec, .nonBlocking]
    let file = try Errno.only { try FileDescriptor.open(path, .readOnly, options: options) }
    defer { SystemCalls.close(file) }
    let status = try Stat(file)
    guard status.type == .regular else { throw .isDirectory }
    let size = Int(status.size)
    return isWanted(size) ? try readAll(file, expecting: size) : nil
  }

  private static func readAll(_ file: FileDescriptor, expecting size: Int) throws(Errno) -> [UInt8] {
    // One byte more than expected, so that the end of the file is seen, or that there is more.
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

  /// Reads until the buffer is full or the file ends: when nothing more is read, or just what was expected.
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
        // One call reads 2 GB at most, so that less than what was asked for does not mean the end.
        if read == 0 || count == size { return nil }
      }
      return nil
    } catch {
      return error
    }
  }
}
