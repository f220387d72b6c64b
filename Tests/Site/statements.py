"""What the texts of a profile say of a fact, and whether it is true, by patterns and tables apart from the program."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import yaml
from num2words import num2words

from mutations import Record
from sentences import HEDGES

LINK = re.compile(r"\[([^\]\[]*)\]\(fact:([a-z0-9-]+)(?:/[a-z]+)?\)")
ANY_LINK = re.compile(r"!?\[([^\]\[]*)\]\([^)]*\)")
MONTHS = "January February March April May June July August September October November December".split()
TIME = re.compile(
    rf"(?<![\w.,/-])(?:(?:(\d\d?) )?({'|'.join(MONTHS)}) )?"
    r"((?:1[5-9]|20)\d\d)(?:[–/-](20\d\d))?(?![\w]|[.,/-]\d| per |%)"
)
NO_DATE = re.compile(
    r"\b(no dates?|not (?:state|give|say|name)[a-z]* (?:a|any|the|its) (?:date|year|period)s?"
    r"|undated|without (?:a|any) date|dates? (?:is |are )?not (?:stated|given|known))\b",
    re.IGNORECASE,
)
# The words by which a text says what is counted, for each unit that the profiles have.
UNITS = {
    "people-per-km2": r"people per km²|people/km²|per km²|per square kilometre",
    "people": r"people|persons?",
    "years-of-age": r"years?(?: old| of age)?",
    "percent": r"per cent|percent|%",
    "USD": r"US dollars|US\$|USD",
    "EUR": r"euros?|EUR|€",
}
MAGNITUDES = {"thousand": 10**3, "million": 10**6, "m": 10**6, "billion": 10**9, "bn": 10**9}
WORDS = {num2words(number): number for number in range(1000)}
ORDINALS = {num2words(number, to="ordinal"): number for number in range(1000)}
PHRASES = {phrase: relation for relation, phrases in HEDGES["en"].items() for phrase in phrases}


@dataclass(frozen=True)
class Passage:
    """A sentence that readers see, the paragraph it stands in, and the fact that it is a note or label of."""

    file: str
    text: str
    paragraph: str
    owner: str = ""

    @property
    def plain(self) -> str:
        return plain(self.text)


def plain(text: str) -> str:
    """A text without the addresses of its links."""
    return ANY_LINK.sub(lambda link: link[1], text)


@dataclass(frozen=True)
class Said:
    """An amount in a sentence."""

    number: Decimal
    relation: str
    units: frozenset[str]
    is_ordinal: bool = False
    is_digits: bool = False


def passages(content: Path) -> list[Passage]:
    """Every sentence of the Markdown, the front matter and the YAML of a profile."""
    found = []
    for path in sorted(content.rglob("*.md")) + sorted(content.rglob("*.yaml")):
        text, name = path.read_text(encoding="utf-8"), f"Content/{path.relative_to(content)}"
        head, body = text.split("\n---\n", 1) if path.suffix == ".md" else (text, "")
        paragraphs = list(_scalars(yaml.load(head, yaml.BaseLoader), ""))
        paragraphs += [("", part) for part in re.split(r"\n\s*\n|\n(?=\s*(?:[-*>#|]|\d+\.) )", body)]
        for owner, paragraph in paragraphs:
            paragraph = " ".join(paragraph.split())
            sentences = re.split(r"(?<=[.!?”]) +(?=[A-Z“\[])", paragraph)
            found += [Passage(name, sentence, paragraph, owner) for sentence in sentences if sentence]
    return found


def _scalars(value, owner: str) -> Iterator[tuple[str, str]]:
    """The texts of a YAML file; those of a fact with its id."""
    if isinstance(value, dict):
        owner = value["id"] if {"id", "value"} <= value.keys() else owner
        hidden = ("id", "value", "unit", "period", "source", "status", "remark", "codes", "qualifier", "url")
        for key, inner in value.items():
            if key not in hidden or not isinstance(inner, str):
                yield from _scalars(inner, owner)
    elif isinstance(value, list):
        for inner in value:
            yield from _scalars(inner, owner)
    else:
        yield owner, value


def said(text: str, before: str, after: str) -> Said | None:
    """Reads a link's text, with the hedge before it and the unit after it."""
    core = re.sub(r"[\s\u2009\u202f]+", " ", text).strip().lower()
    lead = re.search(rf"\b({'|'.join(PHRASES)}) ?$", before, re.IGNORECASE)
    hedge = re.match(rf"({'|'.join(sorted(PHRASES, key=len, reverse=True))}) ", core)
    relation = PHRASES[hedge[1]] if hedge else PHRASES[lead[1].lower()] if lead else ""
    core = core[hedge.end() :] if hedge else core
    units = set()
    for unit, words in UNITS.items():
        stripped = re.sub(rf"(?<![\w²])(?:{words})(?![\w²])|^(?:{words})|(?:{words})$", "", core, flags=re.IGNORECASE)
        if stripped != core:
            units.add(unit)
            core = stripped.strip()
        elif re.match(rf" (?:{words})(?![\w²])", after) and not units:
            units.add(unit)
    number = re.fullmatch(r"([\d,]*\d(?:\.\d+)?) ?(thousand|million|m|billion|bn)?", core)
    if number:
        amount = Decimal(number[1].replace(",", "")) * MAGNITUDES.get(number[2], 1)
        return Said(amount, relation, frozenset(units), is_digits=core.isdigit())
    ordinal = re.fullmatch(r"(\d+)(?:st|nd|rd|th)", core)
    if ordinal or core in ORDINALS:
        return Said(Decimal(ordinal[1] if ordinal else ORDINALS[core]), relation, frozenset(units), is_ordinal=True)
    return Said(Decimal(WORDS[core]), relation, frozenset(units)) if core in WORDS else None


def follows(amount: Said, fact: Record) -> bool | None:
    """Whether a number with its hedge is true of a fact's value and qualifier; none if that depends on rounding."""
    value, number = Decimal(fact.value), amount.number
    near = abs(number - value) * (10 if amount.relation in ("about", "nearly") else 2) <= abs(value)
    relations = {
        "": number == value,
        "about": True,
        "nearly": number > value,
        "over": number < value or (number == value and fact.qualifier == "over"),
        "at-least": number <= value,
        "under": number > value,
        "at-most": number >= value,
    }
    allowed = {"": list(relations), "over": ["over", "at-least"], "at-least": ["over", "at-least"], "about": ["about"]}
    is_needless = amount.relation and number == value and not fact.qualifier
    if is_needless or amount.relation not in allowed[fact.qualifier]:
        return False
    if not amount.relation and number != value:
        # Cards show large numbers with a magnitude and one decimal, unless the fact says how many.
        is_large = fact.style in ("compact", "currency") and abs(value) >= 10**6
        unit = 1 if not is_large else 10**9 if abs(value) >= 10**9 else 10**6
        places = int(fact.decimals or (1 if is_large else 9))
        return None if number == round(value / unit, places) * unit else False
    return relations[amount.relation] and near


def interval(period: str) -> tuple[int, int]:
    """The first and last day of a period, as numbers that can be compared."""
    first, _, last = period.replace("-", "").partition("/")
    last = last or first
    return int((first + "0101")[:8]), int((last + "1231" if len(last) == 4 else last + "31")[:8])


def times(text: str) -> list[tuple[str, tuple[int, int]]]:
    """The years, months and days that a sentence names."""
    found = []
    for day, month, year, last in TIME.findall(text):
        period = year + (f"-{MONTHS.index(month) + 1:02}" if month else "") + (f"-{int(day):02}" if day else "")
        found.append((f"{day} {month} {year}".strip(), interval(f"{period}/{last}" if last else period)))
    return found
