"""The program as seen by scripts and newcomers."""

import contextlib
import datetime
import json
import os
import pathlib
import subprocess

import pytest

from support import TIME_LIMIT, files, markdown


def test_build_ends_with_one_line_that_counts(project):
    run = project.build().succeeded()
    last = run.messages.strip().splitlines()[-1]
    for word in ("pages", "written", "unchanged", "removed"):
        assert word in last


def test_quiet_says_nothing_when_all_is_well(project):
    run = project.build("--quiet").succeeded()
    assert run.messages == ""


def test_quiet_still_tells_errors(project):
    project.write("Content/en/areas/bad.md", markdown("Bad", "[x](nothing.md)"))
    assert "Content/en/areas/bad.md:5:1: error:" in project.build("--quiet").failed().messages


def test_in_a_pipe_there_is_no_progress_and_no_colour(project):
    messages = project.build().succeeded().messages
    assert "\r" not in messages and "\x1b" not in messages


def test_on_a_terminal_progress_is_shown_and_wiped_off_again(project):
    shown = output_on_a_terminal(project.command("build"), project.folder)
    assert "…" in shown
    assert shown.rpartition("\x1b[K")[2].strip() == ""


def output_on_a_terminal(command: list[str], folder: pathlib.Path) -> str:
    """Returns the output of a command to standard error on a terminal."""
    ours, terminal = os.openpty()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=terminal)
    os.close(terminal)
    shown = b""
    with contextlib.suppress(OSError):
        # On Linux, a terminal without any writer gives an error, not an end of file.
        while part := os.read(ours, 4096):
            shown += part
    os.close(ours)
    assert process.wait(TIME_LIMIT) == 0
    return shown.decode()


@pytest.mark.parametrize("command", ["build", "check"])
def test_errors_in_the_content_are_status_1(project, command):
    project.write("Content/en/areas/bad.md", markdown("Bad", "[x](nothing.md)"))
    project.run(command).failed()


@pytest.mark.parametrize(
    "arguments",
    [
        ["biuld"],
        ["build", "--outptu", "x"],
        ["build", "--format", "xml"],
        ["build", "--output"],
        ["build", "extra"],
        ["check", "--outptu", "x"],
        ["check", "--today", "23.11.2026"],
        ["build", "--today", "2026-02-30"],
    ],
    ids=" ".join,
)
def test_wrong_use_is_status_64(project, arguments):
    run = project.run(*arguments)
    assert run.status == 64, run.messages
    assert "Usage:" in run.stderr
    assert not project.public.exists()


@pytest.mark.parametrize("option", ["--content", "--templates"])
def test_a_folder_that_does_not_exist_is_named(project, option):
    run = project.build(option, "Contnt")
    assert run.status in (1, 64)
    assert "Contnt" in run.messages
    assert not project.public.exists()


def test_a_wrong_day_is_told_how_to_write_it(project):
    assert "such as 2026-11-23" in project.run("check", "--today", "23.11.2026").stderr


def test_the_sample_passes_the_strictest_check(project):
    run = project.run("check", "--strict", "--today", "2026-11-23").succeeded()
    assert run.messages == "17 pages checked, no errors\n"


@pytest.fixture
def warned(project):
    """A project with a page to be reviewed by the end of 2030."""
    page = markdown("Warned", "Text.", **{"review-by": "2030-12-31"})
    project.write("Content/en/areas/warned.md", page)
    return project


def test_dates_are_compared_with_the_day_that_is_given(warned):
    assert "warning" not in warned.run("check", "--today", "2030-12-31").succeeded().messages
    assert "warned.md:3:12: warning:" in warned.run("check", "--today", "2031-01-01").succeeded().messages


def test_without_a_day_dates_are_compared_with_the_computers(project):
    day = datetime.date.today() + datetime.timedelta(days=2)
    project.write("Content/en/areas/warned.md", markdown("Warned", "Text.", reviewed=day))
    assert f"warning: {day} is still to come" in project.run("check").succeeded().messages


def test_the_site_is_the_same_on_every_day(warned):
    warned.build("--today", "2030-12-31").succeeded()
    before = files(warned.public)
    warned.build("--today", "2031-01-01").succeeded()
    assert files(warned.public) == before


@pytest.mark.parametrize("command", ["build", "check"])
def test_strict_treats_warnings_as_errors_and_says_so(warned, command):
    run = warned.run(command, "--strict", "--today", "2031-01-01").failed()
    consequence = "; nothing was written" if command == "build" else ""
    assert "warned.md:3:12: error: " in run.stderr
    assert run.stderr.endswith(f"\n1 error; --strict treats warnings as errors{consequence}\n")
    assert not warned.public.exists()


@pytest.mark.parametrize("command", ["build", "check"])
def test_strict_has_nothing_against_a_site_without_warnings(warned, command):
    warned.run(command, "--strict", "--today", "2030-12-31").succeeded()


def test_strict_makes_errors_of_warnings_in_json_too(warned):
    run = warned.run("check", "--strict", "--today", "2031-01-01", "--format", "json").failed()
    document = json.loads(run.stdout)
    assert [entry["severity"] for entry in document["diagnostics"]] == ["error"]
    assert (document["errors"], document["warnings"]) == (1, 0)


def test_strict_makes_errors_of_warnings_in_annotations_too(warned):
    arguments = ("check", "--today", "2031-01-01", "--format", "github")
    annotations = warned.run(*arguments).succeeded().stdout
    assert annotations.startswith(
        "::warning file=Content/en/areas/warned.md,line=3,col=12,title=overdue-review::"
    )
    strict = warned.run(*arguments, "--strict").failed().stdout
    assert strict == annotations.replace("::warning ", "::error ")


def test_strict_shows_warnings_even_where_only_errors_are_wanted(warned):
    run = warned.build("--strict", "--quiet", "--today", "2031-01-01").failed()
    assert "warned.md:3:12: error:" in run.stderr


def test_paths_in_messages_are_as_given(project):
    project.write("Content/en/areas/bad.md", markdown("Bad", "[x](nothing.md)"))
    content = str(project.folder / "Content")
    assert f"{content}/en/areas/bad.md:5:1: error:" in project.build("--content", content).failed().messages


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--help"], ["build", "check", "package"]),
        (
            ["build", "--help"],
            ["Content", "Templates", "Public", "--format", "--quiet", "text", "json", "github"],
        ),
        (["check", "--help"], ["Content", "Templates", "--format", "--today", "--strict"]),
        (["package", "--help"], ["Public", "--file", "iom-lao-pdr.zip", "--format", "--quiet"]),
    ],
)
def test_help_tells_a_newcomer_what_to_type(project, arguments, words):
    run = project.run(*arguments).succeeded()
    assert [word for word in words if word not in run.stdout] == []


def test_json_is_one_document_also_when_all_is_well(project):
    report = json.loads(project.build("--format", "json").succeeded().stdout)
    assert (report["errors"], report["diagnostics"]) == (0, [])


def test_json_tells_what_text_tells(project):
    project.write("Content/en/areas/bad.md", markdown("Bad", "[x](labour-migratin.md)"))
    report = json.loads(project.build("--format", "json").failed().stdout)
    (entry,) = report["diagnostics"]
    assert report["errors"] == 1
    assert (entry["severity"], entry["file"], entry["line"]) == ("error", "Content/en/areas/bad.md", 5)
    assert entry["id"] == "unknown-page"
    assert "labour-migration.md" in entry["fix"]


def test_github_gets_annotations(project):
    project.write("Content/en/areas/bad.md", markdown("Bad", "[x](labour-migratin.md)"))
    lines = project.build("--format", "github").failed().stdout.splitlines()
    place = "::error file=Content/en/areas/bad.md,line=5,col=1,title=unknown-page::"
    assert [line for line in lines if line.startswith(place)]


def test_output_that_can_not_be_written_is_an_error(project):
    """A program that reads the output must not take half of it for the whole."""
    with open("/dev/full", "w") as full:
        command = project.command("check", "--format", "json")
        result = subprocess.run(
            command, cwd=project.folder, stdout=full, stderr=subprocess.PIPE, text=True, timeout=TIME_LIMIT
        )
    assert result.returncode == 1
    assert result.stderr.startswith("Error: the messages can't be written: ")
