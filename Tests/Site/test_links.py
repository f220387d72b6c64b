"""Every link leads somewhere, from a folder on a USB stick and below any path of a web server."""

import html
import posixpath
import re
import urllib.error
import urllib.parse
import urllib.request

from server import server
from support import Page, Project, markdown

EXTERNAL = {"http", "https", "mailto", "tel"}


def internal_links(page: Page) -> list[urllib.parse.SplitResult]:
    links = [urllib.parse.urlsplit(link) for link in page.links]
    return [link for link in links if link.scheme not in EXTERNAL]


def broken_links(site: Project) -> list[str]:
    """The links of a built site that lead to no file or to no place in it, or are not relative."""
    pages = {
        path.relative_to(site.public).as_posix(): Page.parse(path.read_text(encoding="utf-8"))
        for path in site.public.rglob("*.html")
    }
    broken = []
    for path, page in sorted(pages.items()):
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


def test_every_link_leads_to_a_file_and_a_place_in_it(site):
    assert broken_links(site) == []


def test_links_from_the_middle_of_a_site_with_difficult_names(project):
    """Names with spaces and in Lao, files in the same folder and in others, places in pages."""
    project.write(
        "Content/en/updates/ຂ່າວ ໜຶ່ງ.md", markdown("One", "## ຫົວຂໍ້ 1\n\n[home](../home.md#who-we-are)")
    )
    project.write(
        "Content/en/updates/two.md",
        markdown(
            "Two",
            "[one](<ຂ່າວ ໜຶ່ງ.md#ຫົວຂໍ້-1>) [area](../areas/labour-migration.md) [here](#below)\n\n## Below",
        ),
    )
    project.build().succeeded()
    assert broken_links(project) == []


def test_the_check_of_links_finds_broken_ones(project):
    project.build().succeeded()
    project.replace(
        "Public/index.html", "</main>", '<a href="no.html"></a><a href="#no"></a><a href="/"></a></main>'
    )
    assert broken_links(project) == ["index.html: no.html", "index.html: #no", "index.html: /"]


def test_a_page_names_the_sources_of_its_figures_and_no_others(site, pages):
    """A source that stands on a page is taken for the source of all that the page says."""
    facts = site.json("data/key-facts.json")["facts"]
    source_of = {fact["label"]["en"]: fact["source"]["id"] for fact in facts}
    for path in set(pages) - {"key-facts.html"}:
        page = site.read(f"Public/{path}")
        figures = re.findall(r'<figure class="figure">.*?</figure>', page, re.DOTALL)
        for figure in figures:
            label = html.unescape(re.findall(r"<figcaption>(.*?)</figcaption>", figure)[0])
            assert source_of[label] in SOURCES.findall(figure), f"{path}: {label}"
        assert SOURCES.findall(page) == SOURCES.findall("".join(figures)), path


SOURCES = re.compile(r'key-facts\.html#source-([^"]*)"')


def test_ids_are_unique_on_each_page(pages):
    for path, page in pages.items():
        assert sorted(set(page.ids)) == sorted(page.ids), path


def test_addresses_for_mail_and_telephone_hold_no_spaces(pages):
    for path, page in pages.items():
        for link in page.links:
            assert " " not in link, path


def test_a_visitor_below_a_path_reaches_every_page(site, pages):
    with server(site.public, "/some/path/") as address:
        seen, waiting = set(), [address + "index.html"]
        while waiting:
            url = waiting.pop()
            if url in seen:
                continue
            seen.add(url)
            with urllib.request.urlopen(url, timeout=10) as answer:
                body = answer.read()
            if url.endswith(".html"):
                links = internal_links(Page.parse(body.decode()))
                waiting += [
                    urllib.parse.urldefrag(urllib.parse.urljoin(url, link.geturl())).url for link in links
                ]
    reached = {urllib.parse.unquote(url.removeprefix(address)) for url in seen}
    assert set(pages) - {"404.html"} <= reached
    assert {"data/profile.json", "data/key-facts.json", "data/areas.json"} <= reached


def test_address_of_the_site_leaves_the_links_between_its_files_relative(project):
    project.replace(
        "Content/profile.yaml", "\nsources:\n", "\nurl: https://profile.example.org/lao/\nsources:\n"
    )
    project.build().succeeded()
    assert broken_links(project) == []
    home = Page.parse(project.read("Public/index.html"))
    assert [link for link in home.links if link.startswith("https://profile.example.org/")] == [
        "https://profile.example.org/lao/index.html"
    ]
    area = Page.parse(project.read("Public/areas/labour-migration.html"))
    canonical = "https://profile.example.org/lao/areas/labour-migration.html"
    assert [link for link in area.links if link.startswith("https://profile.example.org/")] == [canonical]
    assert f"<loc>{canonical}</loc>" in project.read("Public/sitemap.xml")
    assert "404.html" not in project.read("Public/sitemap.xml")
    assert "Sitemap: https://profile.example.org/lao/sitemap.xml" in project.read("Public/robots.txt")


def test_without_an_address_no_address_is_invented(project):
    project.build().succeeded()
    assert 'rel="canonical"' not in project.read("Public/index.html")
    assert not (project.public / "sitemap.xml").exists()
    assert not (project.public / "robots.txt").exists()
