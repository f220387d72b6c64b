import Testing

@Suite("Blocks and the templates that they stand in")
struct BlockErrorTests {
  @Test("a block that the extended template does not have is an error with a suggestion")
  func unknownBlock() throws {
    let templates: Templates = [
      "page.html":
        #"{% extends "layout.html" %}{% block mian %}{% endblock %}{% block weather %}{% endblock %}"#,
      "layout.html": "<main>{% block main %}{% endblock %}</main>{% block footer %}{% endblock %}",
    ]
    #expect(
      try templates.messages() == """
        page.html:1:28: error: 'layout.html' has no block 'mian'
        1 | {% extends "layout.html" %}{% block mian %}{% endblock %}{% block weather %}{% endblock %}
          |                            ^ did you mean 'main'?
        page.html:1:58: error: 'layout.html' has no block 'weather'
        1 | {% extends "layout.html" %}{% block mian %}{% endblock %}{% block weather %}{% endblock %}
          |                                                          ^ it has: footer, main

        """
    )
  }

  @Test("two blocks of one name are an error")
  func twoBlocks() throws {
    let templates = Templates.page(
      """
      {% block a %}{% endblock %}
      {% block a %}{% endblock %}
      """
    )
    #expect(
      try templates.messages() == """
        page.html:2:1: error: there are two blocks called 'a'
        2 | {% block a %}{% endblock %}
          | ^ rename one of them
        page.html:1:1: note: the other one is here
        1 | {% block a %}{% endblock %}
          | ^

        """
    )
  }

  @Test("a block in a loop is an error")
  func blockInLoop() throws {
    let templates = Templates.page("{% for tag in page.tags %}{% block a %}{% endblock %}{% endfor %}")
    #expect(
      try templates.messages() == """
        page.html:1:27: error: a block cannot stand in a loop
        1 | {% for tag in page.tags %}{% block a %}{% endblock %}{% endfor %}
          |                           ^ put the loop into the block

        """
    )
  }

  @Test("a block whose name has a hyphen is an error")
  func hyphen() throws {
    let templates = Templates.page("{% block a-b %}{% endblock %}")
    #expect(
      try templates.messages() == """
        page.html:1:11: error: a block's name cannot hold '-'
        1 | {% block a-b %}{% endblock %}
          |           ^ write '_' instead of '-'

        """
    )
  }

  @Test("what stands outside of the blocks of a template that extends another is an error")
  func outside() throws {
    let templates: Templates = [
      "page.html": """
      {% extends "layout.html" %}
       text
      {{ page.title }}{% if page.isNew %}{% endif %}{% for tag in page.tags %}{% endfor %}{% include "a.html" %}
      """,
      "layout.html": "<main>{% block main %}{% endblock %}</main>{% block footer %}{% endblock %}",
      "a.html": "",
    ]
    #expect(
      try templates.messages() == """
        page.html:2:2: error: this text is not shown, since it stands outside of the blocks of a template that extends another
        2 |  text
          |  ^ move it into a {% block %}
        page.html:3:4: error: '{{ page.title }}' is not shown, since it stands outside of the blocks of a template that extends another
        3 | {{ page.title }}{% if page.isNew %}{% endif %}{% for tag in page.tags %}{% endfor %}{% include "a.ht…
          |    ^ move it into a {% block %}
        page.html:3:17: error: '{% if %}' is not shown, since it stands outside of the blocks of a template that extends another
        3 | {{ page.title }}{% if page.isNew %}{% endif %}{% for tag in page.tags %}{% endfor %}{% include "a.ht…
          |                 ^ move it into a {% block %}
        page.html:3:47: error: '{% for %}' is not shown, since it stands outside of the blocks of a template that extends another
        3 | {{ page.title }}{% if page.isNew %}{% endif %}{% for tag in page.tags %}{% endfor %}{% include "a.ht…
          |                                               ^ move it into a {% block %}
        page.html:3:96: error: '{% include %}' is not shown, since it stands outside of the blocks of a template that extends another
        3 | …e.title }}{% if page.isNew %}{% endif %}{% for tag in page.tags %}{% endfor %}{% include "a.html" %}
          |                                                                                           ^ move it into a {% block %}

        """
    )
  }

  @Test("extends comes first and once")
  func extendsFirst() throws {
    let templates: Templates = [
      "page.html": """

      {% extends "layout.html" %}
      """,
      "b.html": #"{% extends "layout.html" %}{% extends "layout.html" %}"#,
      "c.html": #"{% if page.isNew %}{% extends "layout.html" %}{% endif %}"#,
      "layout.html": "<main>{% block main %}{% endblock %}</main>{% block footer %}{% endblock %}",
    ]
    #expect(
      try templates.messages() == """
        b.html:1:28: error: '{% extends %}' must come first
        1 | {% extends "layout.html" %}{% extends "layout.html" %}
          |                            ^ make it the first thing in the file, without text or an empty line before it
        c.html:1:20: error: '{% extends %}' must come first
        1 | {% if page.isNew %}{% extends "layout.html" %}{% endif %}
          |                    ^ make it the first thing in the file, without text or an empty line before it
        page.html:2:1: error: '{% extends %}' must come first
        2 | {% extends "layout.html" %}
          | ^ make it the first thing in the file, without text or an empty line before it

        """
    )
  }

  @Test("a block that is hidden with the block around it is an error")
  func hidden() throws {
    let templates: Templates = [
      "page.html": #"{% extends "layout.html" %}{% block a %}{% endblock %}{% block b %}{% endblock %}"#,
      "layout.html": "{% block a %}{% block b %}{% endblock %}{% endblock %}",
    ]
    #expect(
      try templates.messages() == """
        page.html:1:55: error: the block 'b' is not shown
        1 | {% extends "layout.html" %}{% block a %}{% endblock %}{% block b %}{% endblock %}
          |                                                       ^ the block around it is replaced: write this one inside of it, or remove it

        """
    )
  }
}
