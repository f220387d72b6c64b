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
}
