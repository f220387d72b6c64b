"""A fact sheet on paper links to its page by a QR code, which is read here as by a camera."""

from qr_code import codes
from support import ADDRESS, publish


def test_the_code_of_a_fact_sheet_is_the_address_of_its_page(site):
    sheets = {path.stem: path for path in (site.public / "fact-sheets").glob("*.html")}
    areas = {path.stem for path in (site.folder / "Content/en/areas").glob("*.md")} - {"index"}
    assert areas and areas <= set(sheets)
    for area in areas:
        assert codes(sheets[area].read_text(encoding="utf-8")) == [f"{ADDRESS}areas/{area}.html"]


def test_the_code_of_the_profiles_fact_sheet_is_the_address_of_the_site(site):
    assert codes(site.read("Public/fact-sheet.html")) == [ADDRESS]


def test_without_an_address_there_is_no_code(printed):
    assert codes(printed.read("Public/fact-sheet.html")) == []


def test_a_site_at_the_top_of_a_host_has_codes_too(project):
    publish(project, "https://velmora.example.org")
    project.build().succeeded()
    assert codes(project.read("Public/fact-sheet.html")) == ["https://velmora.example.org/"]
