import TestSupport

/// Makes texts that look like templates but mostly are not.
enum TemplateNoise {
  /// Returns up to twelve pieces of templates in any order, such as `{{`, `{% endif %}` or `<a`.
  static func soup(_ random: inout SeededGenerator) -> [UInt8] {
    let count = Int.random(in: 1...12, using: &random)
    return (0..<count).flatMap { _ in Array((pieces.randomElement(using: &random) ?? "").utf8) }
  }

  /// Returns pieces of XML in any order, mostly inside one root element.
  static func xml(_ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...6, using: &random)
    let body = (0..<count).map { _ in xmlPieces.randomElement(using: &random) ?? "" }.joined()
    return random.oneIn(4) ? body : "<r xmlns:p='urn:p'>\(body)</r>" + (random.oneIn(4) ? "\n" : "")
  }

  /// Returns a text with a few bytes removed, doubled or replaced, or with pieces inserted.
  static func mutation(of bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let index = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0 where index < bytes.count: bytes.remove(at: index)
      case 1 where index < bytes.count: bytes[index] = UInt8.random(in: 0...255, using: &random)
      case 2: bytes.insert(contentsOf: Array((pieces.randomElement(using: &random) ?? "").utf8), at: index)
      case 3: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...20, using: &random)))
      default: bytes.insert(contentsOf: bytes[index...].prefix(20), at: index)
      }
    }
    return bytes
  }

  static func bytes(_ random: inout SeededGenerator) -> [UInt8] {
    let interesting = Array("{}%#-+\"'<>/=!& \n\rif.".utf8)
    return (0..<Int.random(in: 0...40, using: &random)).map { _ in
      random.oneIn(4)
        ? UInt8.random(in: 0...255, using: &random) : interesting.randomElement(using: &random) ?? 0
    }
  }

  private static let pieces = [
    "{{ page.title }}", "{{ page.body }}", "{{- page.count -}}", "{{ page.summary }}", "{{ page.nothing }}",
    "{{ x }}", "{{ x.label }}", "{{ loop.index }}", "{% if page.isNew %}", "{%- if page.summary -%}",
    "{% elif page.rank %}", "{% else %}", "{%+ else -%}", "{% endif %}", "{% endif +%}",
    "{% for x in facts %}",
    "{% for x in page.tags %}", "{% endfor %}", "{%- endfor %}", "{% include \"parts/a.html\" %}",
    "{% include 'page.html' %}", "{% block a %}", "{% endblock %}", "{% extends \"layout.html\" %}",
    "{# note #}",
    "{#- note", "#}", "{{", "}}", "{%", "%}", "-%}", "{%-", "page.title", "==", "not", "and", "(", ")", "\"",
    "'",
    "<a href=\"", "{{ page.url }}", "\">", "</a>", "<script>", "</script>", "<!--", "-->", "<p class='", "'>",
    "<",
    "<a", ">", " ", "\n", "\r\n", "\n  ", "word", "ລາວ", "&", "<title>", "</title>",
    "<a title=\"{{ page.title }}\">",
    "{% if page.kind == \"area\" %}x{% endif %}", "{% if (page.isNew and not page.rank) or facts %}",
    "<script type=\"application/ld+json\">{{ page.data }}</script>", "{% set a = 1 %}",
    "{{ page.title | upper }}",
    "{% raw %}", "{{ super() }}", "{{ 1 + 2 }}", "{{ page['title'] }}", "\u{A0}", "\u{B}",
    "{% block b %}x{% endblock %}",
  ]

  private static let xmlPieces = [
    "<a>", "</a>", "<b ", "b='", "'", "\"", "c=\"{{ page.title }}\"", " d='&amp;'", ">", "/>", "<", "&",
    "&lt;",
    "&#160;", "&nbsp;", "&#", ";", "]]", "]", "]]>", "<![CDATA[", "<!--", "-->", "--", "-", "<?x ", "?>", "?",
    "<?xml version='1.0'?>", "<!DOCTYPE r>", "text", "ລາວ", " ", "\n", "{{ page.title }}", "{{ page.body }}",
    "{% if page.isNew %}", "{% if page.isDraft %}", "{% else %}", "{% endif %}", "{% for x in page.tags %}",
    "{% endfor %}", "<a/>", "<p:a>", "</p:a>", "<q:a/>", " xmlns:q='urn:q'", " href='{{ page.url }}'",
    "<a b='1'>",
    "<a >x</a >", "<a{% if page.isNew %} b='2'{% endif %}>", "\u{A0}", "=", "!", "[", "a", ":", "1",
    "\u{FFFD}", "\t",
  ]
}
