import Testing

@Suite("A value that may be absent is tested before it is used")
struct OptionalValueTests {
  @Test("printing it untested is an error that shows the test")
  func untested() throws {
    let templates = Templates.page("{{ page.summary }}")
    #expect(
      try templates.messages() == """
        page.html:1:4: error: 'page.summary' may be absent
        1 | {{ page.summary }}
          |    ^ test it first: {% if page.summary %}{{ page.summary }}{% endif %}

        """
    )
  }

  @Test("walking through a record that may be absent is an error")
  func untestedRecord() throws {
    let templates = Templates.page("{{ page.contact.name }}")
    #expect(
      try templates.messages() == """
        page.html:1:17: error: 'page.contact' may be absent
        1 | {{ page.contact.name }}
          |                 ^ test it first: {% if page.contact %}…{% endif %}

        """
    )
  }

  @Test("the field of a record that is there may be absent itself")
  func untestedField() throws {
    let templates = Templates.page("{% if page.contact %}{{ page.contact.email }}{% endif %}")
    #expect(
      try templates.messages() == """
        page.html:1:25: error: 'page.contact.email' may be absent
        1 | {% if page.contact %}{{ page.contact.email }}{% endif %}
          |                         ^ test it first: {% if page.contact.email %}{{ page.contact.email }}{% endif %}

        """
    )
  }

  @Test("it is not known to be there after the test")
  func afterTest() throws {
    let templates = Templates.page("{% if page.summary %}{% endif %}{{ page.summary }}")
    #expect(
      try templates.messages() == """
        page.html:1:36: error: 'page.summary' may be absent
        1 | {% if page.summary %}{% endif %}{{ page.summary }}
          |                                    ^ test it first: {% if page.summary %}{{ page.summary }}{% endif %}

        """
    )
  }

  @Test("it is not known to be there where the test failed")
  func inElse() throws {
    let templates = Templates.page("{% if page.summary %}{% else %}{{ page.summary }}{% endif %}")
    #expect(
      try templates.messages() == """
        page.html:1:35: error: 'page.summary' may be absent
        1 | {% if page.summary %}{% else %}{{ page.summary }}{% endif %}
          |                                   ^ test it first: {% if page.summary %}{{ page.summary }}{% endif %}

        """
    )
  }

  @Test("one of two alternatives says nothing about either")
  func alternatives() throws {
    let templates = Templates.page("{% if page.summary or page.subtitle %}{{ page.summary }}{% endif %}")
    #expect(
      try templates.messages() == """
        page.html:1:42: error: 'page.summary' may be absent
        1 | {% if page.summary or page.subtitle %}{{ page.summary }}{% endif %}
          |                                          ^ test it first: {% if page.summary %}{{ page.summary }}{% endif %}

        """
    )
  }

  @Test("a test that is not true says nothing about its parts")
  func negatedBoth() throws {
    let templates = Templates.page(
      "{% if not (page.summary and page.subtitle) %}{% else %}{{ page.summary }}{{ page.subtitle }}{% endif %}{% if not page.summary and not page.subtitle %}{% else %}{{ page.summary }}{% endif %}"
    )
    #expect(
      try templates.messages() == """
        page.html:1:164: error: 'page.summary' may be absent
        1 | … }}{% endif %}{% if not page.summary and not page.subtitle %}{% else %}{{ page.summary }}{% endif %}
          |                                                                            ^ test it first: {% if page.summary %}{{ page.summary }}{% endif %}

        """
    )
  }

  @Test("the test of one item says nothing about another loop")
  func otherLoop() throws {
    let templates = Templates.page(
      "{% for fact in facts %}{% if fact.unit %}{% for fact in facts %}{{ fact.unit }}{% endfor %}{% endif %}{% endfor %}"
    )
    #expect(
      try templates.messages() == """
        page.html:1:68: error: 'fact.unit' may be absent
        1 | … facts %}{% if fact.unit %}{% for fact in facts %}{{ fact.unit }}{% endfor %}{% endif %}{% endfor %}
          |                                                       ^ test it first: {% if fact.unit %}{{ fact.unit }}{% endif %}

        """
    )
  }

  @Test("a test that is itself wrong hides no error and makes no second one")
  func wrongTest() throws {
    let templates = Templates.page("{% if page.sumary %}{{ page.summary }}{{ page.titel }}{% endif %}")
    #expect(
      try templates.messages() == """
        page.html:1:12: error: the page has no field 'sumary'
        1 | {% if page.sumary %}{{ page.summary }}{{ page.titel }}{% endif %}
          |            ^ did you mean 'summary'?
        page.html:1:47: error: the page has no field 'titel'
        1 | {% if page.sumary %}{{ page.summary }}{{ page.titel }}{% endif %}
          |                                               ^ did you mean 'title'?

        """
    )
  }
}
