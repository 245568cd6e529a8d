"""SDMX periods in time: when one begins, which comes before which, and whether two are of one kind."""

import re

LENGTHS = {"Q": 3, "H": 6}
"""Months in a quarter and in a half."""


def months(period: str) -> tuple[int, int]:
    """The month in which an SDMX period begins, counted from the year 0, and the one after its end."""
    year, _, part = period.partition("-")
    if not part:
        return int(year) * 12, int(year) * 12 + 12
    length = LENGTHS.get(part[0], 1)
    number = int(part[1:]) if part[0] in LENGTHS else int(part)
    start = int(year) * 12 + (number - 1) * length
    return start, start + length


def first_day(period: str) -> str:
    """The ISO date on which an SDMX period begins: 2021-Q2 on 2021-04-01."""
    start, _ = months(period)
    return f"{start // 12:04}-{start % 12 + 1:02}-01"


def before(one: str, other: str) -> bool:
    """Whether a period has ended when the other begins."""
    return months(one)[1] <= months(other)[0]


def alike(one: str, other: str) -> bool:
    """Whether both are years, or quarters, or halves, or months, so that one can be measured against the other."""
    return re.sub(r"[0-9]", "0", one) == re.sub(r"[0-9]", "0", other)
