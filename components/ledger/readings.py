"""Readings, the intervals that hedged or rounded figures mean.

The rules are `RULES`, and the pages show them. The *reading* is limited only by what the words exclude. The *plain
reading* is limited by what they suggest too: "over 164" excludes nothing above 164, yet nobody who means 170 writes
it. Where only the plain readings contradict each other, the dispute is a tension: both figures can be true only if a
hedge hides more than it usually does.
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
    "fall": "by its size: over 12% down is 12% to 100% down, more than halved is less than half",
}
"""Qualifier, `fraction` or `fall` -> its rule. Zeros at the end of a whole number are not significant."""

WHOLE = Fraction(100)
LARGEST_DENOMINATOR = 12
"""Fractions in words have no larger denominator: nobody writes "a thirteenth" in a press release."""
MOST_DECIMALS = 4
"""So many decimals, less one, are looked for in "2.75 times less": more than anybody writes."""

Sides = tuple[Interval, Interval]
"""The interval of a figure, and its plain interval."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure with its interval and its plain interval.

    All are without a scale: 18.5 billion is 18,500,000,000.
    """

    value: Fraction
    interval: Interval
    plain: Interval


def read_claim(claim: Claim, share: bool) -> Reading | None:
    """Return the reading of a claim's figure, None if it has none.

    A `share` of a whole ends at 100 %.
    """
    if claim.obs_value is None or claim.qualifier is None:
        return None
    scale = Fraction(10) ** (claim.unit_mult or 0)
    value, sides = _value_and_sides(claim, claim.obs_value, claim.qualifier)
    interval, plain = (_bounded(side, claim.unit_measure or "", share) for side in sides)
    return Reading(value * scale, interval * Interval.point(scale), plain * Interval.point(scale))


def _value_and_sides(claim: Claim, value: Decimal, qualifier: str) -> tuple[Fraction, Sides]:
    """Return the value of a figure and its intervals, without a scale.

    A hedge on a fall is one on its size.
    """
    if times := times_less(claim):
        return 1 / Fraction(times), _reciprocal(
            _sides_of_hedge(qualifier, Fraction(times), _last_digit_unit(times) / 2, _significant_unit(times))
        )
    if in_words(claim):
        size = abs(_fraction(value))
        sides = _sides_of_hedge(qualifier, size, Fraction(0), None)
    else:
        size = abs(Fraction(value))
        sides = _sides_of_hedge(qualifier, size, _half_step(claim), _significant_unit(value))
    return (size, sides) if value >= 0 else (-size, _negated(sides))


def _negated(sides: Sides) -> Sides:
    """Return the sides of a fall from those of its size; it ends at 100 %."""
    interval, plain = sides
    return -interval.up_to(WHOLE), -plain.up_to(WHOLE)


def _reciprocal(sides: Sides) -> Sides:
    """Return the multiple of the base for so many times less; at most 1."""
    interval, plain = (Interval.point(1) / side for side in sides)
    return interval.up_to(Fraction(1)), plain.up_to(Fraction(1))


def _bounded(side: Interval, unit: str, share: bool) -> Interval:
    """Return the possible part of an interval.

    A share ends at the whole, and can neither rise nor fall by more than 100 percentage points.
    """
    if unit == "percentage_point":
        return side.at_least(-WHOLE).up_to(WHOLE)
    return side.up_to(WHOLE) if share else side


def times_less(claim: Claim) -> Decimal | None:
    """Return the factor of "times less": 3 for 0.333 in "three times less".

    None for a multiple that the text itself writes ("0.8 of last year's level"), and for one that is not below one.
    """
    value = claim.obs_value
    if claim.unit_measure != "multiple" or value is None or not 0 < value < 1:
        return None
    if f"{value}" in claim.as_written.replace(",", "."):
        return None
    stated, places = Fraction(value), -_exponent(value)
    rounded = ((decimals, round(1 / stated, decimals)) for decimals in range(MOST_DECIMALS))
    matches = (Decimal(int(times * 10**d)).scaleb(-d) for d, times in rounded if round(1 / times, places) == stated)
    return next(matches, None)


def in_words(claim: Claim) -> bool:
    """Return whether a share is a fraction in words ("a third", "каждый восьмой")."""
    return claim.unit_measure == "percent" and not any(character.isdigit() for character in claim.as_written)


def _fraction(percent: Decimal) -> Fraction:
    return (Fraction(percent) / 100).limit_denominator(LARGEST_DENOMINATOR) * 100


def _sides_of_hedge(qualifier: str, value: Fraction, half: Fraction, unit: Fraction | None) -> Sides:
    """Return the interval and the plain interval of a hedged figure.

    `unit` is None where the figure has no digits.
    """
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


def _half_step(claim: Claim) -> Fraction:
    """Return half a unit of the last stated digit; 0 for an exact count."""
    if claim.unit_measure == "count" and claim.unit_mult == 0:
        return Fraction(0)
    return _last_digit_unit(claim.obs_value or Decimal(0)) / 2


def _last_digit_unit(value: Decimal) -> Fraction:
    """Return one unit of the last stated digit."""
    return Fraction(10) ** _exponent(value)


def _significant_unit(value: Decimal) -> Fraction:
    """Return one unit of the last significant digit: 10 for 30, 0.1 for 18.5."""
    exponent = _exponent(value)
    return Fraction(10) ** (_exponent(value.normalize()) if exponent == 0 and value else exponent)


def _exponent(value: Decimal) -> int:
    return int(value.as_tuple().exponent)
