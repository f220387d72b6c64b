import TestSupport
import Testing

@Suite("Earlier values in templates")
struct EarlierValueFieldTests {
  @Test("have the fields of a fact that change with its value")
  func fields() async throws {
    let template = """
      {% for fact in all_facts %}
      {% for value in fact.earlier %}
      {{ fact.id }}: {{ value.value }} {{ value.display }} {{ value.headline }}{% if value.unit %} {{ value.unit }}{% endif %}\
      {% if value.period %} {{ value.period.display }}{% endif %}{% if value.status %} {{ value.status }}{% endif %} \
      {{ value.source.title }}{% if value.note %} {{ value.note }}{% endif %};
      {% endfor %}
      {% endfor %}
      """
    let site = try TestSite(["Templates/key-facts.html": template]).replacing(
      "km2\n    source: leaflet\n",
      with: """
        km2
            source: leaflet
            qualifier: over
            period: "2020"
            earlier: [{value: 1, period: 2015-06, note: All}, {value: 0.50, status: undated}]

        """,
      in: "Content/key-facts.yaml"
    ).replacing(
      "label: people per km²",
      with: "label: {one: head, other: heads}",
      in: "Content/key-facts.yaml"
    )
    expectText(
      try await site.build().page("key-facts.html"),
      """
      density: 1 over 1 Over 1 head June 2015 IOM Lao PDR leaflet All;
      density: 0.5 over 0.50 Over 0.50 heads undated IOM Lao PDR leaflet;

      """
    )
  }
}
