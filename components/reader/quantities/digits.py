"""The value of a number in digits, whatever groups and points it is written with."""

from decimal import Decimal

from components.reader.text.tokens import GAP


def digits(text: str, russian: bool) -> Decimal:
    """The value of digits: a comma is decimal in Russian, and in English unless three digits follow it.

    >>> digits("1 200,5", True), digits("1,200", False)
    (Decimal('1200.5'), Decimal('1200'))
    """
    for gap in GAP:
        text = text.replace(gap, "")
    groups = text.split(",")[1:]
    thousands = bool(groups) and not (russian and len(groups) == 1) and all(map(_is_group, groups))
    return Decimal(text.replace(",", "" if thousands else "."))


def _is_group(text: str) -> bool:
    """Whether the digits before a decimal point are three."""
    return len(text.partition(".")[0]) == len("000")
