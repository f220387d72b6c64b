import Testing

@Suite("Ids that a template writes")
struct LiteralIDTests {
  @Test(
    "are known where they stand as they are",
    arguments: [
      ("<p id=\"a\"><p ID='b'><p id=c ><p id = d>", ["a", "b", "c", "d"]),
      ("{% if page.isNew %}<p id=\"a\">{% else %}<p id=\"b\">{% endif %}", ["a", "b"]),
      ("<p id=\"{{ page.title }}\"><p id=\"x-{{ page.title }}\"><p id=\"{{ page.title }}-x\">", []),
      ("<p id=\"{% if page.isNew %}a{% endif %}\"><p id=\"b\">", ["b"]),
      ("<p data-id=\"a\" class=\"b\" id=\"\">id=\"c\"<!-- <p id=\"d\"> -->", []),
    ]
  )
  func ids(text: String, ids: [String]) {
    #expect(Templates.page(text).compile().template?.ids == Set(ids))
  }

  @Test("those of included and extended templates are among them")
  func otherTemplates() {
    let templates: Templates = [
      "page.html": "{% extends \"layout.html\" %}{% block a %}{% include \"part.html\" %}{% endblock %}",
      "layout.html": "<p id=\"layout\">{% block a %}<p id=\"replaced\">{% endblock %}",
      "part.html": "<p id=\"part\">",
    ]
    #expect(templates.compile().template?.ids == ["layout", "part"])
  }
}
