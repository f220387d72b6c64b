"""The targets of a printed fact sheet's links: its sources, the site if it has an address, and no dead ones."""

import urllib.parse

from pdf import PDF
from support import ADDRESS, Page, Project

CONTACT = {
    "tel:+99955010020",
    "mailto:office@velmora.example.org",
    "https://letters.example.org/velmora",
    "https://weather.example.org/",
}
CENSUS = "https://counting.example.org/census/2023.html"
REPORT = "https://www.example.org/reports/2026/a-rather-long-address-of-a-report.html"
# The sources of each sheet by their numbers; the handbook has no address.
SOURCES = {
    "fact-sheet.pdf": [CENSUS, None, REPORT],
    "fact-sheets/counter-trafficking.pdf": [CENSUS, REPORT],
    "fact-sheets/covid-19-response.pdf": [CENSUS, None, REPORT],
    "fact-sheets/immigration-and-border-management.pdf": [None, REPORT],
    "fact-sheets/labour-migration.pdf": [REPORT],
    "fact-sheets/migration-health.pdf": [CENSUS, None, REPORT],
}


def addresses_of_others(path: str) -> set[str]:
    """Returns the links of a sheet to other sites."""
    return CONTACT | {source for source in SOURCES[path] if source}


def test_a_number_of_a_source_leads_to_the_last_page_where_it_stands(sheets):
    assert set(sheets) == set(SOURCES)
    for path, sheet in sheets.items():
        numbers = {f"#source-{number}" for number, _ in enumerate(SOURCES[path], 1)}
        assert {link for link in sheet.links if link.startswith("#")} == numbers, path
        for number in numbers:
            assert sheet.page_of(number) == len(sheet.pages), path


def test_without_an_address_nothing_leads_to_the_site_and_the_contact_stays(sheets):
    for path, sheet in sheets.items():
        assert addresses(sheet) == addresses_of_others(path), path
        for page in sheet.pages:
            assert "site.invalid" not in page and "file:" not in page, path


def test_with_an_address_links_lead_to_pages_of_the_site(published, published_sheets):
    for path, sheet in published_sheets.items():
        links = addresses(sheet) - addresses_of_others(path)
        assert [link for link in sorted(links) if not leads_to_a_page(published, link)] == [], path
        assert addresses_of_others(path) <= addresses(sheet), path
    areas = {f"{ADDRESS}areas/{area['id']}.html" for area in published.json("data/areas.json")["areas"]}
    assert areas | {ADDRESS} <= addresses(published_sheets["fact-sheet.pdf"])


def test_a_link_to_a_place_in_a_page_keeps_the_place(published_sheets):
    assert f"{ADDRESS}areas/immigration-and-border-management.html#border-offices" in addresses(
        published_sheets["fact-sheets/counter-trafficking.pdf"]
    )


def test_a_sheet_shows_the_address_of_its_page(published_sheets):
    for path, sheet in published_sheets.items():
        page = path.replace("fact-sheets/", "areas/").replace(".pdf", ".html").replace("fact-sheet.html", "")
        text = sheet.pages[-1].replace("\n", "")
        assert ADDRESS + page in text, path
        assert ADDRESS + page in addresses(sheet), path


def test_what_leads_nowhere_is_found(published):
    """The test above would also pass if every address were taken for that of a page."""
    assert leads_to_a_page(published, f"{ADDRESS}contact.html")
    for address in ("contact", "contact.html#nowhere", "areas/none.html"):
        assert not leads_to_a_page(published, ADDRESS + address)
    assert not leads_to_a_page(published, "https://site.invalid/contact.html")


def addresses(sheet: PDF) -> set[str]:
    return {link for link in sheet.links if not link.startswith("#")}


def leads_to_a_page(site: Project, link: str) -> bool:
    """Returns whether an absolute address is that of a page, and of a place in it."""
    address, _, place = link.partition("#")
    path = urllib.parse.unquote(address.removeprefix(ADDRESS)) or "index.html"
    page = site.public / path
    if not address.startswith(ADDRESS) or page.suffix != ".html" or not page.is_file():
        return False
    return not place or urllib.parse.unquote(place) in Page.parse(page.read_text(encoding="utf-8")).ids
