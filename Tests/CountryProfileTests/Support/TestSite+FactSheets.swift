extension TestSite {
  /// The small site with fact sheets: a band of two facts, and an area that mentions a third fact.
  static var withFactSheets: TestSite {
    var site = TestSite()
    site["Content/profile.yaml"] += "fact-sheets:\n  edition: 2026-11-23\n  band: basics\n"
    site["Content/key-facts.yaml"] += "  basics: [population, density]\n"
    site["Content/en/labels.yaml"] += words
    site["Content/en/areas/labour.md"] += "\nThere were [over 1.3 million](fact:migrants-abroad).\n"
    for (path, text) in templates { site[path] = text }
    return site
  }

  private static let words = """
    pages:
      position: "Page {number} of {total}"
      one: 1 page
      many: "{number} pages"

    """

  private static let templates = [
    "Templates/fact-sheet.html":
      "{{ sheet.body }}{% for area in area_texts %}"
      + "<h3>{{ area.title }}</h3>{% if area.body %}{{ area.body }}{% endif %}{% endfor %}",
    "Templates/area-fact-sheet.html": "{{ sheet.body }}",
    "Templates/parts/source-number.html":
      "<sup class=\"source-number\"><a href=\"{{ source_link }}\">{{ source_number }}</a></sup>\n",
    "Templates/sharing-picture.html": "{{ picture.title }}",
    "Templates/fact-sheets.html":
      "{% for sheet in sheets %}{{ sheet.title }}, {{ sheet.pages_label }}\n{% endfor %}",
  ]
}
