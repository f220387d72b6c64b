extension TestSite {
  /// The small site with charts for two facts: `urban` as a share, and `index` on a scale with three bands.
  static var withCharts: TestSite {
    var site = TestSite()
    site["Content/key-facts.yaml"] = site["Content/key-facts.yaml"]
      .replacing("facts:\n", with: scales + "facts:\n")
      .replacing("style: percent\n", with: "style: percent\n    chart: share\n")
      .replacing("groups:\n", with: index + "groups:\n")
    site["Content/profile.yaml"] += "  - id: undp\n    title: Groups\n    publisher: UNDP\n"
    site["Content/en/home.md"] += "\nThe index is [](fact:index).\n"
    return site
  }

  private static let scales = """
    scales:
      - id: development
        minimum: 0
        maximum: 1
        decimals: 3
        source: undp
        bands:
          - {label: Low, from: 0}
          - {label: Medium, from: 0.55}
          - {label: High, from: 0.8}

    """

  private static let index = """
      - id: index
        label: Human Development Index
        value: 0.604
        chart: development
        source: leaflet

    """
}
