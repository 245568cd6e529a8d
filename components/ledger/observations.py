"""Observations, each drawn as one mark.

Claims with the same subject and figure are one observation, which has the ids of all of them.
"""

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
    """The subject of an observation, with its time.

    Observations with equal subjects are comparable.
    """

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
    """A subject with its reading and the claims for it.

    `reading` is in `unit_measure` x 1, and None for a named statement; `unit_mult` is the scale for display. A derived
    observation has its `rule` and its `inputs` (ids of observations, in the order of the formula).
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
        """Return every year that the period touches, or `undated`."""
        return years_of(self.subject.time_period)

    @property
    def year(self) -> str:
        """Return the year, or every year of a range with `;` between; or `undated`."""
        return year_of(self.subject.time_period)

    def interval(self) -> Interval:
        """Return the interval of the reading.

        Raises:
            ValueError: if the observation has no figure.
        """
        if self.reading is None:
            raise ValueError(f"{self.id} has no figure")
        return self.reading.interval


UNDATED = "undated"


def years_of(period: str) -> tuple[str, ...]:
    """Return every year that an SDMX period touches, or `undated` for an empty one."""
    return years(period) if period else (UNDATED,)


def year_of(period: str) -> str:
    """Return the years of a period in one cell: 2021;2022 for 2021-07-01/P12M."""
    return ";".join(years_of(period))


def subject_of(claim: Claim) -> Subject:
    """Return the subject of a claim."""
    return Subject(
        claim.indicator, claim.ref_area, _sorted_codes(claim.counterpart_area), _sorted_codes(claim.product),
        claim.cluster, claim.organisation, claim.time_period, claim.base_period, claim.obs_status,
    )  # fmt: skip


def _sorted_codes(codes: tuple[str, ...]) -> tuple[str, ...]:
    """Return the codes without repetition, countries before groups.

    Their order does not depend on that of the article.
    """
    return tuple(sorted(set(codes), key=lambda code: (len(code) != ALPHA_3_LENGTH, code)))


ALPHA_3_LENGTH = 3
"""Letters of a country's code."""


def observe(dataset: Dataset) -> tuple[Observation, ...]:
    """Return the observations of all claims.

    Claims with the same subject and figure are one observation; named links stay apart.
    """
    groups: defaultdict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in dataset.claims.values():
        form = (in_words(claim), times_less(claim))
        figure = (str(claim.obs_value), claim.unit_mult, claim.unit_measure, claim.qualifier, form)
        named = claim.claim_id if claim.obs_value is None else ""
        groups[(subject_of(claim), figure, named)].append(claim)
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
    """Return a derived observation from its inputs.

    It is estimated (SDMX status E) and has all claims of its inputs. Unit and scale are those of `shown_like`.
    """
    sources = tuple(inputs)
    ids = tuple(source.id for source in sources)
    return Observation(
        id="--".join((rule, *ids)),
        kind="derived",
        subject=replace(subject, obs_status="E"),
        claim_ids=tuple(dict.fromkeys(claim for source in sources for claim in source.claim_ids)),
        unit_measure=shown_like.unit_measure,
        unit_mult=shown_like.unit_mult,
        reading=reading,
        rule=rule,
        inputs=ids,
    )


def has_factor(observation: Observation) -> bool:
    """Return whether the unit is percent or multiple, as of growth against a base.

    Growth in percentage points has no factor.
    """
    return observation.unit_measure in ("percent", "multiple")


def growth_factor(growth: Observation) -> Reading:
    """Return growth as a multiple of the base: 1.44 for +44 %, 0.88 for -12 %.

    Raises:
        ValueError: for growth that is neither in percent nor a multiple.
    """
    if not has_factor(growth):
        raise ValueError(f"{growth.id} is not measured against a base")
    if growth.reading is None or growth.unit_measure == "multiple":
        return growth.reading or Reading(Fraction(0), Interval.point(0), Interval.point(0))
    base, percent = Interval.point(1), Interval.point(Fraction(1, 100))
    return Reading(
        1 + growth.reading.value / 100,
        base + growth.reading.interval * percent,
        base + growth.reading.plain * percent,
    )
