"""The targets of a built site's links."""

import posixpath
import urllib.parse

from support import Page, Project, parsed

EXTERNAL = {"http", "https", "mailto", "tel"}


def internal_links(page: Page) -> list[urllib.parse.SplitResult]:
    links = [urllib.parse.urlsplit(link) for link in page.links]
    return [link for link in links if link.scheme not in EXTERNAL]


def broken_links(site: Project) -> list[str]:
    """Returns the links of a built site that lead to no file or to no place in it, or are not relative."""
    pages = parsed(site)
    broken = []
    for path, page in pages.items():
        for link in internal_links(page):
            target = path
            if link.path:
                folder = posixpath.dirname(path)
                target = posixpath.normpath(posixpath.join(folder, urllib.parse.unquote(link.path)))
            relative = not (
                link.scheme or link.netloc or link.path.startswith("/") or target.startswith("..")
            )
            known = target not in pages or not link.fragment
            found = known or urllib.parse.unquote(link.fragment) in pages[target].ids
            if not (relative and (site.public / target).is_file() and found):
                broken.append(f"{path}: {link.geturl()}")
    return broken
