import Testing

@testable import CountryProfile

@Suite("The QR code of an address")
struct QRCodeTests {
  @Test("it is a square of modules with four light ones all around")
  func size() throws {
    let code = try #require(QRCode("https://laos.iom.int/"))
    #expect(code.size == 25 + 8)
    let rows = try DrawnCode(code).rows
    #expect(rows.count == code.size)
    let light = String(repeating: ".", count: code.size)
    #expect(rows.prefix(4) == [light, light, light, light])
    #expect(rows.suffix(4) == [light, light, light, light])
    #expect(rows.allSatisfy { $0.hasPrefix("....") && $0.hasSuffix("....") })
  }

  @Test("cameras find it by the squares in three of its corners")
  func finderPatterns() throws {
    let rows = try DrawnCode(try #require(QRCode("https://laos.iom.int/"))).rows
    let finder = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"]
    #expect(rows[4..<11].map { $0.dropFirst(4).prefix(7) } == finder.map { $0[...] })
    #expect(rows[4..<11].map { $0.dropLast(4).suffix(7) } == finder.map { $0[...] })
    #expect(rows[22..<29].map { $0.dropFirst(4).prefix(7) } == finder.map { $0[...] })
    #expect(rows[22..<29].map { $0.dropLast(4).suffix(7) } != finder.map { $0[...] })
  }

  @Test("dark modules side by side are one rectangle")
  func runs() throws {
    let code = try #require(QRCode("https://laos.iom.int/"))
    #expect(code.path.hasPrefix("M4 4h7v1H4z"))
    let pairs = try DrawnCode(code).rectangles.map { ("\($0.y) \($0.x)", "\($0.y) \($0.x + $0.width)") }
    #expect(Set(pairs.map(\.0)).isDisjoint(with: pairs.map(\.1)))
  }

  @Test("letters of any script are taken, and small ones stay small")
  func letters() throws {
    let lao = try #require(QRCode("https://laos.iom.int/ລາວ"))
    #expect(lao.size > 0)
    #expect(QRCode("https://laos.iom.int/a") != QRCode("https://laos.iom.int/A"))
  }

  @Test("the longest text that a code holds has 2,331 bytes")
  func length() throws {
    let longest = try #require(QRCode(String(repeating: "a", count: 2331)))
    #expect(longest.size == 177 + 8)
    #expect(QRCode(String(repeating: "a", count: 2332)) == nil)
    #expect(QRCode(String(repeating: "ລ", count: 778)) == nil)
  }

  @Test("there is none of an empty text")
  func empty() {
    #expect(QRCode("") == nil)
  }

  @Test("codes made at the same time do not mix")
  func atOnce() async {
    let texts = (0..<64).map { "https://laos.iom.int/\($0)" }
    let wanted = texts.map { QRCode($0) }
    #expect(await texts.concurrentMap { QRCode($0) } == wanted)
  }
}
