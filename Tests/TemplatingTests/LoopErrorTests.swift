import Testing

@Suite("What a loop walks through, and what is known in it")
struct LoopErrorTests {
  @Test("only a list can be walked through")
  func loopOverText() throws {
    let templates = Templates.page("{% for letter in page.title %}{{ letter }}{% endfor %}")
    #expect(
      try templates.messages() == """
        page.html:1:18: error: 'page.title' is a text, not a list
        1 | {% for letter in page.title %}{{ letter }}{% endfor %}
          |                  ^ write the name of a field that is a list

        """
    )
  }

  @Test("a loop that is wrong says nothing about its items")
  func loopOverNothing() throws {
    let templates = Templates.page("{% for fact in fcats %}{{ fact.label }}{{ fact }}{% endfor %}")
    #expect(
      try templates.messages() == """
        page.html:1:16: error: a sample page has no field 'fcats'
        1 | {% for fact in fcats %}{{ fact.label }}{{ fact }}{% endfor %}
          |                ^ did you mean 'facts'?

        """
    )
  }

  @Test("a loop's state has three fields")
  func loopFields() throws {
    let templates = Templates.page(
      "{% for tag in page.tags %}{{ loop.length }}{{ loop }}{{ loop.index.x }}{% endfor %}"
    )
    #expect(
      try templates.messages() == """
        page.html:1:35: error: 'loop' has no field 'length'
        1 | {% for tag in page.tags %}{{ loop.length }}{{ loop }}{{ loop.index.x }}{% endfor %}
          |                                   ^ write loop.first, loop.last or loop.index
        page.html:1:47: error: 'loop' alone says nothing
        1 | {% for tag in page.tags %}{{ loop.length }}{{ loop }}{{ loop.index.x }}{% endfor %}
          |                                               ^ write loop.first, loop.last or loop.index
        page.html:1:68: error: 'loop.index' is a number, which has no field 'x'
        1 | {% for tag in page.tags %}{{ loop.length }}{{ loop }}{{ loop.index.x }}{% endfor %}
          |                                                                    ^ write 'loop.index' alone

        """
    )
  }

  @Test("a loop's state is not known outside of it")
  func loopOutside() throws {
    let templates = Templates.page("{{ loop.index }}")
    #expect(
      try templates.messages() == """
        page.html:1:4: error: 'loop' is used outside of a loop
        1 | {{ loop.index }}
          |    ^ use it between {% for %} and {% endfor %} of the same file

        """
    )
  }

  @Test("a loop's variable is not known outside of it")
  func variableOutside() throws {
    let templates = Templates.page("{% for tag in page.tags %}{% endfor %}{{ tag }}")
    #expect(
      try templates.messages() == """
        page.html:1:42: error: a sample page has no field 'tag'
        1 | {% for tag in page.tags %}{% endfor %}{{ tag }}
          |                                          ^ there are: site, page, facts

        """
    )
  }

  @Test("an included template does not see the state of the loop around it")
  func loopInInclude() throws {
    let templates: Templates = [
      "page.html": #"{% for tag in page.tags %}{% include "a.html" %}{% endfor %}"#,
      "a.html": "{{ tag }}{{ loop.index }}",
    ]
    #expect(
      try templates.messages() == """
        a.html:1:13: error: 'loop' is used outside of a loop
        1 | {{ tag }}{{ loop.index }}
          |             ^ use it between {% for %} and {% endfor %} of the same file
        page.html:1:38: note: included here
        1 | {% for tag in page.tags %}{% include "a.html" %}{% endfor %}
          |                                      ^

        """
    )
  }
}
