"""The sites and projects that the tests begin with."""

import os
import pathlib
import shutil
import signal
import tempfile

import pytest

from browser import Browser
from filling import fill_every_part
from hosting import HostedSite, host
from pdf import PDF, pdfs
from printing import Workshop
from support import PROGRAM, Page, Project, publish, take_over

WEIGHTS = pytest.StashKey[list[str]]()


def pytest_configure():
    if not PROGRAM.is_file():
        raise pytest.UsageError(f"there is no program {PROGRAM}: build it, or name it in COUNTRY_PROFILE")
    pass_on_no_ignored_signal()


def pass_on_no_ignored_signal():
    """Lets the tests stop programs also where whoever started the tests wants these to go on, as with nohup.

    A program that is started ignores what is ignored here, but not what is caught. So it is caught, in vain.
    """
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, lambda number, frame: None)


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Project:
    """The real content, built once. Tests that use it change nothing."""
    project = Project(tmp_path_factory.mktemp("site"))
    project.build().succeeded()
    return project


@pytest.fixture(scope="session")
def printed(tmp_path_factory) -> Project:
    """The real content, built once with its fact sheets as PDF. Tests that use it change nothing."""
    project = Project(tmp_path_factory.mktemp("printed"))
    project.build("--pdf").succeeded()
    return project


@pytest.fixture(scope="session")
def published(tmp_path_factory) -> Project:
    """The real content at an address, with its fact sheets as PDF and pictures to share."""
    project = Project(tmp_path_factory.mktemp("published"))
    publish(project)
    project.build("--pdf").succeeded()
    return project


@pytest.fixture(scope="session")
def sheets(printed) -> dict[str, PDF]:
    """Every fact sheet of the real site, by path."""
    return pdfs(printed)


@pytest.fixture(scope="session")
def published_sheets(published) -> dict[str, PDF]:
    """Every fact sheet of the site at an address, by path."""
    return pdfs(published)


@pytest.fixture(scope="session")
def pages(site) -> dict[str, Page]:
    """Every page of the real site, by path."""
    return {
        path.relative_to(site.public).as_posix(): Page.parse(path.read_text(encoding="utf-8"))
        for path in sorted(site.public.rglob("*.html"))
    }


@pytest.fixture(scope="session")
def browser():
    """Chromium, started once. A test opens the page that it needs."""
    browser = Browser()
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def hosted(site):
    """The real site on a server."""
    with host(site) as hosted:
        yield hosted


@pytest.fixture(scope="session")
def full(tmp_path_factory):
    """The real site with all that templates and Markdown can show, on a server whose address it knows."""
    with host(Project(tmp_path_factory.mktemp("full")), fill_every_part) as hosted:
        yield hosted


@pytest.fixture(params=["hosted", "full"])
def either(request) -> HostedSite:
    """One site after the other."""
    return request.getfixturevalue(request.param)


@pytest.fixture
def bad_page(tmp_path):
    """Makes a page of some HTML and gives its address: what a test looks for must be found there."""

    def make(body: str) -> str:
        page = tmp_path / "bad.html"
        page.write_text(f'<!DOCTYPE html><html lang="en"><title>Bad</title><body>{body}', encoding="utf-8")
        return page.as_uri()

    return make


@pytest.fixture
def weights(pytestconfig) -> list[str]:
    """The lines of the table of weights, which is printed at the end."""
    return pytestconfig.stash.setdefault(WEIGHTS, [])


def pytest_terminal_summary(terminalreporter, config):
    if lines := config.stash.get(WEIGHTS, []):
        terminalreporter.section("weight of the pages")
        for line in lines:
            terminalreporter.write_line(line)


@pytest.fixture
def project(tmp_path) -> Project:
    """A copy of the real content and templates, not built yet."""
    return Project(tmp_path / "project")


@pytest.fixture
def printed_project(printed, project) -> Project:
    """A copy of the real site, for which nothing needs to be printed until something is changed."""
    take_over(printed, project)
    return project


@pytest.fixture
def workshop():
    """A browser that can be disturbed, in a short path, since a browser's files have to lie in one."""
    with tempfile.TemporaryDirectory(dir="/tmp", prefix="w") as folder:
        yield Workshop(pathlib.Path(folder))


@pytest.fixture
def unprivileged_project():
    """A project that belongs to a user who may not do everything, even where the tests run as root."""
    if os.geteuid() != 0:
        with tempfile.TemporaryDirectory() as folder:
            yield Project(pathlib.Path(folder) / "project")
        return
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        program = pathlib.Path(shutil.copy(PROGRAM, folder))
        prefix = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
        project = Project(pathlib.Path(folder) / "project", program, prefix)
        for path in [project.folder, *project.folder.rglob("*")]:
            os.chown(path, 65534, 65534)
        yield project
