"""The site of this office as a whole: no messages, and every page valid, light and accessible."""

import pytest

from html_checker import html_mistakes
from links import broken_links
from paper import cut_cards
from weight import heavy_pages


def test_the_content_passes_the_strictest_check(project):
    run = project.run("check", "--strict", "--today", "2026-11-23").succeeded()
    assert run.messages == "12 pages checked, no errors\n"


def test_nu_html_checker_finds_no_error_and_no_warning(site):
    assert html_mistakes(site.public) == []


def test_every_link_leads_to_a_file_and_a_place_in_it(printed):
    """Also to the fact sheets."""
    assert broken_links(printed) == []


@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (1280, "light")])
def test_every_page_can_be_used_and_read_on_a_phone_and_on_a_desk(browser, hosted, width, scheme):
    def faults(address):
        browser.open(address, width=width, scheme=scheme)
        return (
            browser.axe()
            + browser.measure("sideways")
            + browser.measure("unreadable")
            + browser.measure("small-targets")
        )

    hosted.no_page_has(faults)


def test_a_page_with_its_stylesheet_is_light(browser, hosted, weights):
    assert heavy_pages(browser, hosted, weights) == []


def test_no_card_is_cut_in_two_on_paper(browser, hosted):
    def cut(address):
        browser.open(address, media="print")
        return cut_cards(browser)

    hosted.no_page_has(cut)
