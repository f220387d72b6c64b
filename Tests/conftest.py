"""Fixtures for all tests of the program and of its sites."""

import pytest

import ignored_signals
from browser import Browser
from support import PROGRAM

WEIGHTS = pytest.StashKey[list[str]]()


def pytest_configure():
    if not PROGRAM.is_file():
        raise pytest.UsageError(f"there is no program {PROGRAM}: build it, or name it in COUNTRY_PROFILE")
    ignored_signals.pass_on_none()


@pytest.fixture(scope="session")
def browser():
    """Chromium, started once. Each test opens the page that it needs."""
    browser = Browser()
    yield browser
    browser.close()


@pytest.fixture
def weights(pytestconfig) -> list[str]:
    """The lines of the table of weights, which is printed at the end."""
    return pytestconfig.stash.setdefault(WEIGHTS, [])


def pytest_terminal_summary(terminalreporter, config):
    if lines := config.stash.get(WEIGHTS, []):
        terminalreporter.section("weight of the pages")
        for line in lines:
            terminalreporter.write_line(line)
