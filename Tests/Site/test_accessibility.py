"""Everyone can read and use the pages: axe, targets, text that is large or widely spaced."""

import pytest

from colour import faint_texts
from material import LAO

PHONE, DESKTOP = 360, 1280


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_axe_finds_no_fault(browser, hosted, width, scheme):
    def faults(address):
        browser.open(address, width=width, scheme=scheme)
        return browser.axe()

    hosted.no_page_has(faults)


def test_axe_looks_at_the_page(browser, bad_page):
    """The test above would also pass if axe checked nothing."""
    browser.open(bad_page('<main><h1>Bad</h1><p style="color: #aaa">faint</p></main>'))
    assert [fault.partition(":")[0] for fault in browser.axe()] == ["color-contrast"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_what_is_drawn_behind_it(browser, hosted, scheme):
    """Axe knows the colours of boxes, but not the look of a picture or a gradient."""

    def faint(address):
        browser.open(address, scheme=scheme)
        return faint_texts(browser.measure("colours"), browser.whole_picture())

    hosted.no_page_has(faint)


def test_faint_text_is_found(browser, bad_page):
    browser.open(
        bad_page(
            '<div style="background: linear-gradient(to right, white 50%, black 0)"><p>Strong</p></div>'
            '<div style="background: linear-gradient(black, #888)"><p>Faint</p></div>'
        )
    )
    assert faint_texts(browser.measure("colours"), browser.whole_picture()) == ["faint: Faint"]


def test_nothing_scrolls_sideways_on_the_narrowest_screen(browser, hosted):
    def sideways(address):
        browser.open(address, width=320)
        return browser.measure("sideways")

    hosted.no_page_has(sideways)


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_text_can_be_twice_as_large(browser, hosted, width):
    def lost(address):
        browser.open(address, width=width, text_size=32)
        return browser.measure("sideways") + browser.measure("unreadable")

    hosted.no_page_has(lost)


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_text_can_be_set_more_widely(browser, hosted, width):
    """As far as WCAG 1.4.12 requires."""

    def lost(address):
        browser.open(address, width=width)
        browser.run(SET_WIDELY)
        return browser.measure("sideways") + browser.measure("unreadable")

    hosted.no_page_has(lost)


SET_WIDELY = """
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`);
document.adoptedStyleSheets = [sheet];
"""


@pytest.mark.parametrize("width", [320, DESKTOP])
def test_a_page_in_lao_keeps_its_text_in_its_boxes_and_in_one_piece(browser, hosted, width):
    """Lao is longer than English, has taller lines, and no space between words; spaced letters can't be read."""

    def faults(address):
        browser.open(address, width=width)
        browser.run(IN_LAO, LAO)
        return browser.measure("lao") + browser.measure("sideways") + browser.measure("unreadable")

    hosted.no_page_has(faults)


# Replaces all words except addresses and the organisation's short name by Lao text, almost half as long again.
IN_LAO = """
const letters = [...new Intl.Segmenter("lo").segment(arguments[0])].map(({ segment }) => segment);
const lao = (words) => Array.from({ length: 1.4 * words.length }, (_, place) => letters[place % letters.length]).join("");
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const text = walker.currentNode;
  if (!/^(ASJ|https?:.*)$/.test(text.data.trim())) text.data = text.data.replace(/\\p{L}[\\p{L} ]*/gu, lao);
}
document.documentElement.lang = "lo";
"""


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_a_finger_hits_every_link_and_button(browser, hosted, width):
    def small_targets(address):
        browser.open(address, width=width)
        return browser.measure("small-targets")

    hosted.no_page_has(small_targets)


FOUND = {
    "a page that is too wide": (
        "sideways",
        '<p style="width: 900px">Wide</p>',
        [
            "the page is 908 px wide on a screen of 360 px",
            'sticks out of the screen: <p style="width: 900px"> “Wide”',
        ],
    ),
    "text that is wider than its box": (
        "sideways",
        '<p style="width: 20px">Word</p>',
        ["text sticks out of its box: Word"],
    ),
    "text that is cut off": (
        "unreadable",
        '<p style="height: 30px; line-height: 30px; overflow: hidden">Text<br>under</p>',
        ["text is cut off: under"],
    ),
    "text on text": (
        "unreadable",
        '<p>Upper</p><p style="margin-top: -30px">Lower</p>',
        ["text lies on text: “Upper” and “Lower”"],
    ),
    "Lao text that is set like English": (
        "lao",
        '<p lang="lo" style="font: italic 16px/1.4 serif; letter-spacing: 1px; overflow-wrap: anywhere">ລາວ</p>',
        ["font-style, letter-spacing, line-height, overflow-wrap: ລາວ"],
    ),
    "a small button": (
        "small-targets",
        '<button style="width: 20px; height: 20px">x</button>',
        ['20 by 20 px: <button style="width: 20px; height: 20px"> “x”'],
    ),
    "links that stand too close": (
        "small-targets",
        '<p style="font: 12px/14px monospace"><a href="#1">one</a><br><a href="#2">two</a></p>',
        ['22 by 14 px: <a href="#1"> “one”', '22 by 14 px: <a href="#2"> “two”'],
    ),
}


@pytest.mark.parametrize("fault", FOUND)
def test_measures_find(browser, bad_page, fault):
    """The tests above would also pass if their measures found nothing."""
    measure, body, found = FOUND[fault]
    browser.open(bad_page(body), width=PHONE)
    assert browser.measure(measure) == found
