import TestSupport

/// Writes random Markdown and remembers the place of each link in it.
struct PlacedTextGenerator {
  private(set) var text: [UInt8] = []
  /// The byte range of each link and image, from its bracket to its end; the keys are destinations such as `u0.md`.
  private(set) var places: [String: Range<Int>] = [:]
  private var random: SeededGenerator
  private var lineEnd = "\n"
  private var continuation = ""
  private var definitions: [String] = []

  init(seed: Int) {
    random = SeededGenerator(seed: seed)
    lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    if chance(4) { write("\u{FEFF}") }
    for _ in 0..<4 { writeBlock() }
    for definition in definitions { write(definition + lineEnd) }
  }

  private mutating func chance(_ oneIn: Int) -> Bool {
    Int.random(in: 0..<oneIn, using: &random) == 0
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices.randomElement(using: &random) ?? ""
  }

  private mutating func write(_ part: String) {
    text.append(contentsOf: part.utf8)
  }

  private mutating func writeBlock() {
    var first = ""
    var next = ""
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let (opening, following) =
        [
          ("> ", "> "), (">", ">"), ("- ", "  "), ("12. ", "    "), (" *   ", "     "), ("-\t", "\t"),
        ].randomElement(using: &random) ?? ("", "")
      first += opening
      next += following
    }
    continuation = next
    write(first)
    if chance(6), !next.contains("\t") {
      write("[d\(text.count)]: /url" + (chance(2) ? " 'title'" : "") + lineEnd + next)
    }
    if chance(8), !next.contains("\t") {
      write(
        "[e\(text.count)]:" + lineEnd + next + "<a b> \"two" + lineEnd + next + "lines\"" + lineEnd + next
      )
    }
    if chance(6), next.isEmpty {
      write("## "); continuation = " "; writePieces(breaks: false)
    } else {
      writePieces(breaks: true)
    }
    write(lineEnd + lineEnd)
  }

  private mutating func writePieces(breaks: Bool) {
    write(pick(["Aa", "ລາວ", "1é", "`c`", "**b**", "", ""]))
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      switch Int.random(in: 0..<12, using: &random) {
      case 0: write(" word \\[ \\* &amp; &lt; ")
      case 1: write(" `code ![` ")
      case 2: write(" **bold *it* x** ")
      case 3: write(" <https://a.b/c> <x@y.z> ")
      case 4 where breaks: write(" `a"); writeBreak(plain: true); write("b` ")
      case 5 where breaks: writeBreak(plain: false)
      case 6: write(" [not a link] ![nor this] ")
      case 7 where breaks: write(" <b title='x"); writeBreak(plain: true); write("y'> ")
      default: writeLink(breaks: breaks)
      }
    }
    write(" end")
  }

  private mutating func writeLink(breaks: Bool) {
    write(pick(["", " ", "(", "**", "é", "ລ", "\\!", "\\\\"]))
    let destination = "u\(places.count).md"
    let start = text.count
    // Adds the link with an empty range, so that `places.count` includes it; the end is set below.
    places[destination] = start..<start
    write(pick(["[", "[", "!["]))
    write(pick(["text", "**t** x", "ລາວ `]`", "a \\] b", "a [b] c", "![i](v.png)"]))
    if breaks, chance(3) { writeBreak(plain: false); write("more") }
    if chance(4) {
      write("][L\(places.count)]")
      definitions.append("[L\(places.count)]: \(destination)")
    } else if breaks, chance(3) {
      write("](\(destination)"); writeBreak(plain: true); write("\"ti"); writeBreak(plain: true);
      write("tle\")")
    } else {
      write("](\(destination))")
    }
    places[destination] = start..<text.count
    write(pick(["", " ", "**", ".", "x"]))
  }

  private mutating func writeBreak(plain: Bool) {
    if !plain { write(pick(["", "", "  ", "\\"])) }
    write(lineEnd)
    write(chance(4) ? pick(["", " ", "   "]) : continuation + (chance(4) ? "  " : ""))
  }
}
