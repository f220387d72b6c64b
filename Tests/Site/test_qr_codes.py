"""A fact sheet on paper leads to its page by a QR code, which is read here as a camera reads it."""

import pytest

from qr_code import codes

ADDRESS = "https://laos.iom.int"


@pytest.fixture
def published(project):
    """The real site at an address."""
    profile = project.read("Content/profile.yaml")
    project.write("Content/profile.yaml", f"url: {ADDRESS}/\n{profile}")
    project.build().succeeded()
    return project


def test_the_code_of_a_fact_sheet_is_the_address_of_its_page(published):
    sheets = {path.stem: path for path in (published.public / "fact-sheets").glob("*.html")}
    areas = {path.stem for path in (published.folder / "Content/en/areas").glob("*.md")} - {"index"}
    assert areas <= set(sheets)
    for area in areas:
        assert codes(sheets[area].read_text(encoding="utf-8")) == [f"{ADDRESS}/areas/{area}.html"]


def test_the_code_of_the_profiles_fact_sheet_is_the_address_of_the_site(published):
    assert codes(published.read("Public/fact-sheet.html")) == [f"{ADDRESS}/"]


def test_without_an_address_there_is_no_code(site):
    assert codes(site.read("Public/fact-sheet.html")) == []
