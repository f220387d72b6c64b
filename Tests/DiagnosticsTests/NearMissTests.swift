import Diagnostics
import Testing

@Suite("What was probably meant")
struct NearMissTests {
  private let keys = ["title", "summary", "order", "reviewed", "date", "template"]

  @Test(
    "a slip of the fingers is recognised",
    arguments: [
      ("a letter left out", "titl", "title"), ("a letter too many", "sumnmary", "summary"),
      ("a wrong letter", "ordes", "order"), ("two letters swapped", "tilte", "title"),
      ("another case", "TITLE", "title"), ("several slips in a long name", "templaet", "template"),
    ]
  )
  func slips(what: String, typed: String, meant: String) {
    #expect(NearMiss.nearest(to: typed, among: keys) == meant, "\(what)")
  }

  @Test("more than a third of the letters wrong is no slip", arguments: ["author", "sum", "reads", ""])
  func tooFar(typed: String) {
    #expect(NearMiss.nearest(to: typed, among: keys) == nil)
  }

  @Test("a name that shares no letter with another is no slip for it")
  func nothingShared() {
    #expect(NearMiss.nearest(to: "x", among: ["y"]) == nil)
    #expect(NearMiss.nearest(to: "x", among: ["X"]) == "X")
    #expect(NearMiss.nearest(to: "lo", among: ["la"]) == "la")
  }

  @Test("of equally near names the first by alphabet is taken, in whatever order they come")
  func ties() {
    #expect(NearMiss.nearest(to: "cat", among: ["cut", "bat", "car"]) == "bat")
    #expect(NearMiss.nearest(to: "cat", among: ["car", "cut", "bat"]) == "bat")
  }

  @Test("the nearest name wins over an earlier one")
  func nearestWins() {
    #expect(
      NearMiss.nearest(to: "migrants-abrod", among: ["migrants-aboard", "migrants-abroad"])
        == "migrants-abroad"
    )
  }

  @Test("no candidates, no answer")
  func noCandidates() {
    #expect(NearMiss.nearest(to: "title", among: []) == nil)
    #expect(NearMiss.question(for: "title", among: []) == nil)
  }

  @Test("the question shows the name as it should be typed")
  func question() {
    #expect(NearMiss.question(for: "tilte", among: keys) == "did you mean 'title'?")
  }

  @Test("marks of Lao words count like letters")
  func lao() {
    #expect(NearMiss.nearest(to: "ກນຍາ", among: ["ກັນຍາ"]) == "ກັນຍາ")
  }
}
