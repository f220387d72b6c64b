"""The contestants: our program, Hugo and zorto, and two that are no generators, cmark with cp and `floor.c`."""

import argparse
import json
import pathlib
import shutil
import subprocess
from dataclasses import dataclass
from typing import Callable

import corpus
import hugo_site
import layouts
import zorto_site

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent.parent


@dataclass(frozen=True)
class Contestant:
    """A program and the site that it builds."""

    name: str
    site: pathlib.Path
    # The command that builds into a folder, and the path in it of the page with a name.
    build: Callable[[pathlib.Path], list[str]]
    page: Callable[[str], str]
    # Whether its pages have header, navigation and footer.
    is_framed: bool = True


def prepare(folder: pathlib.Path, options: argparse.Namespace) -> list[Contestant]:
    """Writes the sites. The HTML around the others' pages comes from a build of one page by our program."""
    site, hugo, zorto = folder / "site", folder / "hugo-site", folder / "zorto-site"
    pages = site / "Content" / "en" / "updates"

    def our_build(output: pathlib.Path) -> list[str]:
        return [options.program, "build", "--output", str(output)]

    def hugo_build(output: pathlib.Path) -> list[str]:
        cache = ("--cacheDir", str(folder / "hugo-cache"))
        return [options.hugo, "build", "--noBuildLock", "--quiet", "--destination", str(output), *cache]

    def zorto_build(output: pathlib.Path) -> list[str]:
        return zorto_site.build_command(options.zorto, zorto, output)

    def cmark_build(output: pathlib.Path) -> list[str]:
        # On one processor: parses and renders every page, and writes as many files as our program did just before.
        script = 'cp -r "$2" "$3" && "$0" "$1"/*.md >"$3/cmark.html"'
        return ["sh", "-c", script, options.cmark, str(pages), str(output.parent / "ours"), str(output)]

    def floor_build(output: pathlib.Path) -> list[str]:
        return [options.floor, str(pages), str(output)]

    _copy_our_site(site)
    sample = folder / "sample"
    pages.mkdir()
    (pages / f"{layouts.PAGE_NAME}.md").write_text(layouts.PAGE)
    subprocess.run([*our_build(sample), "--quiet"], cwd=site, check=True)
    shutil.rmtree(pages)
    page_html = (sample / "updates" / f"{layouts.PAGE_NAME}.html").read_text()
    index_html = (sample / "updates" / "index.html").read_text()
    hugo_site.write_site(hugo, page_html, index_html)
    zorto_site.write_site(zorto, page_html, index_html)
    facts = _facts(sample)
    corpus.write_pages(pages, corpus.OURS, options.pages, facts)
    corpus.write_pages(hugo / "content" / "updates", corpus.HUGO, options.pages, facts)
    corpus.write_pages(zorto / "content" / "updates", corpus.ZORTO, options.pages, facts)
    return [
        Contestant("ours", site, our_build, lambda name: f"updates/{name}.html"),
        Contestant("Hugo", hugo, hugo_build, lambda name: f"updates/{name}.html"),
        Contestant("zorto", zorto, zorto_build, lambda name: f"updates/{name}/index.html"),
        Contestant("cmark and cp", site, cmark_build, lambda name: f"updates/{name}.html"),
        Contestant("floor", site, floor_build, lambda name: f"{name}.html", is_framed=False),
    ]


def _copy_our_site(site: pathlib.Path) -> None:
    shutil.copytree(PROJECT / "Content", site / "Content")
    shutil.copytree(PROJECT / "Templates", site / "Templates")
    shutil.copy(HERE / "updates.html", site / "Templates" / "updates.html")


def _facts(output: pathlib.Path) -> list[corpus.Fact]:
    """Returns the key facts of the real content, as the built site shows them."""
    facts = json.loads((output / "data" / "key-facts.json").read_text(encoding="utf-8"))["facts"]
    return [corpus.Fact(fact["id"], fact["display"]["en"]) for fact in facts]
