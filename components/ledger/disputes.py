"""Disputes: claims that cannot all hold, or only if a hedge is stretched. Rules find them; nobody lists them."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from components.ledger.derive import shares_of_one_whole
from components.ledger.observations import Observation, Subject, growth_factor, has_factor
from components.ledger.readings import WHOLE, Reading
from components.tables.dataset import Dataset
from components.tables.problems import Problem

Grade = Literal["contradiction", "tension"]
"""Contradiction: the readings exclude each other. Tension: only what the words plainly suggest does."""

RULES = {
    "same-thing": "Two figures for the same thing and period that exclude each other",
    "part-and-total": "A share, its part and its total that do not multiply out",
    "level-and-growth": "A level or growth that does not follow from the other levels and growth stated",
    "over-whole": "Shares of one whole that come to more than the whole",
    "nothing-left": "Shares of one whole that leave less than their own rounding, though others are said to exist",
}
"""Rule -> what it finds. The wording translates it."""


@dataclass(frozen=True, slots=True)
class Dispute:
    """Observations that cannot all hold. `sides` are their ids: two sides, or the shares of one whole."""

    id: str
    rule: str
    grade: Grade
    sides: tuple[str, ...]
    claim_ids: tuple[str, ...]


def find_disputes(observations: tuple[Observation, ...], dataset: Dataset) -> tuple[Dispute, ...]:
    """All disputes among reported and derived observations."""
    figures = tuple(one for one in observations if one.reading)
    return (
        *_same_thing(figures),
        *_contradicts_derived(figures),
        *_part_over_total(figures),
        *_shares_of_whole(figures, dataset),
    )


def _same_thing(figures: tuple[Observation, ...]) -> Iterator[Dispute]:
    seen: defaultdict[object, list[Observation]] = defaultdict(list)
    told = [(one, (one.subject, _comparison_key(one))) for one in figures if one.kind == "reported"]
    for one, what in told:
        seen[what].append(one)
    for one, what in told:
        alike = seen[what]
        alike.remove(one)
        for other in alike:
            yield from _compare("same-thing", one, other)


def _contradicts_derived(figures: tuple[Observation, ...]) -> Iterator[Dispute]:
    """What is stated, and follows otherwise from the rest; not from itself, an undated level's base included."""
    told: defaultdict[object, list[Observation]] = defaultdict(list)
    for stated in figures:
        if stated.kind == "reported":
            told[_comparison_key(stated)].append(stated)
    for derived in (one for one in figures if one.kind == "derived" and one.rule != "remainder"):
        rule = "part-and-total" if derived.rule == "share-of-total" else "level-and-growth"
        for stated in told.get(_comparison_key(derived), ()):
            if stated.id not in derived.inputs:
                yield from _compare(rule, stated, derived)


def _part_over_total(figures: tuple[Observation, ...]) -> Iterator[Dispute]:
    """A part that is more than its total."""
    known = {one.id: one for one in figures}
    for derived in (one for one in figures if one.rule == "share-of-total"):
        part, total = (known[each] for each in derived.inputs)
        most = total.interval().high
        if most is not None and part.interval().low > most:
            yield _dispute_of("part-and-total", "contradiction", (part, total))


def _comparison_key(one: Observation) -> tuple[Subject, str]:
    """What it is about, whether stated or estimated, and in which unit; growth in percent is a multiple too."""
    return replace(one.subject, obs_status=""), "multiple" if _is_growth(one) else one.unit_measure


def _comparable_reading(one: Observation) -> Reading | None:
    return growth_factor(one) if _is_growth(one) else one.reading


def _is_growth(one: Observation) -> bool:
    return bool(one.subject.base_period) and has_factor(one)


def _compare(rule: str, one: Observation, other: Observation) -> Iterator[Dispute]:
    first, second = _comparable_reading(one), _comparable_reading(other)
    if first is None or second is None or first.plain.overlaps(second.plain):
        return
    grade: Grade = "tension" if first.interval.overlaps(second.interval) else "contradiction"
    yield _dispute_of(rule, grade, (one, other))


def _shares_of_whole(figures: tuple[Observation, ...], dataset: Dataset) -> Iterator[Dispute]:
    reported = [one for one in figures if one.kind == "reported"]
    near: defaultdict[object, list[Observation]] = defaultdict(list)
    for one in figures:
        near[_exporter_goods_period(one.subject)].append(one)
    for _, parts in shares_of_one_whole(reported, dataset):
        readings = [one.reading for one in parts if one.reading]
        least = sum((reading.interval.low for reading in readings), Fraction(0))
        left = WHOLE - sum((reading.value for reading in readings), Fraction(0))
        rounding = sum((_rounding(one) for one in parts), Fraction(0))
        if least > WHOLE:
            yield _dispute_of("over-whole", "contradiction", tuple(parts))
        elif 0 < left < rounding or (
            left <= 0 and _names_other_place(parts, near[_exporter_goods_period(parts[0].subject)], dataset)
        ):
            yield _dispute_of("nothing-left", "tension", tuple(parts))


def _exporter_goods_period(subject: Subject) -> tuple[str, tuple[str, ...], str]:
    return subject.ref_area, subject.product, subject.time_period


def _names_other_place(parts: list[Observation], near: list[Observation], dataset: Dataset) -> bool:
    """Whether, of the same exporter, goods and time, a place is told of that none of these shares covers."""
    covered = {code for one in parts for code in _places_with_members(one, dataset)}
    return any(not _places_with_members(one, dataset) <= covered for one in near)


def _places_with_members(one: Observation, dataset: Dataset) -> set[str]:
    return {code for area in one.subject.counterpart_area for code in (area, *dataset.members(area))}


def _rounding(one: Observation) -> Fraction:
    """How far a figure that is bounded above may lie above what is written."""
    reading = one.reading
    return Fraction(0) if reading is None or one.qualifier == "over" else (reading.interval.high or 0) - reading.value


def _dispute_of(rule: str, grade: Grade, sides: tuple[Observation, ...]) -> Dispute:
    claims = tuple(dict.fromkeys(claim for side in sides for claim in side.claim_ids))
    name = "-".join((rule, *(side.id for side in sides[:2]))).replace("--", "-")
    return Dispute(name, rule, grade, tuple(side.id for side in sides), claims)


def check_rulings(disputes: tuple[Dispute, ...], dataset: Dataset) -> list[Problem]:
    """What is wrong with the rulings: a dispute that no longer exists, a side that is not one, two sides, none."""
    known = {dispute.id: dispute for dispute in disputes}
    problems = []
    for row, ruling in enumerate(dataset.rulings.values(), start=2):
        dispute = known.get(ruling.dispute_id)
        if dispute is None:
            wrong = f"no such dispute exists (any more); there are {', '.join(sorted(known)) or 'none'}"
            problems.append(Problem("rulings.csv", row, "dispute_id", wrong))
        elif ruling.prefers != "both" and ruling.prefers not in dispute.claim_ids:
            wrong = f"{ruling.prefers!r} is neither 'both' nor a claim of this dispute ({', '.join(dispute.claim_ids)})"
            problems.append(Problem("rulings.csv", row, "prefers", wrong))
    return problems
