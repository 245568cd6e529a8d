"""Parts of a whole in words: "a third", "half of", "четверть", "каждый восьмой". They are given in percent."""

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from components.reader.quantities.numbers import Number, number_at
from components.reader.text.lemmas import lemma
from components.reader.text.tokens import Tokens, at, words


class Part(NamedTuple):
    """A part in percent, and the index of the token after it."""

    percent: Decimal
    end: int


ENGLISH = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
ENGLISH_TOP = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
PERIOD = frozenset(("of", "year", "this", "last"))
TENTHS = 10
MOST = 100
"""One in more than a hundred is no part that anybody names so."""
ONE = frozenset(("one", "один", "одна", "одно"))
OUT_OF = {("out", "of"): 2, ("in", "every"): 2, ("in",): 1, ("из",): 1}
HALF = re.compile(r"половин(а|ы|у|е|ой)")
QUARTER = re.compile(r"четверт(ь|и|ью|ей)")
THIRD = re.compile(r"трет(ь|и|ью|ей)")
RUSSIAN_TOP = {"одна": 1, "одной": 1, "одну": 1, "две": 2, "двух": 2, "три": 3, "трех": 3}
EVERY = re.compile(r"кажд(ый|ая|ое|ого|ой|ую|ом|ому)")
ORDINALS = {
    **{
        word: n
        for n, word in enumerate(words("второй третий четвертый пятый шестой седьмой восьмой девятый десятый"), 2)
    },
    **{word: n for n, word in enumerate(words("second third fourth fifth sixth seventh eighth ninth tenth"), 2)},
    "двадцатый": 20,
}


def share(top: int, bottom: int) -> Decimal:
    """A fraction in percent, to one decimal where it is not whole: a third is 33.3."""
    exact = Decimal(100 * top) / bottom
    rounded = exact.quantize(Decimal("0.1"), ROUND_HALF_UP)
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded


def begins(word: str) -> bool:
    """Whether a part of a whole may begin with this word."""
    patterns = (EVERY, HALF, QUARTER, THIRD)
    plain = word.partition("-")[0] in ENGLISH_TOP or word in RUSSIAN_TOP or word in ONE or word in ("every", "each")
    return plain or any(pattern.fullmatch(word) for pattern in patterns)


def part_at(row: Tokens, index: int) -> Part | None:
    """The part of a whole that the words at the index name."""
    if at(row, index).kind == "number":
        return _slashed(row, index) or _one_in(row, index)
    return _every(row, index) or _one_in(row, index) or _english(row, index) or _russian(row, index)


def _every(row: Tokens, index: int) -> Part | None:
    word, after = at(row, index).low, at(row, index + 1)
    if (word in ("every", "each") or EVERY.fullmatch(word)) and after.kind == "word":
        bottom = ORDINALS.get(after.low) or (ORDINALS.get(lemma(after.low)) if word[0] == "к" else None)
        return Part(share(1, bottom), index + 2) if bottom else None
    return None


def _one_in(row: Tokens, index: int) -> Part | None:
    """One in four, one in every five, two out of three, один из восьми."""
    top = number_at(row, index, russian=False) if at(row, index).low not in ONE else Number(Decimal(1), 0, index + 1)
    if top is None or not _is_small(top):
        return None
    words = (at(row, top.end).low, at(row, top.end + 1).low)
    skip = next((n for lead, n in OUT_OF.items() if words[: len(lead)] == lead and (n > 1 or top.value == 1)), 0)
    whole = number_at(row, top.end + skip, russian=False) if skip else None
    if whole is None or not _is_small(whole) or whole.value <= top.value:
        return None
    return Part(share(int(top.value), int(whole.value)), whole.end)


def _is_small(number: Number) -> bool:
    return not number.mult and number.value == int(number.value) and 1 <= number.value <= MOST


def _slashed(row: Tokens, index: int) -> Part | None:
    """1/3."""
    top, slash, bottom = at(row, index).low, at(row, index + 1).low, at(row, index + 2).low
    if slash != "/" or not (top.isdecimal() and bottom.isdecimal()) or not 0 < int(top) < int(bottom) <= TENTHS:
        return None
    return Part(share(int(top), int(bottom)), index + 3)


def _english(row: Tokens, index: int) -> Part | None:
    """A third, two thirds, two-thirds, half of; not "the third quarter"."""
    parts = at(row, index).low.split("-")
    if parts == ["half"] and at(row, index - 1).low not in ("first", "second", "last", "1st", "2nd"):
        halved = at(row, index - 1).low in ("by", "in") or at(row, index + 1).low in (
            "of",
            "the",
            "its",
            "their",
            "all",
        )
        return Part(Decimal(50), index + 1) if halved else None
    end = index + 1
    if len(parts) == 1:
        parts, end = [parts[0], at(row, index + 1).low], index + 2
    bottom = ENGLISH.get(parts[1]) or ENGLISH.get(parts[1].removesuffix("s"))
    top = ENGLISH_TOP.get(parts[0])
    if not top or not bottom or (bottom == ENGLISH["quarter"] and _is_period(row, index, end)):
        return None
    return Part(share(top, bottom), end)


def _is_period(row: Tokens, index: int, end: int) -> bool:
    """Whether "a quarter" means three months: a quarter earlier, per quarter, of 2021."""
    following = at(row, end)
    year = following.low == "of" and at(row, end + 1).kind == "number"
    return year or following.low in ("earlier", "ago", "later") or at(row, index - 1).low in ("once", "every")


def _russian(row: Tokens, index: int) -> Part | None:
    word = at(row, index).low
    top, at_word = (RUSSIAN_TOP[word], index + 1) if word in RUSSIAN_TOP else (1, index)
    name = at(row, at_word).low
    if name in ("трети", "третей", "третью", "треть") or (top == 1 and THIRD.fullmatch(name)):
        return Part(share(top, 3), at_word + 1) if top > 1 or name != "третьей" else None
    if QUARTER.fullmatch(name):
        return Part(share(top, 4), at_word + 1)
    return Part(Decimal(50), at_word + 1) if HALF.fullmatch(name) and top == 1 else None
