"""The text of the printed fact sheets: all of their pages' text, each figure with its date and source."""

import re

import pytest
import yaml

from pdf import PDF, Tag
from support import Page, Project, is_fact_sheet, squeezed

EDITION = "23 November 2026"
# As on the sheets; a figure without a date is marked so.
PERIODS = {
    None: "Date not stated",
    "1987": "1987",
    "2018/2019": "2018–2019",
    "2023": "2023",
    "2023-06": "June 2023",
    "2023-06-15": "15 June 2023",
    "2024": "2024",
    "2024-03-01/2025-02-28": "1 March 2024–28 February 2025",
    "2025": "2025",
}
STATUS = {
    "estimate": " · Estimate",
    "provisional": " · Provisional",
    "superseded": " · Superseded by a newer figure",
}
# The sources of each sheet, in the order of their numbers.
SOURCES = {
    "fact-sheet": ["census", "handbook", "report"],
    "counter-trafficking": ["census", "report"],
    "covid-19-response": ["census", "handbook", "report"],
    "immigration-and-border-management": ["handbook", "report"],
    "labour-migration": ["report"],
    "migration-health": ["census", "handbook", "report"],
}
DESCRIPTIONS = {
    "census": "Census of Velmora (https://counting.example.org/census/2023.html),"
    " Velmora Office for Counting. Published: 31 May 2024. People were counted where they slept on one night in June.",
    "handbook": "Handbook for travellers, Agency for Safe Journeys. Date not stated.",
    "report": "A report with a long title, which is published and can be opened by everyone"
    " (https://www.example.org/reports/2026/a-rather-long-address-of-a-report.html), Office for Long Reports."
    " Published: 31 March 2026.",
}


def band(project: Project, sheet: str) -> list[dict]:
    """Returns the key facts that the content puts on a sheet, from the open data."""
    group = yaml.safe_load(project.read("Content/profile.yaml"))["fact-sheets"]["band"]
    if sheet != "fact-sheet":
        head = project.read(f"Content/en/areas/{sheet}.md").split("---\n")[1]
        group = yaml.safe_load(head).get("fact-sheet", {}).get("band", group)
    ids = yaml.safe_load(project.read("Content/key-facts.yaml"))["groups"][group]
    facts = {fact["id"]: fact for fact in project.json("data/key-facts.json")["facts"]}
    return [facts[id] for id in ids]


def shown(fact: dict) -> str:
    """Returns a figure with its unit, unless the figure includes it already."""
    unit = fact["unit"] or {"id": None, "label": {"en": ""}}
    return fact["display"]["en"] + ("" if unit["id"] in ("percent", "USD", "year") else unit["label"]["en"])


def dated(fact: dict) -> str:
    """Returns the date of a figure, and how final it is."""
    return PERIODS[fact["refPeriod"]] + STATUS.get(fact["status"], "")


def number(fact: dict, sheet: str) -> int:
    """Returns the number on a sheet of a figure's source."""
    return SOURCES[sheet].index(fact["source"]["id"]) + 1


def note(fact: dict, sheet: str, project: Project) -> str:
    """Returns the note of a figure; a figure that the note names is followed by the number of its own source."""
    text = (fact["note"] or {}).get("en", "")
    others = {other["id"]: other for other in project.json("data/key-facts.json")["facts"]}
    population = others["population"]["display"]["en"]
    if population not in text:
        return text
    return text.replace(population, f"{population}{number(others['population'], sheet)}")


def test_every_figure_of_the_band_has_its_label_unit_period_source_and_note(printed, sheets):
    for path, sheet in sheets.items():
        name = sheet.path.stem
        rows = sheet.structure.of("Table")[0].of("TR")
        assert [[cell.text for cell in row.of("TH", "TD")] for row in rows] == [
            [
                squeezed(fact["label"]["en"]),
                squeezed(shown(fact)[:1].upper() + shown(fact)[1:]),
                squeezed(f"{dated(fact)} · Source {number(fact, name)} {note(fact, name, printed)}"),
            ]
            for fact in band(printed, name)
        ], path


def test_every_figure_of_the_texts_is_dated_and_numbered_too(printed, sheets):
    """Those that are not in the band are listed under the text."""
    facts = {fact["id"]: fact for fact in printed.json("data/key-facts.json")["facts"]}
    text = squeezed("\n".join(sheets["fact-sheet.pdf"].pages))
    for id in ONLY_IN_THE_TEXTS:
        fact = facts[id]
        line = f"{fact['label']['en']}: {shown(fact)} ({dated(fact)})[{number(fact, 'fact-sheet')}]"
        assert squeezed(line) in text, line


ONLY_IN_THE_TEXTS = [
    "agency-established",
    "migrants-abroad",
    "remittances",
    "yearly-change",
    "active-projects",
    "households",
]


def test_a_bracket_closes_right_behind_what_it_holds(pages):
    """Also behind the words for how final a figure is, which some figures lack."""
    assert "(2018–2019 · Provisional)" in pages["fact-sheet.html"].text
    assert [path for path, page in pages.items() if is_fact_sheet(path) and " )" in page.text] == []


def test_sources_are_numbered_and_say_what_is_known_of_them(sheets):
    for path, sheet in sheets.items():
        ids = SOURCES[sheet.path.stem]
        listed = "".join(f"{number}. {DESCRIPTIONS[id]}" for number, id in enumerate(ids, 1))
        assert squeezed(listed) in squeezed(sheet.pages[-1]), path


def test_a_source_on_a_sheet_is_one_that_its_figures_have(sheets):
    """The source of a scale is not among them: sheets have no charts."""
    for path, sheet in sheets.items():
        numbers = {str(number) for number, _ in enumerate(SOURCES[sheet.path.stem], 1)}
        assert {link.text for link in sheet.structure.of("Link") if link.text.isdigit()} <= numbers, path
        text = squeezed("".join(sheet.pages))
        assert squeezed("Scale of development") not in text, path
        for id in DESCRIPTIONS.keys() - SOURCES[sheet.path.stem]:
            assert squeezed(DESCRIPTIONS[id]) not in text, path


def test_each_page_says_its_number_and_its_edition(sheets):
    for path, sheet in sheets.items():
        for number, text in enumerate(sheet.pages, 1):
            foot = f"ASJ · Republic of Velmora Edition {EDITION} Page {number} of {len(sheet.pages)}"
            assert squeezed(text).endswith(squeezed(foot)), path
        assert squeezed(f"Fact sheet Edition {EDITION}") in squeezed(sheet.pages[0]), path


def test_every_sheet_says_who_publishes_it_and_how_to_reach_us(sheets):
    contact = (
        "Agency for Safe Journeys in the Republic of Velmora 2nd Floor, Ferry House, 7 Harbour Street,"
        " Port Velm, Velmora Telephone: +999 55 010 020 Email: office@velmora.example.org"
        " The agency’s letters (https://letters.example.org/velmora)"
        " Weather for travellers (https://weather.example.org/)"
    )
    for path, sheet in sheets.items():
        assert squeezed(contact) in squeezed(sheet.pages[-1]), path
        assert squeezed("Velmora is invented, and so is every figure on this sheet.") in squeezed(
            sheet.pages[-1]
        ), path


SUPPORT = {
    "fact-sheet.pdf": "Partners Ministry of Bridges · Ferry Workers’ Union"
    " Donors Fund for Quiet Borders Contact",
    "fact-sheets/labour-migration.pdf": "Partners Ministry of Bridges · Ferry Workers’ Union"
    " Donors Fund for Quiet Borders Contact",
    "fact-sheets/counter-trafficking.pdf": "Partners Ministry of Doors · Society of Lighthouse Keepers"
    " Contact",
}


@pytest.mark.parametrize("path", SUPPORT)
def test_a_sheet_names_partners_and_donors_unless_its_page_has_others_or_none(sheets, path):
    assert squeezed(SUPPORT[path]) in squeezed(sheets[path].pages[-1])


def test_sections_that_a_page_leaves_out_are_on_no_sheet(sheets):
    text = squeezed("".join(page for sheet in sheets.values() for page in sheet.pages))
    assert squeezed("What happens then") in text
    assert squeezed("Whom to call") not in text and squeezed("The number is on every ferry") not in text


def test_the_text_is_heard_in_the_order_of_the_page(printed, sheets):
    """The structure of the PDF contains the same text as the page, from the first word to the last."""
    for path, sheet in sheets.items():
        page = printed.read(f"Public/{path.replace('.pdf', '.html')}")
        written = re.sub(r"^.*<main\b[^>]*>|</main>.*$", "", page, flags=re.DOTALL)
        assert heard(sheet) == squeezed(Page.parse(written).text), path


def heard(sheet: PDF) -> str:
    """Returns the text of the structure without the numbers of lists, which are not in the page's text."""
    return said(sheet.structure)


def said(tag: Tag) -> str:
    parts = (part if isinstance(part, str) else said(part) for part in tag.content)
    return "" if tag.kind == "Lbl" else squeezed("".join(parts))
