"""How many times as much: "13 times", "tripled", "twofold", "в 2,7 раза больше", "вдвое", "двукратный"."""

import re
from decimal import Decimal
from typing import NamedTuple

from components.reader.quantities.change_words import change
from components.reader.quantities.numbers import Number, number_at
from components.reader.text.tokens import Tokens, at, glued, words


class Multiple(NamedTuple):
    """Multiple of the base, and the index of the token after it.

    `is_count`: how often, not how much.
    """

    value: Decimal
    end: int
    is_count: bool = False


HALF = Decimal("0.5")
HALVED = re.compile(r"halv(e|es|ed|ing)")
VERBS = {"doubl": 2, "tripl": 3, "trebl": 3, "quadrupl": 4, "quintupl": 5}
VERB = re.compile(r"(doubl|tripl|trebl|quadrupl|quintupl)(e|es|ed|ing)")
FOLD = re.compile(r"(two|three|four|five|six|seven|eight|nine|ten)-?fold")
FOLDS = {word: n for n, word in enumerate(words("two three four five six seven eight nine ten"), 2)}
TWICE = {"twice": 2, "thrice": 3}
ADVERBS = {
    "вдвое": 2,
    "втрое": 3,
    "вчетверо": 4,
    "впятеро": 5,
    "вшестеро": 6,
    "всемеро": 7,
    "вдесятеро": 10,
}
BY_HALF = frozenset(("наполовину", "вполовину"))
RUSSIAN_VERB = re.compile(r"(удво|утро|учетвер|упятер)(и|е)\w*")
RUSSIAN_VERBS = {"удво": 2, "утро": 3, "учетвер": 4, "упятер": 5}
TIMES_FOLD = re.compile(r"(дву|двух|тре|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|полутора)кратн\w+")
RUSSIAN_FOLDS = {
    "дву": "2",
    "двух": "2",
    "тре": "3",
    "трех": "3",
    "четырех": "4",
    "пяти": "5",
    "шести": "6",
    "семи": "7",
    "восьми": "8",
    "девяти": "9",
    "десяти": "10",
    "полутора": "1.5",
}
ONE_WORD = re.compile("|".join(pattern.pattern for pattern in (VERB, HALVED, FOLD, RUSSIAN_VERB, TIMES_FOLD)))
RAZ = re.compile(r"раз(а|)")
COMPARED = frozenset(words("more higher larger greater bigger faster less lower smaller as the"))
RUSSIAN_COMPARED = re.compile(
    r"(больше|более|выше|меньше|ниже|быстрее|превыша(ет|ют|ла|л|ло|ли)|превыс(ил|ила|ило|или|ив)|превзош\w+)"
)
GREW = re.compile(r"(increas|gr[eo]w|rose|ris|expand|jump|surg|up$|by$|multipl|soar)")
AS_MUCH = frozenset(words("much many high large big fast"))
RATE = frozenset(("a", "per", "each", "every", "in", "since"))


def begins(word: str) -> bool:
    """Return whether a multiple in one word is this word."""
    return word in TWICE or word in ADVERBS or word in BY_HALF or ONE_WORD.fullmatch(word) is not None


def multiple_at(row: Tokens, index: int, number: Number | None, russian: bool) -> Multiple | None:
    """Return the multiple that begins at the index.

    Its number begins there.
    """
    if at(row, index).kind == "mark":
        return None
    return _one_word(row, index) or (_in_times(row, index) if russian else None) or _times(row, index, number)


def _one_word(row: Tokens, index: int) -> Multiple | None:
    word = at(row, index).low
    if word in TWICE:
        return _twice(row, index, TWICE[word])
    if match := VERB.fullmatch(word):
        return Multiple(Decimal(VERBS[match.group(1)]), index + 1)
    if HALVED.fullmatch(word):
        return Multiple(HALF, index + 1)
    if word == "half" and _half_as(row, index):
        return Multiple(HALF, index + 3)
    if match := FOLD.fullmatch(word):
        return Multiple(Decimal(FOLDS[match.group(1)]), index + 1)
    return _one_russian_word(row, index, word)


def _half_as(row: Tokens, index: int) -> bool:
    """Return whether "half as much" or "half as many" begins here."""
    words = [at(row, index + k).low for k in range(3)]
    return words[:2] == ["half", "as"] and words[2] in AS_MUCH


def _one_russian_word(row: Tokens, index: int, word: str) -> Multiple | None:
    if word in BY_HALF and (change(at(row, index - 1).low) or change(at(row, index + 1).low)) < 0:
        return Multiple(HALF, _compared(row, index + 1, russian=True))
    if ADVERBS.get(word):
        return Multiple(Decimal(ADVERBS[word]), _compared(row, index + 1, russian=True))
    if match := RUSSIAN_VERB.fullmatch(word):
        return Multiple(Decimal(RUSSIAN_VERBS[match.group(1)]), index + 1)
    if match := TIMES_FOLD.fullmatch(word):
        return Multiple(Decimal(RUSSIAN_FOLDS[match.group(1)]), index + 1)
    return None


def _twice(row: Tokens, index: int, value: int) -> Multiple:
    """Return the multiple of "twice" before a comparison.

    "Twice as much" is a multiple; "has twice reimbursed" counts.
    """
    much = at(row, index + 1).low in ("as", "more", "the", "higher", "larger", "bigger", "its", "that")
    grew = bool(GREW.match(at(row, index - 1).low)) or at(row, index + 1).kind == "mark"
    return Multiple(Decimal(value), index + 1, is_count=not (much or grew))


def _in_times(row: Tokens, index: int) -> Multiple | None:
    """Return the multiple of "в ... раза".

    So written are: в 2,7 раза больше; в полтора раза; в два с половиной раза.
    """
    number = number_at(row, index + 1, russian=True) if at(row, index).low in ("в", "во") else None
    if number is None:
        return None
    if not RAZ.fullmatch(at(row, number.end).low):
        return None
    return Multiple(number.value, _compared(row, number.end + 1, russian=True))


def _times(row: Tokens, index: int, number: Number | None) -> Multiple | None:
    """Return the multiple of a number with "times" or the like.

    So written are: 13 times, 2.5x, a 3-fold, 2,7-кратный; not "three times a year".
    """
    if number is None or number.mult:
        return None
    word, following = at(row, number.end).low, at(row, number.end + 1).low
    if word == "times" and (following not in RATE or _grew(row, index) or "." in str(number.value)):
        return Multiple(number.value, _compared(row, number.end + 1, russian=False))
    if word in ("x", "х") and glued(row, number.end - 1):
        return Multiple(number.value, number.end + 1)
    if RAZ.fullmatch(word) and (_is_range_end(row, index) or number.value != int(number.value)):
        return Multiple(number.value, _compared(row, number.end + 1, russian=True))
    if (at(row, index - 2).low, at(row, index - 1).low) in (("factor", "of"), ("multiplied", "by")):
        return Multiple(number.value, number.end)
    hyphen = word == "-" and (following == "fold" or following.startswith("кратн"))
    return Multiple(number.value, number.end + 2) if hyphen else None


def _is_range_end(row: Tokens, index: int) -> bool:
    """Return whether the number ends a range of multiples: в 5–6 раз."""
    return at(row, index - 1).low in ("-", "–", "—", "до") and at(row, index - 3).low == "в"


def _grew(row: Tokens, index: int) -> bool:
    """Return whether a verb of growth stands shortly before."""
    return any(GREW.match(at(row, k).low) for k in range(max(0, index - 3), index))


def _compared(row: Tokens, index: int, russian: bool) -> int:
    """Return the index after a comparing word.

    It belongs to the multiple: 2.7 times *more*.
    """
    word = at(row, index).low
    if russian:
        return index + bool(RUSSIAN_COMPARED.fullmatch(word))
    if word == "as" and at(row, index + 1).low in AS_MUCH:
        return index + 2
    return index + (word in COMPARED and word not in ("as", "the"))
