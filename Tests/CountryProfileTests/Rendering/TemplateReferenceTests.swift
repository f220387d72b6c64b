import Foundation
import TestSupport
import Testing

@testable import CountryProfile

@Suite("The list of what templates can use")
struct TemplateReferenceTests {
  private static let readme = GoldenSite.templates.appending(path: "README.md")

  /// Returns the list for a small site with one asset, since the type of the field `assets` is that of the first asset.
  private func reference() async throws -> TemplateReference {
    try await TemplateReference(TestSite(["Templates/assets/style.css": ""]).templateFields())
  }

  @Test("Templates/README.md lists what the program offers")
  func readme() async throws {
    let offered = try await reference().markdown
    let listed = try GeneratedPart(of: Self.readme)
    guard listed.text != offered else { return }
    if GoldenSite.isUpdating { return try listed.keep(offered) }
    Issue.record("run Tests/update-golden if the fields are meant to be other ones")
    expectText(offered, listed.text, in: "Templates/README.md")
  }

  @Test("no two records have one name, whatever their article")
  func names() async throws {
    let types = try await reference().types
    #expect(types.map(\.heading).repeated == [])
  }

  @Test("no two parts of Templates/README.md have one heading, by which links find them")
  func headings() throws {
    let lines = try String(contentsOf: Self.readme, encoding: .utf8).split(separator: "\n")
    let headings = lines.filter { $0.hasPrefix("#") }.map { $0.trimmingPrefix(#/#+ /#).lowercased() }
    #expect(headings.repeated == [])
  }

  @Test("each field of a record has a sentence of its own, without a full stop")
  func meanings() async throws {
    for type in try await reference().types {
      let meanings = type.fields.map { $0.meaning ?? "" }
      #expect(meanings.allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") }, "\(type.name)")
      #expect(meanings.repeated == [], "\(type.name)")
    }
  }
}

extension [String] {
  /// The elements that occur more than once, sorted, and each only once.
  fileprivate var repeated: [String] {
    Dictionary(grouping: self, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
  }
}
