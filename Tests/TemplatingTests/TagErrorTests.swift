import Testing

@Suite("Tags must have what belongs in them, and nothing else")
struct TagErrorTests {
  @Test("an end has nothing after its word")
  func textAfterEnd() throws {
    let templates = Templates.page(
      "{% if page.isNew %}{% else now %}{% endif page.isNew %}{% block a %}{% endblock b %}"
    )
    #expect(
      try templates.messages() == """
        page.html:1:28: error: nothing can follow 'else'
        1 | {% if page.isNew %}{% else now %}{% endif page.isNew %}{% block a %}{% endblock b %}
          |                            ^ write {% else %}
        page.html:1:43: error: nothing can follow 'endif'
        1 | {% if page.isNew %}{% else now %}{% endif page.isNew %}{% block a %}{% endblock b %}
          |                                           ^ write {% endif %}
        page.html:1:81: error: nothing can follow 'endblock'
        1 | {% if page.isNew %}{% else now %}{% endif page.isNew %}{% block a %}{% endblock b %}
          |                                                                                 ^ write {% endblock %} or {% endblock a %}

        """
    )
  }

  @Test("something that does not belong in a tag is an error")
  func leftover() throws {
    let templates = Templates.page(
      #"{{ page.title page.kind }}{{ page.title, }}{{ page. }}{{ page.1 }}{{ ລາວ }}{% if page.isNew "x" %}{% endif %}"#
    )
    #expect(
      try templates.messages() == """
        page.html:1:15: error: 'page' is not expected here
        1 | {{ page.title page.kind }}{{ page.title, }}{{ page. }}{{ page.1 }}{{ ລາວ }}{% if page.isNew "x" %}{%…
          |               ^ remove it, or write a dot, 'and' or 'or' before it
        page.html:1:40: error: ',' is not expected here
        1 | {{ page.title page.kind }}{{ page.title, }}{{ page. }}{{ page.1 }}{{ ລາວ }}{% if page.isNew "x" %}{%…
          |                                        ^ remove it
        page.html:1:53: error: the name of a field is missing after the dot
        1 | … page.title page.kind }}{{ page.title, }}{{ page. }}{{ page.1 }}{{ ລາວ }}{% if page.isNew "x" %}{% e…
          |                                                    ^ write it, or remove the dot
        page.html:1:63: error: the name of a field is missing after the dot
        1 | …itle page.kind }}{{ page.title, }}{{ page. }}{{ page.1 }}{{ ລາວ }}{% if page.isNew "x" %}{% endif %}
          |                                                       ^ write it, or remove the dot
        page.html:1:70: error: 'ລ' is not expected here
        1 | …itle page.kind }}{{ page.title, }}{{ page. }}{{ page.1 }}{{ ລາວ }}{% if page.isNew "x" %}{% endif %}
          |                                                              ^ remove it
        page.html:1:93: error: "x" is not expected here
        1 | …itle page.kind }}{{ page.title, }}{{ page. }}{{ page.1 }}{{ ລາວ }}{% if page.isNew "x" %}{% endif %}
          |                                                                                     ^ remove it

        """
    )
  }

  @Test("a parenthesis must be closed")
  func parenthesis() throws {
    let templates = Templates.page("{% if (page.isNew %}{% endif %}{% if page.isNew) %}{% endif %}")
    #expect(
      try templates.messages() == """
        page.html:1:7: error: this parenthesis is never closed
        1 | {% if (page.isNew %}{% endif %}{% if page.isNew) %}{% endif %}
          |       ^ write ')' where it ends
        page.html:1:48: error: ')' is not expected here
        1 | {% if (page.isNew %}{% endif %}{% if page.isNew) %}{% endif %}
          |                                                ^ remove it

        """
    )
  }

  @Test("words of the language are no variables")
  func reserved() throws {
    let templates = Templates.page("{% for loop in facts %}{% endfor %}{% for not in facts %}{% endfor %}")
    #expect(
      try templates.messages() == """
        page.html:1:8: error: a loop's variable cannot be called 'loop'
        1 | {% for loop in facts %}{% endfor %}{% for not in facts %}{% endfor %}
          |        ^ rename it
        page.html:1:43: error: a loop's variable cannot be called 'not'
        1 | {% for loop in facts %}{% endfor %}{% for not in facts %}{% endfor %}
          |                                           ^ rename it

        """
    )
  }

  @Test("every template is checked, also one that no page uses")
  func unused() throws {
    let templates: Templates = [
      "page.html": "",
      "parts/unused.html": "{% if %}{% endif %}",
    ]
    #expect(
      try templates.messages() == """
        parts/unused.html:1:7: error: a field is missing here
        1 | {% if %}{% endif %}
          |       ^ write its name

        """
    )
  }

  @Test("a part with an error does not hide those of the page that includes it")
  func brokenPart() throws {
    let templates: Templates = [
      "page.html": #"{% include "a.html" %}{{ page.titel }}"#,
      "a.html": "<p>{{ }}{% endfor %}",
    ]
    #expect(
      try templates.messages() == """
        a.html:1:7: error: there is nothing to print here
        1 | <p>{{ }}{% endfor %}
          |       ^ write a field: {{ page.title }}
        a.html:1:9: error: '{% endfor %}' has no beginning
        1 | <p>{{ }}{% endfor %}
          |         ^ remove it, or write what it belongs to before it
        page.html:1:31: error: the page has no field 'titel'
        1 | {% include "a.html" %}{{ page.titel }}
          |                               ^ did you mean 'title'?

        """
    )
  }
}
