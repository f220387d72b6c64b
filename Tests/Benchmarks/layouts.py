"""The layouts of other generators, with our own HTML around their pages.

They are made from two pages of ours, by cutting title, summary, date and text out of them. So all programs write the
same header, navigation and footer, but for what a generator does to addresses. As in our templates, the lists of menus,
areas and address lines are loops over the site's settings. The rest favours the others: what our templates take from
labels and settings, these layouts hold as plain text.
"""

import json
import re
from dataclasses import dataclass

# The page that is cut up. Each text occurs in it only in the place of what differs between pages.
TITLE = "Sample of a title"
SUMMARY = "Sample of a summary."
BODY = "Sample of a text."
DATE_ISO = "1951-12-05"
DATE_SHOWN = "5 December 1951"
PAGE_NAME = "sample"
PAGE = f"---\ntitle: {TITLE}\nsummary: {SUMMARY}\ndate: {DATE_ISO}\n---\n\n{BODY}\n"


@dataclass(frozen=True)
class Language:
    """What a generator's template language writes for what differs between pages."""

    title: str
    summary: str
    text: str
    date_iso: str
    date_shown: str
    # A page's address in the list of its section.
    address: str
    loop_over_pages: str
    # With the name of the setting, of a text, of an address.
    loop_over_setting: str
    item_text: str
    item_address: str
    end: str


def page_layout(html: str, language: Language, settings: list[str]) -> str:
    """Our page with holes. The lists that it loops over are added to the settings, each a line of TOML."""
    for sample in (TITLE, BODY):
        if sample not in html:
            raise SystemExit(f"the page of the template 'updates' does not show “{sample}”")
    html = _with_holes(html, language).replace(f"<p>{BODY}</p>\n", language.text)
    links = r'<li><a href="(?P<address>[^"{]*)">(?P<text>[^<{]*)</a></li>\n'
    link = f'<li><a href="{language.item_address}">{language.item_text}</a></li>\n'
    lines = r'<span class="line">(?P<text>[^<{]*)</span>\n'
    line = f'<span class="line">{language.item_text}</span>\n'
    html = _with_loop_over(links, link, html, language, settings)
    return _with_loop_over(lines, line, html, language, settings)


def index_layout(html: str, language: Language) -> str:
    """Our list of one page as a loop over all."""
    entry = re.search(rf"[ \t]*<li\b(?:(?!<li\b).)*?{re.escape(TITLE)}.*?</li>\n?", html, re.DOTALL)
    if not entry:
        raise SystemExit("the section's list does not show its page in a list")
    loop = language.loop_over_pages + _with_holes(entry.group(), language) + language.end
    return html[: entry.start()] + loop + html[entry.end() :]


def _with_holes(html: str, language: Language) -> str:
    return (
        html.replace(TITLE, language.title)
        .replace(SUMMARY, language.summary)
        .replace(DATE_ISO, language.date_iso)
        .replace(DATE_SHOWN, language.date_shown)
        .replace(f"{PAGE_NAME}.html", language.address)
    )


def _with_loop_over(item: str, layout: str, html: str, language: Language, settings: list[str]) -> str:
    """A layout in which two or more of an item are a loop over a list in the settings."""

    def loop(run: re.Match) -> str:
        name = f"list{len(settings)}"
        entries = [match.groupdict() for match in re.finditer(item, run.group())]
        # A text of JSON is one of TOML, too.
        tables = ("{" + ", ".join(f"{key} = {json.dumps(value)}" for key, value in e.items()) + "}" for e in entries)
        settings.append(f"{name} = [{', '.join(tables)}]\n")
        return language.loop_over_setting.replace("NAME", name) + layout + language.end

    unnamed = re.sub(r"\?P<\w+>", "?:", item)
    return re.sub(f"(?:{unnamed}){{2,}}", loop, html)
