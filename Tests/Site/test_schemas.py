"""Every JSON file follows its schema, checked by a validator that knows nothing of our program."""

import copy
import json

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker

from support import ADDRESS, SAMPLE, Project

# As they are kept of the same site, so that no change of a list of fields changes a schema unseen.
KEPT = SAMPLE.parent / "Public" / "data" / "schema"
NAMES = sorted(path.name for path in KEPT.iterdir())


def validator(schema: dict) -> Draft202012Validator:
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


def schema_of(site: Project, path: str) -> dict:
    """The schema that a JSON file of the site names, as the site publishes it."""
    file = site.public / path
    named = json.loads(file.read_text(encoding="utf-8"))["$schema"]
    return json.loads((file.parent / named).read_text(encoding="utf-8"))


def data_files(site: Project) -> list[str]:
    """All JSON files but the data package, whose schema is not ours: test_open_data.py has it checked."""
    folder = site.public / "data"
    return sorted(
        path.relative_to(site.public).as_posix()
        for path in folder.rglob("*.json")
        if folder / "schema" not in path.parents and path.name != "datapackage.json"
    )


@pytest.mark.parametrize("name", NAMES)
def test_schema_is_valid_and_describes_every_property(site, name):
    schema = site.json(f"data/schema/{name}")
    Draft202012Validator.check_schema(schema)
    assert schema["$id"] == name
    assert undescribed(schema) == []


def undescribed(schema, path="") -> list[str]:
    """The properties that no description explains, wherever they are in a schema."""
    found = []
    if isinstance(schema, dict):
        for name, property in schema.get("properties", {}).items():
            if isinstance(property, dict) and "description" not in property:
                found.append(f"{path}/{name}")
        for key, part in schema.items():
            found += undescribed(part, f"{path}/{key}")
    elif isinstance(schema, list):
        for part in schema:
            found += undescribed(part, path)
    return found


def test_site_publishes_the_schemas(site):
    published = site.public / "data" / "schema"
    assert sorted(path.name for path in published.iterdir()) == NAMES
    for name in NAMES:
        assert (published / name).read_bytes() == (KEPT / name).read_bytes()


@pytest.mark.parametrize("edition", ["site", "bare"])
def test_every_json_file_follows_its_schema(request, edition):
    """Also where most optional fields are absent."""
    site = request.getfixturevalue(edition)
    paths = data_files(site)
    assert {"data/areas.json", "data/key-facts.json", "data/profile.json"} < set(paths)
    assert len([path for path in paths if path.startswith("data/areas/")]) == len(
        site.json("data/areas.json")["areas"]
    )
    for path in paths:
        validator(schema_of(site, path)).validate(site.json(path))


def test_every_key_fact_is_in_the_data_with_value_unit_period_and_source(site):
    """Read from the editors' file by another YAML reader than ours."""
    written = yaml.safe_load(site.read("Content/key-facts.yaml"))["facts"]
    published = site.json("data/key-facts.json")["facts"]
    assert [fact["id"] for fact in published] == [fact["id"] for fact in written]
    for ours, theirs in zip(published, written):
        assert ours["value"] == theirs["value"]
        unit = "percent" if theirs.get("style") == "percent" else theirs.get("unit")
        assert (ours["unit"] or {}).get("id") == unit
        assert ours["refPeriod"] == theirs.get("period")
        assert ours["source"]["id"] == theirs["source"]
        assert ours["qualifier"] == theirs.get("qualifier")


def test_every_field_of_a_figure_is_in_the_data(site):
    facts = site.json("data/key-facts.json")["facts"]
    households = next(fact for fact in facts if fact["id"] == "households")
    assert households["refPeriod"] == "2018/2019"
    assert households["status"] == "provisional"
    assert households["reviewBy"] == "2039-12-31"
    assert households["qualifier"] == "at-least"
    assert households["codes"] == {"worldBank": "SP.POP.TOTL"}
    assert households["source"]["published"] == "2026-03-31"
    assert [text["en"] for text in (households["definition"], households["note"])] == [
        "Households that are registered and received support at least once.",
        "Counted twice: once by each office.",
    ]
    assert site.json("data/profile.json")["url"] == ADDRESS


# One mistake each that a careless change of the program could bring into the figures.
MISTAKES = {
    "a value that is text": lambda fact: fact.update(value="5400000"),
    "a scale that nobody drew": lambda fact: fact.update(scale={"minimum": 0, "maximum": 1, "bands": []}),
    "an invented status": lambda fact: fact.update(status="verified"),
    "a period in words": lambda fact: fact.update(refPeriod="June 2019"),
    "a month that does not exist": lambda fact: fact.update(refPeriod="2019-13"),
    "a day that does not exist": lambda fact: fact.update(reviewBy="2021-02-30"),
    "a date in words": lambda fact: fact["source"].update(published="30 June 2021"),
    "an address without scheme": lambda fact: fact["source"].update(url="example.org"),
    "an address with a space": lambda fact: fact["source"].update(url="https://example.org/a b"),
    "an empty text": lambda fact: fact["label"].update(en=""),
    "a language with a space": lambda fact: fact["label"].update({"lo LA": "ຕົວເລກ"}),
    "no citation": lambda fact: fact.pop("citation"),
    "a qualifier in words": lambda fact: fact.update(qualifier="more than"),
    "no source": lambda fact: fact.pop("source"),
    "a key that no one declared": lambda fact: fact.update(colour="blue"),
    "an id with capital letters": lambda fact: fact.update(id="Population"),
    "a link that leaves the site": lambda fact: fact.update(page="/key-facts.html#population"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_schema_refuses(site, mistake):
    document = copy.deepcopy(site.json("data/key-facts.json"))
    MISTAKES[mistake](document["facts"][0])
    errors = list(validator(schema_of(site, "data/key-facts.json")).iter_errors(document))
    assert [list(error.absolute_path)[:2] for error in errors] == [["facts", 0]]


def test_validator_checks_formats():
    """Without their helper packages, the validator takes any text for a date or an address."""
    checker: FormatChecker = Draft202012Validator.FORMAT_CHECKER
    assert {"date", "email", "uri", "uri-reference"} <= set(checker.checkers)


def test_keys_are_sorted(site):
    """So that a change of the data is a small change of the file."""

    def sorted_only(pairs):
        assert [key for key, _ in pairs] == sorted(key for key, _ in pairs)
        return dict(pairs)

    for path in data_files(site):
        json.loads(site.read(f"Public/{path}"), object_pairs_hook=sorted_only)


def test_paths_in_json_files_lead_to_files(site, pages):
    for path in data_files(site):
        for target in paths_in(site.json(path)):
            file, _, fragment = target.partition("#")
            absolute = (site.public / path).parent.joinpath(file).resolve()
            assert absolute.is_file(), f"{path} names {target}"
            if fragment:
                assert fragment in pages[absolute.relative_to(site.public.resolve()).as_posix()].ids


def paths_in(value) -> list[str]:
    """The values of the keys that have paths, with the pages of each language."""
    if isinstance(value, list):
        return [path for part in value for path in paths_in(part)]
    if not isinstance(value, dict):
        return []
    found = []
    for key, part in value.items():
        if key in ("$schema", "data", "page"):
            found += [part] if isinstance(part, str) else list(part.values())
        else:
            found += paths_in(part)
    return found
