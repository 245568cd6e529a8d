"""Units that a figure can have: percent, percentage points, currencies."""

import re

from components.reader.quantities.currencies import currency_after
from components.reader.text.tokens import Tokens, at

PERCENT = re.compile(r"(percent|pct|проц|процент(|а|у|е|ом|ы|ов|ам|ами|ах)|%-\w+)")
OF_PERCENT = re.compile(r"(percentage|процентн\w+)")
POINTS = re.compile(r"(points?|пункт(|а|ов|ы|ам|ах|у|ом|ами))")
SHARE = re.compile(r"(shares?|дол(я|и|ю|е|ей|ями|ях))")
COMPARED = re.compile(r"(percent|percentage|%|процент\w*)")
INDEX = re.compile(r"index|indices|индекс\w*")


def is_percent(word: str) -> bool:
    """Return whether percent or its points may begin with this word."""
    return word in ("%", "per") or word.startswith(("perc", "проц"))


def unit_at(row: Tokens, index: int) -> tuple[str, int]:
    """Return the unit at the index, and the index after it.

    It is the empty unit where there is none.
    """
    start = index
    index += at(row, index).low == "-" and at(row, index + 1).kind == "word"
    if (at(row, index).low, at(row, index + 1).low) == ("of", "a") and at(row, index + 2).low in (
        "percentage",
        "per",
        "percent",
    ):
        index += 2  # half of a percentage point
    if points := _points_end(row, index):
        return "percentage_point", points
    if percent := _percent_end(row, index):
        return "percent", percent
    code, end = currency_after(row, index)
    return (code, end) if code else ("", start)


def _percent_end(row: Tokens, index: int) -> int:
    """Return the end of "%", "percent" or "per cent", else 0."""
    word, following = at(row, index).low, at(row, index + 1).low
    if word == "per" and following == "cent":
        return index + 2
    return index + 1 if word == "%" or PERCENT.fullmatch(word) else 0


def _points_end(row: Tokens, index: int) -> int:
    """Return the end of "percentage points", "п. п." or "pp", else 0.

    "Points" alone end it too where percent are spoken of.
    """
    word, following = at(row, index).low, at(row, index + 1).low
    if (OF_PERCENT.fullmatch(word) or PERCENT.fullmatch(word) or word == "%") and POINTS.fullmatch(following):
        return index + 2
    if word in ("пп", "pp", "ppt", "ppts", "pps"):
        return index + 1
    letters = [at(row, index + k).low for k in range(3)]
    if letters in (["п", ".", "п"], ["p", ".", "p"]):
        return index + 3
    return index + 1 if POINTS.fullmatch(word) and _speaks_of_percent(row, index) else 0


def _speaks_of_percent(row: Tokens, index: int) -> bool:
    """Return whether the words before speak of percent or a share.

    They may not speak of an index, whose points are others.
    """
    for place in range(index - 1, -1, -1):
        word = at(row, place).low
        if INDEX.fullmatch(word):
            return False
        if COMPARED.fullmatch(word) or SHARE.fullmatch(word):
            return True
    return False
