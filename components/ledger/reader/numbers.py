"""Numbers in digits and words: "1 200", "forty", "13 billion 605 million", "сто двадцать"."""

import re
from decimal import Decimal
from typing import NamedTuple

from text_to_num import text2num

from components.ledger.reader.lemmas import lemma
from components.ledger.reader.scales import scale_at, scale_word
from components.ledger.reader.tokens import GAP, Tokens, at, glued, words


class Number(NamedTuple):
    """A number in `value` x 10^`mult`, its digits kept, and the index of the token after it."""

    value: Decimal
    mult: int
    end: int


ENGLISH = frozenset(
    words(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred"
    )
)
"""Words that begin a number; "one" and "a" do so only before a scale."""
RUSSIAN = {
    **{word: n for n, word in enumerate(words("два три четыре пять шесть семь восемь девять десять"), 2)},
    **{word + "надцать": n for n, word in enumerate(words("один две три четыр пят шест сем восем девят"), 11)},
    "двадцать": 20,
    "тридцать": 30,
    "сорок": 40,
    "пятьдесят": 50,
    "шестьдесят": 60,
    "семьдесят": 70,
    "восемьдесят": 80,
    "девяносто": 90,
    "сто": 100,
    "двести": 200,
    "триста": 300,
    "четыреста": 400,
    "пятьсот": 500,
    "шестьсот": 600,
    "семьсот": 700,
    "восемьсот": 800,
    "девятьсот": 900,
}
ONE = frozenset(("one", "a", "an", "один", "одна", "одного", "одну"))
DOZENS = {"dozen": 12, "десяток": 10, "десятка": 10, "десятков": 10, "сотня": 100, "сотни": 100, "сотен": 100}
HALF_SCALE = re.compile(r"полу?(миллион|миллиард|триллион)(а|у|ом|е|ов)?")
PREFIXES = frozenset(word[:2] for word in RUSSIAN)


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


def number_at(row: Tokens, index: int, russian: bool) -> Number | None:
    """The number that begins at the index, with the scales that follow it."""
    first = _scaled(row, index, russian)
    if first is None or not first.mult:
        return first
    return _continued(row, first, russian)


def _scaled(row: Tokens, index: int, russian: bool) -> Number | None:
    plain = _plain(row, index, russian)
    if plain is None:
        return _one_scale(row, index)
    skip = plain.end + (at(row, plain.end).low == "-" and bool(scale_word(at(row, plain.end + 1).low)))
    mult, end = scale_at(row, skip)
    return Number(plain.value, mult, end) if mult else plain


def _continued(row: Tokens, first: Number, russian: bool) -> Number:
    """13 billion 605 million: the smaller scale adds its digits to the larger."""
    more = _scaled(row, first.end, russian) if at(row, first.end).kind == "number" else None
    if more is None or more.mult >= first.mult or more.value >= 1000 or "." in str(more.value):  # noqa: PLR2004
        return first
    return Number(first.value + more.value.scaleb(more.mult - first.mult), first.mult, more.end)


def _one_scale(row: Tokens, index: int) -> Number | None:
    """A scale with no number but "one" or "a" before it: a million, полмиллиона."""
    word = at(row, index).low
    if match := HALF_SCALE.fullmatch(word):
        return Number(Decimal("0.5"), scale_word(match.group(1)), index + 1)
    if word == "half" and at(row, index + 1).low == "a" and (mult := scale_word(at(row, index + 2).low)):
        return Number(Decimal("0.5"), mult, index + 3)
    after = at(row, index + 1).low
    if word in ONE and after in ("hundred", "dozen"):
        mult, end = scale_at(row, index + 2)
        return Number(Decimal(100 if after == "hundred" else 12), mult, end)
    if word in ONE and scale_word(after) and after not in ("тыс", "млн", "млрд"):
        return Number(Decimal(1), scale_word(after), index + 2)
    return None


def _plain(row: Tokens, index: int, russian: bool) -> Number | None:
    token = at(row, index)
    if token.kind == "number":
        return Number(digits(token.low, russian), 0, index + 1)
    if token.kind != "word":
        return None
    if token.low.split("-")[0] in ENGLISH:
        return _english(row, index)
    return _russian(row, index) if token.low[:2] in PREFIXES or token.low[:3] == "пол" else None


def _english(row: Tokens, index: int) -> Number | None:
    end = index
    while _english_part(row, end, index):
        end += 1
    words = " ".join(at(row, k).low for k in range(index, end))
    try:
        value = Decimal(int(text2num(words, "en")))
    except ValueError:
        return None
    return Number(value * 12, 0, end + 1) if at(row, end).low == "dozen" else Number(value, 0, end)


def _english_part(row: Tokens, end: int, start: int) -> bool:
    word = at(row, end).low
    joins = word == "and" and end > start and at(row, end - 1).low == "hundred" and at(row, end + 1).low in ENGLISH
    return joins or (bool(word) and all(part in ENGLISH or part == "one" for part in word.split("-")))


def _russian(row: Tokens, index: int) -> Number | None:
    if at(row, index).low[:5] in ("полто", "полут"):
        return Number(Decimal("1.5"), 0, index + 1)
    total, last, end = 0, 1000, index
    while (value := russian_word(at(row, end).low)) and _fits_below(value, last):
        total, last, end = total + value, value, end + 1
    if not total:
        return None
    tens = DOZENS.get(at(row, end).low, 1) if not glued(row, end - 1) else 1
    return Number(Decimal(total * tens), 0, end + (tens > 1))


def _fits_below(value: int, last: int) -> bool:
    return last == 1000 or (last >= 100 and value < 100) or (20 <= last < 100 and value < 10)  # noqa: PLR2004


def russian_word(word: str) -> int:
    """The value of a Russian number word in any case form; 0 where it is none."""
    return RUSSIAN.get(lemma(word), 0) if word[:2] in PREFIXES else 0
