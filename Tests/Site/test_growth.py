"""The time of a build grows with the length of a text, whatever is wrong in it, and not with its square."""

import time

import pytest

from support import markdown

SHORT = 150_000


def seconds(project, text: str) -> float:
    project.write("Content/en/areas/long.md", markdown("Long", text))
    start = time.perf_counter()
    project.build()
    return time.perf_counter() - start


@pytest.mark.parametrize(
    "part",
    ["[a](", "[a](b", "[^1][^2]", "_*", "*a **b ", "7.1 million and 24.4 and ", "https://a.example/b ",
     "one hundred and ", "{{ x", "9 (fact:ferries) ",
     "5.1 million and in 2024 [over 2.3 million](fact:migrants-abroad) and "],
)
def test_a_paragraph_eight_times_as_long_takes_about_eight_times_as_long(project, part):
    count = SHORT // len(part)
    base = seconds(project, "Short.")
    short, long = (seconds(project, part * (count * times)) - base for times in (1, 8))
    # The square of eight would be 64.
    assert long < 20 * max(short, 0.1)
