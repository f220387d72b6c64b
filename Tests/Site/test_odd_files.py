"""Unusual files: from Windows, from phones, in other alphabets, from accidents."""

import os
import unicodedata

import pytest

from support import Page, files, markdown


def refused(project, *causes: str) -> str:
    """Returns the messages of a build that must fail and name these causes."""
    messages = project.build().failed().messages
    for cause in causes:
        assert cause in messages, messages
    assert not project.public.exists()
    return messages


def test_utf_16_is_explained(project):
    project.write("Content/en/areas/wide.md", markdown("Wide").encode("utf-16"))
    refused(project, "Content/en/areas/wide.md", "UTF-8")


@pytest.mark.parametrize("path", ["Content/en/areas/bytes.md", "Content/profile.yaml", "Templates/page.html"])
def test_bytes_that_are_no_text_are_an_error_at_their_place(project, path):
    project.write(path, b"---\ntitle: Bytes\n---\n\nCaf\xe9\n")
    refused(project, f"{path}:5:4: error:", "UTF-8")


@pytest.mark.parametrize(
    "path",
    ["Content/en/areas/empty.md", "Content/profile.yaml", "Content/key-facts.yaml", "Content/en/labels.yaml"],
)
@pytest.mark.parametrize("text", ["", "\n\n", "---\n---\n"])
def test_an_empty_file_is_an_error_that_names_it(project, path, text):
    project.write(path, text)
    refused(project, path)


@pytest.mark.parametrize("change", ["byte order mark", "CRLF", "both"])
def test_files_from_windows_give_the_same_site(project, site, change):
    for path in [*project.folder.rglob("*.md"), *project.folder.rglob("*.yaml")]:
        text = path.read_bytes()
        if change != "byte order mark":
            text = text.replace(b"\n", b"\r\n")
        if change != "CRLF":
            text = b"\xef\xbb\xbf" + text
        path.write_bytes(text)
    project.build().succeeded()
    assert files(project.public) == files(site.public)


def test_a_file_of_20_megabytes_is_built(project):
    project.write("Content/en/huge.md", markdown("Huge", "Some *text* of a long page.\n\n" * 700_000))
    project.build().succeeded()
    assert (project.public / "huge.html").stat().st_size > 20_000_000


def test_ten_thousand_nested_quotes_do_not_crash(project):
    project.write(
        "Content/en/deep.md",
        markdown("Deep", "> " * 10_000 + "x\n\n" + "[" * 10_000 + "\n\n" + "*a " * 10_000),
    )
    assert project.build().status in (0, 1)


def test_a_folder_with_the_name_of_a_page_is_no_page(project):
    project.write("Content/en/areas/folder.md/inside.txt", "x")
    refused(project, "Content/en/areas/folder.md")


def test_a_pipe_among_the_pages_does_not_make_the_build_wait(project):
    os.mkfifo(project.folder / "Content/en/areas/pipe.md")
    refused(project, "Content/en/areas/pipe.md")


def test_a_file_that_may_not_be_read_is_an_error_that_names_it(unprivileged_project):
    project = unprivileged_project
    os.chmod(project.folder / "Content/en/areas/labour-migration.md", 0)
    refused(project, "Content/en/areas/labour-migration.md")


@pytest.mark.parametrize(
    "link",
    [
        "Content/en/areas/outside.md",
        "Content/en/outside",
        "Content/media/outside.png",
        "Templates/parts/outside.html",
    ],
)
def test_a_link_that_leads_outside_is_an_error(project, tmp_path, link):
    secret = tmp_path / "secret"
    if link.endswith("/outside"):
        secret.mkdir()
        (secret / "page.md").write_text(markdown("Secret"))
    else:
        secret.write_text(markdown("Secret"))
    path = project.folder / link
    path.parent.mkdir(exist_ok=True)
    path.symlink_to(secret)
    refused(project, link)


def test_a_link_to_nothing_and_a_link_to_itself_are_errors(project):
    areas = project.folder / "Content/en/areas"
    (areas / "nothing.md").symlink_to("nowhere.md")
    (areas / "itself.md").symlink_to("itself.md")
    refused(project, "areas/nothing.md", "areas/itself.md")


def test_a_name_in_lao_is_a_page_that_can_be_linked(project):
    project.write("Content/en/areas/ແຮງງານ.md", markdown("Labour in Lao"))
    project.write("Content/en/areas/other.md", markdown("Other", "[x](ແຮງງານ.md)"))
    project.build().succeeded()
    assert "Labour in Lao" in Page.parse(project.read("Public/areas/ແຮງງານ.html")).text
    assert project.json("data/areas/ແຮງງານ.json")["id"] == "ແຮງງານ"


def test_names_that_differ_only_by_unicode_form_are_an_error(project):
    """On a Mac, the two would be one file."""
    for form in ("NFC", "NFD"):
        project.write(
            f"Content/en/areas/{unicodedata.normalize(form, 'réponse')}.md", markdown(f"Page {form}")
        )
    refused(project, unicodedata.normalize("NFC", "réponse"), unicodedata.normalize("NFD", "réponse"))


def test_names_that_differ_only_by_case_are_an_error(project):
    """On Windows and on a Mac, the two would be one file."""
    project.write("Content/en/areas/Labour-Migration.md", markdown("Another"))
    refused(project, "areas/Labour-Migration.md", "areas/labour-migration.md")


@pytest.mark.parametrize(
    "name", [".DS_Store", "Thumbs.db", "desktop.ini", ".hidden.md", "x.md~", ".x.md.swp", "~$x.docx"]
)
def test_what_systems_and_editors_leave_behind_is_no_content(project, site, name):
    project.write(f"Content/en/areas/{name}", b"\x00\xff")
    project.write(f"Content/media/{name}", b"\x00\xff")
    project.write(f"Templates/parts/{name}", b"\x00\xff")
    project.build().succeeded()
    assert files(project.public) == files(site.public)


def test_a_page_at_a_place_that_the_site_needs_is_an_error(project):
    project.write("Content/en/index.md", markdown("Index"))
    refused(project, "Content/en/index.md")
