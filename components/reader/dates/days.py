"""Whole months that a text gives by their first and their last day: from 1 July 2024 to 28 February 2025."""

import calendar
import re

from components.reader.dates.calendar_words import MONTH, month_number
from components.reader.dates.intervals import YEAR

DAY = re.compile(rf"(?P<day>\d{{1,2}})\D{{0,4}}?\s(?:of\s)?(?P<month>{MONTH})(?:,?\s(?P<year>(?:19|20)\d\d))?")


def whole_months(words: str) -> tuple[int | None, int, int] | None:
    """Return the year, first month and number of whole months.

    January is 0; nothing for days that make no whole months.
    """
    (first, start, begun), (last, end, ended) = (_day(match) for match in DAY.finditer(words))
    begun = ended if begun is None and start <= end else begun
    ended = begun if ended is None else ended
    if first != 1 or last < calendar.monthrange(ended or 2023, end)[1]:
        return None
    length = ((ended or 0) - (begun or 0)) * YEAR + end - start + 1
    return (begun, start - 1, length) if length > 0 and (begun is None) == (ended is None) else None


def _day(match: re.Match[str]) -> tuple[int, int, int | None]:
    year = match.group("year")
    return int(match.group("day")), month_number(match.group("month")), int(year) if year else None
