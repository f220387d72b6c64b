"""What is true of a figure in English and French, by Babel, num2words and tables of our own, apart from the program."""

import random
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

import yaml
from babel.numbers import format_compact_decimal, format_currency, format_decimal, get_currency_symbol
from num2words import num2words

LOCALES = {"en": "en_GB", "fr": "fr_FR"}
PERCENT = {"en": ["{}%", "{} %", "{} per cent", "{} percent"], "fr": ["{} %", "{}\u202f%", "{} pour cent"]}
NAMES = {
    "en": {"USD": "US dollars", "EUR": "euros", "LAK": "kip"},
    "fr": {"USD": "dollars", "EUR": "euros", "LAK": "kips"},
}
HEDGES = {
    "en": {
        "about": ["about", "some", "around"],
        "nearly": ["nearly", "almost"],
        "over": ["over", "more than"],
        "at-least": ["at least"],
        "under": ["under", "less than", "fewer than"],
        "at-most": ["at most", "up to"],
    },
    "fr": {
        "about": ["environ", "quelque"],
        "nearly": ["près de", "presque"],
        "over": ["plus de"],
        "at-least": ["au moins"],
        "under": ["moins de"],
        "at-most": ["au plus"],
    },
}
# What random facts count: the forms with one and with other numbers.
NOUNS = {"en": ("year", "years"), "fr": ("an", "ans")}
OTHER_UNITS = {"en": ["months", "kilometres", "per cent", "euros"], "fr": ["mois", "kilomètres", "pour cent", "euros"]}
# What the libraries write otherwise than people do, and why the other text is right: the library's text, ours, the reason.
DIFFERENCES = {
    "en": [
        (num2words(1234, lang="en"), "one thousand two hundred and thirty-four", "few people write the comma"),
        (format_compact_decimal(985000, locale="en_GB"), "985,000", "K is for tables; a card has the number in full"),
    ],
    "fr": [
        (num2words(71, lang="fr"), "soixante-et-onze", "the spelling of 1990 has hyphens throughout; both are accepted"),
        (num2words(80, lang="fr", to="ordinal"), "quatre-vingtième", "an ordinal has no plural inside"),
        (num2words(1200, lang="fr", to="ordinal"), "mille deux centième", "nor here"),
    ],
}


@dataclass(frozen=True)
class Fact:
    """A fact of `key-facts.yaml`, with the texts that are true and false of it."""

    value: Decimal
    style: str
    unit: str = ""
    decimals: int | None = None
    id: str = ""
    # The forms of the unit after one and after other numbers.
    noun: tuple[str, str] | None = None
    qualifier: str = ""

    def yaml(self) -> str:
        lines = [f"- id: {self.id}", f"  label: {self.id}", f"  value: {self.value:f}", f"  style: {self.style}"]
        lines += [f"  unit: {self.unit}"] if self.unit else []
        lines += [f"  decimals: {self.decimals}"] if self.decimals is not None else []
        return "\n".join("  " + line for line in [*lines, "  source: leaflet"])


@dataclass(frozen=True)
class Case:
    """A sentence about a fact, and whether it is true."""

    fact: Fact
    markdown: str
    truth: bool


def cases(fact: Fact, language: str, rng: random.Random) -> list[Case]:
    """All true and false texts, a few with hedges, and units beside the link."""
    link = f"](fact:{fact.id})"
    if fact.qualifier:
        return [Case(fact, f"x [{text}{link}", truth) for text, truth in _qualified_texts(fact, language)]
    found = [Case(fact, f"x [{text}{link}", True) for text in true_texts(fact, language)]
    found += [Case(fact, f"x [{text}{link}", False) for text in false_texts(fact, language)]
    hedged = hedged_texts(fact, language)
    found += [Case(fact, f"x [{text}{link}", truth) for text, truth in rng.sample(hedged, min(4, len(hedged)))]
    if fact.noun:
        digits = _digits(fact.value, language)
        found += [Case(fact, f"x [{digits}{link} {fact.noun[1]}.", True)]
        found += [Case(fact, f"x [{digits}{link} {unit}.", False) for unit in OTHER_UNITS[language]]
        found += [Case(fact, f"x [{digits} {unit}{link}.", False) for unit in OTHER_UNITS[language]]
    return found


def kept_facts(content: Path) -> list[Fact]:
    """The facts of a profile in English, but those that texts may no longer name."""
    file = yaml.load((content / "key-facts.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    nouns = {unit["id"]: _forms(unit["label"]) for unit in file["units"]}
    return [
        Fact(
            Decimal(fact["value"]),
            "year" if fact.get("unit") == "year" else fact.get("style", "plain"),
            fact.get("unit", "") if fact.get("style") == "currency" else "",
            id=fact["id"],
            noun=nouns.get(fact.get("unit")),
            qualifier=fact.get("qualifier", ""),
        )
        for fact in file["facts"]
        if fact.get("status") != "superseded"
    ]


def _forms(label: str | dict) -> tuple[str, str]:
    if isinstance(label, dict):
        return label["one"], label["other"]
    return label.replace("(s)", ""), label.replace("(s)", "s")


def _qualified_texts(fact: Fact, language: str) -> list[tuple[str, bool]]:
    """Texts of a fact that is a bound: itself, numbers that follow from it, and those that do not."""
    bare = replace(fact, qualifier="", noun=None)
    word = fact.qualifier.replace("-", " ")
    texts = [(f"{word} {text}", True) for text in true_texts(bare, language)]
    texts += [(text, False) for text in true_texts(bare, language)]
    for factor in ("0.4", "0.6", "0.95", "1.2", "1.7"):
        other = replace(bare, value=_rounder(fact.value * Decimal(factor)))
        near = abs(other.value - fact.value) * (10 if fact.qualifier == "about" else 2) <= fact.value
        follows = near and (fact.qualifier == "about" or other.value < fact.value)
        texts += [(f"{word} {text}", follows) for text in _complete(_amounts(other.value, other, language)[0], other, language)]
    return texts


def random_facts(seed: int, count: int) -> list[Fact]:
    """Whole numbers, decimals, amounts, percentages and numbers with a unit, of all sizes."""
    rng = random.Random(seed)
    facts = []
    for index in range(count):
        kind = index % 5
        if kind == 0:
            facts.append(Fact(Decimal(rng.randrange(10 ** rng.randint(1, 9))) + 1, "plain"))
        elif kind == 1:
            facts.append(Fact(_decimal(rng, rng.randint(1, 4), rng.randint(1, 3)), "plain"))
        elif kind == 2:
            digits = Decimal(rng.randrange(1, 1000)) / (10 ** rng.randint(0, 2))
            value = digits * 10 ** rng.choice([3, 6, 6, 6, 9])
            facts.append(Fact(value.to_integral_value(), "currency", rng.choice(["USD", "EUR", "LAK"])))
        elif kind == 3:
            facts.append(Fact(_decimal(rng, rng.randint(1, 2), rng.randint(0, 1)), "percent"))
        else:
            facts.append(Fact(_decimal(rng, rng.randint(1, 3), rng.randint(0, 1)), "plain", "years"))
    return [replace(fact, id=f"f{number}") for number, fact in enumerate(facts)]


def _decimal(rng: random.Random, digits: int, decimals: int) -> Decimal:
    number = rng.randrange(1, 10 ** (digits + decimals))
    if decimals and number % 10 == 0:
        number += 1
    return Decimal(number).scaleb(-decimals)


def true_texts(fact: Fact, language: str) -> list[str]:
    if fact.style == "year":
        return [f"{fact.value}"]
    amounts = _amounts(fact.value, fact, language)
    texts = [text for amount in amounts for text in _complete(amount, fact, language)]
    units = [f"{text} {noun}" for text in texts for noun in fact.noun or ()]
    return list(dict.fromkeys(texts + units + ([] if fact.noun else ordinals(fact, language))))


def false_texts(fact: Fact, language: str) -> list[str]:
    """Texts with another digit, another magnitude, another currency, another ending of the ordinal."""
    if fact.style == "year":
        return [_digits(fact.value, language), f"{fact.value + 1}", f"{fact.value}%"]
    others = [_other_digit(fact.value), fact.value * 1000, fact.value / 10]
    texts = []
    for other in others:
        if other != fact.value and other == round(other, 4):
            changed = Fact(other, fact.style, fact.unit)
            texts += [t for a in _amounts(other, changed, language) for t in _complete(a, changed, language)]
    if fact.style == "currency":
        changed = Fact(fact.value, "currency", {"USD": "EUR", "EUR": "LAK", "LAK": "USD"}[fact.unit])
        texts += [t for a in _amounts(fact.value, changed, language) for t in _complete(a, changed, language)]
    if fact.style == "plain" and not fact.noun and language == "en" and fact.value == int(fact.value):
        right = _ending(int(fact.value))
        texts += [f"{int(fact.value)}{ending}" for ending in ("st", "nd", "rd", "th") if ending != right]
    if fact.style == "percent":
        texts += [_digits(fact.value, language)]
    return [text for text in dict.fromkeys(texts) if text not in true_texts(fact, language)]


def _other_digit(value: Decimal) -> Decimal:
    sign, digits, exponent = value.as_tuple()
    last = (digits[-1] + 1) % 10 or 1
    return Decimal((sign, (*digits[:-1], last), exponent))


@dataclass(frozen=True)
class Amount:
    text: str
    has_magnitude: bool = False
    is_words: bool = False


def _amounts(value: Decimal, fact: Fact, language: str) -> list[Amount]:
    amounts = [Amount(_digits(value, language)), Amount(_digits(value, language).replace("\u202f", " "))]
    amounts += [Amount(_digits(value, language, grouped=False))]
    if value == int(value):
        amounts += [
            Amount(words, words.split()[-1].startswith(("million", "milliard")), is_words=True)
            for words in _words(int(value), language)
        ]
    if fact.style != "percent" and value >= 10**6:
        scaled = value / (10**9 if value >= 10**9 else 10**6)
        if scaled == round(scaled, 3):
            text = format_compact_decimal(value, format_type="long", locale=LOCALES[language], fraction_digits=3)
            amounts.append(Amount(text, True))
            if language == "en":
                amounts.append(Amount(_digits(scaled, language) + ("bn" if value >= 10**9 else "m"), True))
    return amounts


def _digits(value: Decimal, language: str, grouped: bool = True) -> str:
    return format_decimal(value.normalize(), locale=LOCALES[language], group_separator=grouped, decimal_quantization=False)


def _words(number: int, language: str) -> list[str]:
    words = num2words(number, lang=language)
    if language == "en":
        # num2words writes commas between the groups.
        words = words.replace(",", "")
        return [words, words.replace("-", " "), words.replace(" and ", " ")]
    return [words, words.replace("-", " ")]


def _complete(amount: Amount, fact: Fact, language: str) -> list[str]:
    if fact.style == "percent":
        patterns = PERCENT[language][2:] if amount.is_words else PERCENT[language]
        return [pattern.format(amount.text) for pattern in patterns]
    if fact.style == "currency":
        symbol = get_currency_symbol(fact.unit, locale=LOCALES[language])
        name = NAMES[language][fact.unit]
        link = "" if language == "en" or not amount.has_magnitude else "d'" if name[0] in "aeiou" else "de "
        named = f"{amount.text} {link}{name}"
        if amount.is_words:
            return [named]
        if language == "en":
            return [f"{symbol}{amount.text}", f"{symbol} {amount.text}", f"{fact.unit} {amount.text}", named]
        return [f"{amount.text} {symbol}", f"{amount.text} {fact.unit}", named]
    return [amount.text]


def ordinals(fact: Fact, language: str) -> list[str]:
    if fact.style != "plain" or fact.value != int(fact.value):
        return []
    number = int(fact.value)
    if language == "en":
        words = num2words(number, lang="en", to="ordinal").replace(",", "")
        return [f"{number}{_ending(number)}", words, words.replace("-", " ")]
    if number == 1:
        return ["1er", "1re", "premier", "première"]
    words = num2words(number, lang="fr", to="ordinal")
    for plural in ("vingt", "cent", "million", "milliard"):
        words = words.replace(f"{plural}sième", f"{plural}ième")
    return [f"{number}e", f"{number}ème", words, words.replace("-", " ")]


def _ending(number: int) -> str:
    return "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def hedged_texts(fact: Fact, language: str) -> list[tuple[str, bool]]:
    """Rounder numbers behind hedges, and whether they are true."""
    if fact.style == "year":
        return []
    texts = []
    for factor in ("0.4", "0.6", "0.85", "0.95", "1.05", "1.2", "1.45", "1.7"):
        number = _rounder(fact.value * Decimal(factor))
        if number in (0, fact.value):
            continue
        changed = Fact(number, fact.style, fact.unit)
        amount = _complete(_amounts(number, changed, language)[0], changed, language)[0]
        for relation, phrases in HEDGES[language].items():
            for phrase in phrases:
                texts.append((f"{phrase} {amount}", _is_true(relation, fact.value, number)))
    return texts


def _rounder(value: Decimal) -> Decimal:
    return Decimal(f"{value:.2g}")


def _is_true(relation: str, value: Decimal, number: Decimal) -> bool:
    distance, size = abs(number - value), abs(value)
    if relation in ("about", "nearly"):
        return distance * 10 <= size and (relation == "about" or number > value)
    above = {"over": number < value, "at-least": number <= value, "under": number > value, "at-most": number >= value}
    return above[relation] and distance * 2 <= size
