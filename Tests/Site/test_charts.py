"""The pictures of figures on the real site, read as a browser and a screen reader would."""

import re
import xml.etree.ElementTree as xml

import pytest

SVG = "{http://www.w3.org/2000/svg}"


def pictures(site, path: str) -> dict[str, xml.Element]:
    """The pictures of a page by what they say."""
    found = re.findall(r"<svg .*?</svg>", site.read(f"Public/{path}"), re.DOTALL)
    drawn = [xml.fromstring(svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)) for svg in found]
    return {svg.attrib["aria-label"]: svg for svg in drawn}


@pytest.fixture(scope="module", params=["key-facts.html", "index.html"])
def drawn(site, request) -> list[xml.Element]:
    return pictures(site, request.param)


def test_every_picture_says_what_it_shows(drawn):
    assert list(drawn) == [
        "Urban population: 35% of the whole",
        "Human Development Index: 0.604 on a scale from 0 to 1, in the group “Medium”",
    ]
    assert {svg.attrib["role"] for svg in drawn.values()} == {"img"}


def test_a_share_fills_its_part_of_the_whole(drawn):
    share = next(svg for label, svg in drawn.items() if label.startswith("Urban"))
    track, value = (path.get("d") for path in share.findall(f"{SVG}path"))
    assert (track, value) == ("M0 4H100", "M0 4H35")


def test_the_mark_on_a_scale_stands_in_the_band_that_the_data_says(drawn, site):
    svg = next(svg for label, svg in drawn.items() if label.startswith("Human"))
    facts = site.json("data/key-facts.json")["facts"]
    fact = next(fact for fact in facts if fact["id"] == "human-development-index")
    starts = [float(rect.get("x")) for rect in svg.findall(f"{SVG}rect")]
    assert starts == [round(band["from"] * 100, 2) for band in fact["scale"]["bands"]]
    ends = [float(rect.get("x")) + float(rect.get("width")) for rect in svg.findall(f"{SVG}rect")]
    assert ends == starts[1:] + [100]
    assert svg.find(f"{SVG}path").get("transform") == f"translate({fact['value'] * 100:g} 0)"


def test_the_data_of_a_picture_stands_beside_it_with_the_source_of_its_bands(pages):
    for path in ("key-facts.html", "index.html"):
        text = pages[path].text
        assert "Low 0–0.549 Medium 0.550–0.699 High 0.700–0.799 Very high 0.800–1" in text
        assert "Human Development Index, United Nations Development Programme (UNDP)" in text


def test_pictures_need_no_style(site):
    """A policy against inline styles would take them away."""
    for path in ("key-facts.html", "index.html"):
        assert " style=" not in site.read(f"Public/{path}")
        for svg in pictures(site, path).values():
            paints = {element.get(paint) for element in svg.iter() for paint in ("fill", "stroke")}
            assert paints - {None, "none"} == {"currentColor"}
