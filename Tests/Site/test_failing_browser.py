"""Browsers hang, crash and are killed: the build says so, the old site stays, and nothing is left behind."""

import os
import shutil
import signal
import subprocess

import pytest

from disk import command_that_may_mount
from printing import Workshop, browser_of, ended, wait_for
from support import Project, Run, files, times

LITTLE_MEMORY = "build again; if it happens again, the computer may have too little memory"
ANOTHER_BROWSER = "name another browser with --browser; Debian's chromium is known to work"
ANSWERS = r"read -rd '' <&3; printf '%s\0' >&4 "


@pytest.fixture
def unprinted(printed_project) -> Project:
    """The sample as it was printed, and nothing kept, so that a build prints everything again."""
    shutil.rmtree(printed_project.folder / ".cache")
    return printed_project


FAILURES = {
    "hangs": (
        "sleep 300",
        "the browser did not answer within 1 second",
        "build again when the computer is less busy, or name another browser with --browser",
    ),
    "ends at once": ("exit 1", "the browser did not start", ANOTHER_BROWSER),
    "ends with a reason": (
        "echo '[1:2] No room' >&2; exit 1",
        "the browser did not start: No room",
        ANOTHER_BROWSER,
    ),
    "talks nonsense": ("exec yes >&4", "the browser gave an answer that makes no sense", ANOTHER_BROWSER),
    "refuses": (
        ANSWERS + """'{"id": 1, "error": {"message": "Not today"}}'; sleep 300""",
        "the browser refused 'Browser.getVersion': Not today",
        ANOTHER_BROWSER,
    ),
    "crashes midway": (
        ANSWERS + """'{"id": 1, "result": {}}'; read -rd '' <&3; echo 'Out of memory' >&2; kill -SEGV $$""",
        "the browser ended before it had printed everything: Out of memory",
        LITTLE_MEMORY,
    ),
}


@pytest.mark.parametrize("failure", FAILURES)
def test_a_browser_that(workshop, unprinted, failure):
    script, message, fix = FAILURES[failure]
    browser = workshop.browser(script)
    before = times(unprinted.public)
    # The limit is for each answer, and only the browser that hangs is waited for.
    limit = "1" if failure == "hangs" else "30"
    run = workshop.build(unprinted, "--browser", browser, "--browser-time-limit", limit).failed()
    assert run.stderr == f"{browser}: error: {message}\n  | {fix}\n1 error; nothing was written\n"
    assert run.stdout == ""
    nothing_is_left(workshop, unprinted, before)


def nothing_is_left(workshop: Workshop, project: Project, before: dict[str, int]) -> None:
    """Neither a process, nor a file of the browser, nor a file of the site that was begun."""
    wait_for(workshop.is_clean, "something of the browser is left")
    assert times(project.public) == before
    whole = [
        path for path in (project.folder / ".cache").rglob("*") if path.is_file() and path.suffix != ".lock"
    ]
    assert {path.suffix for path in whole} <= {".pdf"}


def test_a_browser_that_is_killed_midway(workshop, unprinted):
    before = times(unprinted.public)
    build = workshop.start_midway(unprinted)
    os.kill(browser_of(build), signal.SIGKILL)
    run = ended(build).failed()
    assert run.stderr == (
        "browser: error: the browser ended before it had printed everything\n"
        f"  | {LITTLE_MEMORY}\n1 error; nothing was written\n"
    )
    nothing_is_left(workshop, unprinted, before)
    run = workshop.build(unprinted).succeeded()
    assert run.stdout.partition(" of 6 ")[0] in "12345", "what was printed before is kept"


def test_a_browser_that_is_stopped_midway(workshop, unprinted):
    before = times(unprinted.public)
    build = workshop.start_midway(unprinted, "--browser-time-limit", "4")
    os.kill(browser_of(build), signal.SIGSTOP)
    run = ended(build).failed()
    assert "browser: error: the browser did not answer within 4 seconds\n" in run.stderr
    nothing_is_left(workshop, unprinted, before)


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda stop: stop.name)
def test_a_build_that_is_asked_to_end_takes_its_browser_along(workshop, unprinted, stop):
    before = times(unprinted.public)
    build = workshop.start_midway(unprinted)
    build.send_signal(stop)
    run = ended(build)
    assert (run.status, run.messages) == (128 + stop, "")
    nothing_is_left(workshop, unprinted, before)


def test_a_build_that_is_killed_leaves_no_browser_running(workshop, unprinted):
    before = times(unprinted.public)
    build = workshop.start_midway(unprinted)
    build.kill()
    ended(build)
    wait_for(lambda: not workshop.is_running(), "the browser goes on")
    assert times(unprinted.public) == before
    workshop.build(unprinted).succeeded()


def test_without_a_browser_the_message_says_what_to_install(unprinted):
    before = times(unprinted.public)
    run = unprinted.build("--pdf", env={"PATH": "/nonexistent"}).failed()
    assert run.stderr == (
        "browser: error: there is no browser to print with\n"
        "  | install Chromium (on Debian: sudo apt-get install chromium), name a browser with --browser, "
        "or build without --pdf\n"
        "1 error; nothing was written\n"
    )
    assert times(unprinted.public) == before


@pytest.mark.parametrize(
    ("browser", "message"),
    [
        ("/nonexistent/chromium", "there is no browser '/nonexistent/chromium'"),
        ("/bin/false", "'/bin/false' is not a browser"),
        ("netscape", "there is no browser 'netscape'"),
    ],
)
def test_what_is_no_browser(unprinted, browser, message):
    run = unprinted.build("--pdf", "--browser", browser).failed()
    assert run.stderr == (
        f"{browser}: error: {message}\n"
        "  | give --browser the path of Chromium, Chrome or Edge, or leave it out to use the one that is installed\n"
        "1 error; nothing was written\n"
    )


def test_a_full_disk_for_what_is_kept_leaves_the_site_alone(unprinted):
    """The disk has room for the first sheet and not the second."""
    before = times(unprinted.public)
    (unprinted.folder / ".cache").mkdir()
    run = run_on_a_small_disk(unprinted, ".cache", "256k").failed()
    assert run.stderr == (
        f".cache/fact-sheets/labour-migration.pdf: error: {FULL}\n1 error; nothing was written\n"
    )
    assert times(unprinted.public) == before


def test_a_full_disk_for_the_site_leaves_every_file_whole(printed, printed_project):
    """The disk has room for the site without its PDFs, and not with them."""
    project = printed_project
    project.build().succeeded()
    old, new = files(project.public), files(printed.public)
    run = run_on_a_small_disk(project, "Public", "768k").failed()
    path, _, message = run.stderr.partition(": ")
    assert path.startswith("Public/") and path.endswith(".pdf")
    assert message == f"error: {FULL}\n1 error\n"
    seen = files(project.folder / "seen")
    torn = [path for path, bytes in seen.items() if bytes not in (old.get(path), new.get(path))]
    assert torn in ([], ["build-manifest.json"])
    assert set(old) <= set(seen)


FULL = "no space left on device\n  | every file is whole, the old one or the new one; build again when this is mended"


def run_on_a_small_disk(project: Project, folder: str, size: str) -> Run:
    """A build that prints, for which a folder is a disk of its own. In the end, what is on it is copied to "seen"."""
    script = """
        set -e
        cp -a "$1" old
        mount -t tmpfs -o size="$2" none "$1"
        [[ $(stat --file-system --format=%T "$1") == tmpfs ]]
        cp -a old/. "$1"
        status=0
        "$0" build --pdf || status=$?
        cp -r "$1" seen
        exit $status
        """
    command = [*command_that_may_mount(), "bash", "-c", script, str(project.program), folder, size]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    return ended(subprocess.Popen(command, cwd=project.folder, **pipes))


def test_a_folder_that_may_not_be_written_to_is_named(unprivileged_project):
    project = unprivileged_project
    kept = project.folder / "kept"
    kept.mkdir(mode=0o555)
    run = project.build("--pdf", "--cache", "kept").failed()
    assert run.stderr == (
        "kept/fact-sheet.pdf: error: permission denied\n"
        "  | every file is whole, the old one or the new one; build again when this is mended\n"
        "1 error; nothing was written\n"
    )
    assert not project.public.exists()
