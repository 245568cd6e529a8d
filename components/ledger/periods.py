"""SDMX periods in time: when one begins, and whether two are of one kind."""

import re

MONTHS = {"Q1": "01", "Q2": "04", "Q3": "07", "Q4": "10", "H1": "01", "H2": "07"}


def first_day(period: str) -> str:
    """The ISO date on which an SDMX period begins: 2021-Q2 on 2021-04-01."""
    year, _, part = period.partition("-")
    return f"{year}-{MONTHS.get(part, part or '01')}-01"


def alike(one: str, other: str) -> bool:
    """Whether both are years, or quarters, or halves, or months, so that one can be measured against the other."""
    return re.sub(r"\d", "0", one) == re.sub(r"\d", "0", other)
