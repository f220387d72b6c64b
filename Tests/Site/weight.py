"""The size of a page when it is loaded over the network."""

import gzip
import re
from dataclasses import dataclass
from urllib.parse import unquote

from browser import Browser, Request
from hosting import HostedSite

# Ten packets, which come before the first acknowledgement.
HEAVIEST_PAGE = 14 * 1024


@dataclass(frozen=True)
class Weight:
    """The files that a page loads, in bytes after compression."""

    path: str
    files: dict[Request, int]

    def of(self, *kinds: str) -> int:
        return sum(size for request, size in self.files.items() if request.kind in kinds)

    @property
    def row(self) -> str:
        page, sheet, total = self.of("Document"), self.of("Stylesheet"), sum(self.files.values())
        others = [without_fingerprint(request.url) for request in self.files if request.kind not in TEXT]
        return f"{page:7,} {sheet:7,} {page + sheet:9,} {total:9,}  {self.path}  {' '.join(others)}".rstrip()


def without_fingerprint(url: str) -> str:
    return re.sub(r"\.[0-9a-f]{16}\.", ".", url.rpartition("/")[2])


TEXT = ("Document", "Stylesheet")
HEAD = "   HTML     CSS  HTML+CSS       all  page, and what else it loads (bytes, gzip -9)"


def weigh(browser: Browser, site: HostedSite, path: str) -> Weight:
    """Opens a page and weighs everything that it loads."""

    def size(request: Request) -> int:
        file = site.folder / unquote(request.url.removeprefix(site.address))
        return len(gzip.compress(file.read_bytes(), compresslevel=9, mtime=0))

    return Weight(path, {request: size(request) for request in browser.open(site.address + path).requests})


def heavy_pages(browser: Browser, site: HostedSite, weights: list[str]) -> list[str]:
    """Returns the pages that are too heavy; each is noted in the table of weights."""
    pages = [weigh(browser, site, path) for path in site.paths]
    weights += [HEAD, *(page.row for page in pages)]
    return [page.row for page in pages if page.of(*TEXT) > HEAVIEST_PAGE]
