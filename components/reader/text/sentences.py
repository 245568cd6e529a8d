"""Sentences and paragraphs of a text, each with its place in it. Abbreviations and decimals do not end a sentence."""

import re
from functools import lru_cache
from typing import NamedTuple

from components import caches
from components.reader.text.tokens import words

STOP = re.compile(r"(?<![.!?…])[.!?…]++[\"»”’')\]]{0,5}(?=\s)|\n++")
LONGEST = 1000
"""Longer stretches without a full stop are cut at a space: no sentence is read that nobody wrote."""
ABBREVIATIONS = frozenset(
    words(
        "млн млрд трлн тыс руб долл коп г гг в вв им т д п пп ст ул кв м н э др пр напр см стр рис св проц обл корп "
        "стр ок "
        "mr mrs ms dr prof no nos st vs inc ltd co corp jr sr u.s u.k e.g i.e etc approx jan feb mar apr jun jul aug "
        "sep sept "
        "oct nov dec fig vol gen gov sen rep rs dh dhs tk"
    )
)
"""Words whose full stop ends a sentence only where a capital follows and the word may stand last."""
LAST_TOO = frozenset(words("млн млрд трлн тыс руб долл г гг др пр etc inc ltd co corp"))
AMOUNTS = frozenset(words("млн млрд трлн тыс долл руб"))
MONEY = re.compile(r"\s(?:[A-Z]{3}\b|[A-Z]{0,3}[$€₽¥£₹]|США\b|Гонконга\b)")
"""What goes on with an amount, so that the full stop before it ends no sentence: 24 млрд. USD, 80 долл. США."""
WORD = re.compile(r"(?:\d-)?[\w.]*\w$")
"""The word before a full stop; the ending of a number belongs to it: 2023-м."""
LOOK_BACK = 24
WRAPPED = 60
"""A line that is broken to fit a width is longer than this."""


class Sentence(NamedTuple):
    """Sentence of a text, in characters `start` to `end`.

    `paragraph` counts from 0.
    """

    start: int
    end: int
    text: str
    paragraph: int


@lru_cache(maxsize=caches.TEXTS)
def sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of a text in order.

    They come without the space around them.
    """
    found: list[Sentence] = []
    start, paragraph = 0, 0
    for match in STOP.finditer(text):
        broken = "\n" in match.group() and not _wraps(text, match)
        if broken or ("\n" not in match.group() and _ends(text, match)):
            found += _pieces(text, start, match.start() if broken else match.end(), paragraph)
            start = match.end()
            paragraph += broken
    return (*found, *_pieces(text, start, len(text), paragraph))


def _wraps(text: str, match: re.Match[str]) -> bool:
    """Return whether a line was only broken to fit a width.

    It is a long line without a stop, and the sentence goes on.
    """
    line = match.start() - max(text.rfind("\n", 0, match.start()), match.start() - LONGEST)
    following = text[match.end() : match.end() + 1]
    goes_on = following.islower() or following.isdigit()
    return len(match.group()) == 1 and line > WRAPPED and goes_on and text[match.start() - 1] not in '.!?:;…»”"'


def _ends(text: str, match: re.Match[str]) -> bool:
    """Return whether the stop ends a sentence.

    No small letter or digit follows, and no abbreviation stands before.
    """
    following = text[match.end() : match.end() + 3].lstrip()[:1]
    if following.islower():
        return False
    if match.group() != ".":
        return True
    word = WORD.search(text[max(0, match.start() - LOOK_BACK) : match.start()])
    if word and word.group().lower() in AMOUNTS and MONEY.match(text, match.end()):
        return False
    return not word or _may_end(word.group(), following)


def _may_end(word: str, following: str) -> bool:
    low = word.lower().rpartition(" ")[2]
    if len(word) == 1 and word.isupper() and word.isalpha():
        return False
    if low not in ABBREVIATIONS:
        return True
    return low in LAST_TOO and (following.isupper() or following in '«"“')


def _pieces(text: str, start: int, end: int, paragraph: int) -> list[Sentence]:
    """Return the sentence from start to end, cut where needed.

    It is cut where it is too long to be one.
    """
    pieces = []
    while end - start > LONGEST:
        space = text.rfind(" ", start, start + LONGEST)
        cut = space if space > start else start + LONGEST
        pieces.append(_stripped(text, start, cut, paragraph))
        start = cut
    return [piece for piece in [*pieces, _stripped(text, start, end, paragraph)] if piece.text]


def _stripped(text: str, start: int, end: int, paragraph: int) -> Sentence:
    body = text[start:end]
    start += len(body) - len(body.lstrip())
    body = body.strip()
    return Sentence(start, start + len(body), body, paragraph)
