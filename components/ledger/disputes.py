"""Disputes between claims that cannot all be true, found by rules.

Some can be true if a hedge is taken to its limit.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from components.ledger.derive import places_with_members, shares_of_one_whole
from components.ledger.observations import Observation, Subject, growth_factor, has_factor
from components.ledger.readings import WHOLE, Reading
from components.tables.dataset import Dataset
from components.tables.problems import Problem

Grade = Literal["contradiction", "tension"]
"""Contradiction: the readings exclude each other. Tension: only the plain readings do."""

RULES = {
    "same-thing": "Two figures for the same thing and period that exclude each other",
    "part-and-total": "A share, its part and its total that do not multiply out",
    "level-and-growth": "A level or growth that does not follow from the other levels and growth stated",
    "over-whole": "Shares of one whole that come to more than the whole",
    "nothing-left": "Shares of one whole that leave less than their own rounding, though others are said to exist",
}
"""Rule -> its description, which pages translate."""


@dataclass(frozen=True, slots=True)
class Dispute:
    """Observations that cannot all be true.

    `sides` are their ids: two sides, or the shares of one whole.
    """

    id: str
    rule: str
    grade: Grade
    sides: tuple[str, ...]
    claim_ids: tuple[str, ...]


def find_disputes(observations: tuple[Observation, ...], dataset: Dataset) -> tuple[Dispute, ...]:
    """Return all disputes among reported and derived observations."""
    figures = tuple(observation for observation in observations if observation.reading)
    return (
        *_same_thing(figures),
        *_contradicts_derived(figures),
        *_part_over_total(figures),
        *_shares_of_whole(figures, dataset),
    )


def _same_thing(figures: tuple[Observation, ...]) -> Iterator[Dispute]:
    """Yield disputes between stated figures with one subject and unit."""
    reported = (figure for figure in figures if figure.kind == "reported")
    keyed = [(figure, (figure.subject, _comparison_key(figure))) for figure in reported]
    groups: defaultdict[object, list[Observation]] = defaultdict(list)
    for figure, key in keyed:
        groups[key].append(figure)
    for figure, key in keyed:
        later = groups[key]
        later.remove(figure)
        for other in later:
            yield from _compare("same-thing", figure, other)


def _contradicts_derived(figures: tuple[Observation, ...]) -> Iterator[Dispute]:
    """Yield disputes of stated figures with derived ones.

    A figure is not compared with what is derived from it, the base of an undated level included.
    """
    reported: defaultdict[object, list[Observation]] = defaultdict(list)
    for figure in figures:
        if figure.kind == "reported":
            reported[_comparison_key(figure)].append(figure)
    for derived in (figure for figure in figures if figure.kind == "derived" and figure.rule != "remainder"):
        rule = "part-and-total" if derived.rule == "share-of-total" else "level-and-growth"
        for stated in reported.get(_comparison_key(derived), ()):
            if stated.id not in derived.inputs:
                yield from _compare(rule, stated, derived)


def _part_over_total(figures: tuple[Observation, ...]) -> Iterator[Dispute]:
    """Yield disputes of a part that is more than its total."""
    by_id = {figure.id: figure for figure in figures}
    for derived in (figure for figure in figures if figure.rule == "share-of-total"):
        part, total = (by_id[identifier] for identifier in derived.inputs)
        highest = total.interval().high
        if highest is not None and part.interval().low > highest:
            yield _dispute_of("part-and-total", "contradiction", (part, total))


def _comparison_key(figure: Observation) -> tuple[Subject, str]:
    """Return the subject without its status, and the unit.

    So stated and estimated figures compare, and growth in percent with multiples.
    """
    return replace(figure.subject, obs_status=""), "multiple" if _is_growth(figure) else figure.unit_measure


def _comparable_reading(figure: Observation) -> Reading | None:
    return growth_factor(figure) if _is_growth(figure) else figure.reading


def _is_growth(figure: Observation) -> bool:
    return bool(figure.subject.base_period) and has_factor(figure)


def _compare(rule: str, first: Observation, second: Observation) -> Iterator[Dispute]:
    reading, other = _comparable_reading(first), _comparable_reading(second)
    if reading is None or other is None or reading.plain.overlaps(other.plain):
        return
    grade: Grade = "tension" if reading.interval.overlaps(other.interval) else "contradiction"
    yield _dispute_of(rule, grade, (first, second))


def _shares_of_whole(figures: tuple[Observation, ...], dataset: Dataset) -> Iterator[Dispute]:
    """Yield disputes of shares that exceed their whole, or leave too little of it."""
    reported = [figure for figure in figures if figure.kind == "reported"]
    related: defaultdict[object, list[Observation]] = defaultdict(list)
    for figure in figures:
        related[_exporter_goods_period(figure.subject)].append(figure)
    for _, shares in shares_of_one_whole(reported, dataset):
        if _exceeds_whole(shares):
            yield _dispute_of("over-whole", "contradiction", tuple(shares))
        elif _leaves_nothing(shares, related[_exporter_goods_period(shares[0].subject)], dataset):
            yield _dispute_of("nothing-left", "tension", tuple(shares))


def _exceeds_whole(shares: list[Observation]) -> bool:
    return sum((share.interval().low for share in shares), Fraction(0)) > WHOLE


def _leaves_nothing(shares: list[Observation], related: list[Observation], dataset: Dataset) -> bool:
    """Return whether shares leave less than their rounding, or nothing for another place."""
    remainder = WHOLE - sum((share.reading.value for share in shares if share.reading), Fraction(0))
    rounding = sum((_rounding(share) for share in shares), Fraction(0))
    return 0 < remainder < rounding or (remainder <= 0 and _names_other_place(shares, related, dataset))


def _exporter_goods_period(subject: Subject) -> tuple[str, tuple[str, ...], str]:
    return subject.ref_area, subject.product, subject.time_period


def _names_other_place(shares: list[Observation], related: list[Observation], dataset: Dataset) -> bool:
    """Return whether a related observation names a place that no share covers.

    Related observations are of the same exporter, goods and time.
    """
    covered = {code for share in shares for code in places_with_members(share, dataset)}
    return any(not places_with_members(observation, dataset) <= covered for observation in related)


def _rounding(share: Observation) -> Fraction:
    """Return how far a share may be above its written figure; 0 for "over"."""
    reading = share.reading
    return Fraction(0) if reading is None or share.qualifier == "over" else (reading.interval.high or 0) - reading.value


def _dispute_of(rule: str, grade: Grade, sides: tuple[Observation, ...]) -> Dispute:
    claims = tuple(dict.fromkeys(claim for side in sides for claim in side.claim_ids))
    name = "-".join((rule, *(side.id for side in sides[:2]))).replace("--", "-")
    return Dispute(name, rule, grade, tuple(side.id for side in sides), claims)


def check_rulings(disputes: tuple[Dispute, ...], dataset: Dataset) -> list[Problem]:
    """Return the problems of the rulings.

    A ruling is wrong if its dispute does not exist, or if it prefers what is not a claim of the dispute.
    """
    by_id = {dispute.id: dispute for dispute in disputes}
    problems = []
    for row, ruling in enumerate(dataset.rulings.values(), start=2):
        dispute = by_id.get(ruling.dispute_id)
        if dispute is None:
            message = f"no such dispute exists (any more); there are {', '.join(sorted(by_id)) or 'none'}"
            problems.append(Problem("rulings.csv", row, "dispute_id", message))
        elif ruling.prefers != "both" and ruling.prefers not in dispute.claim_ids:
            claims = ", ".join(dispute.claim_ids)
            message = f"{ruling.prefers!r} is neither 'both' nor a claim of this dispute ({claims})"
            problems.append(Problem("rulings.csv", row, "prefers", message))
    return problems
