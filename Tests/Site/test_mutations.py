"""A key fact is changed in every way that an editor may: no text is then untrue and published silently."""

import json
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

import pytest

from mutations import Mutant, mutants, units
from statements import passages
from support import OFFICE, SAMPLE, Project, add_prose
from verdicts import Fault, new_faults

CONTENTS = {"office": OFFICE, "sample": SAMPLE}
WORKERS = 3


@dataclass(frozen=True)
class Outcome:
    """A mutant, what is wrong with the texts by the judge, what the program says of it, and whether it was built."""

    mutant: Mutant
    faults: list[Fault]
    told: list[dict]
    is_built: bool

    @property
    def kind(self) -> str:
        if any(fault.is_certain for fault in self.faults):
            return "pointed out" if self.told else "SURVIVOR"
        if self.faults:
            return "for a person, pointed out" if self.told else "for a person, silent"
        if any(_is_about_a_text(entry) for entry in self.told):
            return "FALSE ALARM"
        return "rejected as a value" if self.told else "true"

    def __str__(self) -> str:
        told = "; ".join(f"{entry['file']}:{entry['line']}: {entry['message']}" for entry in self.told)
        faults = "; ".join(map(str, self.faults))
        return f"{self.mutant}\n    judge: {faults or 'true'}\n    program: {told or 'nothing'}"


def _is_about_a_text(entry: dict) -> bool:
    return not entry["file"].endswith("key-facts.yaml") or entry["id"] in ("unlinked-figure", "unsourced-figure")


@pytest.fixture(scope="module", params=CONTENTS)
def outcomes(request, tmp_path_factory) -> list[Outcome]:
    """Every mutant of a profile, tried and judged."""
    content = CONTENTS[request.param]
    projects: SimpleQueue[Project] = SimpleQueue()
    for number in range(WORKERS):
        project = Project(tmp_path_factory.mktemp("mutants") / f"{number}", content=content)
        if content == SAMPLE:
            add_prose(project)
        projects.put(project)
    texts, known_units = passages(project.folder / "Content"), set(units(content))
    usual = (content / "key-facts.yaml").read_text(encoding="utf-8")

    def built(yaml: str) -> tuple[list[dict], bool]:
        project = projects.get()
        project.write("Content/key-facts.yaml", yaml)
        run = project.build("--format", "json", "--today", "2026-11-27")
        projects.put(project)
        assert run.status in (0, 1), run.messages
        entries = json.loads(run.stdout)["diagnostics"]
        told = [entry for entry in entries if entry["severity"] != "note" and entry["file"].startswith("Content/")]
        return told, run.status == 0

    known = {_key(entry) for entry in built(usual)[0]}

    def tried(mutant: Mutant) -> Outcome:
        told, is_built = built(mutant.yaml)
        new = [entry for entry in told if _key(entry) not in known]
        return Outcome(mutant, new_faults(mutant, texts, known_units), new, is_built)

    with ThreadPoolExecutor(WORKERS) as pool:
        return list(pool.map(tried, mutants(content)))


def _key(entry: dict) -> tuple:
    # Without the line, which a key that is added moves.
    return entry["file"], entry["id"], entry["message"]


def test_mutants_of_every_key_are_judged_and_counted(outcomes, capsys):
    counts = Counter((outcome.mutant.key, outcome.kind) for outcome in outcomes)
    with capsys.disabled():
        print("", *(f"{number:4} {key}: {kind}" for (key, kind), number in sorted(counts.items())), sep="\n")
        print("True:", "; ".join(str(outcome.mutant) for outcome in outcomes if outcome.kind == "true"))
    assert {key for key, _ in counts} == {"value", "period", "qualifier", "unit", "status"}
    assert sum(number for (_, kind), number in counts.items() if kind == "pointed out") > 100


def test_no_text_that_becomes_untrue_is_published_silently(outcomes):
    survivors = [outcome for outcome in outcomes if outcome.kind == "SURVIVOR"]
    assert not survivors, "\n".join([f"{len(survivors)} survivors", *map(str, survivors)])


def test_what_stays_true_is_not_warned_of(outcomes):
    alarms = [outcome for outcome in outcomes if outcome.kind == "FALSE ALARM"]
    assert not alarms, "\n".join([f"{len(alarms)} false alarms", *map(str, alarms)])


def test_what_stays_true_is_built(outcomes):
    assert [str(outcome.mutant) for outcome in outcomes if outcome.kind == "true" and not outcome.is_built] == []


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS)
def test_a_mutant_differs_from_the_profile_in_one_line(content: Path):
    lines = (content / "key-facts.yaml").read_text(encoding="utf-8").splitlines()
    for mutant in mutants(content):
        changed = mutant.yaml.splitlines()
        assert len(set(changed) ^ set(lines)) <= 2 and abs(len(changed) - len(lines)) <= 1, str(mutant)
