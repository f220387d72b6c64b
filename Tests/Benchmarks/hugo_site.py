"""The same pages as a Hugo site, with our own HTML around them.

Hugo's layouts are made from two pages of ours, by cutting title, summary, date and text out of them. So both programs
write the same header, navigation and footer, byte for byte. As in our templates, the lists of menus, areas and address
lines are loops over the site's settings. The rest favours Hugo: what our templates take from labels and settings, its
layouts hold as plain text; it is spared the checks of links and figures, feeds, taxonomies and the data files.
"""

import json
import pathlib
import re

# The page that is cut up. Each text occurs in it only where it stands for what differs between pages.
TITLE = "Sample of a title"
SUMMARY = "Sample of a summary."
BODY = "Sample of a text."
DATE_ISO = "1951-12-05"
DATE_SHOWN = "5 December 1951"
PAGE_NAME = "sample"
PAGE = f"---\ntitle: {TITLE}\nsummary: {SUMMARY}\ndate: {DATE_ISO}\n---\n\n{BODY}\n"

CONFIGURATION = """\
baseURL = "/"
title = "Country profile"
uglyURLs = true
disableKinds = ["404", "home", "RSS", "robotsTXT", "sitemap", "taxonomy", "term"]
disableAliases = true
disableHugoGeneratorInject = true
buildFuture = true
enableGitInfo = false

[markup.highlight]
codeFences = false
"""


def write_site(folder: pathlib.Path, page_html: str, index_html: str) -> None:
    """Writes everything of a Hugo site but its pages, which belong into `content/updates`."""
    layouts = folder / "layouts"
    (folder / "content" / "updates").mkdir(parents=True)
    layouts.mkdir()
    settings: list[str] = []
    (layouts / "page.html").write_text(_with_loops(page_layout(page_html), settings))
    (layouts / "section.html").write_text(index_layout(index_html))
    (folder / "hugo.toml").write_text(CONFIGURATION + "\n[params]\n" + "\n".join(settings) + "\n")


def page_layout(html: str) -> str:
    """Our page with holes."""
    for sample in (TITLE, BODY):
        if sample not in html:
            raise SystemExit(f"the page of the template 'updates' does not show “{sample}”")
    return _with_holes(html, "").replace(f"<p>{BODY}</p>\n", "{{ .Content }}")


def index_layout(html: str) -> str:
    """Our list of one page as a loop over all."""
    entry = re.search(rf"[ \t]*<li\b(?:(?!<li\b).)*?{re.escape(TITLE)}.*?</li>\n?", html, re.DOTALL)
    if not entry:
        raise SystemExit("the section's list does not show its page in a list")
    loop = "{{ range .Pages }}" + _with_holes(entry.group(), "") + "{{ end }}"
    return html[: entry.start()] + loop + html[entry.end() :]


def _with_holes(html: str, scope: str) -> str:
    return (
        html.replace(TITLE, "{{ .Title }}")
        .replace(SUMMARY, "{{ .Params.summary }}")
        .replace(DATE_ISO, '{{ .Date.Format "2006-01-02" }}')
        .replace(DATE_SHOWN, '{{ .Date.Format "2 January 2006" }}')
        .replace(f"{PAGE_NAME}.html", "{{ .File.ContentBaseName }}.html")
    )


def _with_loops(html: str, settings: list[str]) -> str:
    """A layout whose lists of links and of lines are loops over lists in the settings, which are added."""
    links = r'<li><a href="(?P<href>[^"{]*)">(?P<text>[^<{]*)</a></li>\n'
    lines = r'<span class="line">(?P<text>[^<{]*)</span>\n'
    html = _with_loop_over(links, '<li><a href="{{ .href }}">{{ .text }}</a></li>\n', html, settings)
    return _with_loop_over(lines, '<span class="line">{{ .text }}</span>\n', html, settings)


def _with_loop_over(item: str, layout: str, html: str, settings: list[str]) -> str:
    def loop(run: re.Match) -> str:
        name = f"list{len(settings)}"
        entries = [match.groupdict() for match in re.finditer(item, run.group())]
        # A text of JSON is one of TOML, too.
        tables = ("{" + ", ".join(f"{key} = {json.dumps(value)}" for key, value in e.items()) + "}" for e in entries)
        settings.append(f"{name} = [{', '.join(tables)}]")
        return "{{ range site.Params." + name + " }}" + layout + "{{ end }}"

    unnamed = re.sub(r"\?P<\w+>", "?:", item)
    return re.sub(f"(?:{unnamed}){{2,}}", loop, html)
