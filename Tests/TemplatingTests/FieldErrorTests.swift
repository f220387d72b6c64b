import Testing

@Suite("What a template names must exist and fit")
struct FieldErrorTests {
  @Test("a misspelt field is an error with a suggestion")
  func misspeltField() throws {
    let templates = Templates.page("<p>{{ page.titel }}</p>")
    #expect(
      try templates.messages() == """
        page.html:1:12: error: the page has no field 'titel'
        1 | <p>{{ page.titel }}</p>
          |            ^ did you mean 'title'?

        """
    )
  }

  @Test("a field that resembles no other is an error that lists those there are")
  func unlikeField() throws {
    let templates = Templates.page("<p>{{ site.weather }}</p>")
    #expect(
      try templates.messages() == """
        page.html:1:12: error: the site has no field 'weather'
        1 | <p>{{ site.weather }}</p>
          |            ^ it has: name, home, languages

        """
    )
  }

  @Test("a misspelt first name is looked for among loop variables and the fields of the page")
  func misspeltHead() throws {
    let templates = Templates.page("{% for fact in facts %}{{ fcat.label }}{% endfor %}")
    #expect(
      try templates.messages() == """
        page.html:1:27: error: a sample page has no field 'fcat'
        1 | {% for fact in facts %}{{ fcat.label }}{% endfor %}
          |                           ^ did you mean 'fact'?

        """
    )
  }

  @Test("a first name that resembles no other is an error that lists those there are")
  func unlikeHead() throws {
    let templates = Templates.page("{% for fact in facts %}{{ weather }}{% endfor %}")
    #expect(
      try templates.messages() == """
        page.html:1:27: error: a sample page has no field 'weather'
        1 | {% for fact in facts %}{{ weather }}{% endfor %}
          |                           ^ there are: fact, site, page, facts

        """
    )
  }

  @Test("a field of an item of a list is checked")
  func itemField() throws {
    let templates = Templates.page(
      """
      {% for fact in facts %}
        {{ fact.labl }}
      {% endfor %}
      """
    )
    #expect(
      try templates.messages() == """
        page.html:2:11: error: a key fact has no field 'labl'
        2 |   {{ fact.labl }}
          |           ^ did you mean 'label'?

        """
    )
  }

  @Test("a branch that no page takes is checked")
  func deadBranch() throws {
    let templates = Templates.page(
      "{% if page.isDraft and page.isNew %}{{ page.titel }}{% elif page.isDarft %}{{ page.knd }}{% else %}{{ page.cuont }}{% endif %}"
    )
    #expect(
      try templates.messages() == """
        page.html:1:45: error: the page has no field 'titel'
        1 | {% if page.isDraft and page.isNew %}{{ page.titel }}{% elif page.isDarft %}{{ page.knd }}{% else %}{…
          |                                             ^ did you mean 'title'?
        page.html:1:66: error: the page has no field 'isDarft'
        1 | …aft and page.isNew %}{{ page.titel }}{% elif page.isDarft %}{{ page.knd }}{% else %}{{ page.cuont }}…
          |                                                    ^ did you mean 'isDraft'?
        page.html:1:84: error: the page has no field 'knd'
        1 | …e.isNew %}{{ page.titel }}{% elif page.isDarft %}{{ page.knd }}{% else %}{{ page.cuont }}{% endif %}
          |                                                           ^ did you mean 'kind'?
        page.html:1:108: error: the page has no field 'cuont'
        1 | …e.isNew %}{{ page.titel }}{% elif page.isDarft %}{{ page.knd }}{% else %}{{ page.cuont }}{% endif %}
          |                                                                                   ^ did you mean 'count'?

        """
    )
  }

  @Test("a text has no fields")
  func fieldOfText() throws {
    let templates = Templates.page("{{ page.title.length }}")
    #expect(
      try templates.messages() == """
        page.html:1:15: error: 'page.title' is a text, which has no field 'length'
        1 | {{ page.title.length }}
          |               ^ write 'page.title' alone

        """
    )
  }

  @Test("a list has no fields")
  func fieldOfList() throws {
    let templates = Templates.page("{{ facts.label }}")
    #expect(
      try templates.messages() == """
        page.html:1:10: error: 'facts' is a list, which has no field 'label'
        1 | {{ facts.label }}
          |          ^ walk through it: {% for item in facts %}{{ item.label }}{% endfor %}

        """
    )
  }

  @Test("a list cannot be printed")
  func printedList() throws {
    let templates = Templates.page("{{ page.tags }}")
    #expect(
      try templates.messages() == """
        page.html:1:4: error: 'page.tags' is a list, which cannot be printed
        1 | {{ page.tags }}
          |    ^ print its items: {% for item in page.tags %}…{% endfor %}

        """
    )
  }

  @Test("a record cannot be printed")
  func printedRecord() throws {
    let templates = Templates.page("{{ site }}")
    #expect(
      try templates.messages() == """
        page.html:1:4: error: 'site' is a record (the site), which cannot be printed
        1 | {{ site }}
          |    ^ print one of its fields: site.name, site.home, site.languages

        """
    )
  }

  @Test("a flag cannot be printed")
  func printedFlag() throws {
    let templates = Templates.page("{{ page.isNew }}")
    #expect(
      try templates.messages() == """
        page.html:1:4: error: 'page.isNew' is a flag, which cannot be printed
        1 | {{ page.isNew }}
          |    ^ test it: {% if page.isNew %}…{% endif %}

        """
    )
  }
}
