import Foundation
import Subprocess

/// The last words of a process.
enum LastLine {
  /// The last line that is not empty, without the place in its own code that Chromium puts before it.
  static func of(_ output: SubprocessOutputSequence) async -> String? {
    var tail = Data()
    do {
      for try await buffer in output {
        tail.append(buffer.withUnsafeBytes { Data($0) })
        tail = tail.suffix(longest)
      }
    } catch {
      // What was read before is the last that there is.
    }
    let text = String(decoding: tail, as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
    return lines.last { !$0.isEmpty }?.replacing(/^\[[^\]]*\] */, with: "")
  }

  private static let longest = 4096
}
