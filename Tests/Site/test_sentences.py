"""What a text may say of a figure, judged by Babel, num2words and tables apart from the program."""

import json
from collections import Counter
from decimal import Decimal

import pytest

import sentences
from sentences import Fact
from support import REPOSITORY, Project

LOCALES = {"en": "en-GB", "fr": "fr-FR"}


@pytest.fixture
def profile(tmp_path):
    """Builds sites of facts, one page with a paragraph for each text."""

    def make(language: str, facts: list[Fact]) -> Project:
        project = Project(tmp_path / language, content=REPOSITORY / "Tests" / "Golden" / "small" / "Content")
        if language != "en":
            (project.folder / "Content" / "en").rename(project.folder / "Content" / language)
        project.replace("Content/profile.yaml", "code: en", f"code: {language}")
        project.replace("Content/profile.yaml", "locale: en-GB", f"locale: {LOCALES[language]}")
        if language == "fr":
            labels = f"Content/{language}/labels.yaml"
            project.replace(labels, "{number} per cent", "{number} pour cent")
            project.replace(labels, 'magnitudes:\n  1000000: "{number} million"\n  1000000000: "{number} billion"\n', "")
            project.replace(labels, 'over: "over', 'over: "plus de')
            project.replace(labels, 'about: "about', 'about: "environ')
        yaml = "facts:\n" + "\n".join(fact.yaml(number) for number, fact in enumerate(facts))
        project.write("Content/key-facts.yaml", yaml + "\ngroups:\n  all: [f0]\n")
        project.write(f"Content/{language}/home.md", "---\ntitle: Home\n---\n\nText.\n")
        return project

    return make


def verdicts(project: Project, language: str, texts: list[tuple[int, str]]) -> list[set[str]]:
    """Returns what the program says of each text, a paragraph of its own, as ids of diagnostics."""
    paragraphs = "".join(f"[{text}](fact:f{number})\n\n" for number, text in texts)
    project.write(f"Content/{language}/texts.md", f"---\ntitle: Texts\n---\n\n{paragraphs}")
    found: dict[int, set[str]] = {}
    for diagnostic in json.loads(project.run("check", "--format", "json").stdout)["diagnostics"]:
        if diagnostic["file"].endswith("texts.md"):
            found.setdefault(diagnostic["line"], set()).add(diagnostic["id"])
    return [found.get(5 + 2 * index, set()) for index in range(len(texts))]


def check(project: Project, language: str, facts: list[Fact], cases: list[tuple[int, str, bool]]) -> None:
    """Expects a diagnostic for each false text, and none for a true one."""
    found = verdicts(project, language, [(number, text) for number, text, _ in cases])
    wrong = [
        f"{facts[number]}: {text!r} is {truth}, but {ids or 'nothing'} is reported"
        for (number, text, truth), ids in zip(cases, found)
        if truth == bool(ids)
    ]
    print(Counter(truth for _, _, truth in cases))
    assert not wrong, "\n".join([f"{len(wrong)} of {len(cases)}", *wrong[:40]])


@pytest.mark.parametrize("language", LOCALES)
def test_what_is_true_is_accepted_and_what_is_false_is_not(profile, language):
    facts = sentences.random_facts(seed=20261127, count=500)
    cases = [(n, text, True) for n, fact in enumerate(facts) for text in sentences.true_texts(fact, language)]
    cases += [(n, text, False) for n, fact in enumerate(facts) for text in sentences.false_texts(fact, language)]
    check(profile(language, facts), language, facts, cases)


@pytest.mark.parametrize("language", LOCALES)
def test_hedges_are_checked_on_the_exact_value(profile, language):
    facts = sentences.random_facts(seed=4, count=60) + [Fact(Decimal(35), "percent"), Fact(Decimal(7100000), "compact")]
    cases = [(n, text, truth) for n, f in enumerate(facts) for text, truth in sentences.hedged_texts(f, language)]
    check(profile(language, facts), language, facts, cases)
