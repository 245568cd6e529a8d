"""Numbers that point at what is known and count nothing: "the two countries agreed", "among the ten largest"."""

import re

from components.reader.text.tokens import Tokens, at, words

ACTORS = re.compile(
    r"countries|nations|states|sides|leaders|presidents|ministers|governments|parties|peoples|capitals|economies|powers"
    r"|стран(ы|ам|ами|ах|)|сторон(ы|ам|ами|)|государств(а|ам|ами|)|лидер(а|ов|ам|ами|ы)|президент(а|ов|ам|ами|ы)|министр(а|ов|ы)"
    r"|республик(и|ам|ами|)|народ(а|ов|ам|ы)|держав(ы|)|столиц(ы|)"
)
"""Who acts together; that they are two is no figure."""
POINTING = frozenset(words("the these those both our their between эти этих этим обе обеих между наши наших"))
FEW = frozenset(words("two three two-way два две двух двум двумя три трех трем тремя"))
TWO = frozenset(("two", "двух"))
OF = frozenset(("of", "by"))
COUNTING = frozenset(
    words(
        "to in from into with for across over by of only other more least about some all next additional new "
        "в во из с со на по для до более менее около не еще почти лишь только среди"
    )
)
"""Before a small number these count: shipped *to* two countries, поставляет *в* две страны."""
AMONG = frozenset(words("among of in into среди числе число входит входят"))
LARGEST = frozenset(words("largest biggest leading main major best top most fastest strongest richest"))
LARGEST_RU = re.compile(r"(крупнейш|ведущ|главн|основн|лучш|сильнейш|богатейш)(их|ие|ими|им)")
PLACES = frozenset(["places", "positions", "spots", "ranks"])
ORDER = frozenset(("first", "last", "top"))


def refers(row: Tokens, start: int, end: int) -> bool:
    """Return whether the number points at known things or places.

    It is in tokens `start` to `end`; the places are those in an order.
    """
    return _acts(row, start, end) or _ranks(row, start, end)


def _acts(row: Tokens, start: int, end: int) -> bool:
    if at(row, start).low not in FEW or not ACTORS.fullmatch(at(row, end).low):
        return False
    lead = at(row, start - 1)
    if lead.low in POINTING:
        counted = at(row, start - 2).low in COUNTING and not (
            at(row, start).low in TWO and at(row, start - 2).low in OF
        )
        return not counted and at(row, end + 1).low not in ("together", "вместе")
    if lead.low in COUNTING:
        return False
    return _is_genitive(row, start) or _acts_on(row, end + 1)


def _is_genitive(row: Tokens, start: int) -> bool:
    """Return whether the things own what stands before: лидеры двух стран."""
    return at(row, start).low in ("двух", "трех") and at(row, start - 1).kind == "word"


def _acts_on(row: Tokens, index: int) -> bool:
    """Return whether a verb of agreeing or meeting follows: две страны договорились."""
    return bool(
        re.match(
            r"agree|sign|me[et]t|discuss|pledg|vow|want|intend|договор|подписа|обсуди|намер|услов|встрет",
            at(row, index).low,
        )
    )


def _ranks(row: Tokens, start: int, end: int) -> bool:
    """Return whether the number says how many stand highest.

    So it does in: among the ten largest, the first two places.
    """
    if at(row, end).low in PLACES and at(row, start - 1).low in ORDER:
        return True
    if at(row, end).low not in LARGEST and not LARGEST_RU.fullmatch(at(row, end).low):
        return False
    return any(at(row, k).low in AMONG for k in range(start - 4, start))
