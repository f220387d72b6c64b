"""Key facts with one key changed, each a profile that differs from the real one in one line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

import yaml


@dataclass(frozen=True)
class Record:
    """What `key-facts.yaml` says of a fact, as texts; a key that is not there is empty."""

    id: str
    value: str
    style: str = "plain"
    decimals: str = ""
    unit: str = ""
    qualifier: str = ""
    period: str = ""
    status: str = ""


@dataclass(frozen=True)
class Mutant:
    """A file of key facts with one key of one fact changed, and both records."""

    key: str
    before: Record
    after: Record
    yaml: str

    def __str__(self) -> str:
        old, new = getattr(self.before, self.key), getattr(self.after, self.key)
        return f"{self.before.id}: {self.key} {old or '(none)'} → {new or '(none)'}"


def records(content: Path) -> list[Record]:
    """Every fact of a profile."""
    facts = yaml.load((content / "key-facts.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)["facts"]
    keys = Record.__dataclass_fields__
    return [Record(**{key: value for key, value in fact.items() if key in keys}) for fact in facts]


def mutants(content: Path) -> Iterator[Mutant]:
    """Every mutant of a profile."""
    text = (content / "key-facts.yaml").read_text(encoding="utf-8")
    qualifiers = yaml.safe_load((content / "en" / "labels.yaml").read_text(encoding="utf-8"))["qualifiers"]
    for record in records(content):
        changes = {
            "value": values(record),
            "period": periods(record.period),
            "qualifier": ["", *qualifiers],
            "unit": ["", *units(content)],
            "status": ["superseded"],
        }
        for key, news in changes.items():
            for new in dict.fromkeys(news):
                if new != getattr(record, key):
                    after = replace(record, **{key: new})
                    yield Mutant(key, record, after, edited(text, record.id, key, new))


def units(content: Path) -> list[str]:
    """The units of a profile, with those that every profile has."""
    text = (content / "key-facts.yaml").read_text(encoding="utf-8")
    own = re.findall(r"^  - id: (\S+)", text[text.index("\nunits:") : text.index("\nscales:")], re.MULTILINE)
    return [*own, "percent", "USD", "EUR", "year"]


def values(record: Record) -> list[str]:
    """Values a little and much above and below, small ones that texts use in other ways, and other precisions."""
    value = Decimal(record.value)
    step = Decimal(1).scaleb(int(value.as_tuple().exponent))
    if value >= 10**6 and value % 1000 == 0:
        step = Decimal(10**5)
    near = [value + step, value - step, value + 1, value - step / 10]
    far = [value * factor for factor in (Decimal("1.04"), Decimal("1.5"), Decimal("0.5"), 1000)]
    if record.unit == "year":
        far = [value + 6, value - 60]
    elif abs(value) < 200:
        far += [Decimal(number) for number in (2, 7)]
    texts = [f"{round(number, 3).normalize():f}" for number in [*near, *far]]
    same = [f"{value:f}.0" if value == int(value) and "." not in record.value else f"{value:f}0"]
    return [text for text in texts + same if text != record.value]


def periods(old: str) -> list[str]:
    """Other years, another month, more and less precise ones, ranges, none."""
    if not old:
        return ["2019", "2024-03", "2024-03-15", "2018/2020"]
    first = old.split("/")[0]
    year, month = int(first[:4]), first[5:7]
    other = "11" if month != "11" else "05"
    inside = f"{first}-{'15' if month else '06'}" if len(first) < 10 else first[:7]
    return [
        "",
        f"{year + 1}",
        f"{year - 20}",
        f"{year}-{other}",
        f"{year}-{other}-28",
        f"{year}",
        inside,
        f"{year - 1}/{year}",
        f"{year + 1}/{year + 2}",
        f"{year - 3}-04/{year - 2}-03",
    ]


def edited(text: str, id: str, key: str, new: str) -> str:
    """Changes, adds or removes one line of a fact; all others stay byte for byte."""
    lines = text.splitlines(keepends=True)
    first = lines.index(f"  - id: {id}\n", lines.index("facts:\n"))
    last = first + 1
    while last < len(lines) and lines[last].startswith("    "):
        last += 1
    shown = f'"{new}"' if key == "period" else new
    line = f"    {key}: {shown}\n" if new else ""
    for index in range(first, last):
        if lines[index].startswith(f"    {key}: "):
            lines[index] = line
            return "".join(lines)
    value = next(index for index in range(first, last) if lines[index].startswith("    value: "))
    lines.insert(value + 1, line)
    return "".join(lines)
