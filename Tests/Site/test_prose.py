"""Ordinary prose passes without a word, and a figure that names no source does not."""

import json
import re
import shutil

import pytest

from support import OFFICE, PROSE, SAMPLE, Project, add_prose, add_section, markdown

TODAY = ("--today", "2026-11-27")

# Each figure in brackets names no source. Without the brackets it is pointed out, as a link to a source it is not.
SENTENCES = [
    "About [62.5 per cent] of households have a member abroad.",
    "The programme received [US$4 million] from three donors.",
    "In May, [12,400 returnees] were registered.",
    "Some [two million people] are on the move.",
    "Women hold [35 %] of the posts.",
    "The budget of [US$ 285 million] is to be spent by the provinces.",
    "A donor gave [USD 12m] for boats.",
    "Each family receives [EUR 4,500] for repairs.",
    "Of the pupils, [62%] walk to school.",
    "A licence costs [$3,000] in the capital.",
    "The bridge was built with [€1.2 billion] of loans.",
    "The fee is [£400] for a year.",
    "The camp holds [12 400 people] in tents.",
    "The district has [12\u00a0400 voters] on its list.",
    "They planted [3.5 million trees] along the river.",
    "The ferry carried [1 million passengers] before noon of its last day.",
    "More than [sixty per cent] of the boats leak.",
    "Nearly [one hundred per cent] of the children are vaccinated.",
    "Between [20 and 30 per cent] of the shops are closed.",
    "Prices rose by [20–30 per cent] within weeks.",
    "Roads cost the region [7.5 billion dollars] every year.",
    "The loan is [US$1.7bn] in all.",
    "Some [250,000 people] crossed the river.",
    "Nearly [half a million people] lost their papers.",
    "The province paid [LAK 50 million] for a pump.",
    "A pump costs [50 million kip] in the town.",
    "A broker asks for [four hundred dollars] at the border.",
    "A broker asks for [500 US dollars] at the airport.",
    "The storm flattened [45,000 hectares] of rice.",
    "The stores hold [10000 masks] for the winter.",
    "The register lists [1,234,568 names] of travellers.",
    "Of the wells, [**62.5** per cent] are dry.",
    "Of the wells, about [62.5\nper cent] are dry.",
    "Of the wells, [62.5&nbsp;per cent] are dry.",
    "The interest is [0.5 per cent] a month.",
    "Trade changed by [−3 per cent] within a year.",
    "The clinics received [100 000 doses] of vaccine.",
    "Almost [twenty-five million journeys] end at the harbour.",
    "The ministry returned [CHF 20,000] to the fund.",
    "The islands received [AUD 2.5 million] for schools.",
]
# Where a text may stand other than in a paragraph: a file, and its line that is replaced by another.
FACTS, PROFILE, LABELS = "Content/key-facts.yaml", "Content/profile.yaml", "Content/en/labels.yaml"
HEALTH, LABOUR = "Content/en/areas/migration-health.md", "Content/en/areas/labour-migration.md"
PLACES = {
    "summary": (HEALTH, "summary: Doctors", "summary: In 62.5 per cent of harbours, doctors"),
    "title": ("Content/en/stories/amina.md", "title: Amina builds", "title: Amina builds 62.5 per cent of all"),
    "heading": (LABOUR, "## Harbour zones", "## Harbour zones with 62.5 per cent of trade"),
    "list": (LABOUR, "- Wages that", "- Wages of which 62.5 per cent"),
    "alternative text": ("Content/en/updates/new-ferry.md", "![A river", "![A river, of 62.5 per cent,"),
    "title of a block": ("Content/en/home.md", "![Where people", "![Where 62.5 per cent of people"),
    "text of a link": ("Content/en/contact.md", "[plan of", "[plan of 62.5 per cent of"),
    "quotation": ("Content/en/updates/every-construct.md", "> A quotation.", "> A quotation, 62.5 per cent."),
    "note of a fact": (FACTS, "note: The handbook", "note: In 62.5 per cent of cases, the handbook"),
    "note of a source": (PROFILE, "note: People were", "note: In 62.5 per cent of cases, people were"),
    "disclaimer": (PROFILE, "  Velmora is invented, and so", "  Velmora is 62.5 per cent invented, and so"),
    "partner": (PROFILE, "- Ferry Workers’ Union", "- Ferry Workers’ Union (62.5 per cent of all)"),
    "label": (LABELS, "data-introduction: The", "data-introduction: For 62.5 per cent of readers, the"),
}

# Such figures say what a fact is, whose source is known.
SOURCED = {
    "label of a fact": (FACTS, "label: Money sent", "label: Money sent by 62.5 per cent of people"),
    "definition": (FACTS, "definition: Households", "definition: The 62.5 per cent of households"),
}


def diagnostics(project: Project, *options: str) -> list[dict]:
    run = project.run("check", "--format", "json", *TODAY, *options)
    assert run.status in (0, 1), run.messages
    return json.loads(run.stdout)["diagnostics"]


def places(entries: list[dict]) -> str:
    return "\n".join(f"{entry['file']}:{entry.get('line')}: {entry['id']}: {entry['message']}" for entry in entries)


@pytest.mark.parametrize("content", [OFFICE, SAMPLE], ids=["office", "sample"])
def test_the_profiles_themselves_pass(tmp_path, content):
    project = Project(tmp_path / "project", content=content)
    assert not diagnostics(project, "--strict"), places(diagnostics(project, "--strict"))


@pytest.fixture
def section(project) -> Project:
    """The sample with a section of its own, in the menu."""
    add_section(project)
    return project


@pytest.mark.parametrize("page", sorted(PROSE.glob("*.md")), ids=lambda page: page.stem)
def test_ordinary_prose_passes(section, page):
    shutil.copy(page, section.folder / "Content" / "en" / "prose")
    # What the sample says of itself is another test's matter.
    told = [entry for entry in diagnostics(section, "--strict") if "/prose/" in entry["file"]]
    assert not told, places(told)


def test_all_prose_together_passes(project):
    add_prose(project)
    told = [entry for entry in diagnostics(project, "--strict") if "/prose/" in entry["file"]]
    assert not told, places(told)


def written(section: Project, figure: str) -> dict[str, list[dict]]:
    """Writes each sentence on a page of its own, and returns what is said of each."""
    for number, sentence in enumerate(SENTENCES):
        page = markdown(f"Page {number}", re.sub(r"\[(.*?)\]", figure, sentence, flags=re.DOTALL))
        section.write(f"Content/en/prose/page-{number}.md", page)
    told = diagnostics(section)
    names = {sentence: f"Content/en/prose/page-{number}.md" for number, sentence in enumerate(SENTENCES)}
    return {sentence: [entry for entry in told if entry["file"] == name] for sentence, name in names.items()}


def test_a_figure_without_a_source_is_pointed_out_at_its_line(section):
    silent = [
        f"{sentence!r}: {places(told) or 'nothing'}"
        for sentence, told in written(section, r"\1").items()
        if [(entry["id"], entry["severity"], entry["line"]) for entry in told] != [("unsourced-figure", "warning", 5)]
    ]
    assert len(SENTENCES) == 40
    assert not silent, "\n".join([f"{len(silent)} of {len(SENTENCES)}", *silent])


def test_a_figure_with_a_source_passes(section):
    told = {sentence: entries for sentence, entries in written(section, r"[\1](source:report)").items() if entries}
    assert not told, "\n".join(f"{sentence!r}: {places(entries)}" for sentence, entries in told.items())


@pytest.mark.parametrize("place", PLACES)
def test_a_figure_without_a_source_is_pointed_out_wherever_it_stands(project, place):
    path, old, new = PLACES[place]
    line = project.read(path).split(old)[0].count("\n") + 1
    project.replace(path, old, new)
    told = [entry for entry in diagnostics(project) if entry["id"] == "unsourced-figure"]
    assert (path, line) in [(entry["file"], entry["line"]) for entry in told], places(diagnostics(project)) or "nothing"


@pytest.mark.parametrize("place", SOURCED)
def test_a_figure_in_what_a_fact_is_has_the_source_of_the_fact(project, place):
    project.replace(*SOURCED[place])
    assert not [entry for entry in diagnostics(project) if entry["id"] == "unsourced-figure"]
