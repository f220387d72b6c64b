"""What an editor does most: change a figure, add an area, add a page."""

import pytest

from support import Page, Project, files, markdown

OFFICES = """
id: offices
label: Offices
value: 4321
source: handbook
"""


@pytest.fixture
def project_with_offices(project) -> Project:
    """The sample with one more figure, which is in the band of figures and in the text of two pages."""
    project.add_fact(OFFICES)
    project.replace("Content/key-facts.yaml", "\n  headline:\n", "\n  headline:\n    - offices\n")
    project.write("Content/en/areas/offices.md", markdown("Offices", "ASJ has [](fact:offices) offices."))
    project.write("Content/en/projects/one.md", markdown("One", "Run from [](fact:offices) offices."))
    return project


def test_changing_a_value_changes_every_place_that_shows_it(project_with_offices):
    project = project_with_offices
    project.build().succeeded()
    assert places_that_show(project, "4,321") == EVERY_PLACE
    project.replace("Content/key-facts.yaml", "value: 4321", "value: 8765")
    project.build().succeeded()
    assert places_that_show(project, "4,321") == []
    assert places_that_show(project, "8,765") == EVERY_PLACE
    offices = next(fact for fact in project.json("data/key-facts.json")["facts"] if fact["id"] == "offices")
    assert (offices["value"], offices["display"]) == (8765, {"en": "8,765"})


EVERY_PLACE = [
    "areas/offices.html",
    "data/areas/offices.json",
    "data/key-facts.csv",
    "data/key-facts.hxl.csv",
    "data/key-facts.json",
    "fact-sheet.html",
    "fact-sheets/covid-19-response.html",
    "fact-sheets/migration-health.html",
    "fact-sheets/offices.html",
    "index.html",
    "key-facts.html",
    "projects/one.html",
    "updates/every-construct.html",
]


def places_that_show(project: Project, figure: str) -> list[str]:
    return [path for path, text in files(project.public).items() if figure.encode() in text]


def test_a_sentence_that_says_something_else_stops_the_build(project_with_offices):
    project = project_with_offices
    project.write(
        "Content/en/areas/offices.md",
        markdown("Offices", "First [4,321](fact:offices).\n\nThen [4,321](fact:offices)."),
    )
    project.write("Content/en/projects/one.md", markdown("One", "Run from [4,321](fact:offices) offices."))
    project.build().succeeded()
    project.replace("Content/key-facts.yaml", "value: 4321", "value: 4322")
    messages = project.build().failed().messages
    assert "Content/en/areas/offices.md:5:7: error:" in messages
    assert "Content/en/areas/offices.md:7:6: error:" in messages
    assert "Content/en/projects/one.md:5:10: error:" in messages
    assert "4,322" in messages
    assert ">4,321<" in project.read("Public/areas/offices.html")


def test_adding_an_area_takes_one_file(project, site):
    project.write(
        "Content/en/areas/diaspora.md", markdown("Diaspora", "## Skills\n\nText.", summary="People abroad.")
    )
    project.build().succeeded()
    built = Page.parse(project.read("Public/areas/diaspora.html"))
    assert "Diaspora" in built.text and "People abroad." in built.text
    assert "areas/diaspora.html" in Page.parse(project.read("Public/index.html")).links
    assert "People abroad." in Page.parse(project.read("Public/index.html")).text
    assert "../areas/diaspora.html" in Page.parse(
        project.read("Public/areas/labour-migration.html")
    ).links or ("diaspora.html" in Page.parse(project.read("Public/areas/labour-migration.html")).links)
    areas = project.json("data/areas.json")["areas"]
    assert "diaspora" in [area["id"] for area in areas]
    assert len(areas) == len(site.json("data/areas.json")["areas"]) + 1
    assert project.json("data/areas/diaspora.json")["title"] == {"en": "Diaspora"}


def test_removing_an_area_takes_one_file(project):
    project.write("Content/en/areas/diaspora.md", markdown("Diaspora"))
    project.build().succeeded()
    (project.folder / "Content/en/areas/diaspora.md").unlink()
    project.build().succeeded()
    assert not (project.public / "areas/diaspora.html").exists()
    assert not (project.public / "data/areas/diaspora.json").exists()
    assert "diaspora" not in project.read("Public/index.html")


def test_a_new_folder_is_a_section_with_a_list_of_its_pages(project):
    project.write("Content/en/projects/first.md", markdown("The first", "Text.", date="2021-06-30"))
    project.write("Content/en/projects/second.md", markdown("The second", "Text.", date="2021-07-01"))
    project.build().succeeded()
    index = Page.parse(project.read("Public/projects/index.html"))
    assert {"first.html", "second.html"} <= set(index.links)
    assert "30 June 2021" in index.text


def test_a_figure_without_text_is_filled_in(project_with_offices):
    project_with_offices.build().succeeded()
    assert "ASJ has 4,321 offices." in Page.parse(project_with_offices.read("Public/areas/offices.html")).text


def test_a_figure_in_a_sentence_leads_to_its_source(project_with_offices):
    project_with_offices.build().succeeded()
    area = Page.parse(project_with_offices.read("Public/areas/offices.html"))
    assert "../key-facts.html#offices" in area.links
    assert {"value": "4321"} in [element.attributes for element in area.elements if element.tag == "data"]


@pytest.mark.parametrize(
    "text",
    [
        "title: ASJ: what we do\n",
        "title: 'ASJ: what we do'\n",
        "title:   ASJ: what we do   \r\n",
    ],
)
def test_a_colon_in_a_title_works_or_is_explained(project, text):
    """The mistake that editors complain about most in other tools."""
    project.write("Content/en/areas/colon.md", f"---\n{text}---\n\nText.\n")
    run = project.build()
    if run.status == 0:
        assert "ASJ: what we do" in Page.parse(project.read("Public/areas/colon.html")).text
    else:
        run.failed()
        assert "Content/en/areas/colon.md:2:" in run.messages
        assert "quot" in run.messages


def test_the_cards_of_a_folder_without_pages_show_nothing_until_it_has_one(project):
    project.write("Content/en/projects/index.md", markdown("Projects", "What is new."))
    project.write("Content/en/areas/news.md", markdown("News", "![Latest projects](cards:projects)"))
    run = project.build().succeeded()
    assert "news.md:5:1: warning: the section 'projects' has no pages yet" in run.messages
    assert "Latest projects" not in project.read("Public/areas/news.html")
    project.write("Content/en/projects/first.md", markdown("First", "Text."))
    assert "no pages yet" not in project.build().succeeded().messages
    assert "<h2>Latest projects</h2>" in project.read("Public/areas/news.html")
