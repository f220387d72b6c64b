"""The sites and projects that the tests begin with."""

import os
import pathlib
import shutil
import tempfile

import pytest

from support import PROGRAM, Page, Project


def pytest_configure():
    if not PROGRAM.is_file():
        raise pytest.UsageError(f"there is no program {PROGRAM}: build it, or name it in COUNTRY_PROFILE")


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Project:
    """The real content, built once. Tests that use it change nothing."""
    project = Project(tmp_path_factory.mktemp("site"))
    project.build().succeeded()
    return project


@pytest.fixture(scope="session")
def pages(site) -> dict[str, Page]:
    """Every page of the real site, by path."""
    return {
        path.relative_to(site.public).as_posix(): Page.parse(path.read_text(encoding="utf-8"))
        for path in sorted(site.public.rglob("*.html"))
    }


@pytest.fixture
def project(tmp_path) -> Project:
    """A copy of the real content and templates, not built yet."""
    return Project(tmp_path / "project")


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
