"""Only changed files are printed again; the cache of earlier builds can be lost, and is never trusted blindly."""

import shutil

import pytest

from material import png
from pdf import PDF
from support import Project, files, squeezed, times, unpublish

AREAS = 5


def prints(project: Project, *arguments: str) -> str:
    """Returns the output of a build about its prints."""
    return project.build("--pdf", *arguments).succeeded().stdout.splitlines()[0]


def anew(count: int) -> str:
    return f"{count} of {AREAS + 1} fact sheets and pictures printed anew"


@pytest.mark.parametrize("arguments", [(), ("--today", "2031-01-01"), ("--browser", "chromium")])
def test_a_site_that_did_not_change_is_not_printed(printed_project, arguments):
    """Nor on another day."""
    project = printed_project
    before = times(project.public)
    assert prints(project, *arguments) == anew(0)
    assert times(project.public) == before


def test_a_changed_fact_is_everywhere_after_one_build_and_only_sheets_that_show_it_are_printed(
    printed_project,
):
    project = printed_project
    before, times_before = files(project.public), times(project.public)
    project.replace("Content/key-facts.yaml", "value: 412000000", "value: 417000000")
    for page in ("home.md", "areas/labour-migration.md"):
        project.replace(f"Content/en/{page}", "[US$412 million]", "[US$417 million]")
    assert prints(project) == anew(2)
    after = files(project.public)
    changed = [path for path in after if after[path] != before.get(path)]
    assert [path for path in changed if path.endswith(".pdf")] == [
        "fact-sheet.pdf",
        "fact-sheets/labour-migration.pdf",
    ]
    for path in changed:
        if path.endswith(".pdf"):
            text = squeezed("".join(PDF(project.public / path).pages))
            assert "US$417million" in text and "US$412million" not in text, path
    for path in (
        "index.html",
        "key-facts.html",
        "areas/labour-migration.html",
        "fact-sheet.html",
        "data/key-facts.json",
    ):
        text = after[path].decode().replace("\u00a0", " ")
        assert "US$417 million" in text and "US$412 million" not in text, path
    for path in ("data/key-facts.csv", "data/key-facts.hxl.csv"):
        assert "417000000" in after[path].decode() and "412000000" not in after[path].decode(), path
    written = times(project.public)
    untouched = set(after) - set(changed) - {"build-manifest.json"}
    assert [path for path in untouched if written[path] != times_before[path]] == []


def test_a_sentence_that_still_says_the_old_figure_stops_the_build_before_anything_is_printed(
    printed_project,
):
    project = printed_project
    before, kept = times(project.public), times(project.folder / ".cache")
    project.replace("Content/key-facts.yaml", "value: 412000000", "value: 417000000")
    messages = project.build("--pdf").failed().messages
    assert "Content/en/areas/labour-migration.md:" in messages
    assert times(project.public) == before
    assert times(project.folder / ".cache") == kept


def test_a_changed_picture_prints_the_sheet_that_shows_it(printed_project):
    """That of its page: the sheet of the profile has no room for the pictures of areas."""
    project = printed_project
    area = "Content/en/areas/labour-migration.md"
    project.write("Content/media/brook.png", png(900, 40))
    project.write(area, f"{project.read(area)}\n![A brook](../../media/brook.png)\n")
    project.build("--pdf").succeeded()
    before = files(project.public)
    project.write("Content/media/brook.png", png(900, 30))
    assert prints(project) == anew(1)
    after = files(project.public)
    changed = [path for path in after if path.endswith(".pdf") and after[path] != before[path]]
    assert changed == ["fact-sheets/labour-migration.pdf"]


DAMAGES = {
    "counter-trafficking": lambda bytes: bytes[: len(bytes) // 2],
    "covid-19-response": lambda bytes: bytes[:-1] + bytes[-1:].translate(FLIPPED),
    "migration-health": lambda bytes: bytes[:-50_000]
    + bytes[-50_000:-49_999].translate(FLIPPED)
    + bytes[-49_999:],
    "immigration-and-border-management": lambda bytes: b"\0" * len(bytes),
    "labour-migration": lambda bytes: b"",
}
FLIPPED = bytes(code ^ 1 for code in range(256))


def test_damage_to_what_is_kept_is_noticed_and_only_costs_time(printed, printed_project):
    project = printed_project
    for name, damage in DAMAGES.items():
        entry = project.folder / f".cache/fact-sheets/{name}.pdf"
        whole = entry.read_bytes()
        entry.write_bytes(damage(whole))
        assert entry.read_bytes() != whole
    assert prints(project) == anew(AREAS)
    assert files(project.public) == files(printed.public)
    entry.unlink()
    assert prints(project) == anew(1)
    assert files(project.public) == files(printed.public)
    assert prints(project) == anew(0)


def test_the_same_bytes_come_from_another_folder_in_another_time_zone_language_and_home(printed, tmp_path):
    """Everything is printed again, and no trace of the place remains."""
    project = Project(tmp_path / "a b" / "ລາວ" / "folder")
    unpublish(project)
    home = tmp_path / "home"
    home.mkdir()
    surroundings = {
        "TZ": "Pacific/Kiritimati",
        "LANG": "de_DE.UTF-8",
        "LC_ALL": "de_DE.UTF-8",
        "HOME": str(home),
    }
    cache = ("--cache", str(tmp_path / "elsewhere"))
    run = project.build("--pdf", *cache, env=surroundings).succeeded()
    assert run.stdout.startswith(anew(AREAS + 1))
    assert files(project.public) == files(printed.public)
    assert not (project.folder / ".cache").exists()
    assert files(tmp_path / "elsewhere").keys() == files(printed.folder / ".cache").keys()


def test_what_is_kept_may_be_deleted(printed, printed_project):
    shutil.rmtree(printed_project.folder / ".cache")
    assert prints(printed_project) == anew(AREAS + 1)
    assert files(printed_project.public) == files(printed.public)
