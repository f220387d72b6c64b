import Foundation

/// Reads and writes whole files.
enum FileBytes {
  /// The bytes of a file.
  ///
  /// Throws `SystemError` when it cannot be read, or is not a regular file.
  static func read(_ path: String) throws(SystemError) -> [UInt8] {
    try read(path) { _ in true } ?? []
  }

  /// The bytes of a file, or nil when there are not just so many.
  ///
  /// Throws `SystemError` when it cannot be read, or is not a regular file.
  static func read(_ path: String, ifCountIs count: Int) throws(SystemError) -> [UInt8]? {
    try read(path) { $0 == count }
  }

  /// Writes a file, replacing what is there.
  ///
  /// Throws `SystemError`; the file may then be there in part.
  static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw .last }
    let result = bytes.withUnsafeBytes { writeAll($0, to: descriptor) }
    guard close(descriptor) == 0 || result != nil else { throw .last }
    if let result { throw result }
  }
}

extension FileBytes {
  private static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> SystemError? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        return .last
      }
      rest = rest.dropFirst(count)
    }
    return nil
  }

  private static func read(_ path: String, isWanted: (Int) -> Bool) throws(SystemError) -> [UInt8]? {
    // Opening a pipe would wait for someone to write to it.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last }
    guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(code: EISDIR) }
    let size = Int(status.st_size)
    guard isWanted(size) else { return nil }
    return try readAll(descriptor, expecting: size)
  }

  private static func readAll(_ descriptor: Int32, expecting size: Int) throws(SystemError) -> [UInt8] {
    // One byte more than expected, so that the end of the file is seen, or that there is more.
    var capacity = size + 1
    var bytes: [UInt8] = []
    while true {
      var failure: SystemError?
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        failure = fill(buffer, &count, from: descriptor)
      }
      if let failure { throw failure }
      bytes = bytes.isEmpty ? chunk : bytes + chunk
      if chunk.count < capacity { return bytes }
      capacity = max(64 << 10, bytes.count)
    }
  }

  /// Reads until the buffer is full or the file ends.
  private static func fill(
    _ buffer: UnsafeMutableBufferPointer<UInt8>,
    _ count: inout Int,
    from descriptor: Int32
  ) -> SystemError? {
    while count < buffer.count {
      let result = Foundation.read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
      if result == 0 { return nil }
      if result < 0 {
        if errno == EINTR { continue }
        return .last
      }
      count += result
      // Of a file, less is read than was asked for only at its end.
      if count < buffer.count { return nil }
    }
    return nil
  }
}
