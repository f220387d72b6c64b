"""The tests give the same results if they were started in the background, as with nohup or "&" in a script."""

import pathlib
import signal
import subprocess
import sys

import pytest

from support import TIME_LIMIT

STOPS = [signal.SIGHUP, signal.SIGINT, signal.SIGTERM]


@pytest.mark.parametrize("stop", STOPS, ids=lambda stop: stop.name)
def test_a_program_ends_when_a_test_asks_it_to(stop):
    program = subprocess.Popen(["sleep", "5"])
    program.send_signal(stop)
    assert program.wait(TIME_LIMIT) == -stop


def test_so_it_does_where_the_tests_were_started_to_go_on():
    run_started_to_go_on("-m", "pytest", __file__, "-k", test_a_program_ends_when_a_test_asks_it_to.__name__)


@pytest.mark.parametrize("stop", STOPS, ids=lambda stop: stop.name)
def test_the_tests_themselves_go_on(stop):
    ask = f"import os, ignored_signals; ignored_signals.pass_on_none(); os.kill(os.getpid(), {stop})"
    run_started_to_go_on("-c", ask)


def run_started_to_go_on(*arguments: str) -> None:
    ended = subprocess.run(
        ["bash", "-c", """trap '' HUP INT TERM; exec "$0" "$@" """, sys.executable, *arguments],
        cwd=pathlib.Path(__file__).parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=TIME_LIMIT,
    )
    assert ended.returncode == 0, ended.stdout
