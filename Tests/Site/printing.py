"""Builds that print with a browser that a test can disturb, and the search for its remains."""

import os
import pathlib
import subprocess
import time
from collections.abc import Callable

from support import TIME_LIMIT, Project, Run


class Workshop:
    """A folder with a browser of its own and the place for its files, by which its processes are recognised."""

    def __init__(self, folder: pathlib.Path):
        self.folder = folder
        self.temporary = folder / "t"
        self.temporary.mkdir()

    def browser(self, script: str) -> str:
        """Returns a program that prints its version as browsers do, and then runs the script."""
        program = self.folder / "browser"
        version = '[[ $1 == --version ]] && { echo "Chromium 1"; exit; }'
        program.write_text(f"#!/bin/bash\n{version}\n{script}\n")
        program.chmod(0o755)
        return str(program)

    def build(self, project: Project, *arguments: str) -> Run:
        """Runs a build to its end."""
        return ended(self.start(project, *arguments))

    def start(self, project: Project, *arguments: str) -> subprocess.Popen:
        """Starts a build, which continues during the test."""
        return subprocess.Popen(
            project.command("build", "--pdf", *arguments),
            cwd=project.folder,
            env={**os.environ, "TMPDIR": str(self.temporary)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def start_midway(self, project: Project, *arguments: str) -> subprocess.Popen:
        """Starts a build, and returns it when some but not all files are printed."""
        build = self.start(project, *arguments)
        wait_for(lambda: list(project.folder.glob(".cache/**/*.pdf")), "nothing was printed")
        return build

    def is_running(self) -> bool:
        """Returns whether a browser, or one of its helpers, uses this place for its files."""
        return any(
            f"{self.temporary}/chromium-".encode() in part(process, "environ")
            for process in PROCESSES.glob("[0-9]*")
        )

    def is_clean(self) -> bool:
        """Returns whether neither a process nor a file is left."""
        return not self.is_running() and not list(self.temporary.iterdir())


def browser_of(build: subprocess.Popen) -> int:
    """Returns the process that a build started to print with."""
    parents = {int(process.name): part(process, "stat") for process in PROCESSES.glob("[0-9]*")}
    (child,) = [
        id for id, stat in parents.items() if stat.rpartition(b")")[2].split()[1:2] == [b"%d" % build.pid]
    ]
    return child


PROCESSES = pathlib.Path("/proc")


def part(process: pathlib.Path, name: str) -> bytes:
    """Returns a property of a process from the system; nothing if it has just ended."""
    try:
        return (process / name).read_bytes()
    except OSError:
        return b""


def ended(build: subprocess.Popen) -> Run:
    """Returns the result of a build that was started."""
    stdout, stderr = build.communicate(timeout=TIME_LIMIT)
    return Run(build.returncode, stdout, stderr)


def wait_for(condition: Callable[[], object], failure: str) -> None:
    """Waits until a condition is true, but not long."""
    deadline = time.monotonic() + TIME_LIMIT / 2
    while not condition():
        assert time.monotonic() < deadline, failure
        time.sleep(0.01)
