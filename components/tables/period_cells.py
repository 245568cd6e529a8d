"""Validation of period cells, and the right form for others.

A period has one form only, so that claims about the same time are recognised.
"""

import re
from datetime import date
from functools import lru_cache

from components import caches
from components.tables.periods import LENGTHS, YEAR, month_span, period_code

FORMS = (
    "2020, 2021-Q1, 2021-H1 or 2019-02; else the first day and how long: 2023-01-01/P9M, or P5Y for whole years; "
    "or empty"
)
"""The forms of a period, for messages to a curator."""
CODE = r"[12][0-9]{3}(-Q[1-4]|-H[12]|-(0[1-9]|1[0-2]))?"
RANGE = r"[12][0-9]{3}-[0-9]{2}-[0-9]{2}/P[0-9]{1,5}[MY]"
PATTERN = rf"^({CODE}|{RANGE})?$"
"""All cells of a valid form; `validate_period` refuses ranges that have a shorter form."""
LAST = 3000 * YEAR
"""The month, counted from the year 0, by which every period must end."""

DAY = r"([12][0-9]{3})-([0-9]{1,2})(?:-([0-9]{1,2}))?"
FROM_TO = re.compile(rf"{DAY}\s*(?:/|–|—|--|\.\.)\s*{DAY}")
YEARS = re.compile(r"([12][0-9]{3})\s*[-–—]\s*([12][0-9]{3})")
"""Two years; consecutive ones are ambiguous, as they may mean both years or one financial year."""
SHORT_MONTH = re.compile(r"([12][0-9]{3})[-./]M?([1-9]|0[1-9]|1[0-2])")
PARTS = (
    re.compile(r"(?P<year>[12][0-9]{3})[-/. ]?(?P<letter>[QHS])(?P<number>[1-4])"),
    re.compile(r"(?P<letter>[QHS])(?P<number>[1-4])[-/. ]?(?P<year>[12][0-9]{3})"),
    re.compile(r"(?P<number>[1-4])(?P<letter>[QHS])[-/. ]?(?P<year>[12][0-9]{3})"),
)
SEMESTERS = {"S": "H"}
"""SDMX also calls halves semesters."""
FIRST_MONTHS = (
    re.compile(r"(?P<count>[1-9]|1[0-2])M[-/. ]?(?P<year>[12][0-9]{3})"),
    re.compile(r"(?P<year>[12][0-9]{3})[-/. ]?P?(?P<count>[1-9]|1[0-2])M"),
)
"""The first months of a year, as analysts write them: 9M2023, 2023/P9M."""
DURATION = re.compile(r"P[0-9]+[A-Z]")


@lru_cache(maxsize=caches.PERIODS)
def validate_period(cell: object) -> object:
    """Return the cell unless it is a period in a wrong form.

    A cell that is no period in any form is returned too: `PATTERN` refuses it.

    Raises:
        ValueError: with the right form where the period is recognised, or with what is wrong with a range.
    """
    if not isinstance(cell, str) or not cell or re.fullmatch(CODE, cell):
        return cell
    if re.fullmatch(RANGE, cell):
        _check_range(cell)
    elif DURATION.fullmatch(cell):
        raise ValueError(f"says how long but not from when; a range has its first day before it: 2023-01-01/{cell}")
    elif form := _standard_form(cell):
        raise ValueError(f"must be written {form}")
    return cell


def _check_range(cell: str) -> None:
    first, _, duration = cell.partition("/")
    if not first.endswith("-01") or not _is_day(first):
        raise ValueError("must begin on the first day of a month that there is, as 2023-01-01/P9M does")
    start, end = month_span(cell)
    if start == end:
        raise ValueError("must last a month at least, as 2023-01-01/P9M does")
    if end > LAST:
        raise ValueError(f"must end before the year 3000; {duration} is too long")
    if period_code(start, end) != cell:
        raise ValueError(f"must be written {period_code(start, end)}")


def _is_day(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


def _standard_form(cell: str) -> str:
    """Return the right form of a period that is written otherwise.

    Empty where it is not certain which period is meant.
    """
    if match := FROM_TO.fullmatch(cell):
        return _standard_range(match.groups()[:3], match.groups()[3:])
    if (match := YEARS.fullmatch(cell)) and int(match[2]) - int(match[1]) > 1:
        return _code_within_limit(int(match[1]) * YEAR, int(match[2]) * YEAR + YEAR)
    if match := SHORT_MONTH.fullmatch(cell):
        return f"{match[1]}-{int(match[2]):02}"
    return _standard_part(cell.upper())


def _standard_part(cell: str) -> str:
    """Return the right form of a quarter, a half or first months.

    They may be in another order or with other signs between.
    """
    for match in (pattern.fullmatch(cell) for pattern in FIRST_MONTHS):
        if match:
            return period_code(int(match["year"]) * YEAR, int(match["year"]) * YEAR + int(match["count"]))
    for match in (pattern.fullmatch(cell) for pattern in PARTS):
        if match:
            letter, number = SEMESTERS.get(match["letter"], match["letter"]), int(match["number"])
            return f"{match['year']}-{letter}{number}" if _is_part_of_year(letter, number) else ""
    return ""


def _is_part_of_year(letter: str, number: int) -> bool:
    """Return whether a year has so many quarters or halves."""
    return number * LENGTHS[letter] <= YEAR


def _standard_range(first: tuple[str, ...], last: tuple[str, ...]) -> str:
    """Return the form of a range given by first and last month or day.

    Both ends belong to the range; empty unless it consists of whole months.
    """
    (year, month, day), (to_year, to_month, to_day) = (tuple(int(part or 0) for part in half) for half in (first, last))
    if not (1 <= month <= YEAR and 1 <= to_month <= YEAR and day <= 1):
        return ""
    start, end = year * YEAR + month - 1, to_year * YEAR + to_month
    return _code_within_limit(start, end) if to_day in (0, _last_day(end)) else ""


def _last_day(end: int) -> int:
    """Return the last day of the month before `end`."""
    following = date(end // YEAR, end % YEAR + 1, 1)
    return date.fromordinal(following.toordinal() - 1).day


def _code_within_limit(start: int, end: int) -> str:
    return period_code(start, end) if start < end <= LAST else ""
