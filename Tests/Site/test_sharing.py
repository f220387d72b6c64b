"""A published site as seen by search engines, feed readers and the services that people share pages with."""

import copy
import datetime
import html
import json
import re
import struct
import urllib.parse
import xml.etree.ElementTree

import feedparser
import pytest
from pyld import jsonld

import schema_org
from support import ADDRESS, Page, is_fact_sheet, parsed

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
# The content of the sample's updates/ຂ່າວ.md.
ODD_TITLE = 'Q&A: <b>"so"</b> it’s ຂ່າວ </script> %'


@pytest.fixture(scope="module")
def sources(site) -> dict[str, str]:
    """Returns the HTML of each page except fact sheets, which link to their pages, and that for missing addresses."""
    paths = sorted(path.relative_to(site.public).as_posix() for path in site.public.rglob("*.html"))
    return {
        path: site.read(f"Public/{path}")
        for path in paths
        if path != "404.html" and not is_fact_sheet(path)
    }


@pytest.fixture(scope="module")
def shown(sources) -> dict[str, Page]:
    return {path: Page.parse(source) for path, source in sources.items()}


def address(path: str) -> str:
    return ADDRESS + urllib.parse.quote(path)


def graph(source: str) -> dict:
    """Returns the only graph of a page."""
    parts = source.split('<script type="application/ld+json">')
    assert len(parts) == 2
    return json.loads(parts[1].partition("</script>")[0])


def node(source: str, type: str) -> dict | None:
    return next((node for node in graph(source)["@graph"] if node["@type"] == type), None)


def metadata(page: Page) -> dict[str, str]:
    """Returns the `property` and `name` entries of a page's head; each occurs once."""
    pairs = [
        (element.attributes.get("property") or element.attributes.get("name"), element.attributes["content"])
        for element in page.elements
        if element.tag == "meta" and "content" in element.attributes
    ]
    assert len(dict(pairs)) == len(pairs)
    return dict(pairs)


def test_every_graph_speaks_the_words_of_schema_org(sources):
    for path, source in sources.items():
        assert schema_org.problems(graph(source)) == [], path


MISTAKES = {
    "an unknown type": (lambda page: page.update({"@type": "Web"}), "there is no type 'Web'"),
    "an unknown property": (lambda page: page.update(title="x"), "WebPage has no property 'title'"),
    "a date in words": (
        lambda page: page.update(dateModified="today"),
        "WebPage.dateModified can't be 'today'",
    ),
    "a relative address": (lambda page: page.update(url="x.html"), "WebPage.url can't be 'x.html'"),
    "an empty text": (lambda page: page.update(name=" "), "WebPage.name can't be ' '"),
    "a number for a text": (lambda page: page.update(name=7), "WebPage.name can't be 7"),
    "a thing of another type": (
        lambda page: page.update(breadcrumb={"@type": "Country", "name": "x"}),
        "WebPage.breadcrumb can't be a Country",
    ),
    "a name that nothing has": (
        lambda page: page.update(isPartOf={"@id": "x"}),
        "WebPage.isPartOf leads to 'x', which is not described",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_the_check_of_graphs_finds(sources, mistake):
    document = copy.deepcopy(graph(sources["areas/labour-migration.html"]))
    change, message = MISTAKES[mistake]
    change(next(node for node in document["@graph"] if node["@type"] == "WebPage"))
    assert schema_org.problems(document) == [message]


def test_a_json_ld_processor_finds_every_thing_once(sources):
    """Read without the network: the terms of schema.org are all in one place."""
    for path, source in sources.items():
        document = {**graph(source), "@context": {"@vocab": "https://schema.org/"}}
        named = [node["@id"] for node in jsonld.expand(document) if "@id" in node]
        assert address(path) in named
        assert sorted(set(named)) == sorted(named) and len(named) == len(document["@graph"]), path


def test_a_page_says_of_itself_what_its_head_says(sources, shown):
    for path, page in shown.items():
        described = node(sources[path], "CollectionPage" if path.endswith("/index.html") else "WebPage")
        head = metadata(page)
        assert described["@id"] == described["url"] == head["og:url"] == address(path)
        assert described["name"] == head["og:title"]
        assert described.get("description") == head.get("og:description") == head.get("description")
        canonical = [e.attributes["href"] for e in page.elements if e.attributes.get("rel") == "canonical"]
        assert canonical == [address(path)]


def test_breadcrumbs_are_complete(sources):
    """Search engines require a name, an address and a position that counts from one."""
    for path, source in sources.items():
        trail = node(source, "BreadcrumbList")
        if path == "index.html":
            assert trail is None
            continue
        steps = trail["itemListElement"]
        assert [step["position"] for step in steps] == list(range(1, len(steps) + 1))
        assert [step["item"] for step in steps][:: len(steps) - 1] == [address("index.html"), address(path)]
        assert all(step["name"] for step in steps)
    steps = node(sources["areas/labour-migration.html"], "BreadcrumbList")["itemListElement"]
    assert [step["name"] for step in steps] == ["Home", "Areas of work", "Labour migration"]


def test_a_page_shows_the_way_that_its_graph_describes(sources):
    """Also in a section that is not in the menu. The page itself is its heading."""
    for path, source in sources.items():
        if path == "index.html":
            continue
        shown = source.partition('class="breadcrumb"')[2].partition("</nav>")[0]
        links = re.findall(r'<a href="([^"]*)">(.*?)</a>', shown)
        steps = [(urllib.parse.urljoin(address(path), href), html.unescape(name)) for href, name in links]
        described = node(source, "BreadcrumbList")["itemListElement"][:-1]
        assert steps == [(step["item"], step["name"]) for step in described], path
    assert "Stories" not in re.search(r'<nav class="menu".*?</nav>', sources["index.html"], re.S)[0]


def test_data_set_is_complete(site, sources):
    """Requirements of data set catalogues: a description of some length, and files that exist."""
    dataset = node(sources["key-facts.html"], "Dataset")
    assert 50 <= len(dataset["description"]) <= 5000
    assert dataset["name"] and dataset["creator"] and dataset["spatialCoverage"] and dataset["isBasedOn"]
    paths = [file["contentUrl"].removeprefix(ADDRESS) for file in dataset["distribution"]]
    assert {"data/key-facts.json", "data/key-facts.csv"} <= set(paths)
    for path, file in zip(paths, dataset["distribution"]):
        assert (site.public / path).is_file()
        assert file["encodingFormat"] == ("text/csv" if path.endswith(".csv") else "application/json")
    facts = site.json("data/key-facts.json")["facts"]
    assert [(v["name"], v["value"]) for v in dataset["variableMeasured"]] == [
        (fact["label"]["en"], fact["value"]) for fact in facts
    ]
    assert [node(source, "Dataset") for path, source in sources.items() if path != "key-facts.html"] == [
        None
    ] * (len(sources) - 1)


def test_cards_of_pages_are_complete(shown):
    for path, page in shown.items():
        head = metadata(page)
        dated = path.startswith("updates/") and path != "updates/index.html"
        assert head["og:type"] == ("article" if dated else "website"), path
        assert ("article:published_time" in head) == dated
        assert head["og:site_name"] == "ASJ Velmora"
        assert head["og:locale"] == "en_GB"
        width, height = (int(head.get(f"og:image:{side}", "1")) for side in ("width", "height"))
        is_large = width >= 600 and 1.75 <= width / height <= 2.25
        assert head["twitter:card"] == ("summary_large_image" if is_large else "summary")
    titles = [metadata(page)["og:title"] for page in shown.values()]
    assert sorted(set(titles)) == sorted(titles)


def test_card_of_a_page_with_a_picture_and_an_odd_title(site, shown, sources):
    path = "updates/ຂ່າວ.html"
    head = metadata(shown[path])
    assert head["og:title"] == ODD_TITLE
    assert head["og:image"] == address("media/river.png")
    assert (site.public / "media" / "river.png").is_file()
    # A PNG file has its size in its first bytes.
    size = struct.unpack(">II", (site.public / "media" / "river.png").read_bytes()[16:24])
    assert (int(head["og:image:width"]), int(head["og:image:height"])) == size
    assert head["og:image:alt"] == "A river between green hills"
    assert head["article:published_time"] == "2026-02-03"
    assert head["article:modified_time"] == "2026-04-05"
    described = node(sources[path], "WebPage")
    assert described["name"] == ODD_TITLE
    assert described["primaryImageOfPage"]["url"] == address("media/river.png")


def test_picture_of_the_profile_stands_for_pages_that_have_none(site, shown):
    """Also for a page whose only picture is in a format that other sites do not show."""
    for path, page in shown.items():
        head = metadata(page)
        if path in PAGES_WITH_A_PICTURE:
            assert head["og:image"] == address("media/river.png"), path
            continue
        assert head["og:image"] == address("media/ferry.png"), path
        assert (head["og:image:width"], head["og:image:height"]) == ("1200", "630")
        assert head["og:image:alt"] == "A ferry on a wide river"
        assert head["twitter:card"] == "summary_large_image"
    missing = metadata(Page.parse(site.read("Public/404.html")))
    assert "og:image" not in missing and missing["twitter:card"] == "summary"


PAGES_WITH_A_PICTURE = [f"updates/{name}.html" for name in ("every-construct", "new-ferry", "ຂ່າວ")]


def test_site_map_has_every_page_with_the_days_of_the_content(site, sources):
    urls = xml.etree.ElementTree.fromstring(site.read("Public/sitemap.xml"))
    days = {url.findtext(f"{SITEMAP}loc"): url.findtext(f"{SITEMAP}lastmod") for url in urls}
    assert set(days) == {address(path) for path in sources}
    assert {path: day for path, day in days.items() if day} == {
        address("index.html"): "2026-10-31",
        address("contact.html"): "2026-09-01",
        address("areas/index.html"): "2026-11-23",
        address("areas/immigration-and-border-management.html"): "2026-11-23",
        address("updates/index.html"): "2026-05-01",
        address("updates/every-construct.html"): "2026-05-01",
        address("updates/ຂ່າວ.html"): "2026-04-05",
        address("updates/new-ferry.html"): "2026-01-15",
    }


def test_feed_is_read_by_a_feed_reader(site, shown):
    feed = feedparser.parse((site.public / "updates" / "feed.xml").read_bytes())
    assert not feed.bozo and feed.version == "atom10"
    assert feed.feed.title == "Updates – ASJ Velmora"
    assert feed.feed.author_detail.email == "office@velmora.example.org"
    assert feed.feed.updated_parsed[:3] == (2026, 5, 1)
    assert [entry.id for entry in feed.entries] == [
        address("updates/every-construct.html"),
        address("updates/ຂ່າວ.html"),
        address("updates/new-ferry.html"),
    ]
    # feedparser treats text as HTML if it looks like HTML.
    assert html.unescape(feed.entries[1].title_detail.value) == ODD_TITLE
    assert feed.entries[1].summary == "A & B, and signs that pages and feeds must not take for their own."
    for path, page in shown.items():
        links = [e.attributes["href"] for e in page.elements if e.attributes.get("rel") == "alternate"]
        assert links == (["feed.xml"] if path.startswith("updates/") else []), path


def test_feed_has_what_atom_requires(site):
    """RFC 4287, 4.1.1 and 4.1.2."""
    feed = xml.etree.ElementTree.fromstring(site.read("Public/updates/feed.xml"))
    assert feed.tag == f"{ATOM}feed"
    for element in [feed, *feed.findall(f"{ATOM}entry")]:
        for name in ("id", "title", "updated"):
            assert len(element.findall(f"{ATOM}{name}")) == 1
        moment = datetime.datetime.fromisoformat(element.findtext(f"{ATOM}updated"))
        assert moment.utcoffset() == datetime.timedelta(0)
        assert element.findtext(f"{ATOM}id").startswith(ADDRESS)
    assert feed.findtext(f"{ATOM}author/{ATOM}name")
    links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    assert links == {"self": address("updates/feed.xml"), "alternate": address("updates/index.html")}


def test_a_designer_changes_the_feed(project):
    published = "<published>{{ entry.published }}</published>"
    project.replace("Templates/site/feed.xml", published, '<category term="{{ site.country.name }}"/>')
    project.build().succeeded()
    feed = feedparser.parse((project.public / "updates" / "feed.xml").read_bytes())
    assert not feed.bozo
    assert [tag.term for entry in feed.entries for tag in entry.tags] == ["Republic of Velmora"] * 3
    project.replace("Templates/site/feed.xml", '<category term="{{ site.country.name }}"/>', "<category>")
    messages = project.build().failed().messages
    assert "Templates/site/feed.xml:" in messages and "error: the element <category> must end" in messages


def services(page: Page) -> dict[str, list[dict[str, str]]]:
    """Returns the data that a page's links send to each service that pages are shared with."""
    found = {"mail": [], "wa.me": [], "www.facebook.com": [], "x.com": [], "www.linkedin.com": []}
    for link in page.links:
        parts = urllib.parse.urlsplit(link)
        name = "mail" if parts.scheme == "mailto" and parts.query else parts.netloc
        if name in found and parts.query:
            found[name].append(dict(urllib.parse.parse_qsl(parts.query, strict_parsing=True)))
    return found


def test_every_page_can_be_shared_by_title_and_address(shown):
    assert {"index.html", "contact.html", "key-facts.html", "areas/index.html"} < set(shown)
    for path, page in shown.items():
        title = metadata(page)["og:title"]
        assert services(page) == {
            "mail": [{"subject": title, "body": address(path)}],
            "wa.me": [{"text": f"{title} {address(path)}"}],
            "www.facebook.com": [{"u": address(path)}],
            "x.com": [{"text": title, "url": address(path)}],
            "www.linkedin.com": [{"url": address(path)}],
        }, path


def test_no_attribute_repeats_what_holds_without_it(shown):
    """A section's heading names it, and only a link that opens a window of its own has an opener."""
    for path, page in shown.items():
        for element in page.elements:
            assert element.tag != "section" or "aria-label" not in element.attributes, path
            assert element.attributes.get("rel") != "noopener" or "target" in element.attributes, path


def test_nothing_is_loaded_from_elsewhere(shown):
    for path, page in shown.items():
        for element in page.elements:
            loads = element.tag == "link" and element.attributes.get("rel") in ("stylesheet", "icon")
            loaded = element.attributes.get("src") or (element.attributes["href"] if loads else "")
            assert "//" not in (loaded or ""), path


def test_page_for_missing_addresses_is_not_to_be_found(site):
    page = Page.parse(site.read("Public/404.html"))
    assert metadata(page)["robots"] == "noindex"
    assert not {"canonical", "alternate"} & {element.attributes.get("rel") for element in page.elements}
    assert "ld+json" not in site.read("Public/404.html")
    assert not any(services(page).values())


def test_a_fact_sheet_says_which_page_it_is_made_from(site):
    areas = [path.stem for path in (site.public / "fact-sheets").glob("*.html")]
    assert len(areas) == len(site.json("data/areas.json")["areas"])
    sheets = {f"fact-sheets/{area}.html": address(f"areas/{area}.html") for area in areas}
    for sheet, page in {**sheets, "fact-sheet.html": address("index.html")}.items():
        elements = Page.parse(site.read(f"Public/{sheet}")).elements
        canonical = [e.attributes["href"] for e in elements if e.attributes.get("rel") == "canonical"]
        assert canonical == [page]


def test_without_an_address_pages_have_titles_only(printed):
    for path, page in parsed(printed).items():
        if is_fact_sheet(path):
            continue
        head = metadata(page)
        assert head["og:title"]
        assert not {"og:url", "og:image"} & set(head), path
        assert "ld+json" not in printed.read(f"Public/{path}")
        assert not [link for link in page.links if "wa.me" in link or "mailto:?" in link], path
    assert not list(printed.public.rglob("feed.xml"))


def test_a_misspelt_service_is_answered_with_a_suggestion(project):
    project.replace("Content/profile.yaml", "whatsapp, facebook", "whatsap, facebook")
    messages = project.build().failed().messages
    assert "an entry of 'share' can't be 'whatsap'" in messages
    assert "did you mean 'whatsapp'?" 