"""The 10,000 pages: text like a country office's updates, the same on every run.

The same pages are written once for each program: only the front matter's dialect, the form of links between pages
and the form of links to key facts differ.
"""

import datetime
import json
import pathlib
import random
from dataclasses import dataclass
from typing import Callable

SEED = 1951

WORDS = (
    "migration workers border officials training province district village return support partners "
    "government ministry health screening recruitment ethical skills communities assistance shelter "
    "coordination campaign safe regular orderly capacity vulnerable referral interviews materials teams "
    "visits quarantine information services centre programme journey families employers zone workshop "
    "counterparts session flood distribution volunteers network guideline case management protection"
).split()
JOINTS = "and with for of in to at by from the a their each these other near after before while".split()


@dataclass(frozen=True)
class Fact:
    """A key fact as a sentence names it."""

    id: str
    text: str


@dataclass(frozen=True)
class Dialect:
    """A program's notation where Markdown leaves it open."""

    front_matter: Callable[[str, str, datetime.date], str]
    page_link: Callable[[str], str]
    fact_link: Callable[[str], str]


def _yaml(title: str, summary: str, date: datetime.date) -> str:
    return f"---\ntitle: {title}\nsummary: {summary}\ndate: {date}\n---\n\n"


def _toml(title: str, summary: str, date: datetime.date) -> str:
    # A JSON string is also a TOML string.
    return f"+++\ntitle = {json.dumps(title)}\ndescription = {json.dumps(summary)}\ndate = {date}\n+++\n\n"


OURS = Dialect(
    front_matter=_yaml,
    page_link=lambda name: f"{name}.md",
    fact_link=lambda fact: f"fact:{fact}",
)
HUGO = Dialect(
    front_matter=_yaml,
    page_link=lambda name: f"{name}.html",
    fact_link=lambda fact: f"../key-facts.html#{fact}",
)
ZORTO = Dialect(
    front_matter=_toml,
    page_link=lambda name: f"../{name}/index.html",
    fact_link=lambda fact: f"../../key-facts.html#{fact}",
)


def write_pages(folder: pathlib.Path, dialect: Dialect, count: int, facts: list[Fact]) -> None:
    """Writes `count` pages of about 5 KB into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for index in range(count):
        text = page(index, count, facts, dialect)
        (folder / f"{page_name(index)}.md").write_text(text, encoding="utf-8")


def page_name(index: int) -> str:
    return f"update-{index:05}"


def page(index: int, count: int, facts: list[Fact], dialect: Dialect) -> str:
    """Returns one page. Its random numbers depend only on its index, so pages can be compared one by one."""
    writer = _Writer(random.Random(SEED * 1_000_003 + index), count, facts, dialect)
    date = datetime.date(2019, 1, 1) + datetime.timedelta(days=index % 2500)
    front_matter = dialect.front_matter(f"Update {index}, {writer.words(4)}", writer.sentence(), date)
    return front_matter + writer.body()


class _Writer:
    """Writes the parts of one page."""

    def __init__(self, numbers: random.Random, count: int, facts: list[Fact], dialect: Dialect):
        self.numbers = numbers
        self.count = count
        self.facts = facts
        self.dialect = dialect

    def body(self) -> str:
        return "\n".join(
            [
                self.paragraph(5, links=1, facts=1),
                self.heading(2),
                self.paragraph(6, emphasis=True, links=1),
                self.bullets(5),
                self.paragraph(5, facts=1),
                self.heading(3),
                self.quote(),
                self.paragraph(6, emphasis=True, links=1),
                self.heading(2),
                self.steps(4),
                self.code(),
                self.paragraph(6, emphasis=True, links=1, facts=1),
                self.heading(2),
                self.paragraph(5, links=1),
                self.paragraph(5, emphasis=True),
            ]
        )

    def words(self, count: int) -> str:
        chosen = [
            self.numbers.choice(WORDS if position % 2 == 0 else JOINTS) for position in range(count - 1)
        ]
        return " ".join([*chosen, self.numbers.choice(WORDS)])

    def sentence(self) -> str:
        return self.words(self.numbers.randint(8, 15)).capitalize() + "."

    def heading(self, level: int) -> str:
        return f"{'#' * level} {self.words(5).capitalize()}\n"

    def paragraph(self, sentences: int, emphasis: bool = False, links: int = 0, facts: int = 0) -> str:
        parts = [self.sentence() for _ in range(sentences)]
        if emphasis:
            parts.append(f"This is *{self.words(2)}* and **{self.words(3)}**, see `{self.words(1)}`.")
        parts += [f"More in [{self.words(3)}]({self.page_link()})." for _ in range(links)]
        parts += [self.fact_sentence() for _ in range(facts)]
        self.numbers.shuffle(parts)
        return _wrapped(" ".join(parts)) + "\n"

    def page_link(self) -> str:
        return self.dialect.page_link(page_name(self.numbers.randrange(self.count)))

    def fact_sentence(self) -> str:
        fact = self.numbers.choice(self.facts)
        return f"The figure is [{fact.text}]({self.dialect.fact_link(fact.id)}) as stated."

    def bullets(self, count: int) -> str:
        return "".join(f"- {self.sentence()}\n" for _ in range(count))

    def steps(self, count: int) -> str:
        return "".join(f"{number}. {self.sentence()}\n" for number in range(1, count + 1))

    def quote(self) -> str:
        return "".join(f"> {self.sentence()}\n" for _ in range(3))

    def code(self) -> str:
        lines = "".join(f"{self.words(1)} = {self.numbers.randint(1, 999)}\n" for _ in range(4))
        return f"```\n{lines}```\n"


def _wrapped(text: str, width: int = 100) -> str:
    """Breaks a paragraph into lines as editors do. A link stays whole, since its text may not be broken."""
    lines, line = [], ""
    for word in _unbreakable_words(text):
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return "\n".join([*lines, line])


def _unbreakable_words(text: str) -> list[str]:
    words: list[str] = []
    depth = 0
    for word in text.split(" "):
        if depth:
            words[-1] += f" {word}"
        else:
            words.append(word)
        depth += word.count("[") - word.count("]")
    return words
