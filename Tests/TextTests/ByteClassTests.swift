import Testing
import Text

@Suite("Classes of bytes")
struct ByteClassTests {
  private func members(_ isMember: (UInt8) -> Bool) -> String {
    String(decoding: (UInt8.min...UInt8.max).filter(isMember), as: UTF8.self)
  }

  private let digits = "0123456789"
  private let small = "abcdefghijklmnopqrstuvwxyz"

  @Test("letters and digits are those of ASCII alone")
  func letters() {
    #expect(members(\.isASCIIDigit) == digits)
    #expect(members(\.isASCIILowercase) == small)
    #expect(members(\.isASCIILetter) == small.uppercased() + small)
    #expect(members(\.isASCIIAlphanumeric) == digits + small.uppercased() + small)
    #expect("2026".utf8.areASCIIDigits)
    #expect(!"20.6".utf8.areASCIIDigits)
  }

  @Test("punctuation is all that CommonMark lets a backslash escape")
  func punctuation() {
    #expect(members(\.isASCIIPunctuation) == "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
  }

  @Test("white space is not the same to CommonMark and to HTML")
  func whiteSpace() {
    #expect(members(\.isASCIIWhitespace) == "\u{9}\u{A}\u{B}\u{C}\u{D} ")
    #expect(members(\.isHTMLWhitespace) == "\u{9}\u{A}\u{C}\u{D} ")
    #expect(members(\.isBlank) == "\u{9} ")
    #expect(members(\.isLineEnd) == "\u{A}\u{D}")
  }

  @Test("only capital letters of ASCII become small")
  func lowercase() {
    #expect(small.uppercased().utf8.map(\.asciiLowercased) == Array(small.utf8))
    #expect((UInt8.min...UInt8.max).filter { $0.asciiLowercased != $0 }.count == 26)
  }

  @Test("a character of several bytes has one that begins it")
  func continuation() {
    #expect("aລé".utf8.map(\.isUTF8Continuation) == [false, false, true, true, false, true])
  }
}
