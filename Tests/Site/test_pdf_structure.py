"""Fact sheets for those who hear them: headings, a table, lists, links and pictures with words."""

from collections import Counter
from itertools import pairwise

import pikepdf

from pdf import PDF
from support import squeezed
from test_pdf_links import addresses_of_others

HEADINGS = ("H1", "H2", "H3", "H4", "H5", "H6")


def test_it_is_a_tagged_document_in_english(sheets):
    for path, sheet in sheets.items():
        assert sheet.file.Root.MarkInfo.Marked, path
        assert str(sheet.file.Root.Lang) == "en", path
        assert sheet.structure.kind == "Document", path


def test_its_elements_are_of_the_kinds_that_its_version_knows(sheets):
    """Programs that read a PDF 1.7 are told the meaning of the names of later versions."""
    for path, sheet in sheets.items():
        assert sheet.file.pdf_version == "1.7", path
        assert {tag.kind for tag in sheet.structure.all} <= KINDS, path


# ISO 32000-1, 14.8.4, as far as sheets use them.
KINDS = {
    "Document",
    "NonStruct",
    "Div",
    "P",
    *HEADINGS,
    "Table",
    "Caption",
    "TR",
    "TH",
    "TD",
    "L",
    "LI",
    "Lbl",
    "LBody",
    "Link",
    "Figure",
    "Span",
}


def test_it_has_one_main_heading_and_skips_no_level(sheets):
    for path, sheet in sheets.items():
        levels = [int(heading.kind[1]) for heading in sheet.structure.of(*HEADINGS)]
        assert levels.count(1) == 1 and levels[0] == 1, path
        assert all(after <= before + 1 for before, after in pairwise(levels)), f"{path}: {levels}"


def test_headings_are_in_the_order_of_the_text(sheets):
    """In any column."""
    headings = [heading.text for heading in sheets["fact-sheet.pdf"].structure.of("H1", "H2", "H3")]
    assert headings == [squeezed(title) for title in HEADINGS_OF_THE_PROFILE]
    headings = [
        heading.text for heading in sheets["fact-sheets/labour-migration.pdf"].structure.of("H1", "H2", "H3")
    ]
    assert headings == [squeezed(title) for title in HEADINGS_OF_AN_AREA]


HEADINGS_OF_THE_PROFILE = [
    "Agency for Safe Journeys in the Republic of Velmora",
    "Key figures",
    "Who we are",
    "Journeys in the country",
    "ASJ in the country",
    "Our presence",
    "Figures in the text",
    "Areas of work",
    "Labour migration",
    "Counter-trafficking",
    "Immigration and border management",
    "Migration health",
    "Quarantine",
    "Partners",
    "Donors",
    "Contact",
    "Sources",
]

HEADINGS_OF_AN_AREA = [
    "Labour migration",
    "Key figures",
    "What we ask for",
    "Harbour zones",
    "Migration and money",
    "Partners",
    "Donors",
    "Contact",
    "Sources",
]


def test_the_outline_has_every_heading_with_the_spaces_between_its_words(sheets):
    for path, sheet in sheets.items():
        headings = [(int(heading.kind[1]), heading.text) for heading in sheet.structure.of(*HEADINGS)]
        assert [(level, squeezed(title)) for level, title in sheet.outline] == headings, path
    titles = [title for _, title in sheets["fact-sheet.pdf"].outline]
    assert titles[0] == HEADINGS_OF_THE_PROFILE[0], "its lines are not run together"
    titles = [title for _, title in sheets["fact-sheets/labour-migration.pdf"].outline]
    assert titles == HEADINGS_OF_AN_AREA


def test_each_number_of_the_band_knows_what_it_counts(sheets):
    """A table with a label at the head of each row, to which the other cells refer."""
    for path, sheet in sheets.items():
        (table,) = sheet.structure.of("Table")
        assert [heading.text for heading in table.of(*HEADINGS)] == ["Keyfigures"], path
        rows = table.of("TR")
        assert rows, path
        for row in rows:
            assert [cell.kind for cell in row.of("TH", "TD")] == ["TH", "TD", "TD"], path
            label, *cells = row.of("TH", "TD")
            assert label.attributes["Scope"] == "/Row", path
            assert all(label.attributes["ID"] in cell.attributes["Headers"] for cell in cells), path


def test_lists_and_tables_are_nested_as_they_must(sheets):
    for path, sheet in sheets.items():
        for tag in sheet.structure.all:
            inside = {part.kind for part in tag.content if not isinstance(part, str)}
            assert inside <= NESTED.get(tag.kind, KINDS), f"{path}: {inside} in {tag.kind}"


# ISO 32000-1, 14.8.4.3.
NESTED = {"L": {"LI"}, "LI": {"Lbl", "LBody"}, "Table": {"Caption", "TR"}, "TR": {"TH", "TD"}}


def test_all_that_is_drawn_is_of_the_structure_or_an_ornament(published_sheets):
    for path, sheet in published_sheets.items():
        for page in sheet.file.pages:
            marks = 0
            for _, operator in pikepdf.parse_content_stream(page):
                marks += {"BMC": 1, "BDC": 1, "EMC": -1}.get(str(operator), 0)
                assert marks or str(operator) not in DRAWING, path
            assert marks == 0, path


DRAWING = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", '"'}


def test_lists_are_lists(sheets):
    sources = sheets["fact-sheet.pdf"].structure.of("L")[-1]
    assert sources.attributes["ListNumbering"] == "/Decimal"
    assert [item.of("Lbl")[0].text for item in sources.of("LI")] == ["1.", "2.", "3."]
    asked_for = sheets["fact-sheets/labour-migration.pdf"].structure.of("L")[0]
    assert [item.text for item in asked_for.of("LI")] == [
        "Acontractinwordsthatareunderstood",
        "Wagesthatarepaid",
        "Awayhome",
    ]
    partners, donors = sheets["fact-sheet.pdf"].structure.of("L")[-3:-1]
    assert [item.text for item in partners.of("LI")] == ["MinistryofBridges", "FerryWorkers’Union"]
    assert [item.text for item in donors.of("LI")] == ["FundforQuietBorders"]


def test_every_link_says_where_it_leads(published_sheets):
    for path, sheet in published_sheets.items():
        links = sheet.structure.of("Link")
        assert len(links) > 3, path
        assert all(link.text for link in links), path
        for page in sheet.file.pages:
            assert all(str(note.Contents) for note in page.Annots), path


def test_the_qr_code_is_a_picture_with_words_and_ornaments_are_none(sheets, published_sheets):
    """So are the pictures of a page's text."""
    for path, sheet in published_sheets.items():
        assert pictures(sheet) == [*PICTURES.get(path, []), "QR code of this page’s address"], path
    for path, sheet in sheets.items():
        assert pictures(sheet) == PICTURES.get(path, []), path


PICTURES = {"fact-sheets/immigration-and-border-management.pdf": ["How a paper is checked, in three steps"]}


def pictures(sheet: PDF) -> list[str | None]:
    """What the pictures of a sheet say."""
    return [figure.attributes.get("Alt") for figure in sheet.structure.of("Figure")]


def test_what_can_be_read_can_be_heard(sheets):
    """Every letter on paper is in the structure, but for signs and addresses that only the eye needs."""
    for path, sheet in sheets.items():
        seen = Counter(squeezed("".join(sheet.pages)))
        unheard = seen - Counter(sheet.structure.text)
        for sign in "[]·•":
            del unheard[sign]
        shown = [link for link in addresses_of_others(path) if link.startswith("https:")]
        assert unheard == Counter("".join(f"({address})" for address in shown)), path
