/// The dependencies of a Swift file: the modules that it imports, and the types that it declares and names.
struct SourceFile {
  /// Which files can use a type; a type inside a function counts as private, since only its own file sees it.
  enum Access: Int {
    case file, module, everyone
  }

  /// A use of a type; `Block.Kind` is one use with two names.
  struct Use: Hashable {
    let names: [String]
    /// The names of the type around the use, such as `Block`; in that type, `Kind` alone means `Block.Kind`.
    let scope: [String]
  }

  /// The path from the root of the package, such as `Sources/Text/Slug.swift`.
  let path: String
  let room: Room
  /// The modules that the file imports, each with the line of its first import.
  private(set) var imports: [String: Int] = [:]
  /// The types that the file declares, by their full names, such as `Block.Kind`.
  private(set) var declarations: [String: Access] = [:]
  /// The names in the file that look like types, each with the line of its first use.
  private(set) var uses: [Use: Int] = [:]

  /// Whether the file's braces match; if not, a string or a comment was taken for code, or code was taken for a string.
  private(set) var isWellRead = true

  private var tokens: [Token] = []
  private var index = 0
  /// The blocks around the current token: types, extensions, and all other code in braces, which has no name.
  private var blocks: [Block] = []
  /// The type or extension whose opening brace comes next.
  private var opening: Block?
  /// The access level that was read just before a declaration.
  private var access: Access?

  private struct Block {
    let names: [String]
    let access: Access
    /// Whether a type inside the block has the block's access level if it declares none.
    let lends: Bool
  }

  init?(path: String, bytes: [UInt8]) {
    guard let room = Room(path: path) else { return nil }
    self.path = path
    self.room = room
    tokens = TokenReader.tokens(of: bytes)
    while index < tokens.count { read() }
    if !blocks.isEmpty { isWellRead = false }
    tokens = []
  }

  private func text(at index: Int) -> String? {
    index >= 0 && index < tokens.count ? tokens[index].text : nil
  }

  /// The names of the types around this place; functions add no names, since types in them are visible only there.
  ///
  /// Generic names after the name of a type already belong to that type.
  private var scope: [String] { opening?.names ?? blocks.last { !$0.names.isEmpty }?.names ?? [] }

  private mutating func read() {
    let token = tokens[index]
    let isMember = text(at: index - 1) == "."
    index += 1
    switch token.text {
    case _ where isMember: break
    case "{":
      blocks.append(opening ?? Block(names: [], access: .file, lends: false))
      opening = nil
    case "}": if blocks.popLast() == nil { isWellRead = false }
    case "import": readImport(line: token.line)
    case "struct", "enum", "class", "actor", "protocol", "typealias", "associatedtype":
      readType(kind: token.text)
    case "extension": readExtension()
    case "func", "init", "subscript": readGenericFunction(name: token.text)
    case _ where token.isTypeName: readUse(at: index - 1)
    case "private", "fileprivate": access = .file
    case "public", "open", "package": access = .everyone
    case "final", "indirect", "nonisolated", "static": return
    default: access = nil
    }
  }

  /// Reads both `import Foundation` and `import struct Foundation.Date`.
  private mutating func readImport(line: Int) {
    if tokens.indices.contains(index + 1), !tokens[index].isTypeName, tokens[index + 1].line == line,
      tokens[index + 1].isTypeName
    {
      index += 1
    }
    guard let module = text(at: index), tokens[index].line == line else { return }
    imports[module] = min(imports[module] ?? line, line)
    index += 1
    while text(at: index) == "." { index += 2 }
  }

  private mutating func readType(kind: String) {
    // No type follows in `class func`, or after a variable that is named `actor`.
    guard index < tokens.count, tokens[index].isTypeName else { return }
    let names = scope + [tokens[index].text]
    let access = accessOfDeclaration()
    index += 1
    declare(names, access)
    readGenericNames(of: names, access: access)
    if kind != "typealias", kind != "associatedtype" {
      opening = Block(names: names, access: access, lends: kind == "protocol")
    }
  }

  private mutating func accessOfDeclaration() -> Access {
    defer { access = nil }
    guard let block = blocks.last else { return access ?? .module }
    let own = access ?? (block.lends ? block.access : .module)
    return own.rawValue < block.access.rawValue ? own : block.access
  }

  /// Adds the extended type to the uses; types inside the extension are declared as members of that type.
  private mutating func readExtension() {
    guard index < tokens.count, tokens[index].isTypeName else { return }
    let names = readUse(at: index)
    // If an extension has no access level, each of its members has its own.
    opening = Block(names: names, access: access ?? .everyone, lends: access != nil)
    access = nil
  }

  private mutating func readGenericFunction(name: String) {
    access = nil
    if name == "func" { index += 1 }
    readGenericNames(of: scope, access: .file)
  }

  /// Declares names such as `Value` in `<Value: Sendable>`, so that they are not taken for types of other rooms.
  private mutating func readGenericNames(of names: [String], access: Access) {
    guard text(at: index) == "<" else { return }
    var depth = 0
    var place = index
    while let text = text(at: place) {
      if text == "<" { depth += 1 }
      if text == ">" { depth -= 1 }
      if depth == 0 { return }
      let isFirst = self.text(at: place - 1) == "<" || self.text(at: place - 1) == ","
      if depth == 1, isFirst, tokens[place].isTypeName { declare(names + [text], access) }
      place += 1
    }
  }

  private mutating func declare(_ names: [String], _ access: Access) {
    let name = names.joined(separator: ".")
    declarations[name] =
      (declarations[name] ?? .file).rawValue > access.rawValue ? declarations[name] : access
  }

  /// Reads all names of a use such as `Block.Kind`, of which the first is at `start`.
  @discardableResult
  private mutating func readUse(at start: Int) -> [String] {
    let line = tokens[start].line
    var names = [tokens[start].text]
    index = start + 1
    while text(at: index) == ".", tokens.indices.contains(index + 1), tokens[index + 1].isTypeName {
      names.append(tokens[index + 1].text)
      index += 2
    }
    let use = Use(names: names, scope: scope)
    uses[use] = min(uses[use] ?? line, line)
    return names
  }
}
