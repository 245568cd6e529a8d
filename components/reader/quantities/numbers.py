"""Numbers with their scales, in digits and words: "1 200", "forty", "13 billion 605 million", "полмиллиарда"."""

import re
from decimal import Decimal
from typing import NamedTuple

from components.reader.quantities.digits import digits
from components.reader.quantities.hedges import hedge_before
from components.reader.quantities.number_words import is_number_word, lone_number, words_at
from components.reader.quantities.scales import ABBREVIATED, scale_at, scale_word
from components.reader.quantities.units import is_percent, unit_at
from components.reader.text.lemmas import parts_of_speech
from components.reader.text.tokens import Tokens, at


class Number(NamedTuple):
    """Number in `value` x 10^`mult`, and the index after it.

    Its digits are kept; the index is that of the token after it.
    """

    value: Decimal
    mult: int
    end: int


HALF = Decimal("0.5")
HALF_SCALE = re.compile(r"полу?(миллион|миллиард|триллион)(а|у|ом|е|ов)?")
ONE_OF_A_SCALE = re.compile(r"(миллион|миллиард|триллион)|тысяч[ау]")
ONE_IF_HEDGED = re.compile(r"(миллион|миллиард|триллион)а|тысячи")
ONE = frozenset(("one", "a", "an", "один", "одна", "одного", "одну", "одной"))
DEFINITE = frozenset(("десяток", "дюжина", "дюжину", "полсотни", "сотня", "сотню"))
VAGUE_BEFORE = re.compile(r"один|одна|одну|пар[ау]|\w+(ый|ой|ая|ую|ого)")
ZERO = frozenset(("zero", "ноль", "нуль", "нуля", "нулю", "ноля"))
DOZEN = 12
THOUSAND = 1000
SCALE_OF_THOUSANDS = 3


def number_at(row: Tokens, index: int, russian: bool) -> Number | None:
    """Return the number at the index, with the scales that follow it.

    It begins there.
    """
    found = _scaled(row, index, russian)
    while found is not None and found.mult and (longer := _continued(row, found, russian)):
        found = longer
    return found if found is None or found.mult % SCALE_OF_THOUSANDS == 0 else _in_thousands(found)


def _in_thousands(number: Number) -> Number:
    """Return the number in a scale of the dataset, a power of 1000.

    It has as many digits as it is stated with.

    16.88 lakh are 1.688 million; 65 crore are 0.65 billion, for 650 million would claim one digit more.
    """
    below = number.mult - number.mult % SCALE_OF_THOUSANDS
    smaller, larger = (
        Number(number.value.scaleb(number.mult - mult), mult, number.end)
        for mult in (below, below + SCALE_OF_THOUSANDS)
    )
    fits = int(smaller.value.as_tuple().exponent) <= 0 and smaller.value < THOUSAND
    return smaller if fits else larger


def _scaled(row: Tokens, index: int, russian: bool) -> Number | None:
    plain = _plain(row, index, russian)
    if plain is None:
        return _without_number(row, index)
    hyphen = at(row, plain.end).low == "-" and bool(scale_word(at(row, plain.end + 1).low))
    mult, end = scale_at(row, plain.end + hyphen)
    return Number(plain.value, mult, end) if mult else plain


def _plain(row: Tokens, index: int, russian: bool) -> Number | None:
    token = at(row, index)
    if token.kind == "number":
        return _and_a_half(row, Number(digits(token.low, russian), 0, index + 1))
    if token.low in ZERO:
        return Number(Decimal(0), 0, index + 1)
    if token.low in ONE and at(row, index + 1).low in ("and", "с"):
        longer = _and_a_half(row, Number(Decimal(1), 0, index + 1))
        return longer if longer.value > 1 else None
    counted = words_at(row, index) if token.kind == "word" else None
    return _and_a_half(row, Number(Decimal(str(counted[0])), 0, counted[1])) if counted else None


def _and_a_half(row: Tokens, number: Number) -> Number:
    """Return the number with its half.

    So written are: two and a half; два с половиной.
    """
    if at(row, number.end).low not in ("and", "с"):
        return number
    following = [at(row, number.end + k).low for k in range(3)]
    if following == ["and", "a", "half"]:
        return Number(number.value + HALF, 0, number.end + 3)
    return Number(number.value + HALF, 0, number.end + 2) if following[:2] == ["с", "половиной"] else number


def _continued(row: Tokens, first: Number, russian: bool) -> Number | None:
    """Return the number with the digits of a smaller scale.

    The smaller scale adds them to the larger: 13 billion 605 million, две тысячи триста.
    """
    token = at(row, first.end)
    if token.kind != "number" and not is_number_word(token.low):
        return None
    more = _scaled(row, first.end, russian)
    if more is None or not _adds(first, more):
        return None
    return Number(first.value + more.value.scaleb(more.mult - first.mult), first.mult, more.end)


def _adds(first: Number, more: Number) -> bool:
    smaller = more.mult < first.mult and (more.mult > 0 or first.mult == SCALE_OF_THOUSANDS)
    return smaller and more.value < THOUSAND and more.value == int(more.value)


def _without_number(row: Tokens, index: int) -> Number | None:
    """Return the number of a scale that has none before it.

    At most "one" or "a" stands there: a million, half a million, полмиллиона, более тысячи.
    """
    word = at(row, index).low
    if match := HALF_SCALE.fullmatch(word):
        return Number(HALF, scale_word(match.group(1)), index + 1)
    if word == "half":
        return _half_a(row, index)
    if word == "dozen" and at(row, index - 1).low in ("another", "the", "over"):
        return Number(Decimal(DOZEN), 0, index + 1)
    return _one(row, index) if word in ONE else _lone(row, index, word)


def _half_a(row: Tokens, index: int) -> Number | None:
    """Return the number of "half a million" or "half a dozen"."""
    following = at(row, index + 2).low
    if at(row, index + 1).low != "a" or not (following == "dozen" or scale_word(following)):
        return None
    return (
        Number(Decimal(DOZEN) / 2, 0, index + 3)
        if following == "dozen"
        else Number(HALF, scale_word(following), index + 3)
    )


def _one(row: Tokens, index: int) -> Number | None:
    """Return the number of a scale after "a" or "one".

    So: a dozen, a hundred, one million, one percent; "one" and "a" alone count nothing.
    """
    after = at(row, index + 1).low
    if after == "dozen":
        return Number(Decimal(DOZEN), *scale_at(row, index + 2))
    if after == "hundred" and (counted := words_at(row, index + 1)):
        return Number(Decimal(str(counted[0])), *scale_at(row, counted[1]))
    if is_percent(after) and unit_at(row, index + 1)[0] in ("percent", "percentage_point"):
        return Number(Decimal(1), 0, index + 1)
    return Number(Decimal(1), scale_word(after), index + 2) if scale_word(after) and after not in ABBREVIATED else None


def _lone(row: Tokens, index: int, word: str) -> Number | None:
    """Return the number of a Russian scale that stands alone.

    A round number counts too: миллион экземпляров, более сотни компаний.
    """
    if lone_number(word) and _is_definite(row, index, word):
        return Number(Decimal(lone_number(word)), 0, index + 1)
    hedged = bool(ONE_IF_HEDGED.fullmatch(word) or lone_number(word)) and hedge_before(row, index) is not None
    if ONE_OF_A_SCALE.fullmatch(word) or (hedged and scale_word(word)):
        return Number(Decimal(1), scale_word(word), index + 1)
    return Number(Decimal(lone_number(word)), 0, index + 1) if hedged else None


def _is_definite(row: Tokens, index: int, word: str) -> bool:
    """Return whether a round number in the singular counts things.

    So it does in: десяток стран; not "не один десяток", "вторая сотня".
    """
    if word not in DEFINITE or at(row, index + 1).kind != "word":
        return False
    vague = VAGUE_BEFORE.fullmatch(at(row, index - 1).low) is not None
    return not vague and "NOUN" in parts_of_speech(at(row, index + 1).low)
