"""Checks that all contestants did the same work: the same pages, of similar size, with the same words."""

import html
import pathlib
import re

import corpus
from contestants import Contestant


def check(outputs: dict[Contestant, pathlib.Path], pages: int) -> None:
    """Stops the benchmark if a contestant's pages differ from those of the first."""
    ours, *others = outputs
    names = [corpus.page_name(index) for index in range(pages)]
    our_size = _size(ours, outputs[ours], names)
    for other in others:
        ratio = our_size / _size(other, outputs[other], names)
        if other.is_framed and not 0.9 < ratio < 1.2:
            raise SystemExit(f"the pages are not alike: ours have {ratio:.2f} times the bytes of {other.name}'s")
        for name in (names[0], names[-1]):
            our_text = _text(outputs[ours] / ours.page(name))
            text = _text(outputs[other] / other.page(name))
            if text not in our_text or other.is_framed and text != our_text:
                raise SystemExit(f"{other.name} wrote other words into {other.page(name)}")


def _size(contestant: Contestant, output: pathlib.Path, names: list[str]) -> int:
    """Returns the size of all pages in bytes; they must exist, and no others with such names."""
    pages = {contestant.page(name) for name in names}
    written = {str(path.relative_to(output)): path for path in output.glob(contestant.page("update-*"))}
    if written.keys() != pages:
        raise SystemExit(f"{contestant.name} wrote {len(written)} pages, which are not the {len(pages)} asked for")
    return sum(path.stat().st_size for path in written.values())


def _text(page: pathlib.Path) -> str:
    """Returns the words that a reader sees."""
    body = page.read_text(encoding="utf-8").partition("<body>")[2]
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", body)).split())
