"""What stands on the printed fact sheets: all that the leaflet says, every figure with its date and its source."""

import re

import pytest
import yaml

from pdf import PDF
from support import Page, Project, squeezed
from test_leaflet import FIGURES, STATEMENTS, plain

EDITION = "23 November 2026"
# As sheets show them; a figure without a date says so.
PERIODS = {None: "Date not stated", "2019": "2019", "1951": "1951", "2018": "2018", "2018-06": "June 2018"}


def band(project: Project, sheet: str) -> list[dict]:
    """The key facts that the content puts on a sheet, as the open data has them."""
    group = yaml.safe_load(project.read("Content/profile.yaml"))["fact-sheets"]["band"]
    if sheet != "fact-sheet":
        head = project.read(f"Content/en/areas/{sheet}.md").split("---\n")[1]
        group = yaml.safe_load(head).get("fact-sheet", {}).get("band", group)
    ids = yaml.safe_load(project.read("Content/key-facts.yaml"))["groups"][group]
    facts = {fact["id"]: fact for fact in project.json("data/key-facts.json")["facts"]}
    return [facts[id] for id in ids]


def shown(fact: dict) -> str:
    """A figure with its unit, unless the figure says it already."""
    unit = fact["unit"] or {"id": None, "label": {"en": ""}}
    return fact["display"]["en"] + ("" if unit["id"] in ("percent", "USD", "year") else unit["label"]["en"])


def without_numbers(sheet: PDF) -> str:
    """All that stands on a sheet, without the numbers of sources behind its figures."""
    return squeezed(plain("".join(sheet.pages))).replace("[1]", "")


def test_every_figure_of_the_band_has_its_label_unit_period_source_and_note(printed, sheets):
    for path, sheet in sheets.items():
        rows = sheet.structure.of("Table")[0].of("TR")
        facts = band(printed, sheet.path.stem)
        assert [[cell.text for cell in row.of("TH", "TD")] for row in rows] == [
            [
                squeezed(fact["label"]["en"]),
                squeezed(shown(fact)),
                squeezed(f"{PERIODS[fact['refPeriod']]} · Source 1 {(fact['note'] or {}).get('en', '')}"),
            ]
            for fact in facts
        ], path


def test_every_figure_of_the_texts_is_dated_and_numbered_too(printed, sheets):
    """Those that do not stand in the band are listed under the text."""
    facts = printed.json("data/key-facts.json")["facts"]
    text = squeezed("\n".join(sheets["fact-sheet.pdf"].pages))
    banded = [fact["id"] for fact in band(printed, "fact-sheet")]
    listed = [fact for fact in facts if fact["id"] not in banded]
    assert len(listed) == 8
    for fact in listed:
        line = f"{fact['label']['en']}: {shown(fact)} ({PERIODS[fact['refPeriod']]})[1]"
        assert squeezed(line) in text, line


def test_sources_are_numbered_and_say_what_the_leaflet_lacks(sheets):
    for path, sheet in sheets.items():
        source = squeezed(
            "1. IOM Lao PDR leaflet, International Organization for Migration. Date not stated."
            " A printed leaflet headed “International Organization for Migration in Lao People’s Democratic Republic”."
            " It has no date and names no source for its figures."
        )
        assert source in squeezed(sheet.pages[-1]), path


def test_a_source_on_a_sheet_is_one_that_its_figures_have(sheets):
    for path, sheet in sheets.items():
        assert {link.text for link in sheet.structure.of("Link") if link.text.isdigit()} <= {"1"}, path
        assert "Human Development Index, United Nations" not in "".join(sheet.pages), path


def test_each_page_says_its_number_and_its_edition(sheets):
    for path, sheet in sheets.items():
        for number, text in enumerate(sheet.pages, 1):
            foot = f"IOM · Lao People’s Democratic Republic Edition {EDITION} Page {number} of {len(sheet.pages)}"
            assert squeezed(text).endswith(squeezed(foot)), path
        assert squeezed(f"Fact sheet Edition {EDITION}") in squeezed(sheet.pages[0]), path


def test_every_sheet_says_who_publishes_it_and_how_to_reach_us(sheets):
    contact = (
        "International Organization for Migration in Lao People’s Democratic Republic 3rd Floor, UN House,"
        " Lane Xang Avenue, P.O. Box 345, Vientiane Capital, Lao PDR Telephone: +856 21 267 734"
        " Email: iomlaopdr@iom.int IOM Lao PDR on Facebook (https://www.facebook.com/IOM.Laos.int)"
    )
    for path, sheet in sheets.items():
        assert squeezed(contact) in squeezed(sheet.pages[-1]), path
        assert squeezed("The figures on this site are as stated in the IOM Lao PDR leaflet.") in squeezed(
            sheet.pages[-1]
        ), path


@pytest.mark.parametrize("page", STATEMENTS)
def test_the_sheet_of_the_profile_states_what_the_leaflet_states(sheets, page):
    text = without_numbers(sheets["fact-sheet.pdf"])
    assert [statement for statement in STATEMENTS[page] if squeezed(plain(statement)) not in text] == []


@pytest.mark.parametrize("page", [page for page in STATEMENTS if page.startswith("areas/")])
def test_the_sheet_of_an_area_states_what_the_leaflet_states_of_it(sheets, page):
    text = without_numbers(sheets[page.replace("areas/", "fact-sheets/").replace(".html", ".pdf")])
    assert [statement for statement in STATEMENTS[page] if squeezed(plain(statement)) not in text] == []


def test_every_figure_of_the_leaflet_is_on_the_sheet_of_the_profile(sheets):
    text = squeezed("".join(sheets["fact-sheet.pdf"].pages))
    assert [display for *_, display in FIGURES.values() if squeezed(display) not in text] == []


def test_the_text_is_heard_in_the_order_of_the_page(printed, sheets):
    """The structure of the PDF says the same as the page, from the first word to the last."""
    for path, sheet in sheets.items():
        page = printed.read(f"Public/{path.replace('.pdf', '.html')}")
        written = re.sub(r"^.*<main\b[^>]*>|</main>.*$", "", page, flags=re.DOTALL)
        assert heard(sheet) == squeezed(Page.parse(written).text), path


def heard(sheet: PDF) -> str:
    """All that the structure says, but for the number of a source, which a page does not write."""
    return re.sub(r"1\.(?=IOMLaoPDRleaflet)", "", sheet.structure.text)
