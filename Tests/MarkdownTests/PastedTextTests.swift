import Testing

@Suite("Text that slipped or was pasted from another program")
struct PastedTextTests {
  private static let foreign = "means something to other programs only, and stays in the text"

  @Test(
    "is pointed out with what to type",
    arguments: [
      (
        "•\tOne",
        "1:1 warning: '•' makes no list here, so that the lines run together / begin each line with '- ' instead"
      ),
      (
        "▪ One",
        "1:1 warning: '▪' makes no list here, so that the lines run together / begin each line with '- ' instead"
      ),
      (
        "·\tOne",
        "1:1 warning: '·' makes no list here, so that the lines run together / begin each line with '- ' instead"
      ),
      (
        "o\tOne",
        "1:1 warning: 'o' makes no list here, so that the lines run together / begin each line with '- ' instead"
      ),
      ("-First", "1:1 warning: a list needs a space after '-' / write '- First'"),
      ("1.First", "1:1 warning: a list needs a space after '1.' / write '1. First'"),
      (
        "We do:\n2. One",
        "2:1 warning: this line is no list, since it follows a line of text and does not begin with 1 / put an empty line above it"
      ),
      (
        "2018. It was so.",
        "1:1 warning: '2018.' at the beginning of a line begins a list / write '2018\\.' to show the number, or begin the sentence with another word"
      ),
      (
        "Text.\n---",
        "2:1 warning: '---' right below a text makes a heading of it / put an empty line above it, or write '## Text.' for a heading"
      ),
      (":::note", "1:1 warning: ':::' \(foreign) / delete it"),
      ("!!! note", "1:1 warning: '!!!' \(foreign) / delete it"),
      ("[TOC]", "1:1 warning: '[TOC]' \(foreign) / delete it"),
      (
        "Term\n: What it is",
        "2:1 warning: ':' at the beginning of a line stays in the text, right behind the line above / write '- **Term**: What it is'"
      ),
      (
        "#No space",
        "1:1 warning: this line is no heading and '#' stays in the text / write '## No space', or '\\#' for a sign"
      ),
      ("A word {width=50%}", "1:8 warning: '{width=50%}' \(foreign) / delete it"),
      ("A word {#id}", "1:8 warning: '{#id}' \(foreign) / delete it"),
      ("H~2~O", "1:2 warning: '~2~' \(foreign) / write '₂'"),
      ("km^2^", "1:3 warning: '^2^' \(foreign) / write '²'"),
      ("$$x^2$$", "1:1 warning: '$$x^2$$' \(foreign) / write the formula in words or letters"),
      ("A :warning: here", "1:3 warning: ':warning:' \(foreign) / type the picture itself, or delete it"),
      ("Text<o:p></o:p>", "1:5 warning: '<o:p>' \(foreign) / delete it"),
      ("See [[Contact us]].", "1:5 warning: this is no link / write '[Contact us](contact-us.md)'"),
      ("See (Labour)[labour.md].", "1:5 warning: this is no link / write '[Labour](labour.md)'"),
      ("See [Labour(labour.md).", "1:5 warning: this is no link / write '[Labour](labour.md)'"),
      ("Write to info@iom.int.", "1:10 warning: this mail address is no link / write '<info@iom.int>'"),
      (
        "```\ncode",
        "1:1 warning: nothing ends this block of code, so all text below it is shown as code / write ``` on a line of its own below the code"
      ),
      (
        "Province\tPeople\nSekong\tMany",
        "1:1 warning: rows of a table with tabs between the cells run together / there are no tables: write a list, one row an item"
      ),
    ]
  )
  func slips(text: String, message: String) {
    #expect(Reading(text).messages.contains(message), "\(Reading(text).messages)")
  }

  @Test(
    "what may stand so in a text is no slip",
    arguments: [
      "- One\n- Two", "1. One\n2. Two", "It was in\n2018. Then it ended.", "5.5 million", "-5 °C", "–5 °C",
      "A · B",
      "o one", "Text.\n\n---", "Heading\n-------", "```\n[[x]] :a: •\n```", "`[[x]]` and `:a:`", "\\[[x]]",
      "<info@iom.int>", "[write](mailto:info@iom.int)", "[info@iom.int](mailto:info@iom.int)",
      "At 10:30:15 or so",
      "Ratio 1:2:3", "See: note: this", "US$5 and US$6", "a ~ b ~ c", "2^10", "# Numbers",
      "Hurry! [Read](page.md)",
      "{not an attribute}", "#Hashtag", "A list:\n\n2. Two", "a (b) [c](d.md)", "(see [page](page.md))", "•",
      "> quote\n---", "A\tB",
    ]
  )
  func noSlips(text: String) {
    #expect(Reading(text).messages.filter { !$0.contains("error") } == [])
  }

  @Test("two versions that Git could not merge are one error")
  func conflict() {
    #expect(
      Reading("Text.\n<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> main\n# H").messages == [
        """
        2:1 error: two versions of these lines stand here, which Git could not merge / keep the right one, and delete the \
        other with the lines of <<<<<<<, ======= and >>>>>>>
        """
      ]
    )
  }

  @Test(
    "the time of a check grows with the text",
    arguments: ["[a(", "(a)[", "[[a", "a@", ":a", "~a~", "$$", "{a=", "`"]
  )
  func growth(sign: String) {
    let clock = ContinuousClock()
    func time(_ count: Int) -> Duration {
      let text = String(repeating: sign, count: count)
      return clock.measure { _ = Reading(text).messages }
    }
    _ = time(100)
    let (short, long) = (time(2_000), time(16_000))
    #expect(long < max(short, .milliseconds(20)) * 40)
  }
}
