"""The value of a number in digits, whatever groups and points it is written with."""

import re
from decimal import Decimal

from components.reader.text.tokens import GAP

CONTINENTAL = re.compile(r"\d{1,3}(?:\.\d{3})+,\d+")


def digits(text: str, russian: bool) -> Decimal:
    """Return the value of digits, in Russian or in English.

    A comma is decimal in Russian, and in English unless three digits follow it.

    A stop before a comma parts thousands, as on the continent: 1.234,5.

    >>> digits("1 200,5", True), digits("1,200", False), digits("1.234,5", False)
    (Decimal('1200.5'), Decimal('1200'), Decimal('1234.5'))
    """
    if text.isdecimal():
        return Decimal(text)
    for gap in (*GAP, "'", "’"):
        text = text.replace(gap, "")
    if CONTINENTAL.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    groups = text.split(",")[1:]
    thousands = bool(groups) and not (russian and len(groups) == 1) and all(map(_is_group, groups))
    return Decimal(text.replace(",", "" if thousands else "."))


def _is_group(text: str) -> bool:
    """Return whether the digits before a decimal point are three."""
    return len(text.partition(".")[0]) == len("000")
