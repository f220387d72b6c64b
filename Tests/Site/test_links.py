"""Every link leads somewhere, from a folder on a USB stick and below any path of a web server."""

import html
import re
import urllib.error
import urllib.parse
import urllib.request

from links import broken_links, internal_links
from server import server
from support import ADDRESS, Page, markdown, unpublish

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
    """A source on a page is read as the source of everything on the page."""
    facts = site.json("data/key-facts.json")["facts"]
    source_of = {fact["label"]["en"]: fact["source"]["id"] for fact in facts}
    for path in set(pages) - {"key-facts.html"}:
        page = site.read(f"Public/{path}")
        figures = re.findall(r'<figure class="figure">.*?</figure>', page, re.DOTALL)
        for figure in figures:
            label = html.unescape(re.findall(r"<figcaption>(.*?)</figcaption>", figure)[0])
            assert source_of[label] in SOURCES.findall(figure), f"{path}: {label}"
        sentences = re.sub(r'<figure class="figure">.*?</figure>', "", page, flags=re.DOTALL)
        assert SOURCES.findall(sentences) == IN_SENTENCES.get(path, []), path


# The sources of figures in sentences that are no key facts.
IN_SENTENCES = {"areas/migration-health.html": ["report"]}
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


def test_address_of_the_site_leaves_the_links_between_its_files_relative(site, pages):
    assert links_with_the_address(pages["index.html"]) == [f"{ADDRESS}index.html"]
    canonical = f"{ADDRESS}areas/labour-migration.html"
    assert links_with_the_address(pages["areas/labour-migration.html"]) == [canonical]
    assert f"<loc>{canonical}</loc>" in site.read("Public/sitemap.xml")
    assert "404.html" not in site.read("Public/sitemap.xml")
    assert f"Sitemap: {ADDRESS}sitemap.xml" in site.read("Public/robots.txt")


def links_with_the_address(page: Page) -> list[str]:
    return [link for link in page.links if link.startswith(ADDRESS)]


def test_without_an_address_no_address_is_invented(project):
    unpublish(project)
    project.build().succeeded()
    assert 'rel="canonical"' not in project.read("Public/index.html")
    assert not (project.public / "sitemap.xml").exists()
    assert not (project.public / "robots.txt").exists()
