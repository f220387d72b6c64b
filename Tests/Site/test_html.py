"""The pages are valid HTML and run no code of their own."""

import pytest

from html_checker import html_mistakes, nu_checker_messages
from support import Page, markdown


def test_nu_html_checker_finds_no_error_and_no_warning(either):
    assert html_mistakes(either.folder) == []


def test_nu_html_checker_looks_at_the_pages(tmp_path):
    """The test above would also pass if the checker read nothing."""
    (tmp_path / "bad.html").write_text("<!DOCTYPE html><title>x</title><main><p></main><h7>")
    assert {message["type"] for message in nu_checker_messages(tmp_path)} == {"error", "info"}


def test_every_page_has_a_language_one_main_heading_and_a_title_of_its_own(site, pages):
    for path, page in pages.items():
        tags = [element.tag for element in page.elements]
        html = page.elements[tags.index("html")]
        assert html.attributes.get("lang"), path
        assert tags.count("h1") == 1, path
        assert tags.count("main") == 1, path
    titles = [site.read(f"Public/{path}").partition("<title>")[2].partition("</title>")[0] for path in pages]
    assert sorted(set(titles)) == sorted(titles)


def test_no_heading_level_is_skipped(pages):
    for path, page in pages.items():
        levels = [int(element.tag[1]) for element in page.elements if element.tag in headings]
        for before, after in zip(levels, levels[1:]):
            assert after <= before + 1, f"{path}: h{before} is followed by h{after}"


headings = {f"h{level}" for level in range(1, 7)}


def test_content_security_policy_of_self_holds(pages):
    for path, page in pages.items():
        for element in page.elements:
            assert element.tag != "style", path
            assert "style" not in element.attributes, path
            assert not [name for name in element.attributes if name.startswith("on")], path
            if element.tag == "script" and element.attributes.get("type") != "application/ld+json":
                assert "src" in element.attributes, path


@pytest.mark.parametrize(
    "title",
    ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "'\u0301\" onclick=x", "&lt;b&gt; & <b>"],
)
def test_text_of_the_content_stays_text(project, title):
    """Any text of an editor, also a quotation mark with a combining mark behind it, is shown and not interpreted."""
    quoted = "'" + title.replace("'", "''") + "'"
    project.write("Content/en/areas/x.md", markdown(quoted, summary=quoted))
    project.build().succeeded()
    built = Page.parse(project.read("Public/areas/x.html"))
    assert " ".join(title.split()) in built.text
    assert [element.tag for element in built.elements if element.tag == "b"] == []
    scripts = [element.attributes for element in built.elements if element.tag == "script"]
    assert scripts == [{"type": "application/ld+json"}]
    assert not [element for element in built.elements if element.attributes.get("src") == "x"]
    assert not [name for element in built.elements for name in element.attributes if name.startswith("on")]
