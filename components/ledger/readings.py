"""What a hedged or rounded figure stands for: an interval. The rules are `RULES`, and readers are shown them.

The *reading* says only what the words exclude. The *plain reading* is what a listener takes from them: "over 164"
excludes nothing above 164, yet whoever means 170 does not say so. Where the two differ, a contradiction between plain
readings is a tension: the figures can only both be true if a hedge hides more than it usually does.
"""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from components.ledger.interval import Interval
from components.tables.schema import Claim

RULES = {
    "exact": "half a unit of the last stated digit either way: 9% is 8.5% to 9.5%; a count in full is that number",
    "about": "one unit of the last significant digit either way: about 30% is 20% to 40%",
    "over": "open above, bounded only by what must hold: over 40% is 40% to 100%",
    "almost": "from one unit of the last significant digit below, up to the figure: almost 270 is 260 to 270",
    "up_to": "from nothing up to the figure",
    "fraction": "a fraction in words is that fraction: every eighth is 12.5%",
}
"""Qualifier, or `fraction` -> how such a figure is read. Zeros at the end of a whole number are not significant."""

WHOLE = Fraction(100)
LARGEST_DENOMINATOR = 12
"""Nobody writes "a thirteenth" in a press release."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The figure itself, what it excludes (`interval`), and what it suggests (`plain`), all without a scale."""

    value: Fraction
    interval: Interval
    plain: Interval


def read(claim: Claim, share: bool) -> Reading | None:
    """How a claim's figure is read; None when it has none. `share`: of a whole, which ends at 100 %."""
    if claim.obs_value is None or claim.qualifier is None:
        return None
    scale = Fraction(10) ** (claim.unit_mult or 0)
    if in_words(claim):
        value = _fraction(claim.obs_value)
        reading = _hedged(claim.qualifier, value, Fraction(0), None)
    else:
        value = Fraction(claim.obs_value)
        reading = _hedged(claim.qualifier, value, _half(claim), _unit(claim.obs_value))
    interval, plain = (side.up_to(WHOLE) if share else side for side in reading)
    return Reading(value * scale, interval * Interval.point(scale), plain * Interval.point(scale))


def in_words(claim: Claim) -> bool:
    """Whether a share is written as a fraction in words ("a third", "каждый восьмой")."""
    return claim.unit_measure == "percent" and not any(sign.isdigit() for sign in claim.as_written)


def _fraction(percent: Decimal) -> Fraction:
    return (Fraction(percent) / 100).limit_denominator(LARGEST_DENOMINATOR) * 100


def _hedged(qualifier: str, value: Fraction, half: Fraction, unit: Fraction | None) -> tuple[Interval, Interval]:
    """The interval and the plain interval of a figure; `unit` is None where no digit says how fine it is."""
    step = unit or Fraction(0)
    around = Interval(max(Fraction(0), value - half), value + half)
    if qualifier == "over":
        return Interval(value, None), Interval(value, None if unit is None else value + unit)
    sides = {
        "exact": around,
        "about": Interval(max(Fraction(0), value - step), value + step),
        "almost": Interval(max(Fraction(0), value - step), value),
        "up_to": Interval(Fraction(0), value),
    }
    return sides[qualifier], sides[qualifier]


def _half(claim: Claim) -> Fraction:
    """Half a unit of the last stated digit; nothing for a count in full, which is that number."""
    if claim.unit_measure == "count" and claim.unit_mult == 0:
        return Fraction(0)
    return Fraction(10) ** _exponent(claim.obs_value or Decimal(0)) / 2


def _unit(value: Decimal) -> Fraction:
    """One unit of the last significant digit: 10 for 30, 1 for 75, 0.1 for 18.5."""
    exponent = _exponent(value)
    return Fraction(10) ** (_exponent(value.normalize()) if exponent == 0 and value else exponent)


def _exponent(value: Decimal) -> int:
    return int(value.as_tuple().exponent)
