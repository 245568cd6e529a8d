"""Parts of a whole in words: "a third", "half of", "четверть", "каждый восьмой". They are given in percent."""

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from components.reader.quantities.change_words import change
from components.reader.quantities.counted_nouns import STOPS
from components.reader.quantities.hedges import hedge_before
from components.reader.quantities.numbers import Number, number_at
from components.reader.text.lemmas import lemma
from components.reader.text.tokens import Tokens, at, words


class Part(NamedTuple):
    """Part in percent, and the index of the token after it."""

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
OUT_OF = {("out", "of", "every"): 3, ("out", "of"): 2, ("in", "every"): 2, ("in",): 1, ("из",): 1}
QUARTERS = frozenset(words("once every first last next past previous these those within consecutive final"))
"""Words before quarters of a year, not of a whole."""
IN_ORDER = re.compile(r"перв\w+|втор\w+|последн\w+")
"""Before "половина" these say which six months."""
PART = re.compile(r"част(ь|и|ью|ей)|дол(я|ю|ей|и)")
HALF_A_PERCENT = "полпроцента"
HALF = re.compile(r"половин(а|ы|у|е|ой)")
QUARTER = re.compile(r"четверт(ь|и|ью|ей)")
THIRD = re.compile(r"трет(ь|и|ей)")
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
ORDINAL = re.compile(r"(трет|четверт|пят|шест|седьм|восьм|девят|десят|двадцат)(ая|ую|ой|ою|ью|ья|ьей|ых)")
ONE_WORD = re.compile("|".join(pattern.pattern for pattern in (EVERY, HALF, QUARTER, THIRD, ORDINAL)))


def share(top: int, bottom: int) -> Decimal:
    """Return a fraction in percent, to one decimal where not whole.

    A third is 33.3.
    """
    exact = Decimal(100 * top) / bottom
    rounded = exact.quantize(Decimal("0.1"), ROUND_HALF_UP)
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded


def begins(word: str) -> bool:
    """Return whether a part of a whole may begin with this word."""
    if word in ENGLISH or word in RUSSIAN_TOP or word in ONE or word in ("every", "each", HALF_A_PERCENT):
        return True
    return word.partition("-")[0] in ENGLISH_TOP or ONE_WORD.fullmatch(word) is not None


def part_at(row: Tokens, index: int) -> Part | None:
    """Return the part of a whole that the words at the index name."""
    if at(row, index).kind == "number":
        return _slashed(row, index) or _one_in(row, index)
    if at(row, index).low == HALF_A_PERCENT:
        return Part(Decimal("0.5"), index + 1)
    return _every(row, index) or _one_in(row, index) or _english(row, index) or _russian(row, index)


def _every(row: Tokens, index: int) -> Part | None:
    word, after = at(row, index).low, at(row, index + 1)
    if (word in ("every", "each") or EVERY.fullmatch(word)) and after.kind == "word":
        bottom = ORDINALS.get(after.low) or (ORDINALS.get(lemma(after.low)) if word[0] == "к" else None)
        return Part(share(1, bottom), index + 2) if bottom else None
    return None


def _one_in(row: Tokens, index: int) -> Part | None:
    """Return the part that a ratio in words or digits names.

    So it does in: one in four, one in every five, two out of three, один из восьми.
    """
    top = number_at(row, index, russian=False) if at(row, index).low not in ONE else Number(Decimal(1), 0, index + 1)
    if top is None or not _is_small(top):
        return None
    words = tuple(at(row, top.end + k).low for k in range(3))
    skip = next(
        (n for lead, n in OUT_OF.items() if words[: len(lead)] == lead and (n > 1 or _is_one_of(row, index, top))), 0
    )
    whole = number_at(row, top.end + skip, russian=False) if skip else None
    if whole is None or not _is_small(whole) or whole.value <= top.value:
        return None
    return Part(share(int(top.value), int(whole.value)), whole.end)


def _is_one_of(row: Tokens, index: int, top: Number) -> bool:
    """Return whether "in" and "из" part a share here.

    They do in "one in four" and "четыре из пяти" in words; 12 из 45 are counts.
    """
    return top.value == 1 or (at(row, index).kind == "word" and at(row, top.end).low == "из" and top.value < TENTHS)


def _is_small(number: Number) -> bool:
    return not number.mult and number.value == int(number.value) and 1 <= number.value <= MOST


def _slashed(row: Tokens, index: int) -> Part | None:
    """Return the part that a fraction with a slash names: 1/3."""
    top, slash, bottom = at(row, index).low, at(row, index + 1).low, at(row, index + 2).low
    if slash != "/" or not (top.isdecimal() and bottom.isdecimal()) or not 0 < int(top) < int(bottom) <= TENTHS:
        return None
    return Part(share(int(top), int(bottom)), index + 3)


def _english(row: Tokens, index: int) -> Part | None:
    """Return the part that English words of a fraction name.

    These are: a third, two thirds, two-thirds, half of; not "the third quarter", "a third line", "six
    quarters".
    """
    if at(row, index).low in ENGLISH and at(row, index - 1).low in ("remaining", "other"):
        return Part(share(1, ENGLISH[at(row, index).low]), index + 1)
    parts = at(row, index).low.split("-")
    if parts == ["half"]:
        return _english_half(row, index)
    end = index + 1
    if len(parts) == 1:
        parts, end = [parts[0], at(row, index + 1).low], index + 2
    bottom = ENGLISH.get(parts[1]) or ENGLISH.get(parts[1].removesuffix("s"))
    top = ENGLISH_TOP.get(parts[0])
    if not top or not bottom or top >= bottom or (bottom == ENGLISH["quarter"] and _is_period(row, index, end)):
        return None
    return None if top == 1 and _is_ordinal(row, index, end) else Part(share(top, bottom), end)


def _english_half(row: Tokens, index: int) -> Part | None:
    """Return the half that English words name.

    These are: half of the exports, by half, more than half; not "the first half", "half a million".
    """
    before, after = at(row, index - 1).low, at(row, index + 1).low
    if before in ("first", "second", "last", "1st", "2nd", "this", "next") or after in ("a", "an", "-", "year"):
        return None
    shared = before in ("by", "in") or after in ("of", "the", "its", "their", "all")
    return Part(Decimal(50), index + 1) if shared or hedge_before(row, index) else None


def _is_ordinal(row: Tokens, index: int, end: int) -> bool:
    """Return whether a thing follows that comes third.

    So it does in: a third production line, for a sixth month.
    """
    following = at(row, end)
    if following.kind != "word" or following.low in STOPS or change(following.low):
        return False
    return at(row, index - 1).low != "by" and hedge_before(row, index) is None


def _is_period(row: Tokens, index: int, end: int) -> bool:
    """Return whether a quarter means three months.

    So it does in: a quarter earlier, the first three quarters, within two quarters.
    """
    following, lead = at(row, end), at(row, index - 1).low
    year = following.low == "of" and (
        at(row, end + 1).kind == "number" or at(row, end + 1).low in ("the", "this", "last")
    )
    year = (
        year and at(row, end + 2).low in ("", "year", "fiscal", ",", ".")
        if at(row, end + 1).low in ("the", "this", "last")
        else year
    )
    return (
        year or following.low in ("earlier", "ago", "later") or lead in QUARTERS or at(row, index).low.startswith("two")
    )


def _russian(row: Tokens, index: int) -> Part | None:
    word = at(row, index).low
    top, at_word = (RUSSIAN_TOP[word], index + 1) if word in RUSSIAN_TOP else (1, index)
    name = at(row, at_word).low
    if name in ("трети", "третей", "треть"):
        return Part(share(top, 3), at_word + 1)
    if QUARTER.fullmatch(name):
        return Part(share(top, 4), at_word + 1)
    if HALF.fullmatch(name) and top == 1:
        return None if IN_ORDER.fullmatch(at(row, index - 1).low) else Part(Decimal(50), at_word + 1)
    return _ordinal_part(row, at_word, top)


def _ordinal_part(row: Tokens, index: int, top: int) -> Part | None:
    """Return the part that a Russian ordinal names.

    So it does in: пятая часть, две пятых, на десятую часть; not "две десятых процента".
    """
    name, following = at(row, index).low, at(row, index + 1).low
    if not ORDINAL.fullmatch(name) or not (bottom := ORDINALS.get(lemma(name))):
        return None
    if PART.fullmatch(following):
        return Part(share(top, bottom), index + 2)
    named = top > 1 and name.endswith("ых") and bottom > top and not following.startswith("процент")
    return Part(share(top, bottom), index + 1) if named else None
