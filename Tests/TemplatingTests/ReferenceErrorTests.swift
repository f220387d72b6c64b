import Testing

@Suite("Templates that include and extend each other")
struct ReferenceErrorTests {
  @Test("a missing template is an error with a suggestion")
  func missing() throws {
    let templates: Templates = [
      "page.html": #"{% include "part/fact.html" %}{% include "fact.html" %}{% include "weather.html" %}"#,
      "parts/fact.html": "",
    ]
    #expect(
      try templates.messages() == """
        page.html:1:12: error: there is no template 'part/fact.html'
        1 | {% include "part/fact.html" %}{% include "fact.html" %}{% include "weather.html" %}
          |            ^ did you mean 'parts/fact.html'?
        page.html:1:42: error: there is no template 'fact.html'
        1 | {% include "part/fact.html" %}{% include "fact.html" %}{% include "weather.html" %}
          |                                          ^ did you mean 'parts/fact.html'?
        page.html:1:67: error: there is no template 'weather.html'
        1 | {% include "part/fact.html" %}{% include "fact.html" %}{% include "weather.html" %}
          |                                                                   ^ write a path within the folder of templates, such as 'parts/name.html'

        """
    )
  }

  @Test("a template that extends a missing one is an error")
  func missingParent() throws {
    let templates: Templates = [
      "page.html": #"{% extends "layuot.html" %}"#,
      "layout.html": "",
    ]
    #expect(
      try templates.messages() == """
        page.html:1:12: error: there is no template 'layuot.html'
        1 | {% extends "layuot.html" %}
          |            ^ did you mean 'layout.html'?

        """
    )
  }

  @Test("a template that includes itself is an error")
  func selfInclude() throws {
    let templates = Templates.page(#"{% include "page.html" %}"#)
    #expect(
      try templates.messages() == """
        page.html:1:12: error: this template leads to itself
        1 | {% include "page.html" %}
          |            ^ no page could ever end: remove one of page.html → page.html

        """
    )
  }

  @Test("templates that include each other are an error")
  func cycle() throws {
    let templates: Templates = [
      "page.html": #"{% include "a.html" %}"#,
      "a.html": #"x{% include "b.html" %}"#,
      "b.html": #"{% if page.isNew %}{% include "a.html" %}{% endif %}"#,
    ]
    #expect(
      try templates.messages() == """
        b.html:1:31: error: these templates lead to each other
        1 | {% if page.isNew %}{% include "a.html" %}{% endif %}
          |                               ^ no page could ever end: remove one of a.html → b.html → a.html

        """
    )
  }

  @Test("templates that extend each other are an error")
  func extendsCycle() throws {
    let templates: Templates = [
      "page.html": #"{% extends "a.html" %}"#,
      "a.html": #"{% extends "page.html" %}"#,
    ]
    #expect(
      try templates.messages() == """
        page.html:1:12: error: these templates lead to each other
        1 | {% extends "a.html" %}
          |            ^ no page could ever end: remove one of a.html → page.html → a.html

        """
    )
  }

  @Test("an error in an included template says how it came there")
  func chain() throws {
    let templates: Templates = [
      "page.html": """
      <p>
      {% include "a.html" %}
      """,
      "a.html": #"{% for fact in facts %}{% include "b.html" %}{% endfor %}"#,
      "b.html": "{{ fact.labl }}",
    ]
    #expect(
      try templates.messages() == """
        b.html:1:9: error: a key fact has no field 'labl'
        1 | {{ fact.labl }}
          |         ^ did you mean 'label'?
        a.html:1:35: note: included here
        1 | {% for fact in facts %}{% include "b.html" %}{% endfor %}
          |                                   ^
        page.html:2:12: note: included here
        2 | {% include "a.html" %}
          |            ^

        """
    )
  }

  @Test("an error in an extended template says what extends it")
  func extendsChain() throws {
    let templates: Templates = [
      "page.html": #"{% extends "middle.html" %}"#,
      "middle.html": #"{% extends "layout.html" %}"#,
      "layout.html": "{{ page.titel }}",
    ]
    #expect(
      try templates.messages() == """
        layout.html:1:9: error: the page has no field 'titel'
        1 | {{ page.titel }}
          |         ^ did you mean 'title'?
        middle.html:1:12: note: extended here
        1 | {% extends "layout.html" %}
          |            ^
        page.html:1:12: note: extended here
        1 | {% extends "middle.html" %}
          |            ^

        """
    )
  }

  @Test("an error that several places lead to is reported once")
  func once() throws {
    let templates: Templates = [
      "page.html": #"{% include "a.html" %}{% include "a.html" %}"#,
      "a.html": "{{ page.titel }}",
    ]
    #expect(
      try templates.messages() == """
        a.html:1:9: error: the page has no field 'titel'
        1 | {{ page.titel }}
          |         ^ did you mean 'title'?
        page.html:1:12: note: included here
        1 | {% include "a.html" %}{% include "a.html" %}
          |            ^

        """
    )
  }

  @Test("a field that names templates needs each of them, and that all end in the same place")
  func choice() throws {
    let templates: Templates = [
      "page.html": "<p>{% include page.part %}</p>",
      "parts/one.html": "<b>",
    ]
    let complete: Templates = [
      "page.html": "{% include page.part %}", "parts/one.html": "<b>", "parts/two.html": "<i",
    ]
    #expect(
      try templates.messages() == """
        page.html:1:15: error: there is no template 'parts/two.html', which 'page.part' may be
        1 | <p>{% include page.part %}</p>
          |               ^ create it

        """
    )
    #expect(
      try complete.messages() == """
        page.html:1:12: error: one of the templates that 'page.part' may be ends in text, another in the tag <i>
        1 | {% include page.part %}
          |            ^ let all of them end in the same place

        """
    )
  }

  @Test("only a field that names templates can be included, and it is for nothing else")
  func noChoice() throws {
    let templates: Templates = [
      "page.html":
        "{% include page.title %}{{ page.part }}{% include page.part.name %}{% include page.prat %}",
      "parts/one.html": "", "parts/two.html": "",
    ]
    #expect(
      try templates.messages() == """
        page.html:1:12: error: 'page.title' is a text, not a template
        1 | {% include page.title %}{{ page.part }}{% include page.part.name %}{% include page.prat %}
          |            ^ write the name of a template in quotes: {% include "parts/name.html" %}
        page.html:1:28: error: 'page.part' is a template, which cannot be printed
        1 | {% include page.title %}{{ page.part }}{% include page.part.name %}{% include page.prat %}
          |                            ^ include it: {% include page.part %}
        page.html:1:61: error: 'page.part' is a template, which has no field 'name'
        1 | {% include page.title %}{{ page.part }}{% include page.part.name %}{% include page.prat %}
          |                                                             ^ write 'page.part' alone
        page.html:1:84: error: the page has no field 'prat'
        1 | {% include page.title %}{{ page.part }}{% include page.part.name %}{% include page.prat %}
          |                                                                                    ^ did you mean 'part'?

        """
    )
  }

  @Test("a template that includes itself by a field is an error")
  func circleByField() throws {
    let templates: Templates = [
      "page.html": "{% include page.part %}", "parts/one.html": "{% include page.part %}",
      "parts/two.html": "",
    ]
    #expect(
      try templates.messages() == """
        parts/one.html:1:12: error: this template leads to itself
        1 | {% include page.part %}
          |            ^ no page could ever end: remove one of parts/one.html → parts/one.html
        page.html:1:12: note: included here
        1 | {% include page.part %}
          |            ^

        """
    )
  }

  @Test("the name of a template without quotes is an error that says so")
  func withoutQuotes() throws {
    let templates: Templates = ["page.html": "{% include fact.html %}", "fact.html": ""]
    #expect(
      try templates.messages() == """
        page.html:1:12: error: the name of a template needs quotes around it
        1 | {% include fact.html %}
          |            ^ write {% include "fact.html" %}

        """
    )
  }
}
