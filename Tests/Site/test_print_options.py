"""Printing with any name and folder of the site, and with all options of the program."""

import contextlib
import fcntl
import os
import pathlib
import shutil
import signal as signals
import subprocess

import pytest

from material import png
from printing import ended, wait_for
from support import TIME_LIMIT, Project, files, markdown, unpublish


@pytest.fixture
def little(project) -> Project:
    """A profile without an address, with a text of a word and one area, so that it is printed quickly."""
    for folder in ("areas", "updates", "stories"):
        shutil.rmtree(project.folder / "Content/en" / folder)
    project.replace("Content/profile.yaml", "\n  - updates/\n", "\n")
    unpublish(project)
    project.write("Content/en/areas/index.md", markdown("Areas"))
    project.write("Content/en/areas/health.md", markdown("Health", "Text."))
    project.write("Content/en/home.md", markdown("Home", "Text.\n\n[Areas](areas/index.md) [Contact](contact.md)"))
    return project


def prints(project: Project, *arguments: str, env: dict[str, str] | None = None) -> str:
    """Returns the output of a build about its prints."""
    return project.build("--pdf", *arguments, env=env).succeeded().stdout.splitlines()[0]


def anew(count: int, total: int = 2) -> str:
    return f"{count} of {total} fact sheets and pictures printed anew"


@pytest.mark.parametrize("address", [None, "https://VELM.Example.org:443/a%20b/../profile"])
def test_an_area_may_have_any_name_and_the_site_an_address_in_any_spelling(little, address):
    for name in ("a b", "a+b%20c", "ສຸຂະພາບ"):
        little.write(f"Content/en/areas/{name}.md", markdown(f"Area {name}", "Text."))
    if address:
        little.replace("Content/profile.yaml", "\nsources:\n", f"\nurl: {address}\nsources:\n")
    count = 10 if address else 5
    assert prints(little) == anew(count, count)
    for name in ("a b", "a+b%20c", "ສຸຂະພາບ", "health"):
        assert (little.public / f"fact-sheets/{name}.pdf").read_bytes().startswith(b"%PDF-")


FONT_SETTINGS = ("FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT", "XDG_DATA_HOME", "XDG_DATA_DIRS")


def test_sheets_are_printed_with_the_fonts_of_the_computer_whatever_the_environment_says(
    little, workshop, tmp_path
):
    browser = workshop.browser(f'env >{tmp_path}/environment; exec chromium "$@"')
    elsewhere = {name: str(tmp_path / "fonts") for name in FONT_SETTINGS}
    assert prints(little, "--browser", browser, env=elsewhere) == anew(2)
    seen = [line.partition("=")[0] for line in (tmp_path / "environment").read_text().splitlines()]
    assert "HOME" in seen and not set(seen) & set(FONT_SETTINGS)
    assert prints(little, "--browser", browser) == anew(0)


def test_a_font_that_the_user_installs_prints_everything_anew(little, tmp_path):
    home = {"HOME": str(tmp_path)}
    assert prints(little, env=home) == anew(2)
    assert prints(little, env=home) == anew(0)
    (tmp_path / ".fonts").mkdir()
    shutil.copy(next(pathlib.Path("/usr/share/fonts").rglob("*.ttf")), tmp_path / ".fonts")
    assert prints(little, env=home) == anew(2)


@pytest.mark.parametrize(
    ("cache", "other"),
    [
        ("Content", "Content"),
        ("Content/media/prints", "Content"),
        (".", "Content"),
        ("Templates/", "Templates"),
        ("Public", "Public"),
        ("Public/prints", "Public"),
        ("link/prints", "Public"),
    ],
)
def test_prints_are_kept_apart_from_everything_else(project, cache, other):
    project.public.mkdir()
    (project.folder / "link").symlink_to("Public")
    before = files(project.folder)
    run = project.build("--pdf", "--cache", cache)
    assert run.status == 64
    assert run.stderr == (
        f"{cache}: error: prints can't be kept here, since '{other}' is for something else\n"
        "  | choose a folder of its own with --cache, such as .cache\n"
        "1 error\n"
    )
    assert files(project.folder) == before


@pytest.mark.parametrize("limit", ["0", "-1", "3601", "9223372036854775807", "soon"])
def test_a_time_limit_that_no_browser_needs_is_wrong_use(project, limit):
    run = project.build("--pdf", f"--browser-time-limit={limit}")
    assert run.status == 64
    assert limit == "soon" or "--browser-time-limit is from 1 to 3600 seconds" in run.stderr


@pytest.mark.parametrize(
    "option", [("--browser", "chromium"), ("--browser-time-limit", "60"), ("--cache", ".cache")]
)
def test_options_for_printing_without_printing_are_wrong_use(project, option):
    run = project.build(*option)
    assert run.status == 64
    assert f"{option[0]} is for printing: add --pdf" in run.stderr
    assert not project.public.exists()


@pytest.mark.parametrize("signal", ["HUP", "INT", "TERM"])
def test_a_build_that_was_started_to_go_on_goes_on(little, workshop, signal):
    """As after "nohup", or "&" in a script."""
    little.prefix = ("bash", "-c", f"trap '' {signal}; exec \"$0\" \"$@\"")
    build = workshop.start(little, "--browser", workshop.browser('sleep 1; exec chromium "$@"'))
    wait_for(workshop.is_running, "the browser was not started")
    build.send_signal(getattr(signals, f"SIG{signal}"))
    assert ended(build).succeeded().stdout.startswith(anew(2))


class Terminal:
    """A build whose messages go to a terminal."""

    def __init__(self, project: Project, *arguments: str):
        self.messages, theirs = os.openpty()
        command = project.command("build", *arguments)
        self.process = subprocess.Popen(
            command, cwd=project.folder, stdout=subprocess.DEVNULL, stderr=theirs, start_new_session=True
        )
        os.close(theirs)
        self.shown = ""

    def read_until(self, words: str) -> None:
        while words not in self.shown:
            self.shown += os.read(self.messages, 4096).decode()

    def read_to_the_end(self) -> int:
        """Reads everything and returns the program's exit status."""
        with contextlib.suppress(OSError):
            # On Linux, a terminal without any writer gives an error, not an end of file.
            while part := os.read(self.messages, 4096):
                self.shown += part.decode()
        os.close(self.messages)
        return self.process.wait(TIME_LIMIT)


def test_a_build_that_waits_for_another_to_print_says_so(little):
    cache = little.folder / ".cache"
    cache.mkdir()
    lock = os.open(cache, os.O_RDONLY)
    fcntl.flock(lock, fcntl.LOCK_EX)
    build = Terminal(little, "--pdf")
    build.read_until("another build is printing; waiting …")
    os.close(lock)
    assert build.read_to_the_end() == 0


def test_a_build_that_is_interrupted_leaves_a_clean_line(little):
    build = Terminal(little, "--pdf")
    build.read_until("printing 1 of 2 …")
    build.process.send_signal(signals.SIGINT)
    assert build.read_to_the_end() == 128 + signals.SIGINT
    assert build.shown.endswith("\r\x1b[K")


@pytest.mark.parametrize("cache", ["file", "file/prints"])
def test_a_file_in_the_place_of_the_folder_for_prints_is_named_with_its_option(project, cache):
    project.write("file", "mine")
    assert project.build("--pdf", "--cache", cache).failed().stderr == (
        "file: error: this is in the way of the folder for prints\n"
        "  | move it away, or choose another folder with --cache\n"
        "1 error; nothing was written\n"
    )


def test_a_place_for_the_browsers_files_that_is_not_there_is_named(project):
    run = project.build("--pdf", env={"TMPDIR": "/nonexistent"}).failed()
    assert run.stderr == (
        "browser: error: the browser can't be used: its files can't be kept in '/nonexistent': "
        "no such file or directory\n"
        "  | make room on the disk, or set TMPDIR to a folder that can be written to\n"
        "1 error; nothing was written\n"
    )


def test_what_is_wrong_with_a_page_is_told_of_its_file(little):
    """For every page."""
    little.replace("Templates/area-fact-sheet.html", "<div", '<img src="none.png" alt=""><div')
    whole = png(900, 40)
    # All parts are there, but no picture has seven bits a colour.
    little.write("Content/media/river.png", whole[:24] + b"\7" + whole[25:])
    little.write("Content/en/home.md", little.read("Content/en/home.md") + "\n![A river](../media/river.png)\n")
    messages = little.build("--pdf").failed().stderr
    assert "Content/en/areas/health.md: error: fact-sheets/health.html needs fact-sheets/none.png" in messages
    assert "Content/en/home.md: error: fact-sheet.html shows the picture media/river.png" in messages
