"""Where the site links to its fact sheets and shows its pictures, and without any, to none."""

import re

import PIL.Image

from links import broken_links
from material import png
from support import ADDRESS, Page, Project, files, parsed, take_over


def links_to_pdfs(project: Project) -> dict[str, list[str]]:
    """Returns the PDF fact sheets that pages link to."""
    found = {
        path: [link for link in page.links if link.endswith(".pdf") and "media/" not in link]
        for path, page in parsed(project).items()
    }
    return {path: sorted(set(links)) for path, links in found.items() if links}


def areas(project: Project) -> list[str]:
    return [area["id"] for area in project.json("data/areas.json")["areas"]]


def test_pages_lead_to_the_pdfs_that_are_printed(printed):
    assert broken_links(printed) == []
    found = links_to_pdfs(printed)
    assert found["fact-sheet.html"] == ["fact-sheet.pdf"]
    for area in areas(printed):
        assert found[f"areas/{area}.html"] == [f"../fact-sheets/{area}.pdf"]
        assert found[f"fact-sheets/{area}.html"] == [f"{area}.pdf"]
    assert found["fact-sheets.html"] == sorted(
        ["fact-sheet.pdf", *(f"fact-sheets/{area}.pdf" for area in areas(printed))]
    )


def test_the_list_has_every_sheet_with_its_pages_its_edition_and_the_size_of_its_pdf(printed):
    page = printed.read("Public/fact-sheets.html")
    cards = re.findall(r'<li class="card">.*?</li>', page, re.DOTALL)
    paths = ["fact-sheet", *(f"fact-sheets/{area}" for area in areas(printed))]
    assert len(cards) == len(paths)
    for path, card in zip(paths, cards, strict=True):
        shown = Page.parse(card)
        pages = "2 pages" if path == "fact-sheet" else "1 page"
        size = (printed.public / f"{path}.pdf").stat().st_size
        assert f"{path}.html" in shown.links and f"{path}.pdf" in shown.links
        assert f"{pages} · Edition 23 November 2026" in shown.text
        assert f"({round(size / 1000)} kB)" in shown.text
        title = re.search(r"<h1>(.*?)</h1>", printed.read(f"Public/{path}.html"))[1]
        assert title in card


def test_a_build_without_pdf_removes_what_was_printed_and_leads_nowhere_dead(published, project):
    take_over(published, project)
    run = project.build().succeeded()
    assert run.stdout.startswith(
        "6 PDFs of an earlier build removed; build with --pdf to have them again\n17 pages: "
    )
    assert made(project, ".pdf", ".png") == set()
    assert links_to_pdfs(project) == {}
    assert broken_links(project) == []
    assert f"{ADDRESS}sharing/".encode() not in b"".join(files(project.public).values())
    assert "2 pages · Edition 23 November 2026" in Page.parse(project.read("Public/fact-sheets.html")).text


def test_without_an_address_there_are_no_pictures_to_share(printed):
    assert made(printed, ".png") == set()


def made(project: Project, *kinds: str) -> set[str]:
    """Returns the files of these kinds that a build made, and did not copy."""
    return {path for path in files(project.public) if path.endswith(kinds) and not path.startswith("media/")}


def metadata(page: str) -> dict[str, str]:
    """Returns the metadata of a page for other sites."""
    return dict(re.findall(r'<meta property="([^"]*)" content="([^"]*)">', page))


def test_other_sites_show_a_picture_of_the_home_page_and_of_each_area(published):
    pictures = {"index": "index.html", **{f"areas/{area}": f"areas/{area}.html" for area in areas(published)}}
    for name, page in pictures.items():
        said = metadata(published.read(f"Public/{page}"))
        assert said["og:image"] == f"{ADDRESS}sharing/{name}.png"
        assert (said["og:image:width"], said["og:image:height"]) == ("1200", "630")
        assert said["og:image:alt"]
        file = published.public / f"sharing/{name}.png"
        assert file.stat().st_size < 300_000
        with PIL.Image.open(file) as picture:
            assert (picture.format, picture.size) == ("PNG", (1200, 630))
            assert len(picture.convert("RGB").getcolors(1200 * 630)) > 100, "nothing is drawn on it"
    assert made(published, ".png") == {f"sharing/{name}.png" for name in pictures}


def test_a_page_whose_text_has_a_picture_shows_that_one(published, project):
    take_over(published, project)
    project.write("Content/media/brook.png", png(900, 30))
    area = "Content/en/areas/labour-migration.md"
    project.write(area, project.read(area) + "\n![A brook](../../media/brook.png)\n")
    project.build("--pdf").succeeded()
    said = metadata(project.read("Public/areas/labour-migration.html"))
    assert said["og:image"].startswith(f"{ADDRESS}assets/") or said["og:image"].startswith(f"{ADDRESS}media/")
    assert (said["og:image:width"], said["og:image:height"]) == ("900", "30")
    assert not (project.public / "sharing/areas/labour-migration.png").exists()
    assert metadata(project.read("Public/index.html"))["og:image"] == f"{ADDRESS}sharing/index.png"


def test_paper_from_the_reader_s_own_browser_has_as_many_pages(browser, hosted, published_sheets):
    for path, sheet in published_sheets.items():
        browser.open(hosted.address + path.replace(".pdf", ".html"), media="print")
        assert len(browser.printed()) == len(sheet.pages), path
