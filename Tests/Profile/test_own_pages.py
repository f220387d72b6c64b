"""The beginnings and ends of this office's pages, and the descriptions of its charts."""

import re

from test_charts import pictures


def test_home_page_begins_with_who_we_are_where_to_go_and_how_to_reach_us(site):
    top = site.read("Public/index.html").partition('<div class="masthead">')[2].partition('<div class="prose">')[0]
    assert "The United Nations Migration Agency" in top
    assert re.findall(r'href="([^"]*)"', top) == [
        "areas/index.html",
        "key-facts.html",
        "fact-sheets.html",
        "contact.html",
        "tel:+85621267734",
        "mailto:iomlaopdr@iom.int",
    ]


def test_home_page_ends_with_our_presence_and_how_to_reach_us(site):
    main, _, foot = site.read("Public/index.html").partition("</main>")
    assert re.findall(r"<h2[^>]*>(.*?)</h2>", main)[-2:] == ["Our presence", "Contact"]
    contact = main.rpartition("<h2>Contact</h2>")[2]
    assert "Lane Xang Avenue" in contact
    assert re.findall(r'href="([^"]*)"', contact) == [
        "tel:+85621267734",
        "mailto:iomlaopdr@iom.int",
        "https://www.facebook.com/IOM.Laos.int",
        "contact.html",
    ]
    assert "mailto:" not in foot, "the foot of the page says it again"


def test_pictures_say_what_they_show_and_who_drew_the_lines_between_the_groups(site, pages):
    for path in ("key-facts.html", "index.html"):
        assert list(pictures(site, path)) == [
            "Urban population: 35% of the whole",
            "Human Development Index: 0.604 on a scale from 0 to 1, in the group “Medium”",
        ], path
        text = pages[path].text
        assert "Low 0–0.549 Medium 0.550–0.699 High 0.700–0.799 Very high 0.800–1" in text, path
        assert "Human Development Index, United Nations Development Programme (UNDP)" in text, path


def test_the_country_has_its_codes_in_the_data(site):
    for fact in site.json("data/key-facts.json")["facts"]:
        assert fact["area"] == {"iso2": "LA", "iso3": "LAO", "m49": "418"}


def test_there_are_six_areas_of_work(site):
    assert len(site.json("data/areas.json")["areas"]) == 6


def test_a_package_is_called_after_the_office(project):
    project.build().succeeded()
    assert project.run("package").succeeded().messages.startswith("iom-lao-pdr.zip: ")
