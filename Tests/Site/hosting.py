"""Sites as visitors meet them: built, and served below a path by a plain host."""

import contextlib
import pathlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import quote

from server import server
from support import Project


@dataclass(frozen=True)
class HostedSite:
    """A site on a server."""

    folder: pathlib.Path
    address: str

    @property
    def paths(self) -> list[str]:
        """The paths of all pages."""
        return sorted(page.relative_to(self.folder).as_posix() for page in self.folder.rglob("*.html"))

    def no_page_has(self, faults: Callable[[str], list[str]]) -> None:
        """Fails with all faults that are found when each page is looked at, by its address."""
        pages: dict[str, list[str]] = {}
        for path in self.paths:
            for fault in faults(self.address + quote(path)):
                pages.setdefault(fault, []).append(path)
        assert not pages, "".join(f"\n{fault}\n    on {', '.join(paths)}" for fault, paths in pages.items())


@contextlib.contextmanager
def host(
    project: Project, change: Callable[[Project, str], None] | None = None
) -> Iterator[HostedSite]:
    """Serves a project's site. It is built after the change, which is told the site's address."""
    with server(project.public, "/some/path/") as address:
        if change:
            change(project, address)
        project.build().succeeded()
        yield HostedSite(project.public, address)
