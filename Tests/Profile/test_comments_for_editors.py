"""The comments in key-facts.yaml explain everything that an editor can write there, and nothing else.

They belong to the content, so an office with other content, perhaps in another language, may leave them out.
"""

import re

import pytest

from support import OFFICE, Project

KEY_FACTS = (OFFICE / "key-facts.yaml").read_text(encoding="utf-8")
HEAD, _, REST = KEY_FACTS.partition("\nunits:\n")

# Each list with explained entries, and the comment that explains them.
COMMENTS = {"facts": HEAD, "scales": REST.partition("\nscales:\n")[0]}


@pytest.mark.parametrize("entries", COMMENTS)
def test_each_key_is_explained_and_no_other(project, entries):
    assert set(explanations(COMMENTS[entries])) == choices(project, entries, "zzzzzz: 1")


@pytest.mark.parametrize("key", ["style", "status"])
def test_each_word_that_a_key_can_have_is_named_and_no_other(project, key):
    known = choices(project, "facts", f"{key}: zzzzzz")
    # A figure without a period is undated, whether or not someone writes so.
    known -= {"undated"}
    explanation = re.sub(r" \(.*?\)", "", explanations(COMMENTS["facts"])[key]).partition(", if")[0]
    assert set(re.split(r", | or ", explanation)) == known


def explanations(comment: str) -> dict[str, str]:
    """Returns the explanations in a comment: the key, two spaces or more, and any number of lines."""
    found = re.findall(r"^#   (\S.*?)  +(\S.*(?:\n# {4,}\S.*)*)", comment, re.MULTILINE)
    return {key: re.sub(r"\n# +", " ", text) for keys, text in found for key in keys.split(", ")}


def choices(project: Project, entries: str, mistake: str) -> set[str]:
    """Returns the program's suggestions for a mistake in an entry."""
    head = f"\n{entries}:\n"
    project.replace("Content/key-facts.yaml", head, f"{head}  - id: another\n    {mistake}\n")
    messages = project.run("check").failed().messages
    return set(re.search(r"use one of: (.*)", messages)[1].split(", "))
