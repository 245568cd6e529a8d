"""Stretches of whole months, and their SDMX codes: a year, half, quarter, month, or a start with a duration."""

import datetime
from typing import NamedTuple

YEAR = 12
QUARTER = 3
HALF = 6


class Interval(NamedTuple):
    """Whole months that follow one another.

    `start` is the first, counted from January of the year 0; `length` is how many.
    """

    start: int
    length: int

    @property
    def year(self) -> int:
        """Return the calendar year in which it begins."""
        return self.start // YEAR

    @property
    def end(self) -> int:
        """Return the month after its last."""
        return self.start + self.length

    @property
    def is_whole_year(self) -> bool:
        """Return whether it is twelve months long.

        It is a year of the calendar or a fiscal year.
        """
        return self.length == YEAR

    @property
    def is_half(self) -> bool:
        """Return whether it is the first or second half of a year."""
        return self.length == HALF and self.start % HALF == 0

    def earlier(self, months: int) -> "Interval":
        """Return the interval of the same length so many months before."""
        return Interval(self.start - months, self.length)

    def holds(self, other: "Interval") -> bool:
        """Return whether the other lies within it."""
        return self.start <= other.start and other.end <= self.end

    def code(self) -> str:
        """Return the SDMX code of these months.

        It is a time range (start/duration) where no shorter one stands for them.
        """
        year, month = divmod(self.start, YEAR)
        if self.length == YEAR and not month:
            return f"{year:04}"
        if self.length == 1:
            return f"{year:04}-{month + 1:02}"
        for letter, length in (("Q", QUARTER), ("H", HALF)):
            if self.length == length and month % length == 0:
                return f"{year:04}-{letter}{month // length + 1}"
        years, months = divmod(self.length, YEAR)
        duration = f"{years}Y" if not months and not month and years > 1 else f"{self.length}M"
        return f"{year:04}-{month + 1:02}-01/P{duration}"


def month_of(day: datetime.date) -> int:
    """Return the month of a day.

    It is counted from January of the year 0.
    """
    return day.year * YEAR + day.month - 1


def months_of(year: int, first: int = 0, length: int = YEAR) -> Interval:
    """Return the months of a year from the first.

    January is 0; they are all twelve if nothing else is asked.
    """
    return Interval(year * YEAR + first, length)
