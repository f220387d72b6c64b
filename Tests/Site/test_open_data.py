"""The tables and the data package, read by the programs that they are for."""

import csv
import io
import json
import re

import frictionless
import hxl
import pytest

from support import ADDRESS, Page, Project

CSV = "data/key-facts.csv"
HXL = "data/key-facts.hxl.csv"
EARLIER = "data/earlier-values.csv"
PACKAGE = "data/datapackage.json"


@pytest.fixture
def risky(project) -> Project:
    """A site with texts that need care in a table."""
    project.replace("Content/key-facts.yaml", "label: Median age", "label: '=1+1, \"ອາຍຸ\"'")
    project.build().succeeded()
    return project


def rows(site: Project, path: str = CSV) -> list[dict[str, str]]:
    text = (site.public / path).read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def expected_row(fact: dict) -> dict[str, str]:
    """Returns the expected row of a fact of key-facts.json."""

    def text(value) -> str:
        return "" if value is None else str(value["en"] if isinstance(value, dict) else value)

    unit, source = fact["unit"] or {}, fact["source"]
    row = {
        "id": fact["id"],
        "label_en": text(fact["label"]),
        "value": text(fact["value"]),
        "decimals": text(fact["decimals"]),
        "qualifier": text(fact["qualifier"]),
        "unit": text(unit.get("id")),
        "unit_symbol": text(unit.get("symbol")),
        "display_en": text(fact["display"]),
        "period": text(fact["refPeriod"]),
        "status": text(fact["status"]),
        "source_id": source["id"],
        "source_title": text(source["title"]),
        "source_publisher": text(source["publisher"]),
        "source_url": text(source["url"]),
        "source_published": text(source["published"]),
        "definition_en": text(fact["definition"]),
        "note_en": text(fact["note"]),
        "review_by": text(fact["reviewBy"]),
        **fact["area"],
        "world_bank": text(fact["codes"].get("worldBank")),
        "citation_en": text(fact["citation"]),
    }
    return {name: f"'{cell}" if cell.startswith("=") else cell for name, cell in row.items()}


# The columns without a member in key-facts.json: both ends of a period, and the absolute address of its "page".
ONLY_IN_TABLE = ("period_start", "period_end", "url")


def check_rows(site: Project) -> None:
    facts = json.loads(site.read("Public/data/key-facts.json"), parse_float=str, parse_int=str)["facts"]
    found = [{name: row[name] for name in row if name not in ONLY_IN_TABLE} for row in rows(site)]
    assert found == [expected_row(fact) for fact in facts]


@pytest.mark.parametrize("edition", ["site", "bare", "risky"])
def test_every_row_says_what_the_json_file_says(request, edition):
    check_rows(request.getfixturevalue(edition))


PERIODS = {
    "population": ("2023-01-01", "2023-12-31"),
    "median-age": ("2023-06-01", "2023-06-30"),
    "urban-population": ("2023-06-15", "2023-06-15"),
    "trust-in-offices": ("2025-01-01", "2025-06-30"),
    "households": ("2018-01-01", "2019-12-31"),
    "ferry-passengers": ("2024-03-01", "2025-02-28"),
    "active-projects": ("", ""),
}


@pytest.mark.parametrize("id", PERIODS)
def test_a_row_has_both_ends_of_its_period_and_the_address_of_its_figure(site, id):
    row = next(row for row in rows(site) if row["id"] == id)
    assert (row["period_start"], row["period_end"]) == PERIODS[id]
    assert row["url"] == f"{ADDRESS}key-facts.html#{id}"
    assert row["citation_en"].endswith(". " + row["url"])


def test_the_table_of_earlier_values_says_what_the_json_file_says(site):
    facts = json.loads(site.read("Public/data/key-facts.json"), parse_float=str, parse_int=str)["facts"]
    found = rows(site, EARLIER)
    expected = [
        expected_row({**fact, **value}) | {"id": fact["id"]} for fact in facts for value in fact["earlier"]
    ]
    assert [row["id"] for row in found] == ["population", "population"]
    for row, wanted in zip(found, expected, strict=True):
        shared = row.keys() - set(ONLY_IN_TABLE)
        assert {name: row[name] for name in shared} == {name: wanted[name] for name in shared}
    assert (found[0]["period_start"], found[0]["period_end"]) == ("2013-01-01", "2013-12-31")
    assert (found[1]["period_start"], found[1]["period_end"]) == ("", "")


def test_excel_is_told_that_the_table_is_utf_8(site):
    """And hashtag readers, which need no mark, get none."""
    assert (site.public / CSV).read_bytes().startswith(b"\xef\xbb\xbfid,")
    assert (site.public / HXL).read_bytes().startswith(b"id,")


def test_no_cell_but_a_number_begins_like_a_formula(risky):
    cells = [cell for path in (CSV, HXL) for row in rows(risky, path) for cell in row.values()]
    suspects = {cell for cell in cells if re.match(r"\s*[=+@-]", cell)}
    assert suspects == {"-0.4", "-0.4%"}
    assert "'=1+1, \"ອາຍຸ\"" in cells


def test_table_with_hashtags_is_the_same_table(risky):
    tagged = rows(risky, HXL)
    assert all(tag.startswith("#") for tag in tagged[0].values())
    assert tagged[1:] == rows(risky)


# The core hashtags of HXL 1.1 without deprecated ones.
CORE_HASHTAGS = set(
    "#access #activity #adm1 #adm2 #adm3 #adm4 #adm5 #affected #beneficiary #capacity #cause #channel #contact "
    "#country #crisis #currency #date #delivery #description #event #frequency #geo #group #impact #indicator "
    "#inneed #item #loc #meta #modality #need #operations #org #output #population #reached #region #respondee "
    "#sector #service #severity #status #subsector #targeted #value".split()
)


def test_every_column_has_a_hashtag_of_its_own_from_the_core_of_hxl(site):
    tags = list(rows(site, HXL)[0].values())
    assert all(re.fullmatch(r"#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*", tag) for tag in tags)
    assert {tag.partition("+")[0] for tag in tags} <= CORE_HASHTAGS
    assert sorted(set(tags)) == sorted(tags)


def hxl_data(site: Project):
    return hxl.data(str(site.public / HXL), hxl.InputOptions(allow_local=True))


def test_hxl_reader_finds_no_mistake(site, bare, risky):
    for project in (site, bare, risky):
        report = hxl.validate(hxl_data(project))
        assert report["issues"] == []
        assert report["is_valid"]


def test_hxl_reader_finds_figures_by_their_hashtags(site):
    facts = {row.get("#meta+id"): row for row in hxl_data(site)}
    assert facts["population"].get("#indicator+value+num") == "5400000"
    assert facts["population"].get("#indicator+name+i_en") == "Population"
    assert facts["population"].get("#country+code+v_iso3") == "XVE"
    assert facts["migrants-abroad"].get("#date+start") == "2025-01-01"


def test_hxl_validator_checks_dates_and_numbers(project):
    project.build().succeeded()
    project.replace(f"Public/{HXL}", ",5400000,", ",many,")
    project.replace(f"Public/{HXL}", ",2025-01-01,", ",in 2025,")
    tags = {issue["tag_pattern"] for issue in hxl.validate(hxl_data(project))["issues"]}
    assert {"#date", "#indicator+num"} <= tags


def package(site: Project) -> frictionless.Package:
    return frictionless.Package(str(site.public / PACKAGE))


def test_data_package_is_valid_and_so_are_the_data(site, bare, risky):
    for project in (site, bare, risky):
        report = package(project).validate()
        assert report.flatten(["name", "type", "message"]) == []
        assert [task.name for task in report.tasks] == [
            "key-facts-csv",
            "key-facts-hxl",
            "earlier-values",
            "key-facts",
            "areas",
            "profile",
        ]
        assert all(not task.warnings for task in report.tasks)


def test_data_package_gives_every_column_its_type(site):
    for name in ("key-facts-csv", "key-facts-hxl"):
        resource = package(site).get_resource(name)
        facts = {row["id"]: row for row in resource.read_rows()}
        assert str(facts["human-development-index"]["value"]) == "0.7"
        assert facts["migrants-abroad"]["period_start"].isoformat() == "2025-01-01"
        assert facts["active-projects"]["period"] is None
        assert facts["population"]["m49"] == "909"
        assert all(field.description for field in resource.schema.fields)


# One mistake each that a careless change of the program could make in the table.
MISTAKES = {
    "a number with a unit": (",5400000,", ",5.4 million,"),
    "an id twice": ("\nmedian-age,", "\npopulation,"),
    "an invented status": (",undated,", ",verified,"),
    "a date in words": (",2025-01-01,", ",January,"),
    "a missing cell": (",XV,XVE,", ",XVE,"),
    "a missing label": (",Median age,", ",,"),
    "another column": (",label_en,", ",label,"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_data_package_refuses(project, mistake):
    project.build().succeeded()
    text = (project.public / CSV).read_bytes().decode()
    old, new = MISTAKES[mistake]
    assert old in text
    (project.public / CSV).write_bytes(text.replace(old, new, 1).encode())
    types = {type for (type,) in package(project).validate().flatten(["type"])}
    assert types - {"byte-count"}, "only the size was found to differ"


def test_data_package_invents_nothing(site, bare):
    plain, rich = bare.json(PACKAGE), site.json(PACKAGE)
    assert {"licenses", "homepage", "created", "version"}.isdisjoint(plain)
    assert rich["licenses"] == [{"title": "CC BY 4.0", "path": "profile.json"}]
    assert rich["homepage"] == f"{ADDRESS}key-facts.html"
    assert rich["sources"] == plain["sources"] == SOURCES


SOURCES = [
    {"title": "Census of Velmora", "path": "https://counting.example.org/census/2023.html"},
    {
        "title": "A report with a long title, which is published and can be opened by everyone",
        "path": "https://www.example.org/reports/2026/a-rather-long-address-of-a-report.html",
    },
    {"title": "Scale of development", "path": "https://university.example.org/scale"},
    {"title": "Handbook for travellers"},
]


def test_key_facts_page_links_every_file_with_its_format_and_size(site):
    source = site.read("Public/key-facts.html")
    part = re.search(r'<section class="data-files split">.*?</section>', source, re.DOTALL).group()
    found = {}
    for item in re.findall(r"<li>.*?</li>", part, re.DOTALL):
        page = Page.parse(item)
        found[page.links[0]] = re.search(r"\((\w+), (\d+ \w+)\)", page.text).groups()
    files = [CSV, HXL, EARLIER, "data/key-facts.json", "data/areas.json", "data/profile.json", PACKAGE]
    assert found == {
        path: (path.rpartition(".")[2].upper(), size((site.public / path).stat().st_size)) for path in files
    }


def size(count: int) -> str:
    """Returns a size as readers see it."""
    return f"{count} bytes" if count < 1000 else f"{round(count / 1000)} kB"


def test_key_facts_page_cites_every_figure(site):
    text = Page.parse(site.read("Public/key-facts.html")).text
    for fact in site.json("data/key-facts.json")["facts"]:
        assert fact["citation"]["en"] in text
        assert fact["refPeriod"] or "(Date not stated)" in fact["citation"]["en"]
