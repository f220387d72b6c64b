"""The table that the benchmark prints, and the goals that it checks."""

from dataclasses import dataclass

from measure import Cost

FASTER_THAN_HUGO = 3.5
FASTER_THAN_ZORTO = 1.5
TIMES_CMARK = 2.5
PEAK_MEGABYTES = 250


@dataclass(frozen=True)
class Goal:
    """A limit for a number: at least or at most."""

    name: str
    value: float
    unit: str
    least: float = float("-inf")
    most: float = float("inf")

    @property
    def is_missed(self) -> bool:
        return not self.least <= self.value <= self.most

    def __str__(self) -> str:
        limit = f"at least {self.least}" if self.most == float("inf") else f"at most {self.most}"
        return f"{self.name:<21}{self.value:>8.2f} {self.unit:<6} (goal: {limit})"


def goals(costs: dict[str, Cost]) -> list[Goal]:
    ours = costs["ours"]
    return [
        Goal("faster than Hugo", costs["Hugo"].wall / ours.wall, "times", least=FASTER_THAN_HUGO),
        Goal("faster than zorto", costs["zorto"].wall / ours.wall, "times", least=FASTER_THAN_ZORTO),
        Goal("against cmark and cp", ours.wall / costs["cmark and cp"].wall, "times", most=TIMES_CMARK),
        Goal("peak memory", ours.peak_bytes / 1e6, "MB", most=PEAK_MEGABYTES),
    ]


def table(costs: dict[str, Cost]) -> list[str]:
    """Returns the costs of each contestant, and their ratio to ours."""
    return [f"{'':<22}{'wall':>18}{'CPU':>18}{'peak memory':>20}", *(_row(name, costs) for name in costs)]


def _row(name: str, costs: dict[str, Cost]) -> str:
    cost, ours = costs[name], costs["ours"]
    return (
        f"{name:<22}"
        f"{cost.wall:>8.3f} s{cost.wall / ours.wall:>6.2f} x"
        f"{cost.cpu:>8.3f} s{cost.cpu / ours.cpu:>6.2f} x"
        f"{cost.peak_bytes / 1e6:>9.1f} MB{cost.peak_bytes / ours.peak_bytes:>6.2f} x"
    )
