import Testing

@Suite("What may be printed depends on where in HTML it stands")
struct HTMLPositionTests {
  @Test("an address attribute takes no text")
  func textAsAddress() throws {
    let templates = Templates.page(
      #"<a href="{{ page.title }}">x</a><img src='{{ page.title }}'><form action="{{ page.count }}">"#
    )
    #expect(
      try templates.messages() == """
        page.html:1:13: error: 'href' takes an address, and 'page.title' is a text
        1 | <a href="{{ page.title }}">x</a><img src='{{ page.title }}'><form action="{{ page.count }}">
          |             ^ print a field that is an address
        page.html:1:46: error: 'src' takes an address, and 'page.title' is a text
        1 | <a href="{{ page.title }}">x</a><img src='{{ page.title }}'><form action="{{ page.count }}">
          |                                              ^ print a field that is an address
        page.html:1:78: error: 'action' takes an address, and 'page.count' is a number
        1 | <a href="{{ page.title }}">x</a><img src='{{ page.title }}'><form action="{{ page.count }}">
          |                                                                              ^ print a field that is an address

        """
    )
  }

  @Test("an address is the whole value")
  func partialAddress() throws {
    let templates = Templates.page(
      #"<a href="x/{{ page.url }}">a</a><a href="{{ page.url }}#top">b</a><a href="{{ page.url }}{{ page.url }}">c</a>"#
    )
    #expect(
      try templates.messages() == """
        page.html:1:15: error: an address must be all that 'href' holds
        1 | <a href="x/{{ page.url }}">a</a><a href="{{ page.url }}#top">b</a><a href="{{ page.url }}{{ page.url…
          |               ^ write href="{{ … }}", with nothing else between the quotes
        page.html:1:56: error: an address must be all that 'href' holds
        1 | …ef="x/{{ page.url }}">a</a><a href="{{ page.url }}#top">b</a><a href="{{ page.url }}{{ page.url }}">…
          |                                                    ^ write href="{{ … }}", with nothing else between the quotes
        page.html:1:93: error: an address must be all that 'href' holds
        1 | …/{{ page.url }}">a</a><a href="{{ page.url }}#top">b</a><a href="{{ page.url }}{{ page.url }}">c</a>
          |                                                                                    ^ write href="{{ … }}", with nothing else between the quotes

        """
    )
  }

  @Test("a value without quotes is an error")
  func unquoted() throws {
    let templates = Templates.page("<p class={{ page.kind }}><p class=a{{ page.kind }}>")
    #expect(
      try templates.messages() == """
        page.html:1:13: error: the value of 'class' is not in quotes
        1 | <p class={{ page.kind }}><p class=a{{ page.kind }}>
          |             ^ write class="{{ … }}"
        page.html:1:39: error: the value of 'class' is not in quotes
        1 | <p class={{ page.kind }}><p class=a{{ page.kind }}>
          |                                       ^ write class="{{ … }}"

        """
    )
  }

  @Test("a value in a tag is an error")
  func inTag() throws {
    let templates = Templates.page(
      #"<p {{ page.kind }}><{{ page.kind }}></{{ page.kind }}><p{{ page.kind }}><p a{{ page.kind }}="b">"#
    )
    #expect(
      try templates.messages() == """
        page.html:1:7: error: a value cannot be printed in a tag but as an attribute's value
        1 | <p {{ page.kind }}><{{ page.kind }}></{{ page.kind }}><p{{ page.kind }}><p a{{ page.kind }}="b">
          |       ^ write name="{{ … }}"
        page.html:1:24: error: a value cannot be the name of a tag
        1 | <p {{ page.kind }}><{{ page.kind }}></{{ page.kind }}><p{{ page.kind }}><p a{{ page.kind }}="b">
          |                        ^ write the tag's name, and choose between tags with {% if %}
        page.html:1:42: error: a value cannot be the name of a tag
        1 | <p {{ page.kind }}><{{ page.kind }}></{{ page.kind }}><p{{ page.kind }}><p a{{ page.kind }}="b">
          |                                          ^ write the tag's name, and choose between tags with {% if %}
        page.html:1:60: error: a value cannot be the name of a tag
        1 | <p {{ page.kind }}><{{ page.kind }}></{{ page.kind }}><p{{ page.kind }}><p a{{ page.kind }}="b">
          |                                                            ^ write the tag's name, and choose between tags with {% if %}
        page.html:1:80: error: a value cannot be printed in a tag but as an attribute's value
        1 | <p {{ page.kind }}><{{ page.kind }}></{{ page.kind }}><p{{ page.kind }}><p a{{ page.kind }}="b">
          |                                                                                ^ write name="{{ … }}"

        """
    )
  }

  @Test("a value in a script is an error")
  func inScript() throws {
    let templates = Templates.page(#"<script>let a = "{{ page.title }}"</script>"#)
    #expect(
      try templates.messages() == """
        page.html:1:21: error: a value cannot be printed in a script
        1 | <script>let a = "{{ page.title }}"</script>
          |                     ^ print it in a data- attribute, and let the script read it there

        """
    )
  }

  @Test("a value in a style sheet is an error")
  func inStyle() throws {
    let templates = Templates.page("<style>p { color: {{ page.kind }} }</style>")
    #expect(
      try templates.messages() == """
        page.html:1:22: error: a value cannot be printed in a style sheet
        1 | <style>p { color: {{ page.kind }} }</style>
          |                      ^ print a class, and style that

        """
    )
  }

  @Test("a value in a comment is an error")
  func inComment() throws {
    let templates = Templates.page("<!-- {{ page.title }} -->")
    #expect(
      try templates.messages() == """
        page.html:1:9: error: a value cannot be printed in a comment
        1 | <!-- {{ page.title }} -->
          |         ^ remove it, or make this a comment of the template: {# … #}

        """
    )
  }

  @Test("a value in a declaration is an error")
  func inDeclaration() throws {
    let templates = Templates.page("<!DOCTYPE {{ page.kind }}><?xml {{ page.kind }}>")
    #expect(
      try templates.messages() == """
        page.html:1:14: error: a value cannot be printed in a declaration
        1 | <!DOCTYPE {{ page.kind }}><?xml {{ page.kind }}>
          |              ^ print it after the next '>'
        page.html:1:36: error: a value cannot be printed in a declaration
        1 | <!DOCTYPE {{ page.kind }}><?xml {{ page.kind }}>
          |                                    ^ print it after the next '>'

        """
    )
  }

  @Test("a value in an attribute that is a script, a style or a document is an error")
  func inEvent() throws {
    let templates = Templates.page(
      #"<p onclick="{{ page.kind }}" STYLE="{{ page.kind }}"><iframe srcdoc="{{ page.body }}"></iframe>"#
    )
    #expect(
      try templates.messages() == """
        page.html:1:16: error: a value cannot be printed in 'onclick', which is a script
        1 | <p onclick="{{ page.kind }}" STYLE="{{ page.kind }}"><iframe srcdoc="{{ page.body }}"></iframe>
          |                ^ print it in a data- attribute, and let a script read it there
        page.html:1:40: error: a value cannot be printed in 'style'
        1 | <p onclick="{{ page.kind }}" STYLE="{{ page.kind }}"><iframe srcdoc="{{ page.body }}"></iframe>
          |                                        ^ give the element a class, and style that
        page.html:1:73: error: a value cannot be printed in 'srcdoc'
        1 | <p onclick="{{ page.kind }}" STYLE="{{ page.kind }}"><iframe srcdoc="{{ page.body }}"></iframe>
          |                                                                         ^ make it a page of its own

        """
    )
  }

  @Test("HTML is printed between tags only")
  func html() throws {
    let templates = Templates.page(#"<p title="{{ page.body }}"></p><title>{{ page.body }}</title>"#)
    #expect(
      try templates.messages() == """
        page.html:1:14: error: 'page.body' is HTML, which cannot be printed in an attribute
        1 | <p title="{{ page.body }}"></p><title>{{ page.body }}</title>
          |              ^ print a field that is a text, or print this one between tags
        page.html:1:42: error: 'page.body' is HTML, which cannot be printed in <title>
        1 | <p title="{{ page.body }}"></p><title>{{ page.body }}</title>
          |                                          ^ print a field that is a text, or print this one between tags

        """
    )
  }

  @Test("JSON is printed in linked data only")
  func json() throws {
    let templates = Templates.page(
      #"{{ page.data }}<p title="{{ page.data }}"></p><script type="application/json">{{ page.data }}</script><textarea>{{ page.data }}</textarea>"#
    )
    #expect(
      try templates.messages() == """
        page.html:1:4: error: 'page.data' is JSON, which can only be printed in a script of type application/ld+json
        1 | {{ page.data }}<p title="{{ page.data }}"></p><script type="application/json">{{ page.data }}</scrip…
          |    ^ print another field
        page.html:1:29: error: 'page.data' is JSON, which can only be printed in a script of type application/ld+json
        1 | {{ page.data }}<p title="{{ page.data }}"></p><script type="application/json">{{ page.data }}</scrip…
          |                             ^ print another field
        page.html:1:82: error: a value cannot be printed in a script
        1 | …e.data }}"></p><script type="application/json">{{ page.data }}</script><textarea>{{ page.data }}</te…
          |                                                    ^ print it in a data- attribute, and let the script read it there
        page.html:1:116: error: 'page.data' is JSON, which can only be printed in a script of type application/ld+json
        1 | …}}"></p><script type="application/json">{{ page.data }}</script><textarea>{{ page.data }}</textarea>
          |                                                                               ^ print another field

        """
    )
  }

  @Test("linked data takes nothing but JSON")
  func linkedData() throws {
    let templates = Templates.page(
      #"<script type="application/ld+json">{"name": "{{ page.title }}"}</script>"#
    )
    #expect(
      try templates.messages() == """
        page.html:1:49: error: only JSON can be printed in a script of type application/ld+json, and 'page.title' is a text
        1 | <script type="application/ld+json">{"name": "{{ page.title }}"}</script>
          |                                                 ^ print a field that is JSON

        """
    )
  }

  @Test("a script's type cannot be printed")
  func scriptType() throws {
    let templates = Templates.page(#"<script type="{{ page.kind }}">{{ page.data }}</script>"#)
    #expect(
      try templates.messages() == """
        page.html:1:35: error: a value cannot be printed in a script
        1 | <script type="{{ page.kind }}">{{ page.data }}</script>
          |                                   ^ print it in a data- attribute, and let the script read it there

        """
    )
  }

  @Test("a value in another element whose content is not markup is an error")
  func rawText() throws {
    let templates = Templates.page("<noembed>{{ page.title }}</noembed>")
    #expect(
      try templates.messages() == """
        page.html:1:13: error: a value cannot be printed in <noembed>
        1 | <noembed>{{ page.title }}</noembed>
          |             ^ print it outside of it

        """
    )
  }
}
