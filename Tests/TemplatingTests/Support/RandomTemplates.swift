import Templating
import TestSupport

/// Makes random valid templates, with all statements, three levels of inheritance, and values in all allowed places.
struct RandomTemplates {
  private var random: SeededGenerator
  private var sources: [String: String] = [:]
  /// The variables of the enclosing loops; their items are key facts if `isFact`, and texts otherwise.
  private var variables: [(name: String, isFact: Bool)] = []
  private var isInPart = false
  private let kind: TemplateKind

  static func make(seed: UInt64, kind: TemplateKind = .html) -> [String: String] {
    var maker = RandomTemplates(seed, kind)
    maker.sources[maker.name("parts/a")] = maker.part()
    maker.sources[maker.name("parts/b")] = maker.part()
    if maker.random.oneIn(2) {
      maker.makeInheritance()
    } else {
      maker.sources[maker.name("page")] = maker.whole(maker.body(depth: 4))
    }
    return maker.sources
  }

  private init(_ seed: UInt64, _ kind: TemplateKind) {
    random = SeededGenerator(seed: seed)
    self.kind = kind
  }

  private func name(_ stem: String) -> String { stem + kind.ending }

  /// Returns a body as a whole file, with a root element around it if the file is XML.
  private mutating func whole(_ body: String) -> String {
    guard kind == .xml else { return body }
    let start = random.pick("", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "<!-- a -->\n")
    return start + "<feed xmlns='urn:x'>" + body + "</feed>" + random.pick("", "\n", "\n<?end?>\n\n")
  }

  private mutating func part() -> String {
    isInPart = true
    defer { isInPart = false }
    return body(depth: 2)
  }

  private mutating func makeInheritance() {
    let head = block("head", "\(body(depth: 1))\(block("inner", body(depth: 1)))")
    sources[name("layout")] =
      whole(body(depth: 2) + head + space() + block("main", body(depth: 2)) + body(depth: 1))
    sources[name("middle")] =
      statement("extends \"\(name("layout"))\"", isFirst: true) + space() + comment()
      + block("main", body(depth: 1) + block("extra", body(depth: 1)) + body(depth: 1)) + space()
    let own = random.pick("inner", "extra", "main", "head")
    sources[name("page")] =
      statement("extends \"\(name(random.pick("middle", "layout")))\"", isFirst: true) + space()
      + (own == "extra" ? block("main", block("extra", body(depth: 1))) : block(own, body(depth: 3)))
      + space()
  }
}

extension RandomTemplates {
  private mutating func body(depth: Int) -> String {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in space() + item(depth: depth) + space() }.joined()
  }

  private mutating func item(depth: Int) -> String {
    guard depth > 0 else { return random.pick(text(), print(), comment()) }
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1: return branch(depth)
    case 2, 3: return loop(depth)
    case 4: return isInPart ? text() : statement("include \"\(name("parts/" + random.pick("a", "b")))\"")
    case 5: return comment()
    case 6: return element()
    case 7: return text()
    default: return print()
    }
  }

  private mutating func branch(_ depth: Int) -> String {
    let optional =
      kind == .text
      ? random.pick("page.rank", "page.source")
      : random.pick("page.summary", "page.subtitle", "page.rank", "page.source", "page.aside")
    var written = ""
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      written = statement("if \(optional)") + body(depth: depth - 1) + tag("{{", optional, "}}", ["", "-"])
    case 1:
      written = statement("if not \(optional) or \(condition())") + body(depth: depth - 1) + statement("else")
      written += tag("{{", optional, "}}", ["", "-"])
    case 2:
      written = statement("if \(condition())") + body(depth: depth - 1) + statement("elif \(condition())")
      written += body(depth: depth - 1) + statement("else") + body(depth: depth - 1)
    default:
      written = statement("if \(condition())") + body(depth: depth - 1)
    }
    return written + statement("endif")
  }

  private mutating func loop(_ depth: Int) -> String {
    let outerFact = variables.last { variable in
      variable.isFact && variables.last { $0.name == variable.name }?.isFact == true
    }?.name
    let list = random.pick(
      "facts",
      "page.tags",
      "page.empty",
      outerFact.map { "\($0).parts" } ?? "site.languages"
    )
    let name = random.pick("item", "x", "page_", "fact")
    let start = statement("for \(name) in \(list)")
    variables.append((name, list == "facts"))
    defer { variables.removeLast() }
    let state = random.pick(
      "{{ loop.index }}",
      "{% if loop.first %}first{% endif %}",
      "{% if not loop.last %}, {% endif %}",
      ""
    )
    return start + state + body(depth: depth - 1) + statement("endfor")
  }

  private mutating func condition() -> String {
    random.pick(
      "page.isNew",
      "page.isDraft",
      "not page.isDraft",
      "page.kind == \"area\"",
      "page.kind != 'news'",
      "page.count == 3",
      "4 == page.count",
      "page.tags",
      "page.empty",
      "page.rank == 1",
      "facts and page.title",
      "(page.isDraft or page.rank) and page.isNew",
      "not (page.isNew and page.subtitle)",
      "page.url == site.home",
      "page.subtitle == page.summary",
      "page.contact and page.contact.email",
      "not page.isNew == page.isDraft"
    )
  }

  private mutating func printable() -> String {
    if kind == .text { return printableInText() }
    if let variable = visibleVariable(), random.oneIn(2) {
      return variable.isFact ? "\(variable.name).\(random.pick("label", "value", "url"))" : variable.name
    }
    return random.pick(
      "page.title",
      "page.count",
      "page.url",
      "page.body",
      "site.name",
      "site.home",
      "page . kind"
    )
  }

  private mutating func printableInText() -> String {
    if let variable = visibleVariable(), variable.isFact, random.oneIn(2) {
      return "\(variable.name).\(random.pick("value", "url"))"
    }
    return random.pick("page.count", "page.url", "site . home")
  }

  /// Returns the innermost variable, which no other variable of the same name can hide.
  private func visibleVariable() -> (name: String, isFact: Bool)? { variables.last }

  private mutating func print() -> String { tag("{{", printable(), "}}", ["", "-"]) }

  private mutating func element() -> String {
    guard kind != .text else { return print() }
    let close = random.pick("", "-")
    return """
      <a href="{{ page.url \(close)}}"{% if page.isNew %} class="new {{ page.title }}"\
      {% endif %} title='{{ page.kind }}{{ page.count }}'>
      """ + body(depth: 0) + "</a>"
  }

  private mutating func block(_ name: String, _ body: String) -> String {
    statement("block \(name)") + body + statement(random.pick("endblock", "endblock \(name)"))
  }

  private mutating func comment() -> String {
    tag("{#", random.pick("", "note", "{{ x }} {% if %}", "a\n b", "- #"), "#}", ["", "-", "+"])
  }

  private mutating func statement(_ inside: String, isFirst: Bool = false) -> String {
    let tag = tag("{%", inside, "%}", ["", "-", "+"])
    return isFirst ? tag : random.pick("", "", "\n  ", "\n") + tag
  }

  private mutating func tag(
    _ opening: String,
    _ inside: String,
    _ closing: String,
    _ ends: [String]
  ) -> String {
    let gap = random.pick(" ", " ", "", "\n", "\t ")
    let start = random.pick("", "", "-", "+")
    let end = random.oneIn(2) ? "" : ends.randomElement(using: &random) ?? ""
    // A `-` directly after the braces would be read as a trimming sign.
    return opening + start + (inside.hasPrefix("-") ? " " : gap) + inside + (gap.isEmpty ? " " : gap) + end
      + closing
  }

  private mutating func text() -> String {
    guard kind != .xml else { return xmlText() }
    return random.pick(
      "word",
      "<b>bold</b>",
      "ປະເທດ ລາວ",
      "a & b",
      "<br>\n",
      "e\u{301}\"\u{301}",
      "< 3",
      "%} }} #}",
      "{ }"
    )
  }

  private mutating func xmlText() -> String {
    random.pick(
      "word",
      "<b>bold</b>",
      "ປະເທດ ລາວ",
      "a &amp; b&#160;&lt;",
      "<br/>\n",
      "e\u{301}\"\u{301}",
      "<![CDATA[< 3 & ]] ]]>",
      "%} }} #}",
      "<!-- - < & -->",
      "{ > }"
    )
  }

  private mutating func space() -> String {
    random.pick(
      "",
      "",
      "",
      " ",
      "\n",
      "\n\n",
      "  \n  ",
      "\r\n",
      "\r",
      "\t",
      "\u{A0}",
      "\u{2003}\n",
      // Only HTML may contain control characters.
      kind == .html ? "\u{B}" : "\u{3000}",
      kind == .html ? "\u{1F}" : "\u{2028}"
    )
  }
}
