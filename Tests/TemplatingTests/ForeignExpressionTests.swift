import Testing

@Suite("Expressions of Jinja that the language has not are errors that say what to do")
struct ForeignExpressionTests {
  @Test("filters")
  func filter() throws {
    let templates = Templates.page("{{ page.title | upper }}")
    #expect(
      try templates.messages() == """
        page.html:1:15: error: filters are not in the template language
        1 | {{ page.title | upper }}
          |               ^ print a field that holds the value in the form you want

        """
    )
  }

  @Test("calls")
  func call() throws {
    let templates = Templates.page("{{ page.title.upper() }}")
    #expect(
      try templates.messages() == """
        page.html:1:20: error: calls are not in the template language
        1 | {{ page.title.upper() }}
          |                    ^ print a field

        """
    )
  }

  @Test("subscripts")
  func subscripts() throws {
    let templates = Templates.page(#"{{ page["title"] }}"#)
    #expect(
      try templates.messages() == """
        page.html:1:8: error: '[' is not in the template language
        1 | {{ page["title"] }}
          |        ^ write the name of the field after a dot, or use {% for %}

        """
    )
  }

  @Test("arithmetic")
  func arithmetic() throws {
    let templates = Templates.page(#"{{ page.count + 1 }}{{ -page.count }}{{ page.title ~ "x" }}"#)
    #expect(
      try templates.messages() == """
        page.html:1:15: error: arithmetic is not in the template language
        1 | {{ page.count + 1 }}{{ -page.count }}{{ page.title ~ "x" }}
          |               ^ print a field that holds the result
        page.html:1:24: error: arithmetic is not in the template language
        1 | {{ page.count + 1 }}{{ -page.count }}{{ page.title ~ "x" }}
          |                        ^ print a field that holds the result
        page.html:1:52: error: arithmetic is not in the template language
        1 | {{ page.count + 1 }}{{ -page.count }}{{ page.title ~ "x" }}
          |                                                    ^ print a field that holds the result

        """
    )
  }

  @Test("orderings")
  func ordering() throws {
    let templates = Templates.page("{% if page.count > 3 %}{% endif %}")
    #expect(
      try templates.messages() == """
        page.html:1:18: error: '>' is not in the template language
        1 | {% if page.count > 3 %}{% endif %}
          |                  ^ compare with == or !=, or test a field that says it

        """
    )
  }

  @Test("a choice inside an expression")
  func choice() throws {
    let templates = Templates.page("{{ page.title if page.isNew else page.kind }}")
    #expect(
      try templates.messages() == """
        page.html:1:15: error: a choice inside an expression is not in the template language
        1 | {{ page.title if page.isNew else page.kind }}
          |               ^ write {% if %}…{% else %}…{% endif %}

        """
    )
  }

  @Test("tests with is and in")
  func isAndIn() throws {
    let templates = Templates.page(
      #"{% if page.rank is defined %}{% endif %}{% if "a" in page.tags %}{% endif %}"#
    )
    #expect(
      try templates.messages() == """
        page.html:1:17: error: 'is' is not in the template language
        1 | {% if page.rank is defined %}{% endif %}{% if "a" in page.tags %}{% endif %}
          |                 ^ test the field itself: {% if field %} or {% if not field %}
        page.html:1:51: error: 'in' is not in the template language
        1 | {% if page.rank is defined %}{% endif %}{% if "a" in page.tags %}{% endif %}
          |                                                   ^ compare with ==, or let the page offer a field that says it

        """
    )
  }

  @Test("the words for true, false and nothing")
  func constants() throws {
    let templates = Templates.page(
      "{% if page.isNew == true %}{% endif %}{% if page.rank == none %}{% endif %}"
    )
    #expect(
      try templates.messages() == """
        page.html:1:21: error: 'true' is not in the template language
        1 | {% if page.isNew == true %}{% endif %}{% if page.rank == none %}{% endif %}
          |                     ^ test the field itself: {% if field %} or {% if not field %}
        page.html:1:58: error: 'none' is not in the template language
        1 | {% if page.isNew == true %}{% endif %}{% if page.rank == none %}{% endif %}
          |                                                          ^ test the field itself: {% if field %} or {% if not field %}

        """
    )
  }

  @Test("signs of other languages")
  func otherSigns() throws {
    let templates = Templates.page(
      #"{% if page.isNew && page.tags %}{% endif %}{% if page.isNew || page.tags %}{% endif %}{% if !page.isNew %}{% endif %}{% if page.kind = "area" %}{% endif %}"#
    )
    #expect(
      try templates.messages() == """
        page.html:1:18: error: '&&' is not in the template language
        1 | {% if page.isNew && page.tags %}{% endif %}{% if page.isNew || page.tags %}{% endif %}{% if !page.is…
          |                  ^ write 'and'
        page.html:1:61: error: '||' is not in the template language
        1 | ….isNew && page.tags %}{% endif %}{% if page.isNew || page.tags %}{% endif %}{% if !page.isNew %}{% e…
          |                                                    ^ write 'or'
        page.html:1:93: error: '!' is not in the template language
        1 | …}{% if page.isNew || page.tags %}{% endif %}{% if !page.isNew %}{% endif %}{% if page.kind = "area" …
          |                                                    ^ write 'not'
        page.html:1:134: error: '=' does not compare
        1 | …sNew || page.tags %}{% endif %}{% if !page.isNew %}{% endif %}{% if page.kind = "area" %}{% endif %}
          |                                                                                ^ write '=='

        """
    )
  }

  @Test("a text or number that is printed")
  func literal() throws {
    let templates = Templates.page(#"{{ "text" }}{{ 3 }}"#)
    #expect(
      try templates.messages() == """
        page.html:1:4: error: "text" is not a field
        1 | {{ "text" }}{{ 3 }}
          |    ^ write a field: {{ page.title }}
        page.html:1:16: error: 3 is not a field
        1 | {{ "text" }}{{ 3 }}
          |                ^ write a field: {{ page.title }}

        """
    )
  }

  @Test("super")
  func superBlock() throws {
    let templates = Templates.page("{{ super() }}")
    #expect(
      try templates.messages() == """
        page.html:1:4: error: 'super' is not in the template language
        1 | {{ super() }}
          |    ^ write out what the block of the other template holds, or split that block

        """
    )
  }
}
