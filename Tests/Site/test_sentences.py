"""What a text may say of a figure, judged by Babel, num2words and tables apart from the program."""

import html
import json
import random
import re
import shutil
from dataclasses import replace
from decimal import Decimal

import pytest

import sentences
from sentences import Case, Fact
from support import OFFICE, REPOSITORY, SAMPLE, Project

LOCALES = {"en": "en-GB", "fr": "fr-FR"}


@pytest.fixture
def profile(tmp_path):
    """Builds sites of facts, one page with a paragraph for each text."""

    def make(language: str, facts: list[Fact]) -> Project:
        small = REPOSITORY / "Tests" / "Golden" / "small"
        project = Project(tmp_path / language, content=small / "Content")
        shutil.rmtree(project.folder / "Templates")
        shutil.copytree(small / "Templates", project.folder / "Templates")
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
        one, other = sentences.NOUNS[language]
        units = f"units:\n  - {{id: years, symbol: a, label: {{one: {one}, other: {other}}}}}\n"
        records = "\n".join(fact.yaml() for fact in facts)
        project.write("Content/key-facts.yaml", f"{units}facts:\n{records}\ngroups:\n  all: [f0]\n")
        project.write(f"Content/{language}/home.md", "---\ntitle: Home\n---\n\nText.\n")
        return project

    return make


def write(texts: list[str], project: Project, language: str) -> None:
    """Writes a page with a paragraph for each text."""
    paragraphs = "".join(f"{text}\n\n" for text in texts)
    project.write(f"Content/{language}/texts.md", f"---\ntitle: Texts\n---\n\n{paragraphs}")


def verdicts(project: Project, language: str, texts: list[str]) -> list[set[str]]:
    """Returns what the program says of each text, as ids of diagnostics."""
    write(texts, project, language)
    found: dict[int, set[str]] = {}
    for diagnostic in json.loads(project.run("check", "--format", "json").stdout)["diagnostics"]:
        # That nothing leads to the page has no line, and the words of a profile's own vocabulary are another matter.
        if diagnostic["file"].endswith("texts.md") and diagnostic["id"] not in ("unreachable-page", "discouraged-term"):
            found.setdefault(diagnostic["line"], set()).add(diagnostic["id"])
    return [found.get(5 + 2 * index, set()) for index in range(len(texts))]


def published(project: Project, language: str, texts: list[str]) -> list[str]:
    """Builds the site with the texts, and returns the paragraphs as readers see them, with plain spaces."""
    write(texts, project, language)
    project.build().succeeded()
    page = project.read("Public/texts.html")
    paragraphs = re.findall("<p>(x .*?)</p>", page, re.DOTALL)
    return [re.sub(r"\s", " ", html.unescape(re.sub("<[^>]*>", "", text))) for text in paragraphs]


def judge(project: Project, language: str, cases: list[Case], capsys) -> None:
    """Expects a diagnostic for each false text, and none for a true one, which is published as typed."""
    found = verdicts(project, language, [case.markdown for case in cases])
    wrong = [
        f"{case.fact}: {case.markdown!r} is {case.truth}, but {ids or 'nothing'} is reported"
        for case, ids in zip(cases, found)
        if case.truth == bool(ids)
    ]
    assert not wrong, "\n".join([f"{len(wrong)} of {len(cases)}", *wrong[:60]])
    true = [case.markdown for case in cases if case.truth]
    typed = [re.sub(r"\s", " ", re.sub(r"\[(.*?)\]\(.*?\)", r"\1", text)) for text in true]
    assert published(project, language, true) == typed
    with capsys.disabled():
        facts = len({case.fact for case in cases})
        print(f"\n{language}: {facts} facts, {len(true)} true texts, {len(cases) - len(true)} false ones")


@pytest.mark.parametrize("language", LOCALES)
def test_what_is_true_is_accepted_and_what_is_false_is_not(profile, language, capsys):
    rng = random.Random(5)
    facts = sentences.random_facts(seed=20261127, count=2000)
    nouns = [replace(fact, noun=sentences.NOUNS[language]) if fact.unit == "years" else fact for fact in facts]
    cases = [case for fact in nouns for case in sentences.cases(fact, language, rng)]
    judge(profile(language, facts), language, cases, capsys)


@pytest.mark.parametrize("content", [OFFICE, SAMPLE], ids=["office", "sample"])
def test_every_fact_of_a_profile_is_judged_so_too(tmp_path, content, capsys):
    rng = random.Random(6)
    cases = [case for fact in sentences.kept_facts(content) for case in sentences.cases(fact, "en", rng)]
    judge(Project(tmp_path / "project", content=content), "en", cases, capsys)


@pytest.mark.parametrize("language", LOCALES)
def test_hedges_are_checked_on_the_exact_value(profile, language, capsys):
    extra = [Fact(Decimal(35), "percent", id="urban"), Fact(Decimal(7100000), "compact", id="population")]
    facts = sentences.random_facts(seed=4, count=60) + extra
    cases = [
        Case(fact, f"x [{text}](fact:{fact.id})", truth)
        for fact in facts
        for text, truth in sentences.hedged_texts(fact, language)
    ]
    judge(profile(language, facts), language, cases, capsys)


@pytest.mark.parametrize("language", LOCALES)
def test_a_figure_that_is_typed_without_its_link_is_pointed_out_in_every_spelling(profile, language):
    facts = [
        replace(fact, noun=sentences.NOUNS[language]) if fact.unit == "years" else fact
        for fact in sentences.random_facts(seed=7, count=100)
    ]
    texts = [
        text
        for fact in facts
        for text in sentences.true_texts(fact, language)
        if not is_small_count(fact, text, language)
    ]
    found = verdicts(profile(language, facts), language, [f"x {text} y" for text in texts])
    assert [text for text, ids in zip(texts, found) if ids != {"unlinked-figure"}] == []
    assert len(texts) > 300


def is_small_count(fact: Fact, text: str, language: str) -> bool:
    """Whether a text may be another number: a small whole one without its unit, or an ordinal."""
    if fact.style != "plain":
        return False
    has_unit = any(text.endswith(f" {noun}") for noun in fact.noun or ())
    is_small = fact.value == int(fact.value) and fact.value < 10_000
    return text in sentences.ordinals(fact, language) or (is_small and not has_unit)


@pytest.mark.parametrize("language", LOCALES)
def test_where_the_libraries_differ_both_or_the_better_is_accepted(profile, language, capsys):
    """The list of differences is true: the library still writes so, and our text is accepted."""
    numbers = {"en": [1234, 985000], "fr": [71, 80, 1200]}[language]
    facts = [Fact(Decimal(number), "plain", id=f"f{index}") for index, number in enumerate(numbers)]
    differences = sentences.DIFFERENCES[language]
    assert all(theirs != ours for theirs, ours, _ in differences)
    cases = [Case(fact, f"x [{ours}](fact:{fact.id})", True) for fact, (_, ours, _) in zip(facts, differences)]
    judge(profile(language, facts), language, cases, capsys)
