"""A walk through a page with the Tab key."""

from PIL import Image

from browser import Browser
from colour import colours, contrast

# How far around an element its mark may reach, in pixels.
MARGIN = 8
# What WCAG asks of a mark: so much contrast between the two states.
CONTRAST = 3


class Walk:
    """Goes from stop to stop on the page that the browser shows."""

    def __init__(self, browser: Browser):
        self.browser = browser
        self.stops: list[str] = browser.measure("stops")

    def next(self) -> dict:
        """Presses Tab, and returns where that leads; see measures/focus.js."""
        self.browser.press("Tab")
        return self.browser.measure("focus")

    def faults(self, seen: set[str]) -> list[str]:
        """Where the keyboard does not go through the whole page in its order and out of it, each stop in sight.

        Of the stops that look alike only the first is looked at; `seen` keeps the looks from page to page.
        """
        found = []
        for number, stop in enumerate(self.stops):
            here = self.next()
            if here["stop"] != number:
                return [*found, f"the keyboard is at {here['description']}, not at {stop}"]
            if not here["isOnTop"]:
                found.append(f"hidden while it has the focus: {stop}")
            if here["look"] not in seen and not self._is_marked(here["box"]):
                found.append(f"does not show that it has the focus: {stop}")
            seen.add(here["look"])
        after = self.next()
        if after["stop"] > 0:
            found.append(f"the keyboard does not leave the page, but goes to {after['description']}")
        return found

    def _is_marked(self, box: dict[str, float]) -> bool:
        """Whether as many pixels differ as a line of one pixel around the box has."""
        x, y = max(0, box["x"] - MARGIN), max(0, box["y"] - MARGIN)
        part = x, y, box["width"] + 2 * MARGIN, box["height"] + 2 * MARGIN
        focused = self.browser.picture(*part)
        self.browser.run("window.kept = document.activeElement; window.kept.blur()")
        unfocused = self.browser.picture(*part)
        self.browser.run("window.kept.focus({ preventScroll: true })")
        return pixels_that_stand_out(focused, unfocused) >= 2 * (box["width"] + box["height"])


def pixels_that_stand_out(one: Image.Image, other: Image.Image) -> int:
    """How many pixels of two pictures of the same size differ by the contrast that a mark needs."""
    pixels = zip(colours(one), colours(other))
    return sum(1 for a, b in pixels if a != b and contrast(a, b) >= CONTRAST)
