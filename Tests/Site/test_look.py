"""What the look of the site promises, as far as its files show it; the browser tests see the rest."""

import re
import xml.etree.ElementTree as xml

import pytest
from PIL import ImageColor

from colour import Colour, contrast
from support import REPOSITORY

ASSETS = REPOSITORY / "Templates/assets"
SHEETS = {sheet.name: sheet.read_text(encoding="utf-8") for sheet in sorted(ASSETS.glob("*.css"))}
STYLE = SHEETS["style.css"]
ICONS = sorted((ASSETS / "icons").glob("*.svg"))

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


@pytest.mark.parametrize("sheet", SHEETS)
def test_colours_sizes_of_text_spaces_and_lines_are_set_in_one_place(sheet):
    assert set_outside_of_the_top(SHEETS[sheet]) == []


def test_what_is_set_elsewhere_is_found():
    rules = """
    :root { --small: 0.9rem; --line: #ddd }
    @page { margin: 13mm }
    p { margin: 0 auto; padding: calc(-1 * var(--gap)); max-width: 40rem; border: var(--hair) solid var(--line) }
    a { color: #fff; font-size: 1rem; margin-left: -4px; outline: 2px solid; padding: clamp(1rem, 2vw, 3rem) 0 }
    """
    assert set_outside_of_the_top(rules) == [
        "color: #fff",
        "font-size: 1rem",
        "margin-left: -4px",
        "outline: 2px solid",
        "padding: clamp(1rem, 2vw, 3rem) 0",
    ]


def set_outside_of_the_top(style: str) -> list[str]:
    """The declarations that name a colour, a size of text, a space or a line of their own."""
    rules = re.sub(r"/\*.*?\*/|(:root|@page) \{.*?\}", "", style, flags=re.DOTALL)
    declarations = re.findall(r"([\w-]+): ([^;{}]+?) *[;}]", rules)
    return [f"{name}: {value}" for name, value in declarations if COLOUR.search(value) or sets_a_length(name, value)]


COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\(")


def sets_a_length(name: str, value: str) -> bool:
    spaces = r"font(-size)?|margin.*|padding.*|scroll-padding.*|(.*-)?gap|border(?!-image).*|outline.*|box-shadow"
    return bool(re.fullmatch(spaces, name) and re.search(r"\d(rem|em|px|pt|mm|cm|in|ch|v[wh])\b", value))


@pytest.mark.parametrize("sheet", SHEETS)
def test_no_sheet_asks_for_a_font(sheet):
    assert "@font-face" not in SHEETS[sheet]


@pytest.mark.parametrize("sheet", ["fact-sheet.css", "sharing-picture.css"])
def test_fact_sheets_and_pictures_wear_the_colours_of_the_site(sheet):
    """So that what is known of their contrast on the site is true of them too."""
    light, dark = named_colours(SHEETS[sheet], "light"), named_colours(SHEETS[sheet], "dark")
    own = {"desk", "ink", "paper"}  # behind the pages on a screen, and the two of a QR code
    assert light.items() - {(name, light.get(name)) for name in own} <= named_colours(STYLE, "light").items()
    assert dark.items() - {(name, dark.get(name)) for name in own} <= named_colours(STYLE, "dark").items()
    assert {"cloth", "saffron"} <= light.keys()


def named_colours(style: str, scheme: str) -> dict[str, str]:
    """The colours that a sheet sets for light or dark screens, by name."""
    is_dark = r"prefers-color-scheme: dark\) \{\s+" if scheme == "dark" else r"^"
    root = re.search(is_dark + r":root \{(.*?)\}", style, re.DOTALL | re.MULTILINE)
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]+);", root[1])) if root else {}


def test_print_of_fact_sheets_is_large_enough_to_read():
    printed = re.search(r"@media print, .*? \{\s+:root \{(.*?)\}", SHEETS["fact-sheet.css"], re.DOTALL)[1]
    points = {name: float(size) for name, size in re.findall(r"--([\w-]+): ([\d.]+)pt;", printed)}
    assert min(points["body"], points["area-body"]) >= 9.5
    assert min(points.values()) >= 7.5


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
    assert "An agency that exists in examples only" in top
    assert re.findall(r'href="([^"]*)"', top) == [
        "areas/index.html",
        "key-facts.html",
        "updates/index.html",
        "fact-sheets.html",
        "contact.html",
        "tel:+99955010020",
        "mailto:office@velmora.example.org",
    ]


def test_home_page_ends_with_our_presence_and_how_to_reach_us(site):
    main, _, foot = site.read("Public/index.html").partition("</main>")
    assert re.findall(r"<h2[^>]*>(.*?)</h2>", main)[-3:] == ["Our presence", "Contact", "Share this page"]
    contact = main.rpartition("<h2>Contact</h2>")[2].partition("</section>")[0]
    assert "7 Harbour Street" in contact
    assert re.findall(r'href="([^"]*)"', contact) == [
        "tel:+99955010020",
        "mailto:office@velmora.example.org",
        "https://letters.example.org/velmora",
        "https://weather.example.org/",
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
def test_name_of_the_organisation_is_never_broken(browser, hosted, width):
    """Long words may break anywhere on a phone, but not this one."""
    browser.open(hosted.address + "index.html", width=width)
    assert browser.run(LINES) == 1


# How many lines the short name in the header takes.
LINES = """
const text = document.createRange();
text.selectNodeContents(document.querySelector(".wordmark strong"));
return new Set([...text.getClientRects()].map((line) => line.top)).size;
"""
