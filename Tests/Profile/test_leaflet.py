"""All statements of the printed leaflet are on the site, and no others are made up."""

import re

import pytest

# The leaflet's statements, by the page that must make them. Wording may be edited for the web; names and figures may
# not.
STATEMENTS = {
    "index.html": [
        "International Organization for Migration",
        "United Nations Migration Agency",
        "1951",
        "leading intergovernmental organization in the field of migration",
        "humane and orderly migration",
        "benefits migrants and",
        "landlocked",
        "borders with five countries",
        "Lao People's Democratic Republic",
        "origin country",
        "transit and destination country",
        "cross-border",
        "rapid",
        "well-governed migration",
        "In 2019",
        "over 1.3 million",
        "US$285 million",
        "June 2018",
        "171",
        "further strengthened",
        "geographical coverage",
        "thematic areas",
        "labour migration",
        "counter-trafficking",
        "immigration and border management",
        "migration health",
        "post-crisis response",
        "solid presence",
        "nine active projects",
        "UN House in Vientiane Capital",
        "7.1 million",
        "24.4",
        "35%",
        "27",
        "111",
        "4",
        "0.604",
        "3rd Floor",
        "Lane Xang Avenue",
        "P.O. Box 345",
        "+856 21 267 734",
        "iomlaopdr@iom.int",
    ],
    "areas/counter-trafficking.html": [
        "National Committee on Anti-Trafficking in Persons",
        "Ministry of Public Security",
        "Supreme People's Prosecutor",
        "Lao Women's Union",
        "national and local levels",
        "detect",
        "deter",
        "investigate",
        "prosecute",
        "protect",
        "prevent",
        "stranded",
        "return to their home country",
    ],
    "areas/immigration-and-border-management.html": [
        "Department of Immigration",
        "Ministry of Public Security",
        "regional and local",
        "irregular migration",
        "human smuggling",
        "trafficking",
        "border officials",
        "vulnerable migrants",
    ],
    "areas/labour-migration.html": [
        "private sector",
        "civil society",
        "migrant workers",
        "safe and regular migration",
        "skills development",
        "ethical recruitment",
        "Special Economic Zones",
        "SEZs",
        "ethical guidelines",
        "rights of all workers",
    ],
    "areas/migration-health.html": [
        "health services",
        "host communities",
        "Ministry of Health",
        "malaria",
        "prevention",
        "diagnosis",
        "treatment",
        "tuberculosis",
        "HIV/AIDS",
        "Avian Influenza",
    ],
    "areas/emergency-and-post-crisis-response.html": [
        "disaster preparedness",
        "mitigation",
        "Shelter",
        "Camp Coordination and Camp Management",
        "Attapeu Province",
        "2018",
        "flood",
        "non-food item",
        "data collection and management",
        "community mobilization",
        "communication",
        "health promotion",
    ],
    "areas/covid-19-response.html": [
        "COVID-19",
        "development partners",
        "vulnerabilities",
        "inclusive response",
        "national level",
        "capacity building for officials",
        "safe migration community campaigns",
        "quarantine visits",
        "returned migrants",
        "screening at Points of Entry",
    ],
    "contact.html": [
        "3rd Floor",
        "UN House",
        "Lane Xang Avenue",
        "P.O. Box 345",
        "Vientiane Capital",
        "+856 21 267 734",
        "iomlaopdr@iom.int",
    ],
}

# The figures as in the leaflet: value, decimals, unit, qualifier, period, and the text on the site.
FIGURES = {
    "population": (7_100_000, 1, "people", None, None, "7.1 million"),
    "median-age": (24.4, 1, "years-of-age", None, None, "24.4"),
    "urban-population": (35, 0, "percent", None, None, "35%"),
    "population-density": (27, 0, "people-per-km2", None, None, "27"),
    "points-of-entry": (111, 0, None, None, None, "111"),
    "international-airports": (4, 0, None, None, None, "4"),
    "human-development-index": (0.604, 3, None, None, None, "0.604"),
    "migrants-abroad": (1_300_000, 1, None, "over", "2019", "over 1.3 million"),
    "remittances": (285_000_000, 0, "USD", None, "2019", "US$285 million"),
    "active-projects": (9, 0, None, None, None, "9"),
}


def plain(text: str) -> str:
    """Returns a text without the differences between good typography and the leaflet's."""
    return re.sub(r"\s+", " ", text.replace("’", "'").replace("\u00a0", " ")).lower()


@pytest.mark.parametrize("path", STATEMENTS)
def test_page_states_what_the_leaflet_states(pages, path):
    text = plain(pages[path].text)
    assert [statement for statement in STATEMENTS[path] if plain(statement) not in text] == []


def test_address_of_the_facebook_page_is_linked(pages):
    assert "https://www.facebook.com/IOM.Laos.int" in pages["contact.html"].links
    assert "mailto:iomlaopdr@iom.int" in pages["contact.html"].links
    assert "tel:+85621267734" in pages["contact.html"].links


@pytest.mark.parametrize("id", FIGURES)
def test_figure_is_in_the_data_as_the_leaflet_gives_it(site, id):
    value, decimals, unit, qualifier, period, display = FIGURES[id]
    fact = next(fact for fact in site.json("data/key-facts.json")["facts"] if fact["id"] == id)
    assert (fact["value"], fact["decimals"], fact["qualifier"]) == (value, decimals, qualifier)
    assert (fact["unit"] and fact["unit"]["id"]) == unit
    assert fact["refPeriod"] == period
    assert fact["display"]["en"] == display


@pytest.mark.parametrize("id", FIGURES)
def test_figure_is_on_the_key_facts_page_with_its_source(site, id):
    page = site.read("Public/key-facts.html")
    figure = re.search(rf'<figure\b[^>]*\bid="{id}".*?</figure>', page, re.DOTALL)
    assert figure, f"no figure has the id {id}"
    display, period = FIGURES[id][5], FIGURES[id][4]
    assert display in figure.group()
    assert 'href="#source-leaflet"' in figure.group() or "key-facts.html#source-leaflet" in figure.group()
    assert (period or "date not stated") in plain(figure.group())


def test_every_figure_names_the_leaflet_as_its_source_and_no_date_is_made_up(site):
    facts = site.json("data/key-facts.json")["facts"]
    assert set(FIGURES) <= {fact["id"] for fact in facts}
    for fact in facts:
        assert fact["source"]["id"] == "leaflet"
        assert fact["source"]["published"] is None
        assert fact["source"]["url"] is None
        assert (fact["status"] == "undated") == (fact["refPeriod"] is None)


def test_figures_have_their_units_in_the_list_of_all_figures(site):
    html = site.read("Public/key-facts.html")
    values = re.findall(r'<span class="fact-value">(.*?)</span>', html, re.DOTALL)
    texts = [re.sub("<[^>]*>", "", value) for value in values]
    for text in ("7.1 million people", "24.4 years", "27 people per km²", "35%", "US$285 million", "2018"):
        assert text in texts


def test_density_and_population_say_that_they_do_not_belong_together(site):
    facts = {fact["id"]: fact for fact in site.json("data/key-facts.json")["facts"]}
    for id in ("population", "population-density"):
        assert "different editions" in facts[id]["note"]["en"]


def test_words_that_the_field_does_not_use_are_not_used(pages):
    for path, page in pages.items():
        text = plain(page.text)
        assert "illegal" not in text, path
        assert "organisation for migration" not in text, path
        assert "vietnam" not in text, path
