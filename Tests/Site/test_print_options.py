"""Printing whatever the site is called, wherever it is kept, and however the program is asked for it."""

import shutil

import pytest

from support import Project, markdown, publish


@pytest.fixture
def little(project) -> Project:
    """The real profile with a text of a word and one area, so that it is printed soon."""
    shutil.rmtree(project.folder / "Content/en/areas")
    project.write("Content/en/areas/index.md", markdown("Areas"))
    project.write("Content/en/areas/health.md", markdown("Health", "Text."))
    project.write("Content/en/home.md", markdown("Home", "Text.\n\n[Areas](areas/index.md) [Contact](contact.md)"))
    return project


def prints(project: Project, *arguments: str, env: dict[str, str] | None = None) -> str:
    """What a build says of its prints."""
    return project.build("--pdf", *arguments, env=env).succeeded().stdout.splitlines()[0]


def anew(count: int, total: int = 2) -> str:
    return f"{count} of {total} fact sheets and pictures printed anew"


@pytest.mark.parametrize("address", [None, "https://LAO.Example.org:443/a%20b/../profile"])
def test_an_area_may_have_any_name_and_the_site_an_address_in_any_spelling(little, address):
    for name in ("a b", "a+b%20c", "ສຸຂະພາບ"):
        little.write(f"Content/en/areas/{name}.md", markdown(f"Area {name}", "Text."))
    if address:
        publish(little, address)
    count = 10 if address else 5
    assert prints(little) == anew(count, count)
    for name in ("a b", "a+b%20c", "ສຸຂະພາບ", "health"):
        assert (little.public / f"fact-sheets/{name}.pdf").read_bytes().startswith(b"%PDF-")
