"""Builds a site of 10,000 pages with our program, with Hugo and with cmark alone, and compares what it costs."""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import corpus
import hugo_site
import measure
from measure import Cost

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent.parent

FASTER_THAN_HUGO = 5.0
TIMES_THE_FLOOR = 2.5
PEAK_BYTES = 250_000_000


def main() -> None:
    options = _options()
    with tempfile.TemporaryDirectory(prefix="country-profile-benchmark-", dir=options.folder) as folder:
        bench = Bench(pathlib.Path(folder), options)
        bench.prepare()
        best = bench.compare()
        unchanged = bench.rebuild()
    print(report(best, unchanged, options), flush=True)
    missed = missed_goals(best)
    for goal in missed:
        print(f"goal missed: {goal}", file=sys.stderr)
    if missed and options.check:
        sys.exit(1)


class Bench:
    """The folder of one benchmark, and the runs in it."""

    def __init__(self, folder: pathlib.Path, options: argparse.Namespace):
        self.folder = folder
        self.options = options
        self.ours = folder / "ours"
        self.hugo_site = folder / "hugo"

    def prepare(self) -> None:
        """Writes both sites. What Hugo shows around its pages comes from a build of one page by our program."""
        shutil.copytree(PROJECT / "Content", self.ours / "Content")
        shutil.copytree(PROJECT / "Templates", self.ours / "Templates")
        shutil.copy(HERE / "updates.html", self.ours / "Templates" / "updates.html")
        updates = self.ours / "Content" / "en" / "updates"
        updates.mkdir()
        (updates / f"{hugo_site.PAGE_NAME}.md").write_text(hugo_site.PAGE)
        sample = self.folder / "sample"
        subprocess.run([*self._our_build(sample), "--quiet"], cwd=self.ours, check=True)
        section = sample / "updates"
        page_html = (section / f"{hugo_site.PAGE_NAME}.html").read_text()
        hugo_site.write_site(self.hugo_site, page_html, (section / "index.html").read_text())
        shutil.rmtree(updates)
        facts = _facts(sample)
        pages = self.options.pages
        corpus.write_pages(updates, corpus.OURS, pages, facts)
        corpus.write_pages(self.hugo_site / "content" / "updates", corpus.HUGO, pages, facts)

    def compare(self) -> dict[str, Cost]:
        """The best of several runs of each, taken in turn so that a busy moment of the machine hits all alike."""
        runs: dict[str, list[Cost]] = {"ours": [], "Hugo": [], "floor": []}
        for number in range(1, self.options.runs + 1):
            output, hugo_output = self._new_folder("output"), self._new_folder("hugo-output")
            runs["ours"].append(measure.run(self._our_build(output), cwd=self.ours))
            runs["Hugo"].append(measure.run(self._hugo_build(hugo_output), cwd=self.hugo_site))
            runs["floor"].append(self._floor(output))
            self._same_pages(output, hugo_output)
            costs = ", ".join(f"{name} {costs[-1].wall:.2f} s" for name, costs in runs.items())
            print(f"run {number} of {self.options.runs}: {costs}", file=sys.stderr)
        return {name: min(costs, key=lambda cost: cost.wall) for name, costs in runs.items()}

    def rebuild(self) -> Cost:
        """Our program once more over its own output; nothing may be written."""
        output = self.folder / "output"
        before = {path: path.stat().st_mtime_ns for path in output.rglob("*") if path.is_file()}
        costs = [measure.run(self._our_build(output), cwd=self.ours) for _ in range(self.options.runs)]
        after = {path: path.stat().st_mtime_ns for path in output.rglob("*") if path.is_file()}
        if before != after:
            raise SystemExit("a rebuild with nothing changed wrote files")
        return min(costs, key=lambda cost: cost.wall)

    def _our_build(self, output: pathlib.Path) -> list[str]:
        return [self.options.program, "build", "--output", str(output)]

    def _hugo_build(self, output: pathlib.Path) -> list[str]:
        cache = self.folder / "hugo-cache"
        return [
            *(self.options.hugo, "build", "--noBuildLock", "--quiet"),
            *("--destination", str(output), "--cacheDir", str(cache)),
        ]

    def _floor(self, output: pathlib.Path) -> Cost:
        """What nobody who uses cmark can go below: parsing and rendering every page, and writing as many bytes."""
        pages = sorted(str(path) for path in (self.ours / "Content" / "en" / "updates").iterdir())
        html = self.folder / "floor.html"
        copy = self.folder / "floor"
        cost = measure.run([self.options.cmark, *pages], output_path=str(html))
        cost += measure.run(["cp", "-r", str(output), str(copy)])
        html.unlink()
        shutil.rmtree(copy)
        return cost

    def _new_folder(self, name: str) -> pathlib.Path:
        """A place that does not exist yet."""
        folder = self.folder / name
        if folder.exists():
            shutil.rmtree(folder)
        return folder

    def _same_pages(self, ours: pathlib.Path, hugos: pathlib.Path) -> None:
        """Both programs must have written the same pages, of about the same size."""
        sizes = [
            {path.name: path.stat().st_size for path in (output / "updates").iterdir()}
            for output in (ours, hugos)
        ]
        if sizes[0].keys() != sizes[1].keys():
            raise SystemExit(f"ours wrote {len(sizes[0])} files of the section, Hugo {len(sizes[1])}")
        ratio = sum(sizes[0].values()) / sum(sizes[1].values())
        if not 0.9 < ratio < 1.2:
            raise SystemExit(f"the pages are not alike: ours have {ratio:.2f} times the bytes of Hugo's")


def report(best: dict[str, Cost], unchanged: Cost, options: argparse.Namespace) -> str:
    """The table that the program prints."""
    rows = [
        f"{options.pages} pages, best of {options.runs} runs",
        "",
        f"{'':<22}{'wall':>10}{'CPU':>10}{'peak memory':>14}",
        *(_row(name, best[name]) for name in ("ours", "Hugo", "floor")),
        _row("ours, nothing changed", unchanged),
        "",
        f"faster than Hugo   {_faster(best):6.2f} times   (goal: at least {FASTER_THAN_HUGO})",
        f"CPU time of Hugo's {best['ours'].cpu / best['Hugo'].cpu:6.1%}",
        f"against the floor  {_slower(best):6.2f} times   (goal: at most {TIMES_THE_FLOOR})",
        f"peak memory        {best['ours'].peak_bytes / 1e6:6.0f} MB      (goal: under {PEAK_BYTES / 1e6:.0f} MB)",
    ]
    return "\n".join(rows)


def missed_goals(best: dict[str, Cost]) -> list[str]:
    """The goals that these costs do not reach, in words."""
    missed = []
    if _faster(best) < FASTER_THAN_HUGO:
        missed.append(f"{_faster(best):.2f} times faster than Hugo, not {FASTER_THAN_HUGO}")
    if _slower(best) > TIMES_THE_FLOOR:
        missed.append(f"{_slower(best):.2f} times the floor, not {TIMES_THE_FLOOR}")
    if best["ours"].peak_bytes >= PEAK_BYTES:
        missed.append(f"{best['ours'].peak_bytes / 1e6:.0f} MB, not under {PEAK_BYTES / 1e6:.0f} MB")
    return missed


def _row(name: str, cost: Cost) -> str:
    return f"{name:<22}{cost.wall:>8.3f} s{cost.cpu:>8.3f} s{cost.peak_bytes / 1e6:>11.1f} MB"


def _faster(best: dict[str, Cost]) -> float:
    return best["Hugo"].wall / best["ours"].wall


def _slower(best: dict[str, Cost]) -> float:
    return best["ours"].wall / best["floor"].wall


def _facts(output: pathlib.Path) -> list[corpus.Fact]:
    """The key facts of the real content, as the built site shows them."""
    facts = json.loads((output / "data" / "key-facts.json").read_text(encoding="utf-8"))["facts"]
    return [corpus.Fact(fact["id"], fact["display"]["en"]) for fact in facts]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="our program, built for release")
    parser.add_argument("--hugo", required=True, help="Hugo's program")
    parser.add_argument("--cmark", default="cmark", help="the program of Debian's package cmark")
    parser.add_argument("--folder", default="/dev/shm", help="a folder that is kept in memory")
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--check", action="store_true", help="end with status 1 when a goal is missed")
    return parser.parse_args()


if __name__ == "__main__":
    main()
