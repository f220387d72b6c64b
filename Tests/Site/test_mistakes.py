"""Every mistake is reported in one run, with its place and a suggestion, and the old site is not touched."""

import json

import pytest

from support import Project, files, markdown, times

# The mistakes that a careless day brings, each with the place and the suggestion that its message must name.
MISTAKES = {
    "fact id": ("Content/en/areas/mistakes.md:6:", "'populaton'", "population"),
    "link": ("Content/en/areas/mistakes.md:8:", "labor-migration.md", "labour-migration.md"),
    "heading": ("Content/en/areas/mistakes.md:10:", "first-headng", "first-heading"),
    "image": ("Content/en/areas/mistakes.md:12:", "river.pgn", "river.png"),
    "front matter key": ("Content/en/areas/mistakes.md:3:", "'sumary'", "summary"),
    "template field": ("Templates/page.html:", "titel", "title"),
    "source": ("Content/key-facts.yaml:", "'handbok'", "handbook"),
    "key of a figure": ("Content/key-facts.yaml:", "'perod'", "period"),
    "key of the profile": ("Content/profile.yaml:", "'descripton'", "description"),
}

PAGE_WITH_MISTAKES = """---
title: Mistakes
sumary: Misspelt key
---

A figure, [7.1 million](fact:populaton).

A link, [labour](labor-migration.md).

A heading, [first](#first-headng).

![A river](../../media/river.pgn)

## First heading
"""


@pytest.fixture
def mistaken(project) -> Project:
    """A project whose site is built, and in which every mistake of the list has been made since."""
    project.add_fact("id: mistaken\nlabel: Mistaken\nvalue: 1\nperiod: '2019'\nsource: handbook")
    project.write("Content/en/plain.md", markdown("Plain"))
    project.build().succeeded()
    project.write("Content/en/areas/mistakes.md", PAGE_WITH_MISTAKES)
    project.replace(
        "Content/key-facts.yaml", "period: '2019'\n    source: handbook", "perod: '2019'\n    source: handbok"
    )
    project.replace("Content/profile.yaml", "description:", "descripton:")
    project.replace("Templates/page.html", "{{ page.body }}", "{{ page.body }}{{ page.titel }}")
    return project


def diagnostics(project: Project) -> list[dict]:
    return json.loads(project.run("check", "--format", "json").failed().stdout)["diagnostics"]


def test_all_mistakes_are_reported_in_one_run_with_place_and_suggestion(mistaken):
    reported = diagnostics(mistaken)
    text = mistaken.build().failed().messages
    for mistake, (place, wrong, right) in MISTAKES.items():
        found = [
            entry
            for entry in reported
            if f"{entry['file']}:{entry.get('line')}:".startswith(place) and wrong in entry["message"]
        ]
        assert len(found) == 1, f"{mistake}: {found}\n{text}"
        entry = found[0]
        assert right in entry["fix"], f"{mistake}: {entry}"
        assert entry["severity"] == "error"
        assert f"{entry['file']}:{entry['line']}:{entry['column']}: error: {entry['message']}\n" in text


def test_one_mistake_makes_one_message(mistaken):
    """No message is repeated, and no mistake makes a second message elsewhere."""
    reported = [(entry["file"], entry["line"], entry["message"]) for entry in diagnostics(mistaken)]
    assert len(reported) == len(MISTAKES), reported


@pytest.mark.parametrize(
    ("path", "key", "wrong"),
    [
        ("Content/profile.yaml", "abbreviation:", "abreviation:"),
        ("Content/key-facts.yaml", "label:", "lable:"),
        ("Content/en/areas/labour-migration.md", "title:", "titel:"),
    ],
)
def test_a_misspelt_key_that_must_be_there_is_one_mistake_and_hides_no_other(project, path, key, wrong):
    """It is not also said to be missing, and other files are still looked at."""
    project.write("Content/en/areas/other.md", markdown("Other", "[x](fact:populaton)"))
    project.replace(path, key, wrong)
    told = {entry["file"]: f"{entry['message']} | {entry['fix']}" for entry in diagnostics(project)}
    assert set(told) == {path, "Content/en/areas/other.md"}
    assert wrong.strip(":") in told[path] and key.strip(":") in told[path]
    assert len(diagnostics(project)) == 2, diagnostics(project)


def test_caret_stands_under_the_cause(project):
    project.write("Content/en/areas/caret.md", markdown("Caret", "ຕົວເລກ [7.1 million](fact:populaton)."))
    assert """\
Content/en/areas/caret.md:5:7: error: there is no key fact 'populaton'
5 | ຕົວເລກ [7.1 million](fact:populaton).
  |       ^ did you mean 'population'?
""" in project.build().failed().messages


def test_messages_are_sorted_by_place(mistaken):
    places = [(entry["file"], entry["line"], entry["column"]) for entry in diagnostics(mistaken)]
    assert places == sorted(places)


@pytest.mark.parametrize("command", ["build", "check"])
def test_site_that_stands_is_not_touched(mistaken, command):
    contents, written = files(mistaken.public), times(mistaken.public)
    mistaken.run(command).failed()
    assert files(mistaken.public) == contents
    assert times(mistaken.public) == written


def test_no_site_is_begun_when_there_are_mistakes(mistaken):
    mistaken.build("--output", "New").failed()
    assert not (mistaken.folder / "New").exists()


def test_check_writes_nothing(project):
    project.run("check").succeeded()
    assert not project.public.exists()


@pytest.mark.parametrize(
    ("body", "cause"),
    [
        ("<div>raw</div>", "HTML"),
        ("[x](javascript:alert(1))", "javascript"),
        ("[x](ftp://example.org/)", "ftp"),
        ("# A second title", "##"),
        ("![](../../media/river.png)", "describ"),
        ("![Figures](facts:headlin)", "headline"),
        ("[x](../../../../etc/passwd)", "passwd"),
    ],
)
def test_what_a_page_may_not_hold_is_an_error_at_its_place(project, body, cause):
    project.write("Content/en/areas/bad.md", markdown("Bad", body))
    messages = project.build().failed().messages
    assert "Content/en/areas/bad.md:5:1: error:" in messages
    assert cause in messages


@pytest.mark.parametrize("body", ["| a | b |\n| - | - |\n| 1 | 2 |", "a ~~b~~ c", "a[^1] b"])
def test_what_would_be_printed_literally_is_a_warning(project, body):
    project.write("Content/en/areas/warned.md", markdown("Warned", body))
    run = project.build().succeeded()
    assert "Content/en/areas/warned.md:5:" in run.messages
    assert ": warning: " in run.messages


@pytest.mark.parametrize("prefix", [b"", b"\xef\xbb\xbf"], ids=["", "byte order mark"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_places_are_those_of_the_file(project, prefix, line_end):
    text = markdown("Lines", "One.\n\nTwo, [x](nothing.md).").replace("\n", line_end)
    project.write("Content/en/areas/lines.md", prefix + text.encode())
    assert "Content/en/areas/lines.md:7:6: error:" in project.build().failed().messages
