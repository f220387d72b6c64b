"""The site as one zip: what is in it, that it is the same everywhere, and that it is whole or not there."""

import fcntl
import os
import pathlib
import random
import signal
import subprocess
import textwrap
import time
import zipfile

import pytest

from support import TIME_LIMIT, files
from test_interruption import command_that_may_mount

NAME = "asj-velmora.zip"


@pytest.fixture
def built(project):
    project.build().succeeded()
    return project


def packed(project) -> dict[str, bytes]:
    """What a site has that goes into its package."""
    return {path: text for path, text in files(project.public).items() if path != "build-manifest.json"}


def test_unzipped_it_is_the_site_in_one_folder(built):
    run = built.run("package").succeeded()
    site = packed(built)
    size = (built.folder / NAME).stat().st_size
    assert run.messages == f"{NAME}: {len(site)} files, {size / 1000:.0f} kB\n"
    subprocess.run(["unzip", "-q", NAME, "-d", "unzipped"], cwd=built.folder, check=True)
    unzipped = built.folder / "unzipped"
    assert [path.name for path in unzipped.iterdir()] == ["asj-velmora"]
    assert files(unzipped / "asj-velmora") == site
    modes = {path.stat().st_mode & 0o777 for path in unzipped.rglob("*") if path.is_file()}
    assert modes == {0o644}


def test_what_others_put_into_the_folder_is_packed_under_its_name(built):
    built.write("Public/ລາວ.html", "added by hand")
    built.write("Public/.DS_Store", "x")
    built.write("Public/.gitignore", "*\n")
    built.run("package").succeeded()
    with zipfile.ZipFile(built.folder / NAME) as archive:
        assert archive.testzip() is None
        assert archive.read("asj-velmora/ລາວ.html") == b"added by hand"
        assert not [name for name in archive.namelist() if name.endswith((".DS_Store", ".gitignore"))]


def test_entries_say_nothing_that_is_not_the_sites(built):
    built.write("Public/noise.png", random.Random(1).randbytes(50_000))
    built.run("package").succeeded()
    with zipfile.ZipFile(built.folder / NAME) as archive:
        entries = archive.infolist()
    assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)
    assert {(entry.date_time, entry.extra, entry.comment) for entry in entries} == {
        ((1980, 1, 1, 12, 0, 0), b"", b"")
    }
    assert {extra_bytes_before(entry, built.folder / NAME) for entry in entries} == {0}
    assert all(entry.compress_size <= entry.file_size for entry in entries)
    (noise,) = [entry for entry in entries if entry.filename.endswith("noise.png")]
    assert noise.compress_type == zipfile.ZIP_STORED


def extra_bytes_before(entry: zipfile.ZipInfo, package: pathlib.Path) -> int:
    """How many bytes the header before a file has besides its name; Python reads only the list at the end."""
    header = package.read_bytes()[entry.header_offset :][:30]
    return int.from_bytes(header[28:], "little")


@pytest.mark.parametrize(
    "zone", ["UTC", "Asia/Vientiane", "Pacific/Kiritimati", "America/St_Johns", "Africa/Monrovia", "XXX+11:30"]
)
def test_the_bytes_are_the_same_in_every_time_zone(built, zone):
    built.run("package", env={"TZ": "Europe/Paris"}).succeeded()
    for path in built.public.rglob("*"):
        os.utime(path, (1e9, 1e9))
    built.run("package", "--file", "other.zip", env={"TZ": zone}).succeeded()
    assert (built.folder / "other.zip").read_bytes() == (built.folder / NAME).read_bytes()


def test_one_that_would_not_change_is_not_written(built):
    built.run("package").succeeded()
    before = (built.folder / NAME).stat()
    assert built.run("package").succeeded().messages.endswith(", unchanged\n")
    assert (built.folder / NAME).stat().st_mtime_ns == before.st_mtime_ns


def test_without_a_site_nothing_is_written(project):
    run = project.run("package").failed()
    assert run.stderr == (
        "Public: error: there is no finished site here\n"
        "  | run 'country-profile build' first, or name the folder of the site with --output\n"
        "1 error\n"
    )
    assert not (project.folder / NAME).exists()


def test_the_zip_may_not_be_in_the_folder_that_it_holds(built):
    run = built.run("package", "--file", "Public/site.zip")
    assert run.status == 64
    assert run.stderr == (
        "Public/site.zip: error: the zip can't be in the folder 'Public', which it holds\n"
        "  | choose a place outside of that folder with --file\n"
        "1 error\n"
    )
    assert not (built.public / "site.zip").exists()


def test_a_link_to_a_file_outside_is_not_packed(built, tmp_path):
    (tmp_path / "secret").write_text("secret")
    (built.public / "link.txt").symlink_to(tmp_path / "secret")
    assert "Public/link.txt: error: a zip can't hold this" in built.run("package").failed().stderr
    assert not (built.folder / NAME).exists()


def test_a_folder_that_may_not_be_written_is_an_error(unprivileged_project):
    project = unprivileged_project
    project.build().succeeded()
    project.folder.chmod(0o555)
    run = project.run("package").failed()
    assert run.stderr.startswith(f"{NAME}: error: permission denied\n")
    assert not (project.folder / NAME).exists()


def test_it_waits_for_a_build_that_is_writing(built):
    folder = os.open(built.public, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        package = subprocess.Popen(built.command("package"), cwd=built.folder, stdout=subprocess.DEVNULL)
        with pytest.raises(subprocess.TimeoutExpired):
            package.wait(1)
        assert not (built.folder / NAME).exists()
    finally:
        os.close(folder)
    assert package.wait(TIME_LIMIT) == 0
    assert (built.folder / NAME).exists()


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM], ids=lambda stop: stop.name)
def test_one_that_is_stopped_leaves_the_old_zip_or_the_new_one_and_nothing_else(built, stop):
    built.run("package").succeeded()
    old = (built.folder / NAME).read_bytes()
    names = sorted(path.name for path in built.folder.iterdir())
    built.write("Public/noise.bin", random.Random(1).randbytes(20_000_000))
    begin = time.monotonic()
    built.run("package", "--file", "../new.zip").succeeded()
    duration = time.monotonic() - begin
    new = (built.folder.parent / "new.zip").read_bytes()
    stopped = 0
    for attempt in range(12):
        (built.folder / NAME).write_bytes(old)
        package = subprocess.Popen(built.command("package"), cwd=built.folder, stdout=subprocess.DEVNULL)
        time.sleep(duration * (attempt + 1) / 12)
        package.send_signal(stop)
        stopped += package.wait(TIME_LIMIT) == -stop
        assert sorted(path.name for path in built.folder.iterdir()) == names
        assert (built.folder / NAME).read_bytes() in (old, new)
    assert stopped > 3, "the packages were finished before they could be stopped"


def test_a_full_disk_is_an_error_that_leaves_the_old_zip(built):
    """The zip is on a disk of 128 KB that only this command sees; the new one does not fit."""
    built.write("Public/noise.bin", random.Random(1).randbytes(500_000))
    script = textwrap.dedent("""
        set -e
        mkdir disk
        mount -t tmpfs -o size=128k none disk
        [ "$(stat -f -c %T disk)" = tmpfs ]
        echo old > disk/site.zip
        status=0
        "$0" package --file disk/site.zip || status=$?
        ls -A disk
        cat disk/site.zip
        exit $status
        """)
    ended = subprocess.run(
        [*command_that_may_mount(), "bash", "-c", script, str(built.program)],
        cwd=built.folder,
        capture_output=True,
        text=True,
        timeout=TIME_LIMIT,
    )
    assert ended.returncode == 1, ended.stderr
    assert ended.stderr == (
        "disk/site.zip: error: no space left on device\n"
        "  | nothing was changed; package again when this is mended\n"
        "1 error\n"
    )
    assert ended.stdout == "site.zip\nold\n"
