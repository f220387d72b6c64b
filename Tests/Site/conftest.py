"""The sites and projects that the tests begin with."""

import os
import pathlib
import shutil
import tempfile

import pytest

from hosting import HostedSite, host
from pdf import PDF, pdfs
from printing import Workshop
from support import PROGRAM, Page, Project, parsed, publish, strip, take_over, unpublish


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Project:
    """The sample, built once. Tests that use it change nothing."""
    project = Project(tmp_path_factory.mktemp("site"))
    project.build().succeeded()
    return project


@pytest.fixture(scope="session")
def bare(tmp_path_factory) -> Project:
    """The sample without all optional parts, built once."""
    project = Project(tmp_path_factory.mktemp("bare"))
    strip(project)
    project.build().succeeded()
    return project


@pytest.fixture(scope="session")
def printed(tmp_path_factory) -> Project:
    """The sample without an address, built once with its fact sheets as PDF."""
    project = Project(tmp_path_factory.mktemp("printed"))
    unpublish(project)
    project.build("--pdf").succeeded()
    return project


@pytest.fixture(scope="session")
def published(tmp_path_factory) -> Project:
    """The sample with its fact sheets as PDF and pictures to share."""
    project = Project(tmp_path_factory.mktemp("published"))
    project.build("--pdf").succeeded()
    return project


@pytest.fixture(scope="session")
def sheets(printed) -> dict[str, PDF]:
    """Every fact sheet of the site without an address, by path."""
    return pdfs(printed)


@pytest.fixture(scope="session")
def published_sheets(published) -> dict[str, PDF]:
    """Every fact sheet of the site at an address, by path."""
    return pdfs(published)


@pytest.fixture(scope="session")
def pages(site) -> dict[str, Page]:
    """Every page of the sample, by path."""
    return parsed(site)


@pytest.fixture(scope="session")
def hosted(tmp_path_factory):
    """The sample on a server whose address it knows."""
    with host(Project(tmp_path_factory.mktemp("hosted")), publish) as hosted:
        yield hosted


@pytest.fixture(scope="session")
def bare_hosted(bare):
    """The sample without all optional parts, on a server."""
    with host(bare) as hosted:
        yield hosted


@pytest.fixture(params=["hosted", "bare_hosted"])
def either(request) -> HostedSite:
    """One site after the other: with all features of templates and Markdown, and with as few as possible."""
    return request.getfixturevalue(request.param)


@pytest.fixture
def bad_page(tmp_path):
    """Makes a page of some HTML and returns its address: tests must find their fault on it."""

    def make(body: str) -> str:
        page = tmp_path / "bad.html"
        page.write_text(f'<!DOCTYPE html><html lang="en"><title>Bad</title><body>{body}', encoding="utf-8")
        return page.as_uri()

    return make


@pytest.fixture
def project(tmp_path) -> Project:
    """A copy of the sample and of the templates, not built yet."""
    return Project(tmp_path / "project")


@pytest.fixture
def printed_project(printed, project) -> Project:
    """The site without an address again: nothing needs to be printed until something is changed."""
    unpublish(project)
    take_over(printed, project)
    return project


@pytest.fixture
def workshop():
    """A browser that can be disturbed, in a short path, which a browser's files need."""
    with tempfile.TemporaryDirectory(dir="/tmp", prefix="w") as folder:
        yield Workshop(pathlib.Path(folder))


@pytest.fixture
def unprivileged_project():
    """A project that belongs to a user without special rights, even if the tests run as root."""
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
