/// A short name for a file's content, so that browsers may cache the file for ever and never show an old version.
package enum Fingerprint {
  /// Returns the 64-bit FNV-1a hash of the bytes (RFC 9923) as sixteen hexadecimal digits.
  package static func of(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
