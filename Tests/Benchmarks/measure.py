"""What a command costs: wall time, processor time, peak memory."""

import os
import subprocess
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Cost:
    """The cost of one run of a command and of the processes that it waited for."""

    wall: float
    cpu: float
    peak_bytes: int

    def __add__(self, other: "Cost") -> "Cost":
        return Cost(self.wall + other.wall, self.cpu + other.cpu, max(self.peak_bytes, other.peak_bytes))


def run(command: list[str], output_path: str = os.devnull, **options) -> Cost:
    """Runs a command that must succeed, its standard output going into a file.

    The kernel counts what this Python process holds when it starts the command towards the command's peak,
    so that nothing large may be kept here: peaks below some 20 MB say nothing.
    """
    with open(output_path, "wb") as output:
        begin = time.perf_counter()
        process = subprocess.Popen(command, stdout=output, **options)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{command[0]} ended with status {process.returncode}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)
