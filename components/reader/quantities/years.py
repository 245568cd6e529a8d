"""Four digits that are a year and not an amount."""

import re

from components.reader.quantities.counted_nouns import is_plural, thing_end
from components.reader.text.tokens import Tokens, at, words

YEAR = re.compile(r"(?:19[5-9]|20[0-9])\d")
RUSSIAN_YEAR = re.compile(r"(год\w*|г|гг|м|й|го|му|х)")
LEADS = frozenset(
    words(
        "in since by from to until till of for during and through early late mid the fy before after than with versus "
        "vs against "
        "в к с по за до от и на со чем против"
    )
)


def is_year(row: Tokens, index: int, russian: bool) -> bool:
    """Return whether the number at the index is a year.

    So it is in "in 2020", "2020 год", not in "2000 рабочих мест".
    """
    if not YEAR.fullmatch(at(row, index).low):
        return False
    following = index + 1 + (at(row, index + 1).low == "-")
    if RUSSIAN_YEAR.fullmatch(at(row, following).low):
        return True
    led = index == 0 or at(row, index - 1).low in LEADS
    counts = thing_end(row, index + 1, russian) > index + 1
    return led or not counts or (not russian and not is_plural(at(row, index + 1).low))
