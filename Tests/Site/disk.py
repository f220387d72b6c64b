"""Small disks that only one command sees."""

import shutil
import subprocess

import pytest


def command_that_may_mount() -> list[str]:
    """Returns the prefix with which a command may mount file systems, visible to it alone."""
    ways = [
        ["unshare", "--mount"],
        ["unshare", "--mount", "--map-root-user"],
        ["sudo", "-n", "unshare", "--mount"],
    ]
    for way in ways:
        trial = [*way, "mount", "-t", "tmpfs", "none", "/mnt"]
        if shutil.which(way[0]) and subprocess.run(trial, capture_output=True).returncode == 0:
            return way
    pytest.fail("this test must mount a file system: run it as root, or where sudo asks for no password")
