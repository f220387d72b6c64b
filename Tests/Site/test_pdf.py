"""Fact sheets as files to print, send and keep: two pages of A4 and one, light, and self-contained."""

import subprocess

import pytest

from pdf import run

PROFILE = "fact-sheet.pdf"


def test_there_is_a_sheet_of_the_profile_and_one_of_each_area(site, sheets):
    areas = {f"fact-sheets/{area['id']}.pdf" for area in site.json("data/areas.json")["areas"]}
    assert set(sheets) == {PROFILE} | areas
    assert len(areas) == 5


@pytest.mark.parametrize("edition", ["sheets", "published_sheets"])
def test_the_profile_has_two_pages_of_a4_and_an_area_one(request, edition):
    for path, sheet in request.getfixturevalue(edition).items():
        assert len(sheet.file.pages) == (2 if path == PROFILE else 1), path
        for page in sheet.file.pages:
            width, height = (float(length) for length in page.MediaBox[2:])
            assert (round(width), round(height)) == (595, 842), path


@pytest.mark.parametrize("edition", ["sheets", "published_sheets"])
def test_a_sheet_is_light(request, edition):
    for path, sheet in request.getfixturevalue(edition).items():
        assert sheet.path.stat().st_size < 300_000, path


def test_qpdf_finds_no_fault(published_sheets):
    """Its exit status is different if there is even a warning."""
    for path, sheet in published_sheets.items():
        assert "No syntax or stream encoding errors found" in run("qpdf", "--check", str(sheet.path)), path


def test_qpdf_looks_at_the_file(sheets, tmp_path):
    """The test above would also pass if qpdf checked nothing."""
    damaged = tmp_path / "damaged.pdf"
    damaged.write_bytes(sheets[PROFILE].path.read_bytes()[:-100])
    with pytest.raises(subprocess.CalledProcessError):
        run("qpdf", "--check", str(damaged))


def test_all_fonts_are_in_the_file_with_no_more_letters_than_it_needs(published_sheets):
    for path, sheet in published_sheets.items():
        fonts = run("pdffonts", str(sheet.path)).splitlines()[2:]
        assert fonts, path
        for font in fonts:
            embedded, subset, unicode = font.split()[-5:-2]
            assert (embedded, subset, unicode) == ("yes", "yes", "yes"), f"{path}: {font}"


def test_everyone_may_read_and_copy_it_and_it_runs_nothing(published_sheets):
    for path, sheet in published_sheets.items():
        assert sheet.information["Encrypted"] == "no", path
        assert sheet.information["JavaScript"] == "no", path
        assert sheet.information["Form"] == "none", path
        assert not sheet.file.attachments, path
        assert "/OpenAction" not in sheet.file.Root, path


def test_it_does_not_tell_on_whose_computer_it_was_made(published_sheets):
    for path, sheet in published_sheets.items():
        assert set(sheet.file.docinfo) == {
            "/Title",
            "/Creator",
            "/Producer",
            "/CreationDate",
            "/ModDate",
        }, path
        assert str(sheet.file.docinfo["/Creator"]) == "Chromium", path


def test_its_date_is_its_edition(sheets):
    for path, sheet in sheets.items():
        for name in ("/CreationDate", "/ModDate"):
            assert str(sheet.file.docinfo[name]) == "D:20261123000000+00'00'", path


def test_it_says_the_same_of_itself_in_xml(published_sheets):
    """And that it conforms to PDF/UA-1, by which programs know that they can read it aloud."""
    for path, sheet in published_sheets.items():
        information = {name: str(value) for name, value in sheet.file.docinfo.items()}
        assert sheet.metadata == {
            "format": "application/pdf",
            "title": information["/Title"],
            "language": "en",
            "CreateDate": "2026-11-23T00:00:00Z",
            "ModifyDate": "2026-11-23T00:00:00Z",
            "CreatorTool": "Chromium",
            "Producer": information["/Producer"],
            "part": "1",
        }, path


def test_a_window_shows_its_title(site, sheets):
    titles = {area["id"]: area["title"]["en"] for area in site.json("data/areas.json")["areas"]}
    for path, sheet in sheets.items():
        assert sheet.file.Root.ViewerPreferences.DisplayDocTitle, path
        page = site.read(f"Public/{path.replace('.pdf', '.html')}")
        title = page.partition("<title>")[2].partition("</title>")[0]
        assert str(sheet.file.docinfo["/Title"]) == title, path
        assert titles.get(sheet.path.stem, "Agency for Safe Journeys") in title, path
