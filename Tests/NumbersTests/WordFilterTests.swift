import TestSupport
import Testing

@testable import Numbers

@Suite("Texts that may have figures")
struct WordFilterTests {
  private static let words: Set<String> = ["nine", "ten", "un", "zéro", "seventy"]

  private static func accepts(_ text: String, _ filter: WordFilter) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer(filter.accepts)
  }

  /// The plain way, without tables.
  private static func plain(_ text: String, digits: Bool) -> Bool {
    text.split { !$0.isLetter }.contains { words.contains($0.lowercased()) }
      || digits && text.contains(where: \.isNumber)
  }

  @Test("are found as by looking at each word")
  func random() {
    var generator = SeededGenerator(seed: 14)
    let parts = [
      "nine", "Ten", "often", "tent", "un", "une", "zéro", "ZÉRO", "7", " ", " ", "-", "“", "”", "é", "a",
      "[", "_", "@", "{", "`", ":",
      "\n", "໙",
    ]
    for _ in 0..<5000 {
      let text = (0..<8).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
      #expect(
        Self.accepts(text, WordFilter(Self.words, isUnspaced: false)) == Self.plain(text, digits: true),
        "\(text.debugDescription)"
      )
      // To a filter for words alone, a digit of another script is a letter.
      let words = text.replacing("໙", with: " ")
      #expect(
        Self.accepts(words, WordFilter(Self.words)) == Self.plain(words, digits: false),
        "\(words.debugDescription)"
      )
    }
  }

  @Test("in a script without spaces, every text of that script is accepted")
  func unspaced() {
    let filter = WordFilter(["ເກົ້າ"], isUnspaced: true)
    #expect(Self.accepts("ມີ", filter))
    #expect(!Self.accepts("none", filter))
  }
}
