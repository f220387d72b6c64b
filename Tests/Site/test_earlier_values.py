"""Earlier values: what a build says of a figure that changed, and what readers then find."""

import pytest

from support import Page, Project, files

KEY_FACTS = "Content/key-facts.yaml"
IN_SAMPLE = """    earlier:
      - {value: 5100000, period: "2013", status: estimate, note: Without the river islands.}
      - {value: 4870000, status: undated, source: handbook}
"""
OFFICES = """
id: offices
label: Offices
value: 4321
period: "2024"
source: handbook
"""


@pytest.fixture
def changed(project) -> Project:
    """The sample with other facts: none has earlier values, and one has changed since the build."""
    project.replace(KEY_FACTS, IN_SAMPLE, "")
    project.add_fact(OFFICES)
    project.replace(KEY_FACTS, "\n  headline:\n", "\n  headline:\n    - offices\n")
    project.build().succeeded()
    project.replace(KEY_FACTS, 'value: 4321\n    period: "2024"\n', 'value: 4567\n    period: "2026"\n')
    return project


ENTRY = 'earlier: [{value: 4321, period: "2024", source: handbook, note: ~}]'
NOTE = (
    "note: the key fact 'offices' was 4,321 when the site was last built",
    f"to keep that value for readers, add: {ENTRY}\n",
)


def test_a_check_notes_a_changed_figure_until_a_build_has_done_so(changed):
    for _ in range(2):
        messages = changed.run("check", "--strict").succeeded().messages
        assert all(words in messages for words in NOTE)
    assert "note:" not in changed.run("check", "--output", "New").succeeded().messages
    messages = changed.build("--strict").succeeded().messages
    assert all(words in messages for words in NOTE)
    assert "1 note" in messages
    assert "note:" not in changed.build().succeeded().messages
    assert "note:" not in changed.run("check").succeeded().messages


def test_the_offered_line_keeps_the_value_for_readers(changed):
    changed.replace(KEY_FACTS, "value: 4567\n", f"value: 4567\n    {ENTRY}\n")
    assert "note:" not in changed.build().succeeded().messages
    text = Page.parse(changed.read("Public/key-facts.html")).text
    assert "Earlier values: Offices 4,321 2024 Source: Handbook for travellers" in text
    assert (changed.public / "data/earlier-values.csv").exists()


def test_the_site_is_the_same_whatever_was_there(changed):
    changed.build().succeeded()
    changed.build("--output", "New").succeeded()
    assert files(changed.public) == files(changed.folder / "New")


@pytest.mark.parametrize("damage", [b"", b"{", b'{"schemaVersion": 2, "facts": []}', b"\xff"])
def test_a_damaged_file_is_a_note_and_is_written_anew(changed, damage):
    (changed.public / "data/key-facts.json").write_bytes(damage)
    messages = changed.build("--strict").succeeded().messages
    assert "Public/data/key-facts.json: note: the figures of the last build can't be read" in messages
    assert "note:" not in changed.build().succeeded().messages


def test_no_table_of_earlier_values_where_there_are_none(changed):
    changed.build().succeeded()
    assert not (changed.public / "data/earlier-values.csv").exists()
    assert "earlier-values" not in changed.read("Public/key-facts.html")
    assert "earlier-values" not in changed.read("Public/data/datapackage.json")
