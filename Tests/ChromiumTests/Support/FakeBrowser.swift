import Chromium
import Foundation

/// A program that is not a browser, or a bad one, written for one test.
struct FakeBrowser {
  /// The program, for the code under test.
  let executable: BrowserExecutable
  private let folder: URL

  /// The path of the real browser, for scripts.
  static let chromium = (try? BrowserExecutable.find().path) ?? "chromium"

  /// Runs a test with a shell script in the place of a browser, which is removed afterwards.
  ///
  /// It leaves a note of how it was started; file 3 brings it commands, file 4 takes its answers.
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

  /// Opens a conversation with the program and gives up after a second.
  func use(timeLimit: Duration) async throws {
    try await Browser.run(executable, timeLimit: timeLimit) { browser in
      _ = try await browser.pdf(of: TestSheet.document("<p>Text</p>"), date: .testDay)
    }
  }

  /// Waits until the program runs.
  func start() async throws {
    while !FileManager.default.fileExists(atPath: file("processes")) {
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  /// The files in a folder beside the program.
  func files(in name: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: file(name))
  }

  /// Ends the program as the system does when memory runs out.
  func end() throws {
    for process in try lines("processes").compactMap(pid_t.init) { kill(process, SIGKILL) }
  }

  /// What is left a moment later: processes that still run, and its folder.
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

  /// A signal takes a moment to end a process.
  private func stillRunning(_ processes: [String]) async throws -> [String] {
    for _ in 1..<100 where processes.contains(where: isRunning) {
      try await Task.sleep(for: .milliseconds(20))
    }
    return processes.filter(isRunning)
  }

  /// A process that has ended may stay in the list of processes until somebody takes note of it.
  private func isRunning(_ process: String) -> Bool {
    guard let number = pid_t(process), kill(number, 0) == 0 else { return false }
    guard let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
      return true
    }
    return !state.contains(") Z ")
  }
}
