"""The keyboard reaches everything, and the focus is visible."""

import pytest

from focus import Walk


@pytest.mark.parametrize(("width", "scheme"), [(360, "dark"), (1280, "light")])
def test_tab_key_goes_through_the_page_in_sight(browser, hosted, width, scheme):
    """It stops at every link and button, in order, and each looks different while it has the focus."""
    looks: set[str] = set()

    def faults(address):
        browser.open(address, width=width, scheme=scheme)
        return Walk(browser).faults(looks)

    hosted.no_page_has(faults)


FOUND = {
    "another order": (
        '<a href="#1">one</a> <a href="#2" tabindex="1">two</a>',
        'the keyboard is at <a href="#2" tabindex="1"> “two”, not at <a href="#1"> “one”',
    ),
    "a link that looks the same": (
        '<a href="#1" style="outline: none">one</a>',
        'does not show that it has the focus: <a href="#1" style="outline: none"> “one”',
    ),
    "a link that is covered": (
        '<a href="#1">one</a><div style="position: fixed; inset: 0; background: white"></div>',
        'hidden while it has the focus: <a href="#1"> “one”',
    ),
    "a trap": (
        '<a href="#1">one</a><p onkeydown="event.preventDefault()"><a href="#2">two</a></p><a href="#3">three</a>',
        'the keyboard is at <a href="#2"> “two”, not at <a href="#3"> “three”',
    ),
}


@pytest.mark.parametrize("fault", FOUND)
def test_the_walk_finds(browser, bad_page, fault):
    """The test above would also pass if the walk found nothing."""
    body, found = FOUND[fault]
    browser.open(bad_page(body))
    assert found in Walk(browser).faults(set())


def test_a_walk_out_of_a_page_does_not_change_how_the_next_one_is_seen(browser, bad_page):
    """All tests share a browser, and the focused element looks different only while its page has the focus."""
    address = bad_page('<a href="#1">one</a>')
    browser.open(address)
    for _ in range(2):
        browser.press("Tab")
    browser.open(address)
    assert browser.run("const link = document.querySelector('a'); link.focus(); return link.matches(':focus')")


def test_first_stop_leads_past_the_menu_to_the_text(browser, hosted):
    def wrong(address):
        browser.open(address)
        walk = Walk(browser)
        walk.next()
        browser.press("Enter")
        walk.next()
        place = browser.run(PLACE)
        return [] if place == "first in main" else [place]

    hosted.no_page_has(wrong)


# The focus: at the first stop in the page's main part, or behind it if the main part has none.
PLACE = """
const main = document.querySelector("main");
const place = (stop) => main.contains(stop) || main.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING;
const first = window.stops.find(place);
return document.activeElement === first ? "first in main" : `at ${document.activeElement.outerHTML}, not ${first.outerHTML}`;
"""
