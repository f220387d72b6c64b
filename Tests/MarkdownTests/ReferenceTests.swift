import Testing

@testable import Markdown

@Suite("References")
struct ReferenceTests {
  @Test("a link to a page becomes a slot at each end of its text")
  func pageLink() {
    let reading = Reading("See [our *health* work](areas/health.md#malaria \"More\") now.\n")
    #expect(reading.outline == "<p>See {0}our <em>health</em> work{/0} now.</p>\n")
    let expected = Reference(
      kind: .link,
      destination: "areas/health.md#malaria",
      scheme: nil,
      path: "areas/health.md",
      fragment: "malaria",
      text: "our health work",
      title: "More",
      textBefore: "",
      textAfter: "",
      range: 4..<55
    )
    #expect(reading.document.references == [expected])
    #expect(reading.messages.isEmpty)
  }

  @Test("a figure is a reference with its scheme, and may be empty to be filled in")
  func figure() throws {
    let reading = Reading("Over [](fact:migrants-abroad) people.\n")
    #expect(reading.outline == "<p>Over {0}{/0} people.</p>\n")
    let reference = try #require(reading.document.references.first)
    #expect(reference.scheme == "fact")
    #expect(reference.path == "migrants-abroad")
    #expect(reference.textBefore == "Over ")
    #expect(reading.messages.isEmpty)
  }

  @Test("a picture is one slot with its text alternative")
  func image() throws {
    let reading = Reading("![A *clinic* in `Attapeu`](../media/clinic.png)\n")
    #expect(reading.outline == "<p>{0}</p>\n")
    let reference = try #require(reading.document.references.first)
    #expect(reference.kind == .image)
    #expect(reference.text == "A clinic in Attapeu")
  }

  @Test("a picture inside a link is a slot between those of the link")
  func imageInLink() {
    let reading = Reading("[![A map](map.png) Map](map.md) and [x](y.md)\n")
    #expect(reading.outline == "<p>{0}{1} Map{/0} and {2}x{/2}</p>\n")
    #expect(reading.document.references.map(\.text) == ["A map Map", "A map", "x"])
  }

  @Test("a figure in the text of a picture is a reference without slots; other links there are words alone")
  func figureInImage() {
    let reading = Reading("![Of [27](fact:density), [x](x.md)](map.png), [y](y.md)\n")
    #expect(reading.outline == "<p>{0}, {2}y{/2}</p>\n")
    #expect(reading.document.references.map(\.text) == ["Of 27, x", "27", "y"])
    #expect(reading.document.references[1].textBefore == "Of ")
    #expect(reading.messages.isEmpty)
  }

  @Test("so is a figure in the title of a block")
  func figureInBlock() {
    let reading = Reading("![Of [27](fact:density)](facts:headline)\n")
    #expect(reading.outline == "{0}\n")
    #expect(reading.document.references.map(\.path) == ["headline", "density"])
    #expect(reading.messages.isEmpty)
  }

  @Test("a block of data alone in its paragraph replaces the paragraph")
  func block() throws {
    let reading = Reading("Before\n\n![Key facts](facts:headline)\n\nAfter\n")
    #expect(reading.outline == "<p>Before</p>\n{0}\n<p>After</p>\n")
    let reference = try #require(reading.document.references.first)
    #expect(reference.kind == .block)
    #expect(reference.path == "headline")
    #expect(reference.text == "Key facts")
  }

  @Test("a block of data stands on lines of its own in a list item too")
  func blockInList() {
    #expect(Reading("- ![a](facts:b)\n").outline == "<ul>\n<li>\n{0}\n</li>\n</ul>\n")
  }

  @Test("a link out of the site stays as cmark writes it")
  func externalLink() {
    let reading = Reading("[IOM](https://www.iom.int/a?b&c) <mailto:x@y.z> [call](tel:+856)\n")
    let expected = """
      <p><a href="https://www.iom.int/a?b&amp;c">IOM</a> <a href="mailto:x@y.z">mailto:x@y.z</a> \
      <a href="tel:+856">call</a></p>

      """
    #expect(reading.outline == expected)
    #expect(reading.document.references.isEmpty)
    #expect(reading.messages.isEmpty)
  }

  @Test(
    "a path is percent-decoded so that it finds its file",
    arguments: [
      ("<my page.md>", "my page.md", nil),
      ("my%20page.md", "my page.md", nil),
      ("areas/ສະບາຍດີ.md", "areas/ສະບາຍດີ.md", nil),
      ("%E0%BA%AA.md#%E0%BA%AA", "ສ.md", "ສ"),
      ("a%23b.md#c#d", "a#b.md", "c#d"),
      ("#top", "", "top"),
      ("50%.md", "50%.md", nil),
      ("%FF.md", "%FF.md", nil),
      ("a&amp;b\\_c.md", "a&b_c.md", nil),
    ]
  )
  func decodedPath(written: String, path: String, fragment: String?) throws {
    let reference = try #require(Reading("[x](\(written))").document.references.first)
    #expect(reference.path == path)
    #expect(reference.fragment == fragment)
  }

  @Test("a scheme is known in upper case too")
  func schemeCase() throws {
    let reference = try #require(Reading("[1](FACT:x)").document.references.first)
    #expect(reference.scheme == "fact")
    #expect(reference.destination == "FACT:x")
  }

  @Test("the text around a reference is that of its paragraph, forty characters on each side, without markup")
  func surroundings() throws {
    let words = String(repeating: "ກ ", count: 30)
    let reading = Reading("\(words)**about**\n[1](fact:a) `x`\\\nand \(words)\n\nNext\n")
    let reference = try #require(reading.document.references.first)
    #expect(reference.textBefore == String(repeating: "ກ ", count: 17) + "about ")
    #expect(reference.textAfter == " x and " + String(repeating: "ກ ", count: 16) + "ກ")
    #expect(reference.textAfter.unicodeScalars.count == 40)
  }

  @Test("a link in the text of a picture is part of that text only")
  func linkInImage() {
    let reading = Reading("![see [this](that.md)](p.png)\n")
    #expect(reading.outline == "<p>{0}</p>\n")
    #expect(reading.document.references.map(\.text) == ["see this"])
  }

  @Test("references are found in headings, lists and quotes, in the order of the text")
  func everywhere() {
    let reading = Reading("## [a](1.md)\n\n- [b](2.md)\n  - > [c](3.md)\n\n> ![d](4.png)\n")
    #expect(reading.document.references.map(\.text) == ["a", "b", "c", "d"])
    #expect(reading.document.slots.map(\.reference) == [0, 0, 1, 1, 2, 2, 3])
  }
}
