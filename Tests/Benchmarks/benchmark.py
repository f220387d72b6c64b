"""Builds a site of 10,000 pages with our program, Hugo and zorto, and in plain C, and compares what it costs."""

import argparse
import pathlib
import shutil
import sys
import tempfile

import contestants
import measure
import report
import sameness
from contestants import Contestant
from measure import Cost


def main() -> None:
    options = _options()
    with tempfile.TemporaryDirectory(prefix="country-profile-benchmark-", dir=options.folder) as folder:
        race = Race(pathlib.Path(folder), options)
        costs = race.compare()
        costs["ours, nothing changed"] = race.rebuild()
    goals = report.goals(costs)
    print(f"{options.pages} pages, medians of {options.runs} runs", "", *report.table(costs), "", *goals, sep="\n")
    missed = [goal for goal in goals if goal.is_missed]
    for goal in missed:
        print(f"goal missed: {goal}", file=sys.stderr)
    if missed and options.check:
        sys.exit(1)


class Race:
    """The folder of one benchmark, and its runs."""

    def __init__(self, folder: pathlib.Path, options: argparse.Namespace):
        self.options = options
        self.contestants = contestants.prepare(folder, options)
        self.outputs = {contestant: folder / contestant.name for contestant in self.contestants}

    def compare(self) -> dict[str, Cost]:
        """Returns the costs of each contestant; they run in turn, so that a busy moment affects all alike."""
        runs: dict[str, list[Cost]] = {contestant.name: [] for contestant in self.contestants}
        for number in range(1, self.options.runs + 1):
            for contestant, output in self.outputs.items():
                shutil.rmtree(output, ignore_errors=True)
                runs[contestant.name].append(self._run(contestant))
            sameness.check(self.outputs, self.options.pages)
            costs = ", ".join(f"{name} {costs[-1].wall:.2f} s" for name, costs in runs.items())
            print(f"run {number} of {self.options.runs}: {costs}", file=sys.stderr)
        return {name: measure.median(costs) for name, costs in runs.items()}

    def rebuild(self) -> Cost:
        """Runs our program again over its own output; nothing may be written."""
        ours = self.contestants[0]
        before = self._times(ours)
        costs = [self._run(ours) for _ in range(self.options.runs)]
        if before != self._times(ours):
            raise SystemExit("a rebuild with nothing changed wrote files")
        return measure.median(costs)

    def _run(self, contestant: Contestant) -> Cost:
        return measure.run(contestant.build(self.outputs[contestant]), cwd=contestant.site)

    def _times(self, contestant: Contestant) -> dict[pathlib.Path, int]:
        files = (path for path in self.outputs[contestant].rglob("*") if path.is_file())
        return {path: path.stat().st_mtime_ns for path in files}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="our program, built for release")
    parser.add_argument("--hugo", required=True, help="Hugo's program")
    parser.add_argument("--zorto", required=True, help="the folder of zorto's package")
    parser.add_argument("--cmark", default="cmark", help="the program of Debian's package cmark")
    parser.add_argument("--floor", required=True, help="the program of floor.c")
    parser.add_argument("--folder", default="/dev/shm", help="a folder that is kept in memory")
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--check", action="store_true", help="end with status 1 when a goal is missed")
    return parser.parse_args()


if __name__ == "__main__":
    main()
