import Chromium
import Foundation

/// A shell script in place of a browser, with the fault that one test needs.
struct FakeBrowser {
  let executable: BrowserExecutable
  private let folder: URL

  /// The path of the real browser, which a script can start.
  static let chromium = (try? BrowserExecutable.find().path) ?? "chromium"

  /// Runs a test with a script that is removed afterwards.
  ///
  /// The script writes its arguments and its process id to files beside it. It reads commands from file descriptor 3
  /// and writes answers to 4.
  static func with(_ script: String, _ body: (FakeBrowser) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fake-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = folder.appending(path: "browser")
    let text = """
      #!/bin/bash
      cd "$(dirname "$0")"
      printf '%s\\n' "$@" >arguments
      echo $$ >>processes
      \(script)
      """
    try Data(text.utf8).write(to: program)
    let path = program.path(percentEncoded: false)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    try await body(FakeBrowser(executable: .find(named: path), folder: folder))
  }

  /// Prints one page with this browser; `timeLimit` applies to each answer.
  func use(timeLimit: Duration) async throws {
    try await Browser.run(executable, timeLimit: timeLimit) { browser in
      _ = try await browser.pdf(of: TestSheet.document("<p>Text</p>"), date: .testDay)
    }
  }

  /// Waits until the script has been started and has written down its process id.
  func start() async throws {
    while !FileManager.default.fileExists(atPath: file("processes")) {
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  /// Returns all paths in a folder that the script has created beside itself.
  func files(in name: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: file(name))
  }

  /// Kills the browser, as the system does when memory runs out.
  func end() throws {
    for process in try lines("processes").compactMap(pid_t.init) { kill(process, SIGKILL) }
  }

  /// The processes that still run after about two seconds, and the browser's temporary folder if it still exists.
  var leftovers: [String] {
    get async throws {
      let processes = try await stillRunning(lines("processes"))
      let option = "--user-data-dir="
      let folders = try lines("arguments").filter { $0.hasPrefix(option) }.map {
        URL(filePath: String($0.dropFirst(option.count))).deletingLastPathComponent().path(
          percentEncoded: false
        )
      }
      return processes + folders.filter(FileManager.default.fileExists)
    }
  }
}

extension FakeBrowser {
  private func file(_ name: String) -> String {
    folder.appending(path: name).path(percentEncoded: false)
  }

  private func lines(_ name: String) throws -> [String] {
    try String(contentsOfFile: file(name), encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// Returns the processes that still run after about two seconds, since a killed process takes a moment to end.
  private func stillRunning(_ processes: [String]) async throws -> [String] {
    for _ in 1..<100 where processes.contains(where: isRunning) {
      try await Task.sleep(for: .milliseconds(20))
    }
    return processes.filter(isRunning)
  }

  /// Returns whether a process runs; a process that has ended may still be listed as a zombie.
  private func isRunning(_ process: String) -> Bool {
    guard let number = pid_t(process), kill(number, 0) == 0 else { return false }
    guard let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
      return true
    }
    return !state.contains(") Z ")
  }
}
