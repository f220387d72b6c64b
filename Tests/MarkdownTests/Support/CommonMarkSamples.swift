/// Texts that together contain every construct of CommonMark.
enum CommonMarkSamples {
  static let all = [
    "",
    "\n\n  \n",
    "A paragraph\nof two lines.\n\nAnother  \nwith hard\\\nbreaks.",
    "Setext\n===\n\nSetext\nof two lines\n---\n\n# ATX #\n\n###### Six ######\n\n#\n\n####### Seven",
    "***\n---\n_ _ _\n- - -\n",
    "    code\n\n      more\n\ttab\n\nText\n    lazy",
    "```swift info\nlet x = \"<&>\"\n```\n\n~~~\n```\n~~~\n\n````\nopen",
    "<div>\n*raw*\n</div>\n\n<!-- comment\n\n-->\n\n<?php ?>\n\n<!DOCTYPE x>\n\n<![CDATA[x]]>\n\n<a>\n",
    "[a]: /url 'title'\n[b]:\n<two words>\n\"a\ntitle\"\n\n[a] [b] [A][] [text][b] [c]",
    "> quote\nlazy\n\n> > nested\n> less\n\n>\n> - list\n>   > quote\n",
    "- tight\n- list\n\n\n* loose\n\n* list\n\n  second\n\n+ a\n  + b\n    + c",
    "1. one\n2) two\n\n7. seven\n-\n  late",
    "- ```\n  code\n  ```\n-     code\n- # heading\n- ***\n-\n\n  no",
    "`a` ``b ` c`` ` d ` `e\nf` `unclosed ``x`",
    "*a* _b_ **c** __d__ ***e*** **f*g*h** *i**j**k* _l_m_ n_o_p ** q** *r *s* \\*t\\*",
    "[a](b) [c](<d e> \"f\") [g](h 'i') [j](k (l)) [m]() [n](<>) [o [p] q](r) [s](t(u)v) [*w*](x) [y]\\(z)",
    "[a](b\n\"c\nd\") [e\nf](g) [h](i \"j\") ![k](l \"m\")",
    "![n *o* [p](q)](r) [![s](t)](u) ![v][w]\n\n[w]: x 'y'",
    "<https://a.b/c?d=e&f> <mailto:g@h.i> <j@k.l> <m:n> <o p>",
    "<b>c</b> <d e='f' g> <h/> <!-- i --> <?j?> <!K l> <![CDATA[m]]> < n>",
    "&amp; &copy; &nbsp; &#65; &#x42; &#0; &nope; &#xD800; &ngE; &lt;b&gt;",
    "\\! \\\" \\# \\a \\\\ \\\n\\< \\& \\[a](b)",
    "\u{FEFF}mark\u{0}nul\ttab \u{A0}nbsp é ກຳ 👩‍👩‍👧",
    "[a](https://x.y 'z') [b](fact:c) [d](e.md#f) ![g](h.png) <fact:i> [j](javascript:k) [l](//m)",
    "![block](facts:a)\n\n> ![block](facts:b \"t\")\n\n- x\n\n- ![block](facts:c)\n",
    "## *a* [b](c.md) ![d](e.png) `f`\n\n## [g](h.md)\n===\n\n- ## i\n",
  ]

  /// Random texts are put together from these.
  static let pieces = [
    "[", "]", "(", ")", "!", "[a](b.md)", "![p](q.png)", "[f](fact:x)", "<https://a.b>", "*", "**", "_", "`",
    "``",
    "\n", "\n\n", "> ", "- ", "1. ", "    ", "\t", "# ", "## ", "---", "===", "```\n", "~~~\n", "<b>",
    "<!-- x -->",
    "<div>\n", "&amp;", "&#xFFFF;", "&#xFFFE;", "&#7;", "\\", "\\\n", "  \n", "word", "ລາວ", "é", "|",
    "[r]: /u 't'\n", "[r]", "[^1]", "\"", "'", "\u{0}", "\r\n", "\r", "www.a", "http://x",
    "\n\n![k](facts:h)\n\n",
  ]
}
