"""Power cuts, full disks, impatient users: no file is ever half of itself, and the next build repairs the rest."""

import json
import random
import shutil
import signal
import subprocess
import textwrap
import time

import pytest

from disk import command_that_may_mount
from support import TIME_LIMIT, Project, files, markdown

PAGES = 300


class Editions:
    """A project that can switch between two editions, in which every page and many names differ."""

    def __init__(self, project: Project):
        self.project = project
        self.sites: dict[str, dict[str, bytes]] = {}
        for edition in ("old", "new"):
            self.switch(edition)
            project.build("--output", f"clean-{edition}").succeeded()
            self.sites[edition] = files(project.folder / f"clean-{edition}")

    def switch(self, edition: str) -> None:
        folder = self.project.folder / "Content" / "en" / "projects"
        shutil.rmtree(folder, ignore_errors=True)
        for number in range(PAGES):
            name = f"{number}-{edition}" if number % 3 == 0 else str(number)
            self.project.write(
                f"Content/en/projects/{name}.md", markdown(f"{edition} {number}", f"{edition} text\n" * 200)
            )

    def torn_files(self) -> list[str]:
        """The files of the site that are neither of the old nor of the new edition, whole."""
        torn = []
        for path, found in files(self.project.public).items():
            wholes = [site[path] for site in self.sites.values() if path in site]
            if wholes and found not in wholes and path != "build-manifest.json":
                torn.append(path)
        return torn


@pytest.fixture
def editions(project) -> Editions:
    return Editions(project)


@pytest.mark.parametrize("stop", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM], ids=lambda stop: stop.name)
def test_a_build_that_is_stopped_leaves_whole_files_and_the_next_one_repairs_the_rest(editions, stop):
    project = editions.project
    duration = seconds_of_a_build(editions)
    moments = random.Random(stop.value)
    stopped = 0
    for attempt in range(16):
        editions.switch("new" if attempt % 2 else "old")
        build = project.start_build()
        time.sleep(moments.uniform(0, duration))
        build.send_signal(stop)
        stopped += build.wait(TIME_LIMIT) != 0
        assert editions.torn_files() == []
        if (project.public / "build-manifest.json").exists():
            json.loads(project.read("Public/build-manifest.json"))
    assert stopped > 3, "the builds ended before they could be stopped"
    for edition in ("new", "old"):
        editions.switch(edition)
        project.build().succeeded()
        assert files(project.public) == editions.sites[edition]


def seconds_of_a_build(editions: Editions) -> float:
    """How long a build takes that writes every file."""
    editions.switch("old")
    begin = time.monotonic()
    editions.project.build().succeeded()
    return time.monotonic() - begin


def test_a_full_disk_is_an_error_that_leaves_the_old_files_whole(editions):
    """The output is on a disk of 1 MB that only the build sees: the old site fits, the new one does not."""
    project = editions.project
    shutil.rmtree(project.folder / "Content/en/projects")
    project.build("--output", "small").succeeded()
    small = files(project.folder / "small")
    editions.switch("new")
    script = textwrap.dedent("""
        set -e
        mkdir Public
        mount -t tmpfs -o size=1m none Public
        cp -r small/. Public
        status=0
        "$0" build || status=$?
        cp -r Public seen
        exit $status
        """)
    ended = subprocess.run(
        [*command_that_may_mount(), "bash", "-c", script, str(project.program)],
        cwd=project.folder,
        capture_output=True,
        text=True,
        timeout=TIME_LIMIT,
    )
    messages = ended.stdout + ended.stderr
    assert ended.returncode == 1, messages
    assert "error:" in messages and "space" in messages
    seen = files(project.folder / "seen")
    assert len(seen) > len(small), "the disk was full before the first page was written"
    new = editions.sites["new"]
    for path, text in seen.items():
        assert text in (small.get(path), new.get(path)) or path == "build-manifest.json", f"{path} is torn"
    assert set(small) <= set(seen)


@pytest.mark.parametrize("attempt", range(4))
def test_two_builds_at_once_end_with_a_whole_site(editions, attempt):
    """One of the two may say that another one is at work."""
    project = editions.project
    other = Project(project.folder.parent / "other")
    shutil.rmtree(other.folder / "Content")
    editions.switch("old")
    shutil.copytree(project.folder / "Content", other.folder / "Content")
    editions.switch("new")
    output = ("--output", str(project.public))
    builds = [project.start_build(*output)]
    time.sleep(attempt * 0.02)
    builds.append(other.start_build(*output))
    assert 0 in [build.wait(TIME_LIMIT) for build in builds]
    assert editions.torn_files() == []
    assert files(project.public) in (editions.sites["old"], editions.sites["new"])
