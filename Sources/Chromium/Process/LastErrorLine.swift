import Foundation
import Subprocess

/// Keeps the end of a browser's error output, which may say why the browser ended.
actor LastErrorLine {
  private var tail = Data()

  func listen(to output: SubprocessOutputSequence) async {
    do {
      for try await buffer in output {
        tail.append(buffer.withUnsafeBytes { Data($0) })
        tail = Data(tail.suffix(Self.longest))
      }
    } catch {
      // What was read before the error still counts.
    }
  }

  func forget() {
    tail = Data()
  }

  /// The last non-empty line, without the source position that Chromium puts before it.
  var line: String? {
    let text = String(decoding: tail, as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
    return lines.last { !$0.isEmpty }?.replacing(/^\[[^\]]*\] */, with: "")
  }

  private static let longest = 4096
}
