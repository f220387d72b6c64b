"""What the look of the site promises, as far as its files show it; the browser tests see the rest."""

import re
import xml.etree.ElementTree as xml

import pytest
from PIL import ImageColor

from colour import Colour, contrast
from support import REPOSITORY

STYLE = (REPOSITORY / "Templates/assets/style.css").read_text(encoding="utf-8")
ICONS = sorted((REPOSITORY / "Templates/assets/icons").glob("*.svg"))

# The rules for all colours: on the screen, on a dark screen, on paper. The later ones change the first.
ROOTS = re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)
SCHEMES = dict(zip(("light", "dark", "print"), ROOTS, strict=True))

GROUNDS = {
    "ground": ("text", "quiet", "brand", "link", "spice"),
    "silk": ("text", "quiet", "brand", "link", "spice"),
    "mist": ("text", "quiet", "brand", "link", "spice"),
    "cloth": ("on-cloth", "on-cloth-quiet", "saffron"),
    "indigo": ("on-cloth", "on-cloth-quiet"),
}


def colours(scheme: str) -> dict[str, Colour]:
    """The colours of a scheme by name."""
    rules = SCHEMES["light"] + SCHEMES[scheme]
    return {name: ImageColor.getrgb(digits) for name, digits in re.findall(r"--([\w-]+): (#[0-9a-f]+);", rules)}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_text_can_be_read_on_every_ground(scheme):
    named = colours(scheme)
    for ground, texts in GROUNDS.items():
        for text in texts:
            ratio = contrast(named[text], named[ground])
            assert ratio >= 4.5, f"--{text} on --{ground} has a contrast of {ratio:.2f}"


def test_colours_are_set_in_one_place():
    rest = re.sub(r":root \{.*?\}", "", STYLE, flags=re.DOTALL)
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(", rest) == []


def test_the_sheet_asks_for_no_font():
    assert "@font-face" not in STYLE


def test_icons_are_one_family():
    """One size, one width of line, and colours of their own, since a page shows them as pictures."""
    assert len(ICONS) >= 6
    for icon in ICONS:
        drawing = xml.parse(icon).getroot()
        assert drawing.get("viewBox") == "0 0 24 24", icon.name
        widths = {element.get("stroke-width") for element in drawing.iter()} - {None}
        assert widths == {"1.5"}, icon.name
        paints = {element.get(paint) for element in drawing.iter() for paint in ("fill", "stroke")}
        assert paints - {None, "none"} == {"#fff", "#0033a0", "#f0ab3c"}, icon.name


def test_home_page_begins_with_who_we_are_where_to_go_and_how_to_reach_us(site):
    top = site.read("Public/index.html").partition('<div class="masthead">')[2].partition('<div class="prose">')[0]
    assert "The United Nations Migration Agency" in top
    assert re.findall(r'href="([^"]*)"', top) == [
        "areas/index.html",
        "key-facts.html",
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


def test_index_of_figures_leads_to_each_in_their_order(site):
    page = site.read("Public/key-facts.html")
    index = page.partition('<nav class="fact-index"')[2].partition("</nav>")[0]
    ids = [fact["id"] for fact in site.json("data/key-facts.json")["facts"]]
    assert re.findall(r'href="#([^"]*)"', index) == ids
    assert re.findall(r'<figure class="figure record" id="([^"]*)"', page) == ids


@pytest.mark.parametrize("width", [320, 1280])
def test_name_of_the_organisation_is_never_broken(browser, full, width):
    """Long words may break anywhere on a phone, but not this one."""
    browser.open(full.address + "index.html", width=width)
    assert browser.run(LINES) == 1


# How many lines the short name in the header takes.
LINES = """
const text = document.createRange();
text.selectNodeContents(document.querySelector(".wordmark strong"));
return new Set([...text.getClientRects()].map((line) => line.top)).size;
"""
