"""The same content gives the same bytes, wherever and however it is built."""

import os
import time

import pytest

from support import Project, files

SURROUNDINGS = {
    "another time zone": {"TZ": "Pacific/Kiritimati"},
    "a time zone without a name": {"TZ": "XXX+11:30"},
    "Lao": {"LANG": "lo_LA.UTF-8", "LC_ALL": "lo_LA.UTF-8", "LANGUAGE": "lo"},
    "German, which writes 7,1 for 7.1": {"LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8"},
    "Turkish, whose i has no dot when small": {"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"},
    "no locale": {"LANG": "C", "LC_ALL": "C"},
    "no home folder": {"HOME": "/nonexistent"},
}


@pytest.mark.parametrize("surroundings", SURROUNDINGS)
def test_same_bytes_in(site, project, surroundings):
    project.build(env=SURROUNDINGS[surroundings]).succeeded()
    assert files(project.public) == files(site.public)


def test_same_bytes_on_one_processor(site, tmp_path):
    project = Project(tmp_path / "one", prefix=("taskset", "--cpu-list", "0"))
    project.build().succeeded()
    assert files(project.public) == files(site.public)


def test_same_bytes_in_a_deep_folder_with_an_output_elsewhere(site, tmp_path):
    project = Project(tmp_path / "a b" / "ລາວ" / "deep" / "folder")
    elsewhere = tmp_path / "elsewhere"
    project.build("--output", str(elsewhere)).succeeded()
    assert files(elsewhere) == files(site.public)


def test_same_bytes_from_folders_given_by_path(site, project, tmp_path):
    output = tmp_path / "output"
    folders = ("--content", str(project.folder / "Content"), "--templates", str(project.folder / "Templates"))
    project.run("build", *folders, "--output", str(output)).succeeded()
    assert files(output) == files(site.public)


def test_times_and_order_of_the_files_do_not_matter(site, project):
    """A clone sets the time of every file to its own, and the order of names depends on the file system."""
    for path in sorted((project.folder / "Content" / "en" / "areas").iterdir(), reverse=True):
        text = path.read_bytes()
        path.unlink()
        path.write_bytes(text)
        os.utime(path, (time.time() - 1e8, time.time() - 1e8))
    project.build().succeeded()
    assert files(project.public) == files(site.public)


def test_building_again_and_again_gives_the_same_bytes(project):
    """Pages are rendered in parallel; their order must not show."""
    for number in range(40):
        project.write(
            f"Content/en/updates/u{number}.md",
            f"---\ntitle: U {number}\n---\n\n## H\n\n[n](u{39 - number}.md)\n",
        )
    project.build().succeeded()
    first = files(project.public)
    for number in range(5):
        project.build("--output", f"again-{number}").succeeded()
        assert files(project.folder / f"again-{number}") == first
