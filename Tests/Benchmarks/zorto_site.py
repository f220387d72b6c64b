"""The same pages as a zorto site, which makes a folder of each page. It is spared what Hugo is spared."""

import pathlib
import re
import sys

import layouts

LANGUAGE = layouts.Language(
    title="{{ page.title }}",
    summary="{{ page.description }}",
    text="{{ page.content | safe }}",
    date_iso="{{ page.date }}",
    date_shown='{{ page.date | date(format="%-d %B %Y") }}',
    address="{{ page.slug }}/index.html",
    loop_over_pages="{% for page in section.pages %}",
    loop_over_setting="{% for item in config.extra.NAME %}",
    item_text="{{ item.text }}",
    item_address="{{ item.address | safe }}",
    end="{% endfor %}",
)

CONFIGURATION = """\
base_url = "https://example.org"
title = "Country profile"
compile_sass = false
generate_feed = false
generate_sitemap = false
generate_llms_txt = false

[markdown]
highlight_code = false

[extra]
"""

# The package has no program but a library for Python, and a script that loads it. Python without its site packages
# and without the script's imports is the shortest way into it: some 0.02 s, of which most is Python's own start.
START = "import sys; sys.path.append(sys.argv[1]); from core import run_cli; run_cli(['zorto', *sys.argv[2:]])"


def build_command(library: str, site: pathlib.Path, output: pathlib.Path) -> list[str]:
    """The command that builds a site. `library` is the folder of the package."""
    python = [sys.executable, "-I", "-S", "-c", START, library]
    return [*python, "--no-exec", "--root", str(site), "build", "--output", str(output)]


def write_site(folder: pathlib.Path, page_html: str, index_html: str) -> None:
    """Writes everything of a zorto site but its pages, which belong into `content/updates`."""
    section = folder / "content" / "updates"
    section.mkdir(parents=True)
    (section / "_index.md").write_text('+++\ntitle = "Updates"\n+++\n')
    templates = folder / "templates"
    templates.mkdir()
    settings: list[str] = []
    page_html = _one_folder_deeper(page_html)
    (templates / "page.html").write_text(layouts.page_layout(page_html, LANGUAGE, settings))
    (templates / "section.html").write_text(layouts.index_layout(index_html, LANGUAGE))
    (folder / "config.toml").write_text(CONFIGURATION + "".join(settings))


def _one_folder_deeper(html: str) -> str:
    """A page whose relative addresses lead to the same places from a folder of its own."""
    return re.sub(r'href="(?!#|\w+:)', 'href="../', html)
