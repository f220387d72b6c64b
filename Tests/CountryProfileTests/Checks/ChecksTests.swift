import Foundation
import Testing

@testable import CountryProfile

@Suite("The list of checks")
struct ChecksTests {
  @Test("the README's table of checks has their subjects in the same order")
  func readme() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let lines = readme.split(separator: "\n", omittingEmptySubsequences: false)
    let table = lines.drop { $0 != "| what is checked | what is pointed out |" }.prefix { $0.hasPrefix("|") }
    let subjects = table.dropFirst(2).compactMap { $0.split(separator: "|").first }
    #expect(
      subjects.map { $0.trimmingCharacters(in: .whitespaces) } == Checks.all.map(\.subject).withoutRepeats
    )
  }

  @Test("each check that compares things with each other is a file of its room")
  func files() throws {
    let folder = Self.root.appending(path: "Sources/CountryProfile/Checks").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != "Check.swift" }
    #expect(Set(Checks.all.map(\.file)) == Set(files.map { "CountryProfile/\($0)" }))
    let ofTheirOwn = Checks.all.map(\.file).filter { $0 != "CountryProfile/Checks.swift" }
    #expect(Set(ofTheirOwn).count == ofTheirOwn.count)
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}

extension [String] {
  /// The elements, without those that repeat the one before; several checks may share a row of the README's table.
  fileprivate var withoutRepeats: [String] {
    enumerated().filter { $0.offset == 0 || self[$0.offset - 1] != $0.element }.map(\.element)
  }
}
