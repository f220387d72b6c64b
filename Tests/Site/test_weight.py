"""The pages are light: the first answer of a slow connection contains a whole page."""

from weight import TEXT, heavy_pages


def test_page_with_its_stylesheet_is_light(browser, hosted, weights):
    assert heavy_pages(browser, hosted, weights) == []


def test_pages_load_no_font_and_no_script(browser, hosted):
    """And no frame, no video and no data: a page, its style, and its pictures."""

    def needless(address):
        requests = browser.open(address).requests
        return [request.url for request in requests if request.kind not in {*TEXT, "Image"}]

    hosted.no_page_has(needless)
