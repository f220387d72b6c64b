import Testing

@Suite("What Jinja has and the language has not is an error that says what to do")
struct ForeignSyntaxTests {
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

  @Test("set")
  func set() throws {
    let templates = Templates.page("{% set title = page.title %}")
    #expect(
      try templates.messages() == """
        page.html:1:4: error: 'set' is not in the template language
        1 | {% set title = page.title %}
          |    ^ print the field itself where it is needed

        """
    )
  }

  @Test("macro, call, import and from")
  func macro() throws {
    let templates = Templates.page(
      #"{% macro field(x) %}{% endmacro %}{% call x() %}{% endcall %}{% import "a.html" as a %}{% from "a.html" import b %}"#
    )
    #expect(
      try templates.messages() == """
        page.html:1:4: error: 'macro' is not in the template language
        1 | {% macro field(x) %}{% endmacro %}{% call x() %}{% endcall %}{% import "a.html" as a %}{% from "a.ht…
          |    ^ put the piece into a file of its own and write {% include "parts/name.html" %}
        page.html:1:38: error: 'call' is not in the template language
        1 | {% macro field(x) %}{% endmacro %}{% call x() %}{% endcall %}{% import "a.html" as a %}{% from "a.ht…
          |                                      ^ put the piece into a file of its own and write {% include "parts/name.html" %}
        page.html:1:65: error: 'import' is not in the template language
        1 | …(x) %}{% endmacro %}{% call x() %}{% endcall %}{% import "a.html" as a %}{% from "a.html" import b %…
          |                                                    ^ put the piece into a file of its own and write {% include "parts/name.html" %}
        page.html:1:91: error: 'from' is not in the template language
        1 | …x) %}{% endmacro %}{% call x() %}{% endcall %}{% import "a.html" as a %}{% from "a.html" import b %}
          |                                                                             ^ put the piece into a file of its own and write {% include "parts/name.html" %}

        """
    )
  }

  @Test("raw, filter, with and autoescape")
  func otherBlocks() throws {
    let templates = Templates.page(
      "{% raw %}{% endraw %}{% filter upper %}{% endfilter %}{% with %}{% endwith %}{% autoescape false %}{% endautoescape %}"
    )
    #expect(
      try templates.messages() == """
        page.html:1:4: error: 'raw' is not in the template language
        1 | {% raw %}{% endraw %}{% filter upper %}{% endfilter %}{% with %}{% endwith %}{% autoescape false %}{…
          |    ^ write &#123;&#123; for two braces that a reader is to see
        page.html:1:25: error: 'filter' is not in the template language
        1 | {% raw %}{% endraw %}{% filter upper %}{% endfilter %}{% with %}{% endwith %}{% autoescape false %}{…
          |                         ^ print a field that holds the text in the form you want
        page.html:1:58: error: 'with' is not in the template language
        1 | …%}{% endraw %}{% filter upper %}{% endfilter %}{% with %}{% endwith %}{% autoescape false %}{% endau…
          |                                                    ^ write the whole path of the field where it is needed
        page.html:1:81: error: 'autoescape' is not in the template language
        1 | … %}{% filter upper %}{% endfilter %}{% with %}{% endwith %}{% autoescape false %}{% endautoescape %}
          |                                                                ^ remove it; text is always escaped

        """
    )
  }

  @Test("words of other languages")
  func otherWords() throws {
    let templates = Templates.page("{% unless page.isNew %}{% end %}")
    #expect(
      try templates.messages() == """
        page.html:1:4: error: 'unless' is not in the template language
        1 | {% unless page.isNew %}{% end %}
          |    ^ write {% if not field %}
        page.html:1:27: error: 'end' is not in the template language
        1 | {% unless page.isNew %}{% end %}
          |                           ^ write endif, endfor or endblock

        """
    )
  }

  @Test("elseif and else if")
  func elseif() throws {
    let templates = Templates.page(
      "{% if page.isNew %}{% elseif page.isDraft %}{% else if page.tags %}{% endif %}"
    )
    #expect(
      try templates.messages() == """
        page.html:1:23: error: 'elseif' is not in the template language
        1 | {% if page.isNew %}{% elseif page.isDraft %}{% else if page.tags %}{% endif %}
          |                       ^ write 'elif'
        page.html:1:48: error: 'else if' is not in the template language
        1 | {% if page.isNew %}{% elseif page.isDraft %}{% else if page.tags %}{% endif %}
          |                                                ^ write 'elif'

        """
    )
  }

  @Test("else in a loop")
  func loopElse() throws {
    let templates = Templates.page("{% for tag in page.tags %}{% else %}none{% endfor %}")
    #expect(
      try templates.messages() == """
        page.html:1:27: error: '{% else %}' of a loop is not in the template language
        1 | {% for tag in page.tags %}{% else %}none{% endfor %}
          |                           ^ put {% if %}…{% else %}…{% endif %} around the loop

        """
    )
  }

  @Test("a condition in a loop")
  func loopIf() throws {
    let templates = Templates.page("{% for tag in page.tags if tag %}{% endfor %}")
    #expect(
      try templates.messages() == """
        page.html:1:25: error: 'if' in a loop is not in the template language
        1 | {% for tag in page.tags if tag %}{% endfor %}
          |                         ^ put {% if %} into the loop

        """
    )
  }

  @Test("two variables in a loop")
  func twoVariables() throws {
    let templates = Templates.page("{% for a, b in facts %}{% endfor %}")
    #expect(
      try templates.messages() == """
        page.html:1:9: error: a loop has one variable
        1 | {% for a, b in facts %}{% endfor %}
          |         ^ write {% for item in list %}

        """
    )
  }

  @Test("options of include")
  func includeOptions() throws {
    let templates: Templates = [
      "page.html": #"{% include "a.html" ignore missing %}{% include name %}"#,
      "a.html": "",
    ]
    #expect(
      try templates.messages() == """
        page.html:1:21: error: nothing can follow the name of the template
        1 | {% include "a.html" ignore missing %}{% include name %}
          |                     ^ write {% include "name.html" %}
        page.html:1:49: error: the name of a template in quotes is missing
        1 | {% include "a.html" ignore missing %}{% include name %}
          |                                                 ^ write {% include "name.html" %}

        """
    )
  }

  @Test("options of block")
  func blockOptions() throws {
    let templates = Templates.page("{% block a scoped %}{% endblock %}{% block b required %}{% endblock %}")
    #expect(
      try templates.messages() == """
        page.html:1:12: error: 'scoped' is not in the template language
        1 | {% block a scoped %}{% endblock %}{% block b required %}{% endblock %}
          |            ^ remove it
        page.html:1:46: error: 'required' is not in the template language
        1 | {% block a scoped %}{% endblock %}{% block b required %}{% endblock %}
          |                                              ^ remove it

        """
    )
  }

  @Test("a backslash in a text in quotes")
  func backslash() throws {
    let templates = Templates.page(#"{% if page.title == "a\\n" %}{% endif %}"#)
    #expect(
      try templates.messages() == """
        page.html:1:21: error: a backslash in a text in quotes is not in the template language
        1 | {% if page.title == "a\\\\n" %}{% endif %}
          |                     ^ write the character itself

        """
    )
  }
}
