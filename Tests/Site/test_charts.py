"""The charts on a site, read as by a browser and a screen reader."""

import re
import xml.etree.ElementTree as xml

import pytest

SVG = "{http://www.w3.org/2000/svg}"


def pictures(site, path: str) -> dict[str, xml.Element]:
    """Returns the charts of a page by their descriptions."""
    found = re.findall(r"<svg .*?</svg>", site.read(f"Public/{path}"), re.DOTALL)
    drawn = [xml.fromstring(svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)) for svg in found]
    return {svg.attrib["aria-label"]: svg for svg in drawn}


PAGES = ["key-facts.html", "index.html", "updates/every-construct.html"]


@pytest.fixture(scope="module", params=PAGES)
def drawn(site, request) -> list[xml.Element]:
    return pictures(site, request.param)


def test_every_picture_says_what_it_shows(drawn):
    assert list(drawn) == [
        "People in towns: 48% of the whole",
        "Development index: 0.700 on a scale from 0 to 1, in the group “High”",
        "Trust in public offices: 6.25 on a scale from 0 to 10",
    ]
    assert {svg.attrib["role"] for svg in drawn.values()} == {"img"}


def test_a_share_fills_its_part_of_the_whole(drawn):
    share = next(svg for label, svg in drawn.items() if label.startswith("People"))
    track, value = (path.get("d") for path in share.findall(f"{SVG}path"))
    assert (track, value) == ("M0 4H100", "M0 4H48")


def test_the_mark_on_a_scale_stands_in_the_band_that_the_data_says(drawn, site):
    svg = next(svg for label, svg in drawn.items() if label.startswith("Development"))
    facts = site.json("data/key-facts.json")["facts"]
    fact = next(fact for fact in facts if fact["id"] == "human-development-index")
    starts = [float(rect.get("x")) for rect in svg.findall(f"{SVG}rect")]
    assert starts == [round(band["from"] * 100, 2) for band in fact["scale"]["bands"]]
    ends = [float(rect.get("x")) + float(rect.get("width")) for rect in svg.findall(f"{SVG}rect")]
    assert ends == starts[1:] + [100]
    assert svg.find(f"{SVG}path").get("transform") == f"translate({fact['value'] * 100:g} 0)"


def test_a_scale_without_bands_is_drawn_whole(drawn):
    svg = next(svg for label, svg in drawn.items() if label.startswith("Trust"))
    (rect,) = svg.findall(f"{SVG}rect")
    assert (rect.get("x"), rect.get("width")) == ("0", "100")
    assert svg.find(f"{SVG}path").get("transform") == "translate(62.5 0)"


def test_the_data_of_a_picture_stands_beside_it_with_the_source_of_its_bands(pages):
    for path in PAGES:
        text = pages[path].text
        assert "Low 0–0.449 Middle 0.450–0.649 High 0.650–0.849 Very high 0.850–1" in text
        assert "Scale of development, University of Port Velm" in text


def test_pictures_need_no_style(site):
    """A policy against inline styles would remove them."""
    for path in PAGES:
        assert " style=" not in site.read(f"Public/{path}")
        for svg in pictures(site, path).values():
            paints = {element.get(paint) for element in svg.iter() for paint in ("fill", "stroke")}
            assert paints - {None, "none"} == {"currentColor"}
