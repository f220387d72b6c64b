import Testing

@Suite("Only what can be equal is compared")
struct ComparisonTests {
  @Test("a number and a text in quotes are never equal")
  func numberAndText() throws {
    let templates = Templates.page(#"{% if page.count == "3" %}{% endif %}"#)
    #expect(
      try templates.messages() == """
        page.html:1:18: error: 'page.count' is a number and "3" is a text, so they are never equal
        1 | {% if page.count == "3" %}{% endif %}
          |                  ^ write 3 without quotes

        """
    )
  }

  @Test("a text and a number are never equal")
  func textAndNumber() throws {
    let templates = Templates.page("{% if page.title == 3 %}{% endif %}")
    #expect(
      try templates.messages() == """
        page.html:1:18: error: 'page.title' is a text and 3 is a number, so they are never equal
        1 | {% if page.title == 3 %}{% endif %}
          |                  ^ write "3" to compare with a text

        """
    )
  }

  @Test("a flag and an address are never equal")
  func flagAndAddress() throws {
    let templates = Templates.page("{% if page.isNew == page.url %}{% endif %}")
    #expect(
      try templates.messages() == """
        page.html:1:18: error: 'page.isNew' is a flag and 'page.url' is an address, so they are never equal
        1 | {% if page.isNew == page.url %}{% endif %}
          |                  ^ compare values of the same type

        """
    )
  }

  @Test("a list cannot be compared")
  func list() throws {
    let templates = Templates.page("{% if page.tags == page.empty %}{% endif %}")
    #expect(
      try templates.messages() == """
        page.html:1:7: error: 'page.tags' is a list, which cannot be compared
        1 | {% if page.tags == page.empty %}{% endif %}
          |       ^ compare texts, numbers, flags or addresses
        page.html:1:20: error: 'page.empty' is a list, which cannot be compared
        1 | {% if page.tags == page.empty %}{% endif %}
          |                    ^ compare texts, numbers, flags or addresses

        """
    )
  }

  @Test("a test must look at a field")
  func constant() throws {
    let templates = Templates.page(
      #"{% if page.kind == "area" or "news" %}{% endif %}{% if 1 == 1 %}{% endif %}"#
    )
    #expect(
      try templates.messages() == """
        page.html:1:30: error: this test does not look at any field
        1 | {% if page.kind == "area" or "news" %}{% endif %}{% if 1 == 1 %}{% endif %}
          |                              ^ compare a field with it: {% if field == "text" %}
        page.html:1:56: error: this test does not look at any field
        1 | {% if page.kind == "area" or "news" %}{% endif %}{% if 1 == 1 %}{% endif %}
          |                                                        ^ compare a field with it: {% if field == "text" %}

        """
    )
  }

  @Test("two comparisons are not chained")
  func chain() throws {
    let templates = Templates.page("{% if page.kind == page.title == site.name %}{% endif %}")
    #expect(
      try templates.messages() == """
        page.html:1:31: error: only two values can be compared at once
        1 | {% if page.kind == page.title == site.name %}{% endif %}
          |                               ^ join comparisons with 'and'

        """
    )
  }

  @Test("a test in parentheses is not compared")
  func parentheses() throws {
    let templates = Templates.page("{% if (page.isNew) == page.isDraft %}{% endif %}")
    #expect(
      try templates.messages() == """
        page.html:1:20: error: a test in parentheses cannot be compared
        1 | {% if (page.isNew) == page.isDraft %}{% endif %}
          |                    ^ compare the fields in it

        """
    )
  }

  @Test("numbers are whole and have no zeros before them")
  func numbers() throws {
    let templates = Templates.page(
      "{% if page.count == 1.5 %}{% endif %}{% if page.count == 007 %}{% endif %}{% if page.count == 99999999999999999999 %}{% endif %}"
    )
    #expect(
      try templates.messages() == """
        page.html:1:21: error: only whole numbers are in the template language
        1 | {% if page.count == 1.5 %}{% endif %}{% if page.count == 007 %}{% endif %}{% if page.count == 999999…
          |                     ^ write one
        page.html:1:58: error: a number cannot begin with 0
        1 | …age.count == 1.5 %}{% endif %}{% if page.count == 007 %}{% endif %}{% if page.count == 9999999999999…
          |                                                    ^ write it without the zeros before it
        page.html:1:95: error: this number is too large
        1 | … endif %}{% if page.count == 007 %}{% endif %}{% if page.count == 99999999999999999999 %}{% endif %}
          |                                                                    ^ write a smaller one

        """
    )
  }
}
