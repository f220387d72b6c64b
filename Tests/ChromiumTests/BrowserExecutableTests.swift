import Chromium
import Foundation
import Testing

/// A browser is found by its name, by its path, or as the first of the usual names.
@Suite struct BrowserExecutableTests {
  @Test func theFirstOfTheUsualNamesIsTaken() throws {
    try withPrograms(["a/google-chrome", "b/chromium", "b/msedge"]) { folder in
      let path = "\(folder)/a:\(folder)/b"
      try #expect(BrowserExecutable.find(environment: ["PATH": path]).path == "\(folder)/b/chromium")
      try #expect(
        BrowserExecutable.find(named: "msedge", environment: ["PATH": path]).path == "\(folder)/b/msedge"
      )
    }
  }

  @Test func aNameWithASlashIsAPath() throws {
    try withPrograms(["mine/browser"]) { folder in
      try #expect(BrowserExecutable.find(named: "\(folder)/mine/browser").path == "\(folder)/mine/browser")
    }
  }

  @Test func onlyProgramsAreBrowsers() throws {
    try withPrograms(["a/browser"]) { folder in
      let file = "\(folder)/notes.txt"
      try Data().write(to: URL(filePath: file))
      for name in [file, "\(folder)/a", "\(folder)/none", "browser", ""] {
        #expect(throws: BrowserError.notFound(name)) { try BrowserExecutable.find(named: name) }
      }
    }
  }

  #if os(Linux)
    @Test func withoutABrowserTheMessageSaysWhatToDo() throws {
      let error = #expect(throws: BrowserError.self) {
        try BrowserExecutable.find(environment: ["PATH": "/none"])
      }
      #expect(error == .notInstalled)
      #expect(error?.description == "there is no browser to print with")
      #expect(
        error?.fix == """
          install Chromium (on Debian: sudo apt-get install chromium), name a browser with --browser, or build \
          without --pdf
          """
      )
    }
  #endif

  @Test func aBrowserSaysItsVersion() async throws {
    let version = try await BrowserExecutable.find().version()
    #expect(version.contains(/^\S.* [0-9]+\.[0-9.]+/))
  }

  @Test(arguments: ["exit 0", "echo 'unknown option'; exit 1", "exec yes"])
  func aProgramThatHasNoVersionIsNoBrowser(script: String) async throws {
    try await FakeBrowser.with(script) { program in
      await #expect(throws: BrowserError.notABrowser(program.executable.path)) {
        try await program.executable.version()
      }
    }
  }

  @Test func aVersionIsNotWaitedForLong() async throws {
    try await FakeBrowser.with("sleep 1000") { program in
      await #expect(throws: BrowserError.noAnswer(within: .seconds(1))) {
        try await program.executable.version(timeLimit: .seconds(1))
      }
      try await #expect(program.leftovers == [])
    }
  }

  private func withPrograms(_ names: [String], _ body: (_ folder: String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "programs-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in names {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data("#!/bin/sh\n".utf8).write(to: file)
      let path = file.path(percentEncoded: false)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    try body(folder.path(percentEncoded: false))
  }
}
