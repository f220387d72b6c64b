"""Whether a mutant makes a text untrue: what was in order of the fact before and is not of the fact after."""

from collections.abc import Iterator
from dataclasses import dataclass

from mutations import Mutant, Record
from statements import LINK, NO_DATE, Passage, Said, follows, interval, plain, said, times


@dataclass(frozen=True)
class Fault:
    """A text that is not true of a fact, or that only a person can judge."""

    reason: str
    file: str
    text: str
    is_certain: bool = True

    def __str__(self) -> str:
        return f"{self.reason} ({self.file}: {self.text[:90]})"


def new_faults(mutant: Mutant, texts: list[Passage], units: set[str]) -> list[Fault]:
    """What is wrong of the fact after and was not before, in a profile that knows these units."""
    old = set(faults(mutant.before, texts, units))
    return [fault for fault in dict.fromkeys(faults(mutant.after, texts, units)) if fault not in old]


def faults(fact: Record, texts: list[Passage], units: set[str]) -> Iterator[Fault]:
    """What the texts say of a fact that is not so."""
    for passage in texts:
        links = [link for link in LINK.finditer(passage.text) if link[2] == fact.id]
        near = any(link[2] == fact.id for link in LINK.finditer(passage.paragraph))
        if passage.owner == fact.id or near:
            yield from _faults_of_time(fact, passage, bool(links) or passage.owner == fact.id)
        for link in links:
            for reason, is_certain in _faults_of_link(fact, passage, link, units):
                yield Fault(reason, passage.file, passage.text, is_certain)


def _faults_of_time(fact: Record, passage: Passage, is_same_sentence: bool) -> Iterator[Fault]:
    if fact.period and NO_DATE.search(passage.plain):
        yield Fault("it says that there is no date", passage.file, passage.text)
    named = times(passage.plain)
    if not fact.period:
        for label, _ in named:
            yield Fault(f"it says {label}, the fact no period", passage.file, passage.text, False)
        return
    start, end = interval(fact.period)
    # Of several times in a sentence, one is that of the figure and the others are those of something else.
    is_one_right = any(first <= end and start <= last for _, (first, last) in named)
    for label, (first, last) in named:
        if last < start or end < first:
            is_certain = is_same_sentence and not is_one_right
            yield Fault(f"it says {label}, outside the period", passage.file, passage.text, is_certain)
        elif start < first or last < end:
            yield Fault(f"it says {label}, a part of the period", passage.file, passage.text, False)


def _faults_of_link(fact: Record, passage: Passage, link, units: set[str]) -> Iterator[tuple[str, bool]]:
    if fact.status == "superseded":
        yield "the figure is superseded", True
    if not link[1]:
        return
    amount = said(link[1], plain(passage.text[: link.start()]), plain(passage.text[link.end() :]))
    if amount is None:
        yield f"'{link[1]}' cannot be read", False
        return
    truth = follows(amount, fact)
    if not truth:
        yield f"'{link[1]}' is not the value", truth is False
    yield from _faults_of_unit(fact, amount, link[1], units)


def _faults_of_unit(fact: Record, amount: Said, text: str, units: set[str]) -> Iterator[tuple[str, bool]]:
    unit = fact.unit or ("percent" if fact.style == "percent" else "")
    for other in amount.units - {unit}:
        # A fact without a unit counts anything, and a noun that is no unit of the profile may stand beside another.
        is_noun = other not in units or (unit == "" and other in ("people", "years-of-age"))
        yield f"'{text}' counts {other}", not is_noun
    if unit == "year" and not (amount.is_digits and 1000 <= amount.number < 3000):
        yield f"'{text}' is no year", True
    elif unit in ("percent", "USD", "EUR") and unit not in amount.units:
        yield f"'{text}' does not say {unit}", True
    elif unit and unit != "year" and unit not in amount.units:
        yield f"'{text}' may count something else than {unit}", False
