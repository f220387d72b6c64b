"""The costs of a command: wall time, processor time, peak memory."""

import os
import statistics
import subprocess
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Cost:
    """The cost of one run of a command and of the processes that it waited for."""

    wall: float
    cpu: float
    peak_bytes: int


def run(command: list[str], **options) -> Cost:
    """Runs a command that must succeed, and discards its standard output.

    The kernel counts the memory of this Python process at the start of the command towards the command's peak, so
    nothing large may be in memory here: peaks below some 20 MB mean nothing.
    """
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{command[0]} ended with status {process.returncode}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def median(costs: list[Cost]) -> Cost:
    """Returns the median of each kind of cost by itself."""
    return Cost(
        statistics.median(cost.wall for cost in costs),
        statistics.median(cost.cpu for cost in costs),
        int(statistics.median(cost.peak_bytes for cost in costs)),
    )
