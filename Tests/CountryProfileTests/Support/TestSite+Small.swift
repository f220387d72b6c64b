extension TestSite {
  /// The smallest site that has every kind of thing: two areas, a page in a section, four facts.
  static let small: [String: String] = content.merging(templates) { first, _ in first }

  private static let content = [
    "Content/profile.yaml": """
    organisation:
      name: International Organization for Migration
      abbreviation: IOM
    country:
      name: Lao People's Democratic Republic
      short-name: Lao PDR
      iso2: LA
      iso3: LAO
      m49: "418"
    languages:
      - code: en
        name: English
        locale: en-GB
    contact:
      name: IOM Lao PDR
    navigation:
      - areas/
      - key-facts.md
    sources:
      - id: leaflet
        title: IOM Lao PDR leaflet
        publisher: IOM

    """,
    "Content/key-facts.yaml": """
    units:
      - id: people-per-km2
        symbol: people/km²
        label: people per km²
    facts:
      - id: population
        label: Population
        value: 7100000
        decimals: 1
        style: compact
        source: leaflet
      - id: migrants-abroad
        label: Lao migrants abroad
        value: 1300000
        style: compact
        qualifier: over
        period: "2019"
        source: leaflet
      - id: urban
        label: Urban population
        value: 35
        style: percent
        source: leaflet
      - id: density
        label: Population density
        value: 27
        unit: people-per-km2
        source: leaflet
    groups:
      headline: [population, density, urban, migrants-abroad]

    """,
    "Content/en/labels.yaml": """
    percent: "{number} per cent"
    magnitudes:
      1000000: "{number} million"
      1000000000: "{number} billion"
    qualifiers:
      over: "over {number}"
      about: "about {number}"
    date-not-stated: Date not stated
    key-facts: Key facts
    not-found: Page not found
    charts:
      share: "{label}: {display} of the whole"
      scale: "{label}: {display} on a scale from {minimum} to {maximum}"
      band: "{label}: {display} on a scale from {minimum} to {maximum}, in the group {band}"
    figure-citation:
      text: "{publisher}, {title}, {label}: {figure} ({period})."
      with-address: "{citation} {address}"

    """,
    "Content/en/home.md": "---\ntitle: Home\n---\n\nWelcome.\n\n![Figures](facts:headline)\n",
    "Content/en/areas/health.md": "---\ntitle: Migration health\norder: 2\n---\n\n## Malaria\n\nText.\n",
    "Content/en/areas/labour.md": "---\ntitle: Labour migration\norder: 1\n---\n\nText.\n",
  ]

  private static let templates = [
    "Templates/home.html": "{{ page.body }}",
    "Templates/area.html": "{{ page.body }}",
    "Templates/key-facts.html": "{{ page.body }}",
    "Templates/section.html": "{{ page.body }}",
    "Templates/page.html": "{{ page.body }}",
    "Templates/404.html": "{{ page.body }}",
    "Templates/parts/facts.html":
      "<h2>{{ title }}</h2>{% for fact in facts %}<p>{{ fact.display }}</p>{% endfor %}",
    "Templates/parts/chart-block.html":
      "<h2>{{ title }}</h2>{% if fact.chart %}<p>{{ fact.chart.description }}</p>{% endif %}",
    "Templates/parts/cards.html":
      "<h2>{{ title }}</h2>{% for card in entries %}<p>{{ card.title }}</p>{% endfor %}",
  ]
}
