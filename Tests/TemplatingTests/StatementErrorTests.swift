import Testing

@Suite("Statements must begin, go on and end as they should")
struct StatementErrorTests {
  @Test("an unclosed if is reported where it begins")
  func unclosedIf() throws {
    let templates = Templates.page(
      """
      <p>
      {% if page.isNew %}
      <b>
      """
    )
    #expect(
      try templates.messages() == """
        page.html:2:1: error: '{% if %}' is never closed
        2 | {% if page.isNew %}
          | ^ write {% endif %} where it ends

        """
    )
  }

  @Test("an unclosed if in a loop is reported, not the loop")
  func unclosedIfInLoop() throws {
    let templates = Templates.page(
      """
      {% for tag in page.tags %}
      {% if page.isNew %}
      {% endfor %}
      """
    )
    #expect(
      try templates.messages() == """
        page.html:2:1: error: '{% if %}' is never closed
        2 | {% if page.isNew %}
          | ^ write {% endif %} where it ends

        """
    )
  }

  @Test("an end without a beginning is an error")
  func strayEnd() throws {
    let templates = Templates.page("{% endif %}{% endfor %}{% else %}")
    #expect(
      try templates.messages() == """
        page.html:1:1: error: '{% endif %}' has no beginning
        1 | {% endif %}{% endfor %}{% else %}
          | ^ remove it, or write what it belongs to before it
        page.html:1:12: error: '{% endfor %}' has no beginning
        1 | {% endif %}{% endfor %}{% else %}
          |            ^ remove it, or write what it belongs to before it
        page.html:1:24: error: '{% else %}' has no beginning
        1 | {% endif %}{% endfor %}{% else %}
          |                        ^ remove it, or write what it belongs to before it

        """
    )
  }

  @Test("else comes last and once")
  func elseOrder() throws {
    let templates = Templates.page(
      "{% if page.isNew %}{% else %}{% elif page.isDraft %}{% else %}{% endif %}"
    )
    #expect(
      try templates.messages() == """
        page.html:1:30: error: '{% elif %}' comes after '{% else %}'
        1 | {% if page.isNew %}{% else %}{% elif page.isDraft %}{% else %}{% endif %}
          |                              ^ put '{% else %}' last
        page.html:1:53: error: '{% else %}' comes after '{% else %}'
        1 | {% if page.isNew %}{% else %}{% elif page.isDraft %}{% else %}{% endif %}
          |                                                     ^ put '{% else %}' last

        """
    )
  }

  @Test("a misspelt statement is an error with a suggestion")
  func misspelt() throws {
    let templates = Templates.page(#"{% fro fact in facts %}{% incldue "a.html" %}{% weather %}"#)
    #expect(
      try templates.messages() == """
        page.html:1:4: error: there is no statement 'fro'
        1 | {% fro fact in facts %}{% incldue "a.html" %}{% weather %}
          |    ^ did you mean 'for'?
        page.html:1:27: error: there is no statement 'incldue'
        1 | {% fro fact in facts %}{% incldue "a.html" %}{% weather %}
          |                           ^ did you mean 'include'?
        page.html:1:49: error: there is no statement 'weather'
        1 | {% fro fact in facts %}{% incldue "a.html" %}{% weather %}
          |                                                 ^ the language has if, for, include, extends and block

        """
    )
  }

  @Test("an empty tag is an error")
  func empty() throws {
    let templates = Templates.page(
      "{{ }}{% %}{% if %}{% endif %}{% for %}{% endfor %}{% for x %}{% endfor %}{% for x in %}{% endfor %}{% block %}{% endblock %}{% include %}"
    )
    #expect(
      try templates.messages() == """
        page.html:1:4: error: there is nothing to print here
        1 | {{ }}{% %}{% if %}{% endif %}{% for %}{% endfor %}{% for x %}{% endfor %}{% for x in %}{% endfor %}{…
          |    ^ write a field: {{ page.title }}
        page.html:1:6: error: this tag is empty
        1 | {{ }}{% %}{% if %}{% endif %}{% for %}{% endfor %}{% for x %}{% endfor %}{% for x in %}{% endfor %}{…
          |      ^ remove it
        page.html:1:17: error: a field is missing here
        1 | {{ }}{% %}{% if %}{% endif %}{% for %}{% endfor %}{% for x %}{% endfor %}{% for x in %}{% endfor %}{…
          |                 ^ write its name
        page.html:1:37: error: the name of the loop's variable is missing
        1 | {{ }}{% %}{% if %}{% endif %}{% for %}{% endfor %}{% for x %}{% endfor %}{% for x in %}{% endfor %}{…
          |                                     ^ write {% for item in list %}
        page.html:1:60: error: 'in' is missing in this loop
        1 | …}{% if %}{% endif %}{% for %}{% endfor %}{% for x %}{% endfor %}{% for x in %}{% endfor %}{% block %…
          |                                                    ^ write {% for item in list %}
        page.html:1:86: error: the list is missing in this loop
        1 | … %}{% endfor %}{% for x %}{% endfor %}{% for x in %}{% endfor %}{% block %}{% endblock %}{% include …
          |                                                    ^ write {% for item in list %}
        page.html:1:109: error: the block's name is missing
        1 | …}{% endfor %}{% for x %}{% endfor %}{% for x in %}{% endfor %}{% block %}{% endblock %}{% include %}
          |                                                                         ^ write {% block name %}
        page.html:1:136: error: the name of a template in quotes is missing
        1 | …}{% endfor %}{% for x %}{% endfor %}{% for x in %}{% endfor %}{% block %}{% endblock %}{% include %}
          |                                                                                                    ^ write {% include "name.html" %}

        """
    )
  }
}
