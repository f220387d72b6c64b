"""The fact sheets of this office fit on their paper and say what the leaflet says, with dates and sources."""

import re

import pytest

from support import Project, squeezed
from test_leaflet import FIGURES, STATEMENTS, plain

PROFILE = "fact-sheet.pdf"
# As sheets show them; a figure without a date says so.
PERIODS = {None: "Date not stated", "2019": "2019", "1951": "1951", "2018": "2018", "2018-06": "June 2018"}


def test_there_is_one_of_the_profile_with_two_pages_and_one_of_each_area_with_one(site, sheets):
    areas = [area["id"] for area in site.json("data/areas.json")["areas"]]
    pages = {PROFILE: 2} | {f"fact-sheets/{area}.pdf": 1 for area in areas}
    assert {path: len(sheet.file.pages) for path, sheet in sheets.items()} == pages


def test_they_and_the_pictures_to_share_fit_too_when_the_site_has_an_address(project):
    """A sheet then has a QR code beside its contact."""
    address = "url: https://profile.example.org/lao/"
    project.replace("Content/profile.yaml", "\nsources:\n", f"\n{address}\nsources:\n")
    project.run("check", "--pdf", "--strict", "--today", "2026-11-23").succeeded()


def test_they_are_light(sheets):
    for path, sheet in sheets.items():
        assert sheet.path.stat().st_size < 300_000, path


def test_they_say_that_they_conform_to_pdf_ua(sheets):
    for path, sheet in sheets.items():
        assert sheet.metadata["part"] == "1", path


def test_headings_are_those_of_the_pages_in_their_order(sheets):
    headings = [title for level, title in sheets[PROFILE].outline if level <= 3]
    assert headings == HEADINGS_OF_THE_PROFILE
    assert [title for _, title in sheets["fact-sheets/labour-migration.pdf"].outline] == HEADINGS_OF_AN_AREA


HEADINGS_OF_THE_PROFILE = [
    "International Organization for Migration in Lao People’s Democratic Republic",
    "Key figures",
    "Who we are",
    "Migration in the country",
    "IOM in the country",
    "Our presence",
    "Figures in the text",
    "Areas of work",
    "Labour migration",
    "Counter-trafficking",
    "Immigration and border management",
    "Migration health",
    "Emergency and post-crisis response",
    "COVID-19 response",
    "Contact",
    "Sources",
]

HEADINGS_OF_AN_AREA = [
    "Labour migration",
    "Key figures",
    "What we promote",
    "Special Economic Zones",
    "Migration and remittances",
    "Contact",
    "Sources",
]

BAND = [
    "Population",
    "Median age",
    "Urban population",
    "Population density",
    "Points of Entry (PoE)",
    "International airports",
    "Human Development Index",
]


def test_figures_of_the_band_are_those_of_the_box_in_the_leaflet(printed, sheets):
    facts = {fact["label"]["en"]: fact for fact in printed.json("data/key-facts.json")["facts"]}
    rows = sheets[PROFILE].structure.of("Table")[0].of("TR")
    assert [row.of("TH")[0].text for row in rows] == [squeezed(label) for label in BAND]
    for row, label in zip(rows, BAND, strict=True):
        note = (facts[label]["note"] or {}).get("en", "")
        assert row.of("TD")[1].text == squeezed(f"Date not stated · Source 1 {note}"), label


def test_other_figures_of_the_leaflet_are_listed_with_their_date_and_source(printed, sheets):
    text = squeezed("\n".join(sheets[PROFILE].pages))
    listed = [fact for fact in facts_of(printed) if fact["label"]["en"] not in BAND]
    assert len(listed) == 8
    for fact in listed:
        line = f"{fact['label']['en']}: {fact['display']['en']} ({PERIODS[fact['refPeriod']]})[1]"
        assert squeezed(line) in text, line


def facts_of(site: Project) -> list[dict]:
    return site.json("data/key-facts.json")["facts"]


def test_the_only_source_is_the_leaflet_and_says_what_it_lacks(sheets):
    for path, sheet in sheets.items():
        source = squeezed(
            "1. IOM Lao PDR leaflet, International Organization for Migration. Date not stated."
            " A printed leaflet headed “International Organization for Migration in Lao People’s Democratic"
            " Republic”. It has no date and names no source for its figures."
        )
        assert source in squeezed(sheet.pages[-1]), path
        assert {link for link in sheet.links if link.startswith("#")} == {"#source-1"}, path
        assert "Human Development Index, United Nations" not in "".join(sheet.pages), path


def test_every_sheet_says_who_publishes_it_how_to_reach_us_and_of_which_day_it_is(sheets):
    for path, sheet in sheets.items():
        last = squeezed(sheet.pages[-1])
        assert squeezed(CONTACT) in last, path
        assert squeezed("The figures on this site are as stated in the IOM Lao PDR leaflet.") in last, path
        foot = f"IOM · Lao People’s Democratic Republic Edition 23 November 2026 Page {len(sheet.pages)} of"
        assert squeezed(foot) in last, path
        assert {link for link in sheet.links if not link.startswith("#")} == LINKS, path


CONTACT = (
    "International Organization for Migration in Lao People’s Democratic Republic 3rd Floor, UN House,"
    " Lane Xang Avenue, P.O. Box 345, Vientiane Capital, Lao PDR Telephone: +856 21 267 734"
    " Email: iomlaopdr@iom.int IOM Lao PDR on Facebook (https://www.facebook.com/IOM.Laos.int)"
)
LINKS = {"tel:+85621267734", "mailto:iomlaopdr@iom.int", "https://www.facebook.com/IOM.Laos.int"}


def stated(sheet) -> str:
    """The text of a sheet, without the numbers of sources behind its figures."""
    return re.sub(r"\[\d\]", "", squeezed(plain("".join(sheet.pages))))


@pytest.mark.parametrize("page", STATEMENTS)
def test_the_sheet_of_the_profile_states_what_the_leaflet_states(sheets, page):
    text = stated(sheets[PROFILE])
    assert [statement for statement in STATEMENTS[page] if squeezed(plain(statement)) not in text] == []


@pytest.mark.parametrize("page", [page for page in STATEMENTS if page.startswith("areas/")])
def test_the_sheet_of_an_area_states_what_the_leaflet_states_of_it(sheets, page):
    text = stated(sheets[page.replace("areas/", "fact-sheets/").replace(".html", ".pdf")])
    assert [statement for statement in STATEMENTS[page] if squeezed(plain(statement)) not in text] == []


def test_every_figure_of_the_leaflet_is_on_the_sheet_of_the_profile(sheets):
    text = squeezed("".join(sheets[PROFILE].pages))
    assert [display for *_, display in FIGURES.values() if squeezed(display) not in text] == []
