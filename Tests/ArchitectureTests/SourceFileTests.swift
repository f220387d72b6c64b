import Testing

@Suite("What a Swift file declares and uses")
struct SourceFileTests {
  private func file(_ text: String) throws -> SourceFile {
    try #require(SourceFile(path: "Sources/A/File.swift", bytes: Array(text.utf8)))
  }

  @Test("types are declared by their full names")
  func declarations() throws {
    let text = """
      struct A { enum B { case c } }
      extension D.E { final class F {} }
      protocol G { associatedtype H }
      actor I<J: Sendable> { typealias K = Int; class func l() {} }
      """
    #expect(
      try file(text).declarations.keys.sorted() == ["A", "A.B", "D.E.F", "G", "G.H", "I", "I.J", "I.K"]
    )
  }

  @Test(
    "a type is seen as far as it says, and never farther than what it stands in",
    arguments: [
      ("struct A {}", SourceFile.Access.module), ("private struct A {}", .file),
      ("fileprivate enum A {}", .file),
      ("private let b = 1\nstruct A {}", .module), ("public indirect enum A {}", .everyone),
      ("package struct A {}", .everyone), ("func b() { struct A {} }", .file), ("func b<A>() {}", .file),
    ]
  )
  func access(text: String, access: SourceFile.Access) throws {
    #expect(try file(text).declarations["A"] == access)
  }

  @Test(
    "so is a type inside another, or in an extension",
    arguments: [
      ("public struct A { struct B {} }", SourceFile.Access.module),
      ("private struct A { struct B {} }", .file),
      ("public struct A { public struct B {} }", .everyone),
      ("extension A { public struct B {} }", .everyone),
      ("public extension A { struct B {} }", .everyone), ("private extension A { struct B {} }", .file),
      ("extension A { struct B {} }", .module), ("struct A { private struct B {} }", .file),
    ]
  )
  func accessInside(text: String, access: SourceFile.Access) throws {
    #expect(try file(text).declarations["A.B"] == access)
  }

  @Test("a name is used with the names behind its dots, in the type around it; a member alone is none")
  func uses() throws {
    let uses = try file("extension A { let b: [C.D?] = .E\n.F.g(H()) }\nlet i = j.K").uses.keys
    #expect(
      uses.map { ($0.scope + ["/"] + $0.names).joined(separator: " ") }.sorted() == [
        "/ A", "A / C D", "A / H",
      ]
    )
  }

  @Test("a file whose braces do not match was misread")
  func misread() throws {
    #expect(try file("struct A { let b = \"\\(c.map { \"}\" }) {\" } // {").isWellRead)
    #expect(try !file("struct A { struct B {}").isWellRead)
    #expect(try !file("struct A {} }").isWellRead)
  }

  @Test("an import is one of the module, whatever it takes from it")
  func imports() throws {
    let text = "import A\n@testable import B\nimport struct C.D\npublic import E"
    #expect(try file(text).imports == ["A": 1, "B": 2, "C": 3, "E": 4])
  }

  @Test(
    "a file is in the room of its folder",
    arguments: [
      ("Sources/Markdown/Lists/Item.swift", "Markdown"),
      ("Sources/CountryProfile/Build.swift", "CountryProfile"),
      ("Sources/CountryProfile/Pages/Data/Page.swift", "CountryProfile/Pages"),
    ]
  )
  func rooms(path: String, label: String) {
    #expect(Room(path: path)?.label == label)
  }
}
