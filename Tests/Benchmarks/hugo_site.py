"""The same pages as a Hugo site, without checks of links and figures, feeds, taxonomies and data files."""

import pathlib

import layouts

LANGUAGE = layouts.Language(
    title="{{ .Title }}",
    summary="{{ .Params.summary }}",
    text="{{ .Content }}",
    date_iso='{{ .Date.Format "2006-01-02" }}',
    date_shown='{{ .Date.Format "2 January 2006" }}',
    address="{{ .File.ContentBaseName }}.html",
    loop_over_pages="{{ range .Pages }}",
    loop_over_setting="{{ range site.Params.NAME }}",
    item_text="{{ .text }}",
    item_address="{{ .address }}",
    end="{{ end }}",
)

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

[params]
"""


def write_site(folder: pathlib.Path, page_html: str, index_html: str) -> None:
    """Writes everything in a Hugo site except its pages, which belong in `content/updates`."""
    (folder / "content" / "updates").mkdir(parents=True)
    templates = folder / "layouts"
    templates.mkdir()
    settings: list[str] = []
    (templates / "page.html").write_text(layouts.page_layout(page_html, LANGUAGE, settings))
    (templates / "section.html").write_text(layouts.index_layout(index_html, LANGUAGE))
    (folder / "hugo.toml").write_text(CONFIGURATION + "".join(settings))
