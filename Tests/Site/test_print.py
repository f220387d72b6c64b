"""A page on paper: no menus, addresses after links, and nothing cut in two."""

from paper import cut_cards
from support import squeezed


def test_menus_are_not_printed(browser, hosted):
    def menus(address):
        browser.open(address, media="print")
        return browser.run(
            "return [...document.querySelectorAll('nav')].filter((nav) => nav.checkVisibility())"
            ".map((nav) => nav.ariaLabel ?? nav.textContent)"
        )

    hosted.no_page_has(menus)


def test_addresses_of_other_sites_are_printed_after_their_links(browser, hosted):
    def missing(address):
        browser.open(address, media="print")
        links = browser.run(EXTERNAL_LINKS)
        paper = squeezed("".join(browser.printed()))
        return [url for text, url in links if squeezed(text) + squeezed(f"({url})") not in paper]

    hosted.no_page_has(missing)
    browser.open(hosted.address + "updates/every-construct.html", media="print")
    assert ["link to a report", "https://www.example.org/reports/2026/report.html"] in browser.run(
        EXTERNAL_LINKS
    )


EXTERNAL_LINKS = """
const links = [...document.querySelectorAll("main a[href^=http]")];
const isOut = (link) => !link.href.startsWith(location.origin) && link.checkVisibility();
return links.filter(isOut).map((link) => [link.innerText, link.getAttribute("href")]);
"""


def test_no_card_is_cut_in_two(browser, hosted):
    def cut(address):
        browser.open(address, media="print")
        return cut_cards(browser)

    hosted.no_page_has(cut)
    browser.open(hosted.address + "index.html", media="print")
    assert len(browser.measure("cards")) > 12, "the home page shows figures and areas of work as cards"


def test_a_card_that_is_cut_in_two_is_found(browser, bad_page):
    lines = "".join(f"<p>Line {number}</p>" for number in range(100))
    browser.open(
        bad_page(f"<main><figure>{lines}</figure><figure><p>Whole</p></figure></main>"), media="print"
    )
    assert cut_cards(browser) == ["a card that begins with “Line 0” is cut"]
