import Testing

@Suite("Tags must be closed, and templates readable")
struct TagErrorTests {
  @Test("an unclosed print is reported where it begins, and what follows is still checked")
  func unclosedPrint() throws {
    let templates = Templates.page(
      """
      <p>{{ page.title </p>
      {{ page.titel }}
      """
    )
    #expect(
      try templates.messages() == """
        page.html:1:4: error: '{{' is never closed
        1 | <p>{{ page.title </p>
          |    ^ end it with '}}'
        page.html:2:9: error: the page has no field 'titel'
        2 | {{ page.titel }}
          |         ^ did you mean 'title'?

        """
    )
  }

  @Test("an unclosed statement is reported where it begins")
  func unclosedTag() throws {
    let templates = Templates.page(
      """
      {% if page.isNew
      <p>
      """
    )
    #expect(
      try templates.messages() == """
        page.html:1:1: error: '{%' is never closed
        1 | {% if page.isNew
          | ^ end it with '%}'

        """
    )
  }

  @Test("an unclosed comment is reported where it begins")
  func unclosedComment() throws {
    let templates = Templates.page(
      """
      a
      {# note
      """
    )
    #expect(
      try templates.messages() == """
        page.html:2:1: error: this comment is never closed
        2 | {# note
          | ^ end it with '#}'

        """
    )
  }

  @Test("braces that do not match are an error")
  func mixedBraces() throws {
    let templates = Templates.page("{{ page.title %}{% if page.isNew }}{% endif %}")
    #expect(
      try templates.messages() == """
        page.html:1:15: error: '{{' is closed with '%}'
        1 | {{ page.title %}{% if page.isNew }}{% endif %}
          |               ^ write '}}'
        page.html:1:34: error: '{%' is closed with '}}'
        1 | {{ page.title %}{% if page.isNew }}{% endif %}
          |                                  ^ write '%}'

        """
    )
  }

  @Test("a text in quotes must end on its line")
  func unclosedText() throws {
    let templates = Templates.page(#"{% if page.kind == "area %}{% endif %}"#)
    #expect(
      try templates.messages() == """
        page.html:1:20: error: this text in quotes is never closed
        1 | {% if page.kind == "area %}{% endif %}
          |                    ^ end the text with the quotation mark that it begins with

        """
    )
  }
}
