import Testing

@Suite("Where errors are reported")
struct ErrorPlaceTests {
  @Test("all errors of a page are reported at once")
  func allErrors() throws {
    let templates = Templates.page(
      """
      {{ page.titel }}
      {{ page.tags }}
      <a href="{{ page.title }}">{{ page.isNew }}</a>
      """
    )
    #expect(
      try templates.messages() == """
        page.html:1:9: error: the page has no field 'titel'
        1 | {{ page.titel }}
          |         ^ did you mean 'title'?
        page.html:2:4: error: 'page.tags' is a list, which cannot be printed
        2 | {{ page.tags }}
          |    ^ print its items: {% for item in page.tags %}…{% endfor %}
        page.html:3:13: error: 'href' takes an address, and 'page.title' is a text
        3 | <a href="{{ page.title }}">{{ page.isNew }}</a>
          |             ^ print a field that is an address
        page.html:3:31: error: 'page.isNew' is a flag, which cannot be printed
        3 | <a href="{{ page.title }}">{{ page.isNew }}</a>
          |                               ^ test it: {% if page.isNew %}…{% endif %}

        """
    )
  }

  @Test("columns are counted in letters, also after Lao vowel signs")
  func columns() throws {
    let templates = Templates.page("ຂໍ້ມູນ {{ page.titel }}")
    #expect(
      try templates.messages() == """
        page.html:1:13: error: the page has no field 'titel'
        1 | ຂໍ້ມູນ {{ page.titel }}
          |             ^ did you mean 'title'?

        """
    )
  }

  @Test("places are those of the file, also with Windows line ends")
  func windowsPlaces() throws {
    let templates = Templates.page("a\r\nb\r\n  {{ page.titel }}\r\n")
    #expect(
      try templates.messages() == """
        page.html:3:11: error: the page has no field 'titel'
        3 |   {{ page.titel }}
          |           ^ did you mean 'title'?

        """
    )
  }
}
