"""The files that a build writes, those that it removes, and those that it never touches."""

import json

import pytest

from support import files, markdown, times


def test_rebuild_with_nothing_changed_writes_nothing(project):
    project.build().succeeded()
    written = times(project.public)
    run = project.build().succeeded()
    assert times(project.public) == written
    assert "0 files written" in run.messages.strip().splitlines()[-1]


def test_only_what_changed_is_written(project):
    project.write("Content/en/plain.md", markdown("Plain", "Before."))
    project.build().succeeded()
    before = times(project.public)
    project.write("Content/en/plain.md", markdown("Plain", "After."))
    project.build().succeeded()
    after = times(project.public)
    changed = {path for path in after if after[path] != before[path] and (project.public / path).is_file()}
    assert changed - {"build-manifest.json"} == {"plain.html"}


def test_a_file_that_an_editor_of_the_output_changed_is_made_right_again(project):
    project.build().succeeded()
    right = files(project.public)
    project.write("Public/index.html", "changed by hand")
    (project.public / "contact.html").unlink()
    project.build().succeeded()
    assert files(project.public) == right


def test_manifest_lists_every_file_of_the_site(project):
    project.build().succeeded()
    manifest = project.json("build-manifest.json")
    assert manifest["complete"] is True
    assert manifest["files"] == sorted(manifest["files"])
    assert set(manifest["files"]) | {"build-manifest.json"} == set(files(project.public))


def test_files_of_pages_that_are_gone_are_removed_with_their_folder(project):
    project.write("Content/en/projects/one.md", markdown("One"))
    project.build().succeeded()
    assert (project.public / "projects/one.html").exists()
    (project.folder / "Content/en/projects/one.md").unlink()
    (project.folder / "Content/en/projects").rmdir()
    run = project.build().succeeded()
    assert not (project.public / "projects").exists()
    assert "2 removed" in run.messages.strip().splitlines()[-1]


def test_files_made_by_hand_elsewhere_in_the_output_stay(project):
    by_hand = {
        ".gitignore": b"*\n",
        "CNAME": b"example.org\n",
        "projects/photo.jpg": b"x",
        "areas/notes.txt": b"y",
    }
    for path, text in by_hand.items():
        project.write(f"Public/{path}", text)
    project.write("Content/en/projects/one.md", markdown("One"))
    project.build().succeeded()
    (project.folder / "Content/en/projects/one.md").unlink()
    project.build().succeeded()
    assert by_hand.items() <= files(project.public).items()


@pytest.mark.parametrize("path", ["index.html", "areas/labour-migration.html", "data/key-facts.json"])
def test_a_file_of_others_in_our_place_is_refused_and_kept(project, path):
    project.write(f"Public/{path}", "by hand")
    messages = project.build().failed().messages
    assert path in messages
    assert files(project.public) == {path: b"by hand"}


def test_a_file_of_others_in_the_place_of_a_new_page_is_refused(project):
    project.build().succeeded()
    project.write("Public/new.html", "by hand")
    project.write("Content/en/new.md", markdown("New"))
    before = files(project.public)
    assert "new.html" in project.build().failed().messages
    assert files(project.public) == before


def test_a_folder_in_the_place_of_a_file_is_refused(project):
    project.write("Public/index.html/inside.txt", "by hand")
    assert "Public/index.html" in project.build().failed().messages
    assert files(project.public) == {"index.html/inside.txt": b"by hand"}


def test_a_file_in_the_place_of_a_folder_is_refused(project):
    project.write("Public/areas", "by hand")
    assert "Public/areas" in project.build().failed().messages
    assert files(project.public) == {"areas": b"by hand"}


def test_a_manifest_cannot_make_us_delete_elsewhere(project, tmp_path):
    victim = tmp_path / "victim.txt"
    victim.write_text("precious")
    project.build().succeeded()
    manifest = project.json("build-manifest.json")
    manifest["files"] += ["../../victim.txt", str(victim), "../Content/profile.yaml"]
    project.write("Public/build-manifest.json", json.dumps(manifest))
    project.build()
    assert victim.read_text() == "precious"
    assert (project.folder / "Content/profile.yaml").exists()


@pytest.mark.parametrize("manifest", ["", "{", "[]", '{"files": 1}', '{"files": ["index.html"]'])
def test_a_broken_manifest_does_not_make_files_ours(project, manifest):
    project.write("Public/build-manifest.json", manifest)
    project.write("Public/index.html", "by hand")
    project.build().failed()
    assert project.read("Public/index.html") == "by hand"


def test_a_link_out_of_the_output_is_not_followed(project, tmp_path):
    """A folder of the output that is a link elsewhere would let a build write there."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    project.public.mkdir()
    (project.public / "areas").symlink_to(elsewhere)
    project.build().failed()
    assert files(elsewhere) == {}


OUTPUTS = {
    "the content folder": "Content",
    "the template folder": "Templates",
    "the project folder": ".",
    "the project folder by another name": "Content/..",
    "the folder above": "..",
    "the root folder": "/",
}


@pytest.mark.parametrize("output", OUTPUTS)
def test_output_may_not_be(unprivileged_project, output):
    """Tried as a user who could do no harm."""
    project = unprivileged_project
    before = files(project.folder)
    run = project.build("--output", OUTPUTS[output])
    assert run.status in (1, 64), run.messages
    assert "Permission" not in run.messages
    assert files(project.folder) == before
    assert not (project.folder.parent / "index.html").exists()


def test_output_may_not_be_the_project_folder_behind_a_link(unprivileged_project):
    project = unprivileged_project
    (project.folder.parent / "link").symlink_to(project.folder)
    run = project.build("--output", str(project.folder.parent / "link"))
    assert run.status in (1, 64), run.messages
    assert not (project.folder / "index.html").exists()


def test_output_is_made_with_the_folders_above_it(project):
    project.build("--output", "a/b/c").succeeded()
    assert (project.folder / "a/b/c/index.html").exists()


def test_files_and_folders_of_the_site_can_be_read_by_a_web_server(project):
    project.build().succeeded()
    for path in project.public.rglob("*"):
        mode = path.stat().st_mode & 0o777
        assert mode == (0o755 if path.is_dir() else 0o644), f"{path}: {mode:o}"


def test_output_folder_that_may_not_be_written_is_an_error(unprivileged_project):
    project = unprivileged_project
    project.public.mkdir(mode=0o555)
    run = project.build()
    assert run.status == 1
    assert "Public" in run.messages
    assert files(project.public) == {}
