import Testing

@Suite("Templates of XML make whole XML, whichever branch is taken")
struct XMLStructureTests {
  @Test("elements end as they begin, in each branch and loop")
  func nesting() throws {
    #expect(
      try Templates.xml("<a><b>x</a>").messages() == """
        page.xml:1:8: error: the element <b> must end before </a>
        1 | <a><b>x</a>
          |        ^ write </b> before it

        """
    )
    #expect(
      try Templates.xml("<a>\n<entry>x</enty>\n</a>").messages() == """
        page.xml:2:9: error: </enty> does not end <entry>
        2 | <entry>x</enty>
          |         ^ write </entry>

        """
    )
    #expect(
      try Templates.xml("<a/></a>").messages() == """
        page.xml:1:5: error: there is no element that </a> could end
        1 | <a/></a>
          |     ^ remove it

        """
    )
    #expect(
      try Templates.xml("<a>{% if page.isNew %}<b>{% endif %}</a>").messages() == """
        page.xml:1:4: error: one branch of this {% if %} ends in <a><b>, another in <a>
        1 | <a>{% if page.isNew %}<b>{% endif %}</a>
          |    ^ let all branches, and the missing {% else %}, end in the same place

        """
    )
    #expect(
      try Templates.xml("<a>{% for tag in page.tags %}<b>{% endfor %}</a>").messages() == """
        page.xml:1:4: error: this {% for %} begins in <a> and ends in <a><b>
        1 | <a>{% for tag in page.tags %}<b>{% endfor %}</a>
          |    ^ end in the loop what begins in it

        """
    )
  }

  @Test("an element that is never ended is an error where it begins, in whichever file")
  func unended() throws {
    let templates: Templates = [
      "page.xml": "<a>\n{% include \"b.xml\" %}\n</a>", "b.xml": "{# part #}\n<c/>\n<b>",
    ]
    #expect(
      try templates.messages() == """
        page.xml:3:1: error: the element <b> must end before </a>
        3 | </a>
          | ^ write </b> before it

        """
    )
    #expect(
      try Templates.xml("<feed>\n<entry></entry>").messages() == """
        page.xml:1:1: error: the element <feed> is never ended
        1 | <feed>
          | ^ write </feed> where it ends

        """
    )
    #expect(
      try (["page.xml": "{% include \"b.xml\" %}", "b.xml": "\n<a><!-- x"] as Templates).messages() == """
        b.xml:2:4: error: the file ends in a comment
        2 | <a><!-- x
          |    ^ end what begins here
        page.xml:1:12: note: included here
        1 | {% include "b.xml" %}
          |            ^

        """
    )
  }

  @Test("there is one outermost element, and no text outside of it")
  func oneRoot() throws {
    #expect(
      try Templates.xml("x<a/> y z\n<b></b>{{ page.title }}").messages() == """
        page.xml:1:1: error: text stands outside of the outermost element
        1 | x<a/> y z
          | ^ move it into the element, or remove it
        page.xml:1:7: error: text stands outside of the outermost element
        1 | x<a/> y z
          |       ^ move it into the element, or remove it
        page.xml:2:1: error: only one element can be the outermost, and <b> is the second
        2 | <b></b>{{ page.title }}
          | ^ put both into one element
        page.xml:2:11: error: a value cannot be printed outside of the outermost element
        2 | <b></b>{{ page.title }}
          |           ^ print it in the element

        """
    )
    #expect(
      try Templates.xml("<!-- nothing -->").messages() == """
        page.xml:1:1: error: there is no element in this file
        1 | <!-- nothing -->
          | ^ write one around everything else, such as <feed>…</feed>

        """
    )
    #expect(
      try Templates.xml("").messages().hasPrefix("page.xml:1:1: error: there is no element in this file\n")
    )
    #expect(
      try Templates.xml("{% if page.isNew %}<a/>{% endif %}").messages() == """
        page.xml:1:1: error: one branch of this {% if %} ends after the outermost element, another before the outermost element
        1 | {% if page.isNew %}<a/>{% endif %}
          | ^ let all branches, and the missing {% else %}, end in the same place

        """
    )
  }

  @Test("attributes have quotes, are apart, and stand once")
  func attributes() throws {
    #expect(
      try Templates.xml("<a b=c d='1'e=\"2\" d=''><f g/><h / ></h></a>").messages() == """
        page.xml:1:6: error: the value of 'b' is not in quotes
        1 | <a b=c d='1'e="2" d=''><f g/><h / ></h></a>
          |      ^ write b="…"
        page.xml:1:13: error: a space is missing before this attribute
        1 | <a b=c d='1'e="2" d=''><f g/><h / ></h></a>
          |             ^ write a space here
        page.xml:1:19: error: the tag <a> has the attribute 'd' twice
        1 | <a b=c d='1'e="2" d=''><f g/><h / ></h></a>
          |                   ^ keep one of the two
        page.xml:1:27: error: the attribute 'g' has no value
        1 | <a b=c d='1'e="2" d=''><f g/><h / ></h></a>
          |                           ^ write g="…"
        page.xml:1:34: error: a '>' is missing after '/'
        1 | <a b=c d='1'e="2" d=''><f g/><h / ></h></a>
          |                                  ^ write />

        """
    )
    #expect(
      try Templates.xml("<a b=\"x < y\" =''/>").messages() == """
        page.xml:1:9: error: a '<' that begins no tag cannot stand in XML
        1 | <a b="x < y" =''/>
          |         ^ write &lt;
        page.xml:1:14: error: this cannot stand in the tag <a>
        1 | <a b="x < y" =''/>
          |              ^ write only attributes there: name="…"

        """
    )
    #expect(
      try Templates.xml("<a{% if page.isNew %} b=''{% endif %}{% if page.isDraft %} b=''{% endif %}/>")
        .messages() == """
          page.xml:1:60: error: the tag <a> has the attribute 'b' twice
          1 | <a{% if page.isNew %} b=''{% endif %}{% if page.isDraft %} b=''{% endif %}/>
            |                                                            ^ keep one of the two

          """
    )
    #expect(
      try Templates.xml("<r><a{% for tag in page.tags %} b=''/><c{% endfor %}/></r>").messages()
        .hasPrefix(
          "page.xml:1:6: error: this {% for %} begins in the tag <a> and ends in the tag <c>\n"
        )
    )
    #expect(
      try Templates.xml("<a{% for tag in page.tags %} b=''{% endfor %}/>").messages() == """
        page.xml:1:3: error: this {% for %} may write an attribute twice
        1 | <a{% for tag in page.tags %} b=''{% endfor %}/>
          |   ^ write the attribute once, and put the loop between its quotes

        """
    )
    #expect(
      try Templates.xml("<a{% if page.isNew %} b=''{% else %} b='1' c=''{% endif %}/>").messages() == ""
    )
  }

  @Test("prefixes of names are declared around them, in every branch")
  func prefixes() throws {
    #expect(
      try Templates.xml("<a xml:lang='en'><x:b y:c=''/><d :e=''/></a>").messages() == """
        page.xml:1:18: error: no tag declares the prefix 'x' of 'x:b'
        1 | <a xml:lang='en'><x:b y:c=''/><d :e=''/></a>
          |                  ^ write xmlns:x="…" in the outermost tag
        page.xml:1:34: error: this cannot stand in the tag <d>
        1 | <a xml:lang='en'><x:b y:c=''/><d :e=''/></a>
          |                                  ^ write only attributes there: name="…"

        """
    )
    #expect(try Templates.xml("<x:a xmlns:x='urn:x'><x:b x:c=''/></x:a>").messages() == "")
    let declared = "<a{% if page.isNew %} xmlns:x='urn:x'{% endif %}><x:b/></a>"
    #expect(try Templates.xml(declared).messages().contains("no tag declares the prefix 'x' of 'x:b'"))
    #expect(try Templates.xml("<a b:c:d=''/>").messages().contains(":1:4: error: 'b:c:d' is not a name\n"))
  }

  @Test("an '&' or '<' alone and names that only HTML knows are errors")
  func references() throws {
    #expect(
      try Templates.xml("<a b='&'>R & D &nbsp; &eacute; &#1; &#xD800; 1 < 2 &amp &{{ page.title }}; ]]></a>")
        .messages() == """
          page.xml:1:7: error: an '&' alone cannot stand in XML
          1 | <a b='&'>R & D &nbsp; &eacute; &#1; &#xD800; 1 < 2 &amp &{{ page.title }}; ]]></a>
            |       ^ write &amp;
          page.xml:1:12: error: an '&' alone cannot stand in XML
          1 | <a b='&'>R & D &nbsp; &eacute; &#1; &#xD800; 1 < 2 &amp &{{ page.title }}; ]]></a>
            |            ^ write &amp;
          page.xml:1:16: error: XML has no character that is called '&nbsp;'
          1 | <a b='&'>R & D &nbsp; &eacute; &#1; &#xD800; 1 < 2 &amp &{{ page.title }}; ]]></a>
            |                ^ write &#160;
          page.xml:1:23: error: XML has no character that is called '&eacute;'
          1 | <a b='&'>R & D &nbsp; &eacute; &#1; &#xD800; 1 < 2 &amp &{{ page.title }}; ]]></a>
            |                       ^ write the character itself
          page.xml:1:32: error: this stands for a control character (U+0001), which a page cannot contain
          1 | <a b='&'>R & D &nbsp; &eacute; &#1; &#xD800; 1 < 2 &amp &{{ page.title }}; ]]></a>
            |                                ^ delete it
          page.xml:1:37: error: '&#xD800;' stands for no character
          1 | <a b='&'>R & D &nbsp; &eacute; &#1; &#xD800; 1 < 2 &amp &{{ page.title }}; ]]></a>
            |                                     ^ write the character itself
          page.xml:1:48: error: a '<' that begins no tag cannot stand in XML
          1 | <a b='&'>R & D &nbsp; &eacute; &#1; &#xD800; 1 < 2 &amp &{{ page.title }}; ]]></a>
            |                                                ^ write &lt;
          page.xml:1:52: error: an '&' alone cannot stand in XML
          1 | <a b='&'>R & D &nbsp; &eacute; &#1; &#xD800; 1 < 2 &amp &{{ page.title }}; ]]></a>
            |                                                    ^ write &amp;
          page.xml:1:57: error: an '&' alone cannot stand in XML
          1 | <a b='&'>R & D &nbsp; &eacute; &#1; &#xD800; 1 < 2 &amp &{{ page.title }}; ]]></a>
            |                                                         ^ write &amp;
          page.xml:1:78: error: ']]>' cannot stand in the text of an element
          1 | <a b='&'>R & D &nbsp; &eacute; &#1; &#xD800; 1 < 2 &amp &{{ page.title }}; ]]></a>
            |                                                                              ^ write ]]&gt;

          """
    )
  }

  @Test("comments, declarations and instructions are what XML has of them")
  func declarations() throws {
    #expect(
      try Templates.xml(
        "\n<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b \"c\">]><a><!-- a -- b --><? x ?></a>"
      ).messages()
        == """
        page.xml:2:1: error: '<?xml' must be the first that is written
        2 | <?xml version='1.0'?><!DOCTYPE a [<!ENTITY b "c">]><a><!-- a -- b --><? x ?></a>
          | ^ move it to the start of the file, with no empty line before it
        page.xml:2:22: error: a declaration cannot stand in a template
        2 | <?xml version='1.0'?><!DOCTYPE a [<!ENTITY b "c">]><a><!-- a -- b --><? x ?></a>
          |                      ^ remove it: no program that reads feeds or site maps needs one
        page.xml:2:64: error: '--' cannot stand in a comment
        2 | <?xml version='1.0'?><!DOCTYPE a [<!ENTITY b "c">]><a><!-- a -- b --><? x ?></a>
          |                                                                ^ write one hyphen, or end the comment with '-->'
        page.xml:2:70: error: a name must follow '<?'
        2 | <?xml version='1.0'?><!DOCTYPE a [<!ENTITY b "c">]><a><!-- a -- b --><? x ?></a>
          |                                                                      ^ write it, or &lt;? for the signs themselves

        """
    )
    #expect(
      try Templates.xml("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>").messages() == """
        page.xml:1:1: error: this does not say what the file is: XML 1.0 in UTF-8
        1 | <?xml version="1.0" encoding="ISO-8859-1"?><a/>
          | ^ write <?xml version="1.0" encoding="UTF-8"?>

        """
    )
    #expect(try Templates.xml("{# a #}\n<?xml version='1.0' encoding='utf-8' ?><a/>").messages() == "")
  }

  @Test(
    "a control character is an error, as its file would be none of XML",
    arguments: ["page.xml", "page.txt"]
  )
  func controls(name: String) throws {
    let templates = Templates([name: Array("\r\n<a>x\u{1}y\u{FFFE}</a>".utf8)])
    let found = try templates.messages().replacing(name, with: "page")
    #expect(
      found.replacing("\u{FFFE}", with: "?") == """
        page:2:5: error: an invisible control character (U+0001) stands here
        2 | <a>x y?</a>
          |     ^ delete it; it often comes along when text is copied from another program
        page:2:7: error: an invisible control character (U+FFFE) stands here
        2 | <a>x y?</a>
          |       ^ delete it; it often comes along when text is copied from another program

        """
    )
  }

  @Test(
    "a '>' after a text that may end in ']]' is written as a reference",
    arguments: [
      "{{ page.title }}>", "{% for tag in page.tags %}]]{% endfor %}>",
      "{% for tag in page.tags %}>]]{% endfor %}",
    ]
  )
  func endOfCharacterData(text: String) throws {
    let messages = Templates.xml("<a>\(text)</a>").compile().diagnostics.map {
      "\($0.message); \($0.fix ?? "")"
    }
    let expected =
      "what is written before this '>' may end in ']]', and XML allows no ']]>' in a text; write &gt;"
    #expect(messages == [expected])
  }

  @Test(
    "a loop may end in brackets, and text that is outside of all elements is one error",
    arguments: [
      ("<a>{% for tag in page.tags %}[x]{% endfor %}</a>", 0),
      ("{% for tag in page.tags %}x{% endfor %}<a/>", 1),
    ]
  )
  func endOfLoop(text: String, errors: Int) {
    #expect(Templates.xml(text).compile().diagnostics.count == errors)
  }

  @Test("a declaration has the same quotes on both sides, and XML's own white space")
  func declarationSigns() {
    for text in ["<?xml version=\"1.0' encoding='UTF-8\"?><a/>", "<?xml\u{A0}version='1.0'?><a/>"] {
      #expect(Templates.xml(text).compile().diagnostics.count == 1, "\(text)")
    }
    #expect(Templates.xml("<?xml version = '1.0' encoding=\"utf-8\" ?><a/>").compile().diagnostics.isEmpty)
  }

  @Test("an attribute without a value is one error")
  func emptyValue() {
    let messages = Templates.xml("<a b=></a>").compile().diagnostics.map(\.message)
    #expect(messages == ["the value of 'b' is not in quotes"])
  }
}
