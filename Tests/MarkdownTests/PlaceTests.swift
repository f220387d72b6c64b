import Testing

@testable import Markdown

@Suite("Places of references")
struct PlaceTests {
  @Test("every link of a random text is placed at its bracket", arguments: 0..<40)
  func randomTexts(block: Int) {
    var count = 0
    for seed in (block * 25)..<(block * 25 + 25) {
      let generator = PlacedTextGenerator(seed: seed)
      let reading = Reading(bytes: generator.text)
      for reference in reading.document.references {
        guard let expected = generator.offsets[reference.destination],
          // A label that lost its link may be a link of its own.
          reading.text(at: reference.offset, length: 2) != "[L"
        else { continue }
        count += 1
        #expect(reference.offset == expected, "seed \(seed), \(reference.destination)")
      }
    }
    #expect(count > 50)
  }
}
