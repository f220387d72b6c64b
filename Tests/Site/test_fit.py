"""A fact sheet contains all its content, or the build reports which part is too long, and by how much."""

import io
import re

import PIL.Image
import pytest

from material import LAO, LONG_WORD
from pdf import PDF, pdfs
from support import Project, squeezed, take_over, times, unpublish

AREA_FIX = "shorten the text, or leave sections out by 'fact-sheet: leave-out:' at its top, or show fewer figures by 'fact-sheet: band:'"
PICTURE_FIX = "shorten its title or summary, or show fewer figures by 'fact-sheet: band:'"
SENTENCE = "This sentence is one of many that make a text longer. "
TITLE = "A title that is as long as a sentence " * 8


def area(name: str) -> str:
    return f"Content/en/areas/{name}.md"


def add(project: Project, name: str, text: str) -> None:
    """Adds a paragraph to an area of work."""
    project.write(area(name), f"{project.read(area(name))}\n{text.strip()}\n")


def in_summary(project: Project) -> None:
    """Leaves the texts of areas out of the sheet of the profile, which then need not be printed for each of them."""
    project.replace("Content/profile.yaml", "\n  areas: full\n", "\n  areas: summary\n")


@pytest.fixture(scope="module")
def printed_in_summary(printed, tmp_path_factory) -> Project:
    project = Project(tmp_path_factory.mktemp("summary"))
    unpublish(project)
    take_over(printed, project)
    in_summary(project)
    project.build("--pdf").succeeded()
    return project


@pytest.fixture
def short_profile(printed_in_summary, project) -> Project:
    """The site without an address, printed with a short sheet of the profile."""
    unpublish(project)
    take_over(printed_in_summary, project)
    in_summary(project)
    return project


def test_what_is_too_long_is_named_with_its_box_and_length_and_the_site_stays(short_profile):
    project = short_profile
    before = times(project.public)
    project.replace(area("covid-19-response"), "title: Quarantine", f"title: {TITLE * 2}")
    add(project, "labour-migration", SENTENCE * 40)
    add(project, "migration-health", SENTENCE * 20)
    ids = [fact["id"] for fact in project.json("data/key-facts.json")["facts"]][:14]
    group = "".join(f"    - {id}\n" for id in ids)
    project.replace("Content/key-facts.yaml", "\n  migration:\n", f"\n  many:\n{group}  migration:\n")
    icon = "icon: migration-health\n"
    project.replace(area("migration-health"), icon, f"{icon}fact-sheet: {{band: many}}\n")
    run = project.build("--pdf").failed()
    assert sorted(re.sub(r"\d+ mm", "N mm", run.stderr).splitlines()) == sorted(
        line
        for message in (
            too_long("covid-19-response", "Fact sheet", "Key figures", "Sources"),
            too_long("labour-migration", "Labour migration", "Fact sheet", "Key figures"),
            too_long("migration-health", "Key figures", "Migration health", "Fact sheet"),
            "3 errors; nothing was written",
        )
        for line in message.splitlines()
    )
    assert times(project.public) == before


def too_long(page: str, *boxes: str) -> str:
    tallest = ", ".join(f"'{box}' (N mm)" for box in boxes)
    return (
        f"Content/en/areas/{page}.md: error: the fact sheet of this page does not fit: the content runs over the bottom of "
        f"page 1 by about N mm; the tallest boxes there are {tallest}\n  | {AREA_FIX}\n"
    )


def test_long_content_that_fits_is_there_to_its_last_word(short_profile):
    """A very long word, twelve partners, a text in Lao, figures with long labels."""
    project = short_profile
    partners = [f"Partner number {number} with a name of its own" for number in range(1, 13)]
    lines = "".join(f"    - {partner}\n" for partner in partners)
    project.replace(
        area("immigration-and-border-management"),
        "  band: borders\n",
        f"  band: borders\n  partners:\n{lines}",
    )
    project.replace(
        area("covid-19-response"),
        "title: Quarantine",
        f"title: {LONG_WORD[:44]}\nfact-sheet: {{band: migration}}",
    )
    project.replace(
        "Content/key-facts.yaml", "label: Money sent home", f"label: Money {LONG_WORD}"
    )
    add(project, "covid-19-response", LAO)
    project.build("--pdf").succeeded()
    sheets = pdfs(project)
    assert {len(sheet.file.pages) for path, sheet in sheets.items() if path != "fact-sheet.pdf"} == {1}
    borders = sheets["fact-sheets/immigration-and-border-management.pdf"].structure
    lists = [[item.text for item in list.of("LI")] for list in borders.of("L")]
    assert [squeezed(partner) for partner in partners] in lists
    covid = sheets["fact-sheets/covid-19-response.pdf"].structure
    assert covid.of("H1")[0].text == squeezed(LONG_WORD[:44])
    assert squeezed(f"Money {LONG_WORD}") in [label.text for label in covid.of("TH")]
    assert squeezed(LAO) in covid.text


def test_the_last_line_that_fits_is_printed_and_the_next_is_an_error(short_profile):
    """Content reported as too long really is: a line less, and it is printed whole."""
    project = short_profile
    text = project.read(area("labour-migration"))

    def excess(sentences: int) -> int:
        """Returns by how much a text of so many sentences is too long, in millimetres."""
        project.write(area("labour-migration"), f"{text}\n{SENTENCE * sentences}\n")
        found = re.search(r"runs over the bottom of page 1 by about (\d+) mm", project.build("--pdf").stderr)
        return int(found[1]) if found else 0

    fits, too_many, least = 0, 24, 0
    while too_many - fits > 1:
        middle = (fits + too_many) // 2
        if over := excess(middle):
            too_many, least = middle, over
        else:
            fits = middle
    assert 1 <= least <= 6, "less than the height of a line, and of the space above it"
    sheet = PDF(project.public / "fact-sheets/labour-migration.pdf")
    assert sheet.pages[0].replace("\n", " ").count(SENTENCE.strip()) == fits


def test_a_sheet_of_the_profile_that_does_not_fit_names_the_page_that_it_is_made_from(printed_project):
    project = printed_project
    for page in project.folder.glob("Content/en/areas/[!i]*.md"):
        add(project, page.stem, SENTENCE * 16)
    run = project.build("--pdf").failed()
    assert run.stderr.endswith("\n1 error; nothing was written\n")
    assert "Content/en/home.md: error: the fact sheet of this page does not fit: " in run.stderr
    assert "page 2 by about" in run.stderr and "'Areas of work' (" in run.stderr
    assert "slow to load" not in run.stderr, "that is so only as long as it does not fit"


def test_a_sheet_that_is_slow_to_load_is_pointed_out_by_every_build(short_profile):
    project = short_profile
    project.write("Content/media/noise.png", noise())
    add(project, "labour-migration", "![Noise](../../media/noise.png)")
    for printed in (1, 0):
        run = project.build("--pdf").succeeded()
        assert run.stdout.startswith(f"{printed} of 6 fact sheets and pictures printed anew\n")
        assert re.search(
            r"Content/en/areas/labour-migration\.md: warning: the fact sheet of this page has \d+ kB, which is slow to "
            r"load on a phone\n  \| use fewer or smaller pictures\n",
            run.stderr,
        ), run.stderr
        project.build("--pdf", "--strict").failed()


def noise() -> bytes:
    """Returns a picture of many bytes."""
    file = io.BytesIO()
    PIL.Image.effect_noise((700, 400), 90).save(file, "png")
    return file.getvalue()


def test_check_tells_too_whether_sheets_fit_and_writes_nothing(printed_project):
    project = printed_project
    before = times(project.public)
    assert project.run("check", "--pdf").succeeded().messages == "17 pages checked, no errors\n"
    add(project, "migration-health", SENTENCE * 40)
    run = project.run("check", "--pdf").failed()
    assert "Content/en/areas/migration-health.md: error: the fact sheet of this page does not fit: " in run.messages
    assert times(project.public) == before


def test_a_picture_to_share_that_does_not_fit_is_named_too(project, published):
    take_over(published, project)
    project.replace(area("migration-health"), "Doctors for [over 2.3 million](fact:migrants-abroad) travellers.", TITLE * 2)
    message = "the picture that other sites show of this page does not fit: "
    run = project.build("--pdf").failed()
    assert re.search(
        rf"Content/en/areas/migration-health\.md: error: {message}.* runs over the bottom of page 1 by about "
        rf"\d+ mm; the tallest boxes there are 'Migration health' \(\d+ mm\), .*\n  \| {re.escape(PICTURE_FIX)}\n",
        run.stderr,
    ), run.stderr
