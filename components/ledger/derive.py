"""Derived values: computed from claims, never stored, carrying the uncertainty of all they rest on."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import replace
from fractions import Fraction

from components.ledger.interval import Interval
from components.ledger.observations import Observation, Subject, derived_observation, growth_factor, has_factor
from components.ledger.readings import WHOLE, Reading
from components.tables.dataset import Dataset
from components.tables.periods import ends_before, same_kind

FORMULAS = {
    "base-level": "level ÷ growth",
    "growth-between-bases": "growth ÷ growth",
    "growth-between-levels": "level ÷ earlier level",
    "remainder": "100% − shares",
    "share-of-total": "part ÷ total",
    "implied-total": "part ÷ share",
}
"""Rule -> its formula."""


def derive(reported: Iterable[Observation], dataset: Dataset) -> tuple[Observation, ...]:
    """Everything that the rules can compute from the reported observations; nothing follows from a figure of 0."""
    figures = tuple(one for one in reported if one.reading and one.reading.value)
    return (
        *_base_levels(figures, dataset),
        *_growth_between_bases(figures, dataset),
        *_growth_between_levels(figures, dataset),
        *_remainders(figures, dataset),
        *_shares_of_total(figures),
        *_implied_totals(figures),
    )


def _group_by(
    figures: Iterable[Observation], about: Callable[[Observation], Hashable]
) -> dict[Hashable, list[Observation]]:
    """Figures by what they are about, each group in the order of `figures`: few meet, however many there are."""
    found: defaultdict[Hashable, list[Observation]] = defaultdict(list)
    for one in figures:
        found[about(one)].append(one)
    return dict(found)


def _base_levels(figures: tuple[Observation, ...], dataset: Dataset) -> Iterator[Observation]:
    """The level of the base period, where a level and its growth are stated."""
    levels = _group_by(figures, lambda one: one.subject)
    for growth in _growth_figures(figures, dataset):
        measured = dataset.indicators[growth.subject.indicator]
        expected = replace(growth.subject, indicator=measured.measures, base_period="")
        for level in levels.get(expected, ()):
            subject = replace(level.subject, time_period=growth.subject.base_period)
            reading = _divide(level.reading, growth_factor(growth))
            base = _within_whole(reading) if dataset.indicators[subject.indicator].kind == "share" else reading
            yield derived_observation("base-level", subject, base, level, (level, growth))


def _growth_figures(figures: tuple[Observation, ...], dataset: Dataset) -> tuple[Observation, ...]:
    """What grew by a factor, or fell, and left something."""
    growths = (one for one in figures if dataset.indicators[one.subject.indicator].kind == "growth" and has_factor(one))
    return tuple(one for one in growths if growth_factor(one).value > 0)


def _can_be_base(base: str, period: str) -> bool:
    """Whether both periods are stated, of one kind, and the base is over when the other begins."""
    return bool(base and period) and same_kind(base, period) and ends_before(base, period)


def _growth_between_bases(figures: tuple[Observation, ...], dataset: Dataset) -> Iterator[Observation]:
    """Growth from one base to a later one, where growth to the same period is stated against both."""
    growths = _growth_figures(figures, dataset)
    alike_but_base = _group_by(growths, lambda one: replace(one.subject, base_period=""))
    for long in growths:
        for short in alike_but_base[replace(long.subject, base_period="")]:
            if _can_be_base(long.subject.base_period, short.subject.base_period):
                subject = replace(long.subject, time_period=short.subject.base_period)
                reading = _divide(growth_factor(long), growth_factor(short))
                like = replace(long, unit_measure="multiple", unit_mult=0)
                yield derived_observation("growth-between-bases", subject, reading, like, (long, short))


def _growth_between_levels(figures: tuple[Observation, ...], dataset: Dataset) -> Iterator[Observation]:
    """Growth from one stated level to a later one of the same thing."""
    growths = {each.measures: each.indicator_id for each in dataset.indicators.values() if each.kind == "growth"}
    levels = [one for one in figures if one.subject.indicator in growths]
    series = _group_by(levels, lambda one: (replace(one.subject, time_period=""), one.unit_measure))
    for late in levels:
        for early in series[replace(late.subject, time_period=""), late.unit_measure]:
            base = early.subject.time_period
            if _can_be_base(base, late.subject.time_period):
                subject = replace(late.subject, indicator=growths[late.subject.indicator], base_period=base)
                like = replace(late, unit_measure="multiple", unit_mult=0)
                reading = _divide(late.reading, early.reading)
                yield derived_observation("growth-between-levels", subject, reading, like, (late, early))


def shares_of_one_whole(
    figures: Iterable[Observation], dataset: Dataset
) -> Iterator[tuple[Subject, list[Observation]]]:
    """The shares that divide one whole between destinations or clusters, and the whole they divide.

    A joint share stands once, for all that it covers; of shares that overlap, the one that covers most counts.
    """
    by_whole: defaultdict[Subject, list[Observation]] = defaultdict(list)
    for one in figures:
        if one.subject.indicator in WHOLES:
            by_whole[WHOLES[one.subject.indicator](one.subject)].append(one)
    for whole, parts in by_whole.items():
        apart = {one.id for one in _without_overlap(parts, dataset)}
        if len(apart) > 1:
            yield whole, [one for one in parts if one.id in apart]


def _without_overlap(parts: list[Observation], dataset: Dataset) -> list[Observation]:
    """Shares that do not overlap: the broadest first, and of two for the same the more precise."""
    taken: set[str] = set()
    chosen = []
    for one in sorted(parts, key=lambda one: (-len(_covered(one, dataset)), _width(one))):
        if taken.isdisjoint(_covered(one, dataset)):
            taken |= _covered(one, dataset)
            chosen.append(one)
    return chosen


def _covered(one: Observation, dataset: Dataset) -> frozenset[str]:
    """What a share is of: countries, groups (with the members they have), goods, a cluster."""
    places = {code for area in one.subject.counterpart_area for code in (area, *dataset.members(area))}
    return frozenset(places | set(one.subject.product) | {one.subject.cluster}) - {"", *_shared_codes(one)}


def _shared_codes(one: Observation) -> tuple[str, ...]:
    """What all shares between destinations have in common: the goods and the cluster whose exports are divided."""
    shared = one.subject.indicator == "share-by-destination"
    return (*one.subject.product, one.subject.cluster) if shared else ()


def _width(one: Observation) -> Fraction:
    interval = one.interval()
    return WHOLE if interval.high is None else interval.high - interval.low


def _remainders(figures: tuple[Observation, ...], dataset: Dataset) -> Iterator[Observation]:
    """What the stated shares of a whole leave over."""
    for whole, parts in shares_of_one_whole(figures, dataset):
        readings = [one.reading for one in parts if one.reading]
        left = Reading(
            max(Fraction(0), WHOLE - sum((reading.value for reading in readings), Fraction(0))),
            _sum(reading.interval for reading in readings).remainder_of(WHOLE),
            _sum(reading.plain for reading in readings).remainder_of(WHOLE),
        )
        yield derived_observation("remainder", whole, left, parts[0], parts)


WHOLES: dict[str, Callable[[Subject], Subject]] = {
    "share-by-destination": lambda subject: replace(subject, counterpart_area=()),
    "share-by-cluster": lambda subject: replace(subject, cluster="", product=()),
}
"""Indicator of a share -> the subject of the whole that it is of."""


def _shares_of_total(figures: tuple[Observation, ...]) -> Iterator[Observation]:
    """A part's share, where the part and the total are both stated in one currency."""
    totals = _group_by(figures, lambda one: (one.subject, one.unit_measure))
    for part in figures:
        if part.subject.indicator == "exports":
            for indicator, whole in WHOLES.items():
                of_whole = whole(part.subject)
                for total in totals.get((of_whole, part.unit_measure), ()) if of_whole != part.subject else ():
                    yield _share(indicator, part, total)


def _share(indicator: str, part: Observation, total: Observation) -> Observation:
    ratio = _divide(part.reading, total.reading)
    reading = Reading(ratio.value * 100, _percent(ratio.interval), _percent(ratio.plain))
    like = replace(part, unit_measure="percent", unit_mult=0)
    return derived_observation(
        "share-of-total", replace(part.subject, indicator=indicator), reading, like, (part, total)
    )


def _implied_totals(figures: tuple[Observation, ...]) -> Iterator[Observation]:
    """The total, where a part and its share are stated and the total is not."""
    stated = {one.subject for one in figures}
    shares = _group_by(
        (one for one in figures if one.subject.indicator in WHOLES),
        lambda one: replace(one.subject, indicator="exports"),
    )
    for part in figures:
        for share in shares.get(part.subject, ()):
            whole = WHOLES[share.subject.indicator](part.subject)
            if whole not in stated:
                reading = _divide(part.reading, _fraction(share.reading))
                yield derived_observation("implied-total", whole, reading, part, (part, share))


def _fraction(percent: Reading | None) -> Reading | None:
    hundredth = Interval.point(Fraction(1, 100))
    return percent and Reading(percent.value / 100, percent.interval * hundredth, percent.plain * hundredth)


def _divide(over: Reading | None, under: Reading | None) -> Reading:
    if over is None or under is None:
        raise ValueError("only figures can be divided")
    return Reading(over.value / under.value, over.interval / under.interval, over.plain / under.plain)


def _percent(ratio: Interval) -> Interval:
    return (ratio * Interval.point(100)).up_to(WHOLE)


def _within_whole(share: Reading) -> Reading:
    """A share that a fall was taken back from, which is still no more than the whole."""
    return Reading(min(share.value, WHOLE), share.interval.up_to(WHOLE), share.plain.up_to(WHOLE))


def _sum(intervals: Iterable[Interval]) -> Interval:
    return sum(intervals, Interval.point(0))
