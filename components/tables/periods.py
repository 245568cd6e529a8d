"""SDMX periods: their codes, their months, and their comparison.

A year is `2020`, a half `2021-H1`, a quarter `2021-Q1`, a month `2019-02`; any other run of whole months is a time
range, its first day and its ISO 8601 duration: `2023-01-01/P9M`, and `2019-01-01/P5Y` for whole calendar years.
"""

from functools import lru_cache

from components import caches

YEAR = 12
"""Months in a year."""
LENGTHS = {"Q": 3, "H": 6}
"""Months in a quarter and in a half."""


@lru_cache(maxsize=caches.PERIODS)
def month_span(period: str) -> tuple[int, int]:
    """Return the first month of an SDMX period and the month after it.

    Months are counted from the year 0.
    """
    first, _, duration = period.partition("/")
    if duration:
        start = _month_number(first)
        return start, start + int(duration[1:-1]) * (YEAR if duration.endswith("Y") else 1)
    year, _, part = period.partition("-")
    if not part:
        return int(year) * YEAR, int(year) * YEAR + YEAR
    length = LENGTHS.get(part[0], 1)
    number = int(part[1:]) if part[0] in LENGTHS else int(part)
    start = int(year) * YEAR + (number - 1) * length
    return start, start + length


def _month_number(day: str) -> int:
    """Return the month of an ISO date, counted from the year 0."""
    return int(day[:4]) * YEAR + int(day[5:7]) - 1


def period_code(start: int, end: int) -> str:
    """Return the code of a period from its months; undoes `month_span`.

    >>> [period_code(*month_span(period)) for period in ("2023-01-01/P9M", "2023-01-01/P12M", "2023-04-01/P3M")]
    ['2023-01-01/P9M', '2023', '2023-Q2']
    """
    (year, month), length = divmod(start, YEAR), end - start
    if length == 1:
        return f"{year:04}-{month + 1:02}"
    for letter, part in LENGTHS.items():
        if length == part and month % part == 0:
            return f"{year:04}-{letter}{month // part + 1}"
    if month == 0 and length == YEAR:
        return f"{year:04}"
    whole = month == 0 and length % YEAR == 0
    return f"{year:04}-{month + 1:02}-01/P" + (f"{length // YEAR}Y" if whole else f"{length}M")


def first_day(period: str) -> str:
    """Return the first day of an SDMX period: 2021-04-01 for 2021-Q2."""
    start, _ = month_span(period)
    return f"{start // YEAR:04}-{start % YEAR + 1:02}-01"


def years(period: str) -> tuple[str, ...]:
    """Return the calendar years that an SDMX period touches, in order.

    2021 and 2022 for 2021-07-01/P12M.
    """
    start, end = month_span(period)
    return tuple(f"{year:04}" for year in range(start // YEAR, (end - 1) // YEAR + 1))


def ends_before(earlier: str, later: str) -> bool:
    """Return whether a period has ended when the other begins."""
    return month_span(earlier)[1] <= month_span(later)[0]


def same_kind(period: str, other: str) -> bool:
    """Return whether periods are comparable: equally long, both or neither ranges."""
    return period_kind(period) == period_kind(other)


def period_kind(period: str) -> tuple[int, bool]:
    """Return a period's length in months, and whether it is a range.

    A financial year, which is a range, is not compared with a calendar year.
    """
    start, end = month_span(period)
    return end - start, "/" in period
