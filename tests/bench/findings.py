"""What was measured: samples by measure and system, and the Markdown table of their medians, p95 and ratios."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from statistics import median, quantiles

OURS = "Atlas"


@dataclass(frozen=True)
class Measure:
    """Something measured: its name, its unit, and the most that the Atlas may take of another system's median."""

    name: str
    unit: str
    aims: tuple[tuple[str, float], ...] = ()
    by_p95: bool = False


@dataclass
class Findings:
    """Samples by measure, then by system."""

    samples: defaultdict[Measure, defaultdict[str, list[float]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(list))
    )

    def add(self, measure: Measure, system: str, *values: float) -> None:
        """Note samples."""
        self.samples[measure][system] += values

    def table(self, systems: Iterable[str]) -> str:
        """Median / p95 of each system, the Atlas's ratio to each other one, and the aims."""
        names = list(systems)
        others = [name for name in names if name != OURS]
        head = ["", *names, *(f"{OURS} : {name}" for name in others), "aim"]
        lines = [head, ["---"] * len(head)]
        lines += [list(self._line(measure, names, others)) for measure in self.samples]
        return "\n".join(f"| {' | '.join(line)} |" for line in lines)

    def _line(self, measure: Measure, names: list[str], others: list[str]) -> Iterator[str]:
        found = self.samples[measure]
        yield f"{measure.name} ({measure.unit})"
        yield from (_cell(found[name]) for name in names)
        yield from (f"{self.ratio(measure, other):.2f}" for other in others)
        aims = ((other, limit) for other, limit in measure.aims if other in others)
        yield ", ".join(f"{limit:g} of {other}{self._verdict(measure, other, limit)}" for other, limit in aims)

    def ratio(self, measure: Measure, other: str) -> float:
        """What the Atlas takes of what another system takes."""
        take = p95 if measure.by_p95 else median
        return take(self.samples[measure][OURS]) / take(self.samples[measure][other])

    def _verdict(self, measure: Measure, other: str, limit: float) -> str:
        return "" if self.ratio(measure, other) <= limit else " **missed**"


def p95(values: list[float]) -> float:
    """The value that one of twenty exceeds."""
    return quantiles(values, n=20, method="inclusive")[-1] if len(values) > 1 else values[0]


def _cell(values: list[float]) -> str:
    middle, high = _short(median(values)), _short(p95(values))
    return middle if len(values) == 1 else f"{middle} / {high}"


LARGE = 100


def _short(value: float) -> str:
    return f"{value:,.0f}" if value >= LARGE else f"{value:.3g}"
