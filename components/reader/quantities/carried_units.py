"""Currencies named elsewhere: in the sentences before ("followed with 310 million"), or ahead ("in yuan terms")."""

import re
from collections.abc import Iterable

from components.reader.quantities.counted_nouns import STOPS
from components.reader.quantities.currencies import named
from components.reader.text.tokens import Tokens, at

REACH = 10
"""How many sentences before may name the currency of a figure: a list has as many lines."""
AHEAD = 6
"""How many words before a figure its currency may be announced: в юанях — на 20,8 трлн."""
MONEY = re.compile(r"[A-Z]{3}")
COUNTED = re.compile(
    r"numbers?|numbered|population|people|passengers?|visitors?|tourists?|users?|customers?|subscribers?|units?|pieces?"
    r"|vehicles|downloads|tons?|tonnes?|volumes?|output|jobs?|количеств\w+|числ(о|а|е|у|ом|енность\w*)|численност\w+|населени\w+"
    r"|пассажир\w*|турист\w*|жител\w+|посетител\w+|штук\w*|единиц\w*|тонн\w*|тираж\w*"
)
"""Words that say what is counted, so that millions after them are no money."""
CLAUSE = frozenset((",", ";", ":"))
LATER = frozenset(("last", "this", "next", "each", "today", "earlier", "then", "respectively", "ago"))
"""Words after a figure that are no thing it counts: 310 million *last* year."""


def currency_of(units: Iterable[tuple[str, ...]]) -> str:
    """Return the currency last measured in, or nothing.

    It is read from the units of the sentences before, the nearest first.
    """
    for row in units:
        money = [unit for unit in row if MONEY.fullmatch(unit)]
        if money:
            return money[-1]
    return ""


def is_bare(row: Tokens, end: int) -> bool:
    """Return whether no word after a figure can be what it counts.

    In "15.1 million *TEUs*" these are counted.
    """
    token = at(row, end)
    return token.kind != "word" or not token.low.isascii() or token.low in STOPS or token.low in LATER


def is_counting(row: Tokens, index: int) -> bool:
    """Return whether the clause says, before the token, that things are counted."""
    for place in range(index - 1, -1, -1):
        token = at(row, place)
        if token.low in CLAUSE:
            return False
        if COUNTED.fullmatch(token.low) and at(row, place - 1).low != "том":
            return True
    return False


def currency_announced(row: Tokens, index: int) -> str:
    """Return the currency named shortly before a figure: in yuan terms, в юанях."""
    for place in range(index - 1, max(0, index - AHEAD), -1):
        name = named(at(row, place).low)
        lead = at(row, place - 1).low
        if name is not None and lead in ("in", "в"):
            return name[0]
        if at(row, place).low in CLAUSE:
            return ""
    return ""
