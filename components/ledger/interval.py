"""Intervals of quantities, in exact fractions.

An amount, a share, a multiple or a count is never below 0; growth is, where it is a fall. An open upper end (`None`)
means that the text sets no bound; the lower end is never open, as nothing falls by more than 100 %.
"""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Interval:
    """All quantities from `low` to `high`, in one unit.

    `high` is None where there is no bound.
    >>> Interval(Fraction(40), Fraction(50)) * Interval.point(2)
    Interval(low=Fraction(80, 1), high=Fraction(100, 1))
    """

    low: Fraction
    high: Fraction | None

    def __post_init__(self) -> None:
        if self.high is not None and self.high < self.low:
            raise ValueError(f"not an interval: [{self.low}, {self.high}]")

    @classmethod
    def point(cls, value: Fraction | int) -> "Interval":
        """Return the interval of a single quantity."""
        return cls(Fraction(value), Fraction(value))

    def __contains__(self, value: Fraction | int) -> bool:
        return self.low <= value and (self.high is None or value <= self.high)

    def overlaps(self, other: "Interval") -> bool:
        """Return whether the intervals have a quantity in common."""
        return (self.high is None or other.low <= self.high) and (other.high is None or self.low <= other.high)

    def __add__(self, other: "Interval") -> "Interval":
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(self.low + other.low, high)

    def __neg__(self) -> "Interval":
        if self.high is None:
            raise ValueError("what is open above has no least when it is turned around")
        return Interval(-self.high, -self.low)

    def __mul__(self, other: "Interval") -> "Interval":
        """Return the product with a factor.

        The factor is never negative, and bounded where this is a fall.
        """
        if other.low < 0 or (self.low < 0 and other.high is None):
            raise ValueError(f"{other} times {self} is not a quantity")
        least = other.low if self.low >= 0 or other.high is None else other.high
        if self.high is None or other.high is None:
            return Interval(self.low * least, None)
        return Interval(self.low * least, self.high * (other.high if self.high >= 0 else other.low))

    def __truediv__(self, other: "Interval") -> "Interval":
        """Return the quotient of intervals that are not negative."""
        if self.low < 0 or other.low < 0:
            raise ValueError(f"{self} is not measured against {other}: nothing negative is")
        low = Fraction(0) if other.high is None else self.low / other.high
        high = None if self.high is None or other.low == 0 else self.high / other.low
        return Interval(low, high)

    def remainder_of(self, whole: Fraction) -> "Interval":
        """Return the remainder of a whole without this; never below 0."""
        low = Fraction(0) if self.high is None else max(Fraction(0), whole - self.high)
        return Interval(low, max(Fraction(0), whole - self.low))

    def up_to(self, bound: Fraction) -> "Interval":
        """Return the part up to a bound (a share of a whole ends at 100 %)."""
        high = bound if self.high is None else min(self.high, bound)
        return Interval(min(self.low, bound), high)

    def at_least(self, bound: Fraction) -> "Interval":
        """Return the part from a bound on (nothing falls by more than 100 %)."""
        return Interval(max(self.low, bound), None if self.high is None else max(self.high, bound))
