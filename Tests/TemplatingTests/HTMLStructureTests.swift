import Testing

@Suite("Branches, loops and pages keep the HTML whole")
struct HTMLStructureTests {
  @Test("branches must end in the same place")
  func branches() throws {
    let templates = Templates.page(#"{% if page.isNew %}<a title="{% endif %}">x</a>"#)
    #expect(
      try templates.messages() == """
        page.html:1:1: error: one branch of this {% if %} ends in the value of 'title', another in text
        1 | {% if page.isNew %}<a title="{% endif %}">x</a>
          | ^ let all branches, and the missing {% else %}, end in the same place

        """
    )
  }

  @Test("branches that open different tags are an error")
  func branchTags() throws {
    let templates = Templates.page("<{% if page.isNew %}h2{% else %}h3{% endif %}>x</h2>")
    #expect(
      try templates.messages() == """
        page.html:1:2: error: one branch of this {% if %} ends in the tag <h2>, another in the tag <h3>
        1 | <{% if page.isNew %}h2{% else %}h3{% endif %}>x</h2>
          |  ^ let all branches, and the missing {% else %}, end in the same place

        """
    )
  }

  @Test("a loop must end where it begins")
  func loop() throws {
    let templates = Templates.page(#"{% for tag in page.tags %}<p title="{% endfor %}x</p>"#)
    #expect(
      try templates.messages() == """
        page.html:1:1: error: this {% for %} begins in text and ends in the value of 'title'
        1 | {% for tag in page.tags %}<p title="{% endfor %}x</p>
          | ^ end in the loop what begins in it

        """
    )
  }

  @Test("the attributes of a loop need a space between them")
  func loopAttributes() throws {
    let templates = Templates.page(#"<p {% for tag in page.tags %}data-a="{{ tag }}"{% endfor %}>"#)
    #expect(
      try templates.messages() == """
        page.html:1:4: error: a space is missing between two attributes of this {% for %}
        1 | <p {% for tag in page.tags %}data-a="{{ tag }}"{% endfor %}>
          |    ^ put the space before the attribute, not after the tag's name

        """
    )
  }

  @Test("attributes need a space between them")
  func spaces() throws {
    let templates = Templates.page(#"<p class="a"title="b"><p{% if page.isNew %}class="a"{% endif %}>"#)
    #expect(
      try templates.messages() == """
        page.html:1:13: error: a space is missing before this attribute
        1 | <p class="a"title="b"><p{% if page.isNew %}class="a"{% endif %}>
          |             ^ write a space here
        page.html:1:44: error: a space is missing before this attribute
        1 | <p class="a"title="b"><p{% if page.isNew %}class="a"{% endif %}>
          |                                            ^ write a space here

        """
    )
  }

  @Test("a name is missing before an equals sign")
  func noName() throws {
    let templates = Templates.page(#"<p ="a">"#)
    #expect(
      try templates.messages() == """
        page.html:1:4: error: the name of the attribute is missing before '='
        1 | <p ="a">
          |    ^ write it, or remove the '='

        """
    )
  }

  @Test("a page that ends inside a tag is an error where the tag begins")
  func openTag() throws {
    let templates: Templates = [
      "page.html": """
      <p>text</p>
      {% include "a.html" %}
      """,
      "a.html": #"<a href="x""#,
    ]
    #expect(
      try templates.messages() == """
        a.html:1:1: error: the page ends in the tag <a>
        1 | <a href="x"
          | ^ end what begins here
        page.html:2:12: note: included here
        2 | {% include "a.html" %}
          |            ^

        """
    )
  }

  @Test("a page that ends in a comment or a script is an error")
  func openScript() throws {
    let templates = Templates.page(
      """
      <p>
      <script>a < b
      """
    )
    #expect(
      try templates.messages() == """
        page.html:2:1: error: the page ends in the content of <script>
        2 | <script>a < b
          | ^ end what begins here

        """
    )
  }

  @Test("what browsers read differently in comments and scripts is an error")
  func pitfalls() throws {
    let templates = Templates.page(
      """
      <!-- a --!> -->
      <script><!-- </script>
      """
    )
    #expect(
      try templates.messages() == """
        page.html:1:10: error: '--!' ends a comment in some browsers
        1 | <!-- a --!> -->
          |          ^ end the comment with '-->'
        page.html:2:12: error: '<!--' in a script hides the script's end
        2 | <script><!-- </script>
          |            ^ remove it

        """
    )
  }
}
