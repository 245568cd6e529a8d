"""Observations: what is drawn as one mark. Claims that say the same thing become one, and none of them is lost."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal, TypeAlias

from components.ledger.interval import Interval
from components.ledger.readings import Reading, in_words, read_claim, times_less
from components.tables.dataset import Dataset
from components.tables.periods import years
from components.tables.schema import Claim

Kind: TypeAlias = Literal["reported", "named", "derived"]
"""Reported: with a figure. Named: a statement without one. Derived: computed from reported ones."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What an observation is about, and when: two with equal subjects are about the same thing."""

    indicator: str
    ref_area: str
    counterpart_area: tuple[str, ...] = ()
    product: tuple[str, ...] = ()
    cluster: str = ""
    organisation: str = ""
    time_period: str = ""
    base_period: str = ""
    obs_status: str = "A"


@dataclass(frozen=True, slots=True)
class Observation:
    """One mark: its subject, its figure and reading in `unit_measure` x 1, and the claims it rests on.

    `reading` is None for a named statement. `unit_mult` is the scale to show it in. Derived ones name their `rule`
    and their `inputs` (ids of observations, in the order of the formula).
    """

    id: str
    kind: Kind
    subject: Subject
    claim_ids: tuple[str, ...]
    unit_measure: str = ""
    unit_mult: int = 0
    qualifier: str = ""
    reading: Reading | None = None
    rule: str = ""
    inputs: tuple[str, ...] = ()

    @property
    def years(self) -> tuple[str, ...]:
        """Every year that the period touches, or `undated`."""
        return years_of(self.subject.time_period)

    @property
    def year(self) -> str:
        """The year of the period, or `undated`; every year of a range, with `;` between them."""
        return year_of(self.subject.time_period)

    def interval(self) -> Interval:
        """The reading's interval; only where there is a figure."""
        if self.reading is None:
            raise ValueError(f"{self.id} has no figure")
        return self.reading.interval


UNDATED = "undated"


def years_of(period: str) -> tuple[str, ...]:
    """Every year that an SDMX period touches; `undated` for an empty one."""
    return years(period) if period else (UNDATED,)


def year_of(period: str) -> str:
    """The same in one cell: 2021, or 2021;2022 for 2021-07-01/P12M."""
    return ";".join(years_of(period))


def subject_of(claim: Claim) -> Subject:
    """What a claim is about."""
    return Subject(
        claim.indicator, claim.ref_area, _sorted_codes(claim.counterpart_area), _sorted_codes(claim.product),
        claim.cluster, claim.organisation, claim.time_period, claim.base_period, claim.obs_status,
    )  # fmt: skip


def _sorted_codes(codes: tuple[str, ...]) -> tuple[str, ...]:
    """Codes in one order, whatever order they are told in; countries, of three letters, before groups."""
    return tuple(sorted(set(codes), key=lambda code: (len(code) != ALPHA_3_LENGTH, code)))


ALPHA_3_LENGTH = 3


def observe(dataset: Dataset) -> tuple[Observation, ...]:
    """Every claim as an observation; claims with one subject and one reading are one observation."""
    groups: defaultdict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in dataset.claims.values():
        told = (in_words(claim), times_less(claim))
        figure = (str(claim.obs_value), claim.unit_mult, claim.unit_measure, claim.qualifier, told)
        alone = claim.claim_id if claim.obs_value is None else ""
        groups[(subject_of(claim), figure, alone)].append(claim)
    return tuple(_observation_of(claims, dataset) for claims in groups.values())


def _observation_of(claims: list[Claim], dataset: Dataset) -> Observation:
    first = claims[0]
    share = dataset.indicators[first.indicator].kind == "share"
    return Observation(
        id=first.claim_id,
        kind="named" if first.obs_value is None else "reported",
        subject=subject_of(first),
        claim_ids=tuple(claim.claim_id for claim in claims),
        unit_measure=first.unit_measure or "",
        unit_mult=first.unit_mult or 0,
        qualifier=first.qualifier or "",
        reading=read_claim(first, share),
    )


def derived_observation(
    rule: str, subject: Subject, reading: Reading, shown_like: Observation, inputs: Iterable[Observation]
) -> Observation:
    """A derived observation: estimated (SDMX status E), resting on all claims of its inputs."""
    used = tuple(inputs)
    return Observation(
        id="--".join((rule, *(one.id for one in used))),
        kind="derived",
        subject=replace(subject, obs_status="E"),
        claim_ids=tuple(dict.fromkeys(claim for one in used for claim in one.claim_ids)),
        unit_measure=shown_like.unit_measure,
        unit_mult=shown_like.unit_mult,
        reading=reading,
        rule=rule,
        inputs=tuple(one.id for one in used),
    )


def has_factor(one: Observation) -> bool:
    """Whether it is told in percent or as a multiple, as growth against a base is; percentage points are neither."""
    return one.unit_measure in ("percent", "multiple")


def growth_factor(growth: Observation) -> Reading:
    """Growth as a multiple of the base: +44 % is 1.44 times, -12 % is 0.88 times, "2.7 times" is 2.7 times."""
    if not has_factor(growth):
        raise ValueError(f"{growth.id} is not measured against a base")
    if growth.reading is None or growth.unit_measure == "multiple":
        return growth.reading or Reading(Fraction(0), Interval.point(0), Interval.point(0))
    one, percent = Interval.point(1), Interval.point(Fraction(1, 100))
    return Reading(
        1 + growth.reading.value / 100,
        one + growth.reading.interval * percent,
        one + growth.reading.plain * percent,
    )
