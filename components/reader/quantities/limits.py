"""What "до" means before a number: a limit ("до 500 млн"), the level reached ("вырос до 5 млрд"), or a range's end."""

import re

from components.reader.quantities.change_words import change
from components.reader.text.tokens import Tokens, at

REACHED = re.compile(
    r"дове[слд]\w*|дости[гч]\w*|добра\w+|дош(ел|ла|ло|ли)|доход\w+|доступ\w*|дорос\w*|рекорд\w*|измени\w+"
)
AMOUNT_ENDS = re.compile(r"%|раза?|процент\w*|пункт\w*|вдвое|втрое|вчетверо|впятеро|треть|четверть|половину|\d.*")
RANGE_START = frozenset(("от", "с", "со"))
RANGE = 10
"""How many words after "от" its "до" may stand: от одного заказа из Минска до трети выручки."""
CLAUSE = frozenset((";", ":"))


def names_level(row: Tokens, index: int) -> bool:
    """Return whether "до" at the index limits nothing.

    It then names the level that was reached, or ends a range.
    """
    place = index - 1 - (at(row, index - 1).low in (",", "(", "-", "–", "—"))
    after_amount = place < index - 1 and bool(AMOUNT_ENDS.fullmatch(at(row, place).low))
    return after_amount or _changed(row, index) or _ranged(row, index)


def _changed(row: Tokens, index: int) -> bool:
    """Return whether a word of change stands before in the clause.

    It may be however far: вырос на 24% в 2023 году, до 1,1 млрд.
    """
    for place in range(index - 1, -1, -1):
        token = at(row, place)
        if token.low in CLAUSE or _begins_clause(row, place):
            return False
        if change(token.low) or REACHED.fullmatch(token.low):
            return True
    return False


def _begins_clause(row: Tokens, index: int) -> bool:
    """Return whether another statement begins here: ", а до 30 компаний ..."."""
    return at(row, index).low in ("а", "но", "и", "хотя", "который", "которые") and at(row, index - 1).low == ","


def _ranged(row: Tokens, index: int) -> bool:
    """Return whether a range began shortly before.

    So it did in: от 2 до 3, от одного заказа до трети.
    """
    for place in range(index - 1, max(-1, index - RANGE), -1):
        if at(row, place).low in (",", ";", ":", "(", "."):
            return False
        if at(row, place).low in RANGE_START:
            return place + 1 < index and at(row, place + 1).low not in ("начала", "конца", "года")
    return False
