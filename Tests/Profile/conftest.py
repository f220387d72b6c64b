"""The site of this office. An office with its own profile replaces this folder together with Content."""

import pytest

from hosting import host
from pdf import PDF, pdfs
from support import OFFICE, Page, Project, parsed, take_over


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Project:
    """The real content, built once. Tests that use it change nothing."""
    project = Project(tmp_path_factory.mktemp("office"), content=OFFICE)
    project.build().succeeded()
    return project


@pytest.fixture(scope="session")
def printed(tmp_path_factory) -> Project:
    """The real content, built once with its fact sheets as PDF."""
    project = Project(tmp_path_factory.mktemp("printed-office"), content=OFFICE)
    project.build("--pdf").succeeded()
    return project


@pytest.fixture(scope="session")
def pages(site) -> dict[str, Page]:
    """Every page of the site, by path."""
    return parsed(site)


@pytest.fixture(scope="session")
def sheets(printed) -> dict[str, PDF]:
    """Every fact sheet, by path."""
    return pdfs(printed)


@pytest.fixture(scope="session")
def hosted(site):
    """The site on a server."""
    with host(site) as hosted:
        yield hosted


@pytest.fixture
def project(tmp_path) -> Project:
    """A copy of the real content and of the templates, not built yet."""
    return Project(tmp_path / "project", content=OFFICE)


@pytest.fixture
def printed_project(printed, project) -> Project:
    """A copy of the site, in which nothing needs to be printed until something is changed."""
    take_over(printed, project)
    return project
