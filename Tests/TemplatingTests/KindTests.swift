import Testing

@Suite("What may be printed, and how it is escaped, follows the kind of file")
struct KindTests {
  @Test("XML has finished HTML as text, and no JSON")
  func typesInXML() throws {
    #expect(
      try Templates.xml("<a b='{{ page.body }}'>{{ page.body }}</a>").render()
        == "<a b='&lt;p&gt;Text &amp;amp; &lt;b&gt;more&lt;/b&gt;&lt;/p&gt;'>"
        + "&lt;p&gt;Text &amp;amp; &lt;b&gt;more&lt;/b&gt;&lt;/p&gt;</a>"
    )
    #expect(
      try Templates.xml("<a b='{{ page.data }}'>{{ page.data }}{{ page.summary }}{{ page.isNew }}</a>")
        .messages()
          == """
          page.xml:1:10: error: 'page.data' is JSON, which cannot be printed in XML
          1 | <a b='{{ page.data }}'>{{ page.data }}{{ page.summary }}{{ page.isNew }}</a>
            |          ^ print another field
          page.xml:1:27: error: 'page.data' is JSON, which cannot be printed in XML
          1 | <a b='{{ page.data }}'>{{ page.data }}{{ page.summary }}{{ page.isNew }}</a>
            |                           ^ print another field
          page.xml:1:42: error: 'page.summary' may be absent
          1 | <a b='{{ page.data }}'>{{ page.data }}{{ page.summary }}{{ page.isNew }}</a>
            |                                          ^ test it first: {% if page.summary %}{{ page.summary }}{% endif %}
          page.xml:1:60: error: 'page.isNew' is a flag, which cannot be printed
          1 | <a b='{{ page.data }}'>{{ page.data }}{{ page.summary }}{{ page.isNew }}</a>
            |                                                            ^ test it: {% if page.isNew %}…{% endif %}

          """
    )
  }

  @Test("in XML, values stand between tags and in quotes, and nowhere else")
  func placesInXML() throws {
    #expect(
      try Templates.xml(
        "<a><{{ page.kind }}></{{ page.kind }}><b {{ page.kind }} c={{ page.kind }}/><!-- {{ page.kind }} --><?d {{ page.kind }}?></a>"
      ).render().split(separator: "\n").filter { $0.contains("error") } == [
        "page.xml:1:8: error: a value cannot be the name of a tag",
        "page.xml:1:26: error: a value cannot be the name of a tag",
        "page.xml:1:45: error: a value cannot be printed in a tag but as an attribute's value",
        "page.xml:1:63: error: the value of 'c' is not in quotes",
        "page.xml:1:85: error: a value cannot be printed in a comment",
        "page.xml:1:108: error: a value cannot be printed in an instruction",
      ]
    )
    #expect(
      try Templates.xml("<a><![CDATA[{{ page.kind }}]]></a>").messages() == """
        page.xml:1:16: error: a value cannot be printed in character data
        1 | <a><![CDATA[{{ page.kind }}]]></a>
          |                ^ print it between tags or between the quotes of an attribute

        """
    )
  }

  @Test("in XML too, attributes that programs follow take an address alone")
  func addressesInXML() throws {
    #expect(
      try Templates.xml("<a href='{{ page.title }}' src='x/{{ page.url }}'><b href='{{ page.url }}'/></a>")
        .messages()
          == """
          page.xml:1:13: error: 'href' takes an address, and 'page.title' is a text
          1 | <a href='{{ page.title }}' src='x/{{ page.url }}'><b href='{{ page.url }}'/></a>
            |             ^ print a field that is an address
          page.xml:1:38: error: an address must be all that 'src' holds
          1 | <a href='{{ page.title }}' src='x/{{ page.url }}'><b href='{{ page.url }}'/></a>
            |                                      ^ write src="{{ … }}", with nothing else between the quotes

          """
    )
  }

  @Test("plain text has addresses and numbers as they are, and nothing else")
  func text() throws {
    let rendered: Templates = [
      "page.txt": "A & <b> {{ page.count }}{% if page.source %} {{ page.source }}{% endif %}"
    ]
    #expect(try rendered.render() == "A & <b> 3 https://example.org/a?b=c&d='e'")
    let templates: Templates = [
      "page.txt": "{{ page.title }} {{ page.body }}\n{{ page.data }} {{ page.tags }}"
    ]
    #expect(
      try templates.messages() == """
        page.txt:1:4: error: 'page.title' is a text, which cannot be printed in a file of plain text
        1 | {{ page.title }} {{ page.body }}
          |    ^ print a field that is an address or a number
        page.txt:1:21: error: 'page.body' is HTML, which cannot be printed in a file of plain text
        1 | {{ page.title }} {{ page.body }}
          |                     ^ print a field that is an address or a number
        page.txt:2:4: error: 'page.data' is JSON, which cannot be printed in a file of plain text
        2 | {{ page.data }} {{ page.tags }}
          |    ^ print a field that is an address or a number
        page.txt:2:20: error: 'page.tags' is a list, which cannot be printed
        2 | {{ page.data }} {{ page.tags }}
          |                    ^ print its items: {% for item in page.tags %}…{% endfor %}

        """
    )
  }

  @Test("a template includes and extends only templates of its own kind")
  func mixed() throws {
    let templates: Templates = [
      "page.xml": "<a>{% include \"parts/one.html\" %}{% include page.part %}</a>",
      "other.txt": "{% extends \"layout.html\" %}", "layout.html": "", "parts/one.html": "<p>",
      "parts/two.html": "<p>",
    ]
    #expect(
      try templates.messages() == """
        other.txt:1:12: error: 'layout.html' is escaped otherwise than a file whose name ends in '.txt'
        1 | {% extends "layout.html" %}
          |            ^ write a template whose name ends in '.txt'
        page.xml:1:15: error: 'parts/one.html' is escaped otherwise than a file whose name ends in '.xml'
        1 | <a>{% include "parts/one.html" %}{% include page.part %}</a>
          |               ^ write a template whose name ends in '.xml'
        page.xml:1:45: error: 'parts/one.html' is escaped otherwise than a file whose name ends in '.xml'
        1 | <a>{% include "parts/one.html" %}{% include page.part %}</a>
          |                                             ^ write a template whose name ends in '.xml'
        page.xml:1:45: error: 'parts/two.html' is escaped otherwise than a file whose name ends in '.xml'
        1 | <a>{% include "parts/one.html" %}{% include page.part %}</a>
          |                                             ^ write a template whose name ends in '.xml'

        """
    )
  }
}
