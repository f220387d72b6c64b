import Foundation
import Templating
import TestSupport
import Text

/// The values that templates in tests render, with fields of every type.
struct Sample: Sendable {
  var site = Site()
  var page = Page()
  var facts = [
    Fact(label: "Population", value: 7_100_000, url: .site(path: "key-facts.html", fragment: "population")),
    Fact(label: "Density <27>", value: 27, unit: "people per km²", url: .site(path: "areas/health.html")),
    Fact(label: "Airports", value: 4, note: "", isKey: true, url: .external("https://example.org/?a=1&b=2")),
  ]

  struct Site: Sendable {
    var name = "IOM Lao PDR"
    var home = SiteURL.site(path: "index.html")
    var languages = ["en", "lo"]
  }

  struct Page: Sendable {
    var title = "Labour & migration"
    var summary: String? = "Safe, \"regular\" migration"
    var subtitle: String?
    var kind = "area"
    var count = 3
    var rank: Int?
    var isNew = true
    var isDraft = false
    var url = SiteURL.site(path: "areas/labour.html")
    var source: SiteURL? = SiteURL.external("https://example.org/a?b=c&d='e'")
    var body = Array("<p>Text &amp; <b>more</b></p>".utf8)
    var aside: [UInt8]?
    var data = Array(#"{"name": "</script><b>", "n": [1]}"#.utf8)
    var tags = ["lao", "<b>", "ປະເທດລາວ"]
    var empty: [String] = []
    var part = "parts/two.html"
    var contact: Contact? = Contact()
    var partner: Contact?
  }

  struct Contact: Sendable {
    var name = "Head office"
    var email: String? = "iom@example.org"
    var phone: String?
  }

  struct Fact: Sendable {
    var label: String
    var value: Int
    var unit: String?
    var note: String?
    var isKey = false
    var url: SiteURL
    var parts: [String] = ["a", "b"]
  }
}

extension Sample {
  static let schema = RecordSchema<Sample>(
    "a sample page",
    [
      .record("site", "The site", of: site) { $0.site },
      .record("page", "The page", of: page) { $0.page },
      .list("facts", "Its key facts", of: fact) { $0.facts },
    ]
  )

  static let site = RecordSchema<Site>(
    "the site",
    [
      .text("name", "Its name", \.name),
      .url("home", "Where it begins", \.home),
      .textList("languages", "Its languages", \.languages),
    ]
  )

  static let contact = RecordSchema<Contact>(
    "the contact",
    [
      .text("name", "Its name", \.name),
      .optionalText("email", "Its mail address", \.email),
      .optionalText("phone", "Its telephone number", \.phone),
    ]
  )

  static let fact = RecordSchema<Fact>(
    "a key fact",
    [
      .text("label", "What it is", \.label),
      .number("value", "How much it is", \.value),
      .optionalText("unit", "What is counted", \.unit),
      .optionalText("note", "What readers must know", \.note),
      .flag("isKey", "Whether it matters most", \.isKey),
      .url("url", "Where it is", \.url),
      .textList("parts", "What it is made of", \.parts),
    ]
  )

  static let page = RecordSchema<Page>(
    "the page",
    [
      .text("title", "Its title", \.title),
      .optionalText("summary", "What it says, in short", \.summary),
      .optionalText("subtitle", "What else it is called", \.subtitle),
      .text("kind", "What kind of page it is", \.kind),
      .number("count", "How many there are", \.count),
      .optionalNumber("rank", "Which one it is", \.rank),
      .flag("isNew", "Whether it is new", \.isNew),
      .flag("isDraft", "Whether it is unfinished", \.isDraft),
      .url("url", "Where it is", \.url),
      .optionalURL("source", "Where it comes from", \.source),
      .html("body", "Its text", \.body),
      .optionalHTML("aside", "What is beside its text", \.aside),
      .json("data", "Its data", \.data),
      .textList("tags", "Its tags", \.tags),
      .textList("empty", "Nothing at all", \.empty),
      .optionalRecord("contact", "Who answers", of: contact, \.contact),
      .optionalRecord("partner", "Who helps", of: contact, \.partner),
      .template("part", "What to include", among: ["parts/one.html", "parts/two.html"], \.part),
    ]
  )
}

extension Sample {
  /// Returns random values, the same for the same seed; some of them are nil or empty.
  static func random(seed: UInt64) -> Sample {
    var random = SeededGenerator(seed: seed &+ 1000)
    var sample = Sample()
    sample.page.title = random.pick("Title", "", "<i>", "ລາວ & \"\u{301}", "a'b")
    sample.page.summary = random.pick(nil, "", "same", "text <>")
    sample.page.subtitle = random.pick(nil, "", "same", "caf\u{E9}", "cafe\u{301}")
    sample.page.kind = random.pick("area", "news")
    sample.page.count = random.pick(0, 3, 4, -17)
    sample.page.rank = random.pick(nil, 0, 1, 9)
    sample.page.isNew = random.oneIn(2)
    sample.page.isDraft = random.oneIn(2)
    sample.page.url = random.pick(
      .site(path: "index.html"),
      .site(path: "areas/labour.html"),
      .external("https://x/?a&b")
    )
    sample.page.source = random.pick(nil, .external(""), .site(path: "ລາວ.html", fragment: "a b"))
    sample.page.aside = random.pick(nil, [], Array("<i>&amp;</i>".utf8))
    sample.page.tags = random.pick([], ["one"], ["<", "two", ""])
    sample.page.part = random.pick("parts/one.html", "parts/two.html")
    sample.page.contact = random.pick(nil, Contact(), Contact(email: nil))
    sample.facts = random.pick([], Array(sample.facts.prefix(1)), sample.facts)
    return sample
  }
}
