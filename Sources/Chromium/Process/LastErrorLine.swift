import Foundation
import Subprocess

/// What a process printed last.
actor LastErrorLine {
  private var tail = Data()

  /// Listens until the process ends.
  func listen(to output: SubprocessOutputSequence) async {
    do {
      for try await buffer in output {
        tail.append(buffer.withUnsafeBytes { Data($0) })
        tail = Data(tail.suffix(Self.longest))
      }
    } catch {
      // What was read before is the last that there is.
    }
  }

  /// Forgets what was said until now.
  func forget() {
    tail = Data()
  }

  /// The last line that is not empty, without the place in its own code that Chromium puts before it.
  var line: String? {
    let text = String(decoding: tail, as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
    return lines.last { !$0.isEmpty }?.replacing(/^\[[^\]]*\] */, with: "")
  }

  private static let longest = 4096
}
