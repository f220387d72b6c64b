import Testing

@Suite("Statements of Jinja that the language has not are errors that say what to do")
struct ForeignStatementTests {
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
      "page.html": #"{% include "a.html" ignore missing %}{% include page.part with context %}"#,
      "a.html": "",
    ]
    #expect(
      try templates.messages() == """
        page.html:1:21: error: nothing can follow the name of the template
        1 | {% include "a.html" ignore missing %}{% include page.part with context %}
          |                     ^ write {% include "name.html" %}
        page.html:1:59: error: 'with' is not expected here
        1 | {% include "a.html" ignore missing %}{% include page.part with context %}
          |                                                           ^ remove it, or write a dot, 'and' or 'or' before it

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
