"""Builds that print with a browser that a test can disturb, and the search for what such a browser leaves behind."""

import os
import pathlib
import subprocess
import time
from collections.abc import Callable

from support import TIME_LIMIT, Project, Run


class Workshop:
    """A folder with a browser of its own and the place for its files, by which its processes are known."""

    def __init__(self, folder: pathlib.Path):
        self.folder = folder
        self.temporary = folder / "t"
        self.temporary.mkdir()

    def browser(self, script: str) -> str:
        """A program that says its version as browsers do, and then does as the script says."""
        program = self.folder / "browser"
        version = '[[ $1 == --version ]] && { echo "Chromium 1"; exit; }'
        program.write_text(f"#!/bin/bash\n{version}\n{script}\n")
        program.chmod(0o755)
        return str(program)

    def build(self, project: Project, *arguments: str) -> Run:
        """A build from its begin to its end."""
        return ended(self.start(project, *arguments))

    def start(self, project: Project, *arguments: str) -> subprocess.Popen:
        """A build that goes on while the test does something else."""
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
        """A build that has printed something, but not everything."""
        build = self.start(project, *arguments)
        wait_for(lambda: list(project.folder.glob(".cache/**/*.pdf")), "nothing was printed")
        return build

    def is_running(self) -> bool:
        """Whether a browser, or one of its helpers, has this place for its files."""
        return any(
            f"{self.temporary}/chromium-".encode() in part(process, "environ")
            for process in PROCESSES.glob("[0-9]*")
        )

    def is_clean(self) -> bool:
        """Whether neither a process nor a file is left."""
        return not self.is_running() and not list(self.temporary.iterdir())


def browser_of(build: subprocess.Popen) -> int:
    """The process that a build started to print with."""
    parents = {int(process.name): part(process, "stat") for process in PROCESSES.glob("[0-9]*")}
    (child,) = [
        id for id, stat in parents.items() if stat.rpartition(b")")[2].split()[1:2] == [b"%d" % build.pid]
    ]
    return child


PROCESSES = pathlib.Path("/proc")


def part(process: pathlib.Path, name: str) -> bytes:
    """What the system knows about a process; nothing when it has just ended."""
    try:
        return (process / name).read_bytes()
    except OSError:
        return b""


def ended(build: subprocess.Popen) -> Run:
    """How a build that was started ended."""
    stdout, stderr = build.communicate(timeout=TIME_LIMIT)
    return Run(build.returncode, stdout, stderr)


def wait_for(condition: Callable[[], object], failure: str) -> None:
    """Waits until something is so, but not long."""
    deadline = time.monotonic() + TIME_LIMIT / 2
    while not condition():
        assert time.monotonic() < deadline, failure
        time.sleep(0.01)
