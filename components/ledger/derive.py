"""Derived values, computed from claims with their uncertainty.

They are never stored.
"""

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
    """Return all derived observations of the reported ones.

    Nothing is derived from a figure of 0.
    """
    figures = tuple(observation for observation in reported if observation.reading and observation.reading.value)
    return (
        *_base_levels(figures, dataset),
        *_growth_between_bases(figures, dataset),
        *_growth_between_levels(figures, dataset),
        *_remainders(figures, dataset),
        *_shares_of_total(figures),
        *_implied_totals(figures),
    )


def _group_by(
    figures: Iterable[Observation], key: Callable[[Observation], Hashable]
) -> dict[Hashable, list[Observation]]:
    """Return the figures by key, each group in the order of `figures`.

    So that each figure is compared with a few others only, however many there are.
    """
    groups: defaultdict[Hashable, list[Observation]] = defaultdict(list)
    for figure in figures:
        groups[key(figure)].append(figure)
    return dict(groups)


def _base_levels(figures: tuple[Observation, ...], dataset: Dataset) -> Iterator[Observation]:
    """Yield the level of the base period from a level and its growth."""
    levels = _group_by(figures, lambda figure: figure.subject)
    for growth in _growth_figures(figures, dataset):
        indicator = dataset.indicators[growth.subject.indicator]
        level_subject = replace(growth.subject, indicator=indicator.measures, base_period="")
        for level in levels.get(level_subject, ()):
            subject = replace(level.subject, time_period=growth.subject.base_period)
            reading = _divide(level.reading, growth_factor(growth))
            base = _within_whole(reading) if dataset.indicators[subject.indicator].kind == "share" else reading
            yield derived_observation("base-level", subject, base, level, (level, growth))


def _growth_figures(figures: tuple[Observation, ...], dataset: Dataset) -> tuple[Observation, ...]:
    """Return growth with a factor above 0: a fall by 100 % leaves nothing."""
    growths = (figure for figure in figures if dataset.indicators[figure.subject.indicator].kind == "growth")
    return tuple(growth for growth in growths if has_factor(growth) and growth_factor(growth).value > 0)


def _can_be_base(base: str, period: str) -> bool:
    """Return whether both periods are stated, comparable and in this order."""
    return bool(base and period) and same_kind(base, period) and ends_before(base, period)


def _growth_between_bases(figures: tuple[Observation, ...], dataset: Dataset) -> Iterator[Observation]:
    """Yield growth between two bases from growth against each.

    Both are growth to the same period.
    """
    growths = _growth_figures(figures, dataset)
    without_base = _group_by(growths, lambda growth: replace(growth.subject, base_period=""))
    for long in growths:
        for short in without_base[replace(long.subject, base_period="")]:
            if _can_be_base(long.subject.base_period, short.subject.base_period):
                subject = replace(long.subject, time_period=short.subject.base_period)
                reading = _divide(growth_factor(long), growth_factor(short))
                like = replace(long, unit_measure="multiple", unit_mult=0)
                yield derived_observation("growth-between-bases", subject, reading, like, (long, short))


def _growth_between_levels(figures: tuple[Observation, ...], dataset: Dataset) -> Iterator[Observation]:
    """Yield growth from a stated level to a later one of the same subject."""
    indicators = dataset.indicators.values()
    growths = {indicator.measures: indicator.indicator_id for indicator in indicators if indicator.kind == "growth"}
    levels = [figure for figure in figures if figure.subject.indicator in growths]
    series = _group_by(levels, lambda level: (replace(level.subject, time_period=""), level.unit_measure))
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
    """Yield each whole with the shares that divide it.

    The shares are of destinations or of clusters. A joint share counts once, for all that it covers; of overlapping
    shares, the one that covers most counts.
    """
    by_whole: defaultdict[Subject, list[Observation]] = defaultdict(list)
    for figure in figures:
        if figure.subject.indicator in WHOLES:
            by_whole[WHOLES[figure.subject.indicator](figure.subject)].append(figure)
    for whole, shares in by_whole.items():
        disjoint = {share.id for share in _without_overlap(shares, dataset)}
        if len(disjoint) > 1:
            yield whole, [share for share in shares if share.id in disjoint]


def _without_overlap(shares: list[Observation], dataset: Dataset) -> list[Observation]:
    """Return shares that do not overlap, the broadest first.

    Of two shares of the same part, the more precise one is chosen.
    """
    covered: set[str] = set()
    chosen = []
    for share in sorted(shares, key=lambda share: (-len(_codes(share, dataset)), _width(share))):
        if covered.isdisjoint(_codes(share, dataset)):
            covered |= _codes(share, dataset)
            chosen.append(share)
    return chosen


def _codes(share: Observation, dataset: Dataset) -> frozenset[str]:
    """Return the codes that a share covers: countries, groups with their members, goods, a cluster."""
    subject = share.subject
    return frozenset(places_with_members(share, dataset) | {*subject.product, subject.cluster}) - {
        "",
        *_shared_codes(subject),
    }


def places_with_members(observation: Observation, dataset: Dataset) -> set[str]:
    """Return the codes of an observation's destinations and of their members."""
    return {code for area in observation.subject.counterpart_area for code in (area, *dataset.members(area))}


def _shared_codes(subject: Subject) -> tuple[str, ...]:
    """Return the codes that all shares between destinations have in common.

    These are the goods and the cluster whose exports are divided.
    """
    return (*subject.product, subject.cluster) if subject.indicator == "share-by-destination" else ()


def _width(share: Observation) -> Fraction:
    interval = share.interval()
    return WHOLE if interval.high is None else interval.high - interval.low


def _remainders(figures: tuple[Observation, ...], dataset: Dataset) -> Iterator[Observation]:
    """Yield the remainder of each whole after its stated shares."""
    for whole, shares in shares_of_one_whole(figures, dataset):
        readings = [share.reading for share in shares if share.reading]
        remainder = Reading(
            max(Fraction(0), WHOLE - sum((reading.value for reading in readings), Fraction(0))),
            _sum(reading.interval for reading in readings).remainder_of(WHOLE),
            _sum(reading.plain for reading in readings).remainder_of(WHOLE),
        )
        yield derived_observation("remainder", whole, remainder, shares[0], shares)


WHOLES: dict[str, Callable[[Subject], Subject]] = {
    "share-by-destination": lambda subject: replace(subject, counterpart_area=()),
    "share-by-cluster": lambda subject: replace(subject, cluster="", product=()),
}
"""Indicator of a share -> the subject of the whole that it is of."""


def _shares_of_total(figures: tuple[Observation, ...]) -> Iterator[Observation]:
    """Yield a part's share, where part and total are stated in one currency."""
    totals = _group_by(figures, lambda figure: (figure.subject, figure.unit_measure))
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
    """Yield the total where only a part and its share are stated."""
    stated = {figure.subject for figure in figures}
    shares = _group_by(
        (figure for figure in figures if figure.subject.indicator in WHOLES),
        lambda share: replace(share.subject, indicator="exports"),
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


def _divide(dividend: Reading | None, divisor: Reading | None) -> Reading:
    if dividend is None or divisor is None:
        raise ValueError("only figures can be divided")
    return Reading(dividend.value / divisor.value, dividend.interval / divisor.interval, dividend.plain / divisor.plain)


def _percent(ratio: Interval) -> Interval:
    return (ratio * Interval.point(100)).up_to(WHOLE)


def _within_whole(share: Reading) -> Reading:
    """Return a share computed back from a fall, limited to the whole."""
    return Reading(min(share.value, WHOLE), share.interval.up_to(WHOLE), share.plain.up_to(WHOLE))


def _sum(intervals: Iterable[Interval]) -> Interval:
    return sum(intervals, Interval.point(0))
