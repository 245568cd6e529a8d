"""Numbers below a thousand in words: "forty", "twenty-five", "two dozen", "сто двадцать", "полтора", "двух"."""

import re

from text_to_num import text2num

from components.reader.text.lemmas import lemma
from components.reader.text.tokens import Tokens, at, words

ENGLISH = frozenset(
    words(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred"
    )
)
"""Words that begin a number; "one" and "a" do so only before a scale."""
RUSSIAN = {
    **{word: n for n, word in enumerate(words("два три четыре пять шесть семь восемь девять десять"), 2)},
    **{f"{word}надцать": n for n, word in enumerate(words("один две три четыр пят шест сем восем девят"), 11)},
    **{f"{word}дцать": n for n, word in ((20, "два"), (30, "три"))},
    **{f"{word}десят": n for n, word in ((50, "пять"), (60, "шесть"), (70, "семь"), (80, "восемь"))},
    **dict(zip(words("сорок девяносто сто двести триста четыреста"), (40, 90, 100, 200, 300, 400), strict=True)),
    **dict(zip(words("пятьсот шестьсот семьсот восемьсот девятьсот"), (500, 600, 700, 800, 900), strict=True)),
}
PREFIXES = frozenset(word[:3] for word in RUSSIAN) | {"две", "дву", "тре", "ста"}
"""How the Russian words begin: no other word needs the dictionary."""
ONE_AND_A_HALF = re.compile(r"полтор[аы]|полутора")
TENS = {"dozen": 12, **dict.fromkeys(words("десятка десятков десяткам десятками десятках"), 10)}
TENS.update(dict.fromkeys(words("сотни сотен сотням сотнями сотнях"), 100))
"""Words that multiply the number before them."""
LONE = re.compile(
    r"(?P<n10>десят(?:ок|ка|ку|ком))|(?P<n50>полсотни)|(?P<n100>сот(?:ня|ни|ню|ней))|(?P<n12>дюжин(?:а|ы|у|ой))"
)
"""Words that are a number by themselves, if a hedge stands before them: более сотни."""
BELOW = {100: 100, 20: 10}
"""What may be added to hundreds and to tens must be less than this."""

Counted = tuple[int | float, int]
"""A value, and the index of the token after it."""


def words_at(row: Tokens, index: int) -> Counted | None:
    """Return the number whose words begin at the index."""
    word = at(row, index).low
    found = _english(row, index) if word.split("-")[0] in ENGLISH else _russian(row, index)
    if found is None:
        return None
    value, end = found
    times = TENS.get(at(row, end).low)
    return (value * times, end + 1) if times else found


def is_number_word(word: str) -> bool:
    """Return whether a word may begin a number."""
    return word.split("-", maxsplit=1)[0] in ENGLISH or bool(russian_value(word))


def lone_number(word: str) -> int:
    """Return the value of a word that needs a hedge.

    It is a number only after one; 0 where it is none.
    """
    match = LONE.fullmatch(word)
    return int((match.lastgroup or "n0")[1:]) if match else 0


def _english(row: Tokens, index: int) -> Counted | None:
    end = index
    while _english_part(row, end, index):
        end += 1
    try:
        said = " ".join(at(row, k).low for k in range(index, end))
        return int(text2num(f"one {said}" if said.startswith("hundred") else said, "en")), end
    except ValueError:
        return None


def _english_part(row: Tokens, end: int, start: int) -> bool:
    word = at(row, end).low
    joins = word == "and" and end > start and at(row, end - 1).low == "hundred" and at(row, end + 1).low in ENGLISH
    return joins or (bool(word) and all(part in ENGLISH or part == "one" for part in word.split("-")))


def _russian(row: Tokens, index: int) -> Counted | None:
    if ONE_AND_A_HALF.fullmatch(at(row, index).low):
        return 1.5, index + 1
    total, last, end = 0, 0, index
    while (value := russian_value(at(row, end).low)) and (not last or value < _room(last)):
        total, last, end = total + value, value, end + 1
    return (total, end) if total else None


def _room(last: int) -> int:
    return next((room for least, room in BELOW.items() if last >= least), 0)


def russian_value(word: str) -> int:
    """Return the value of a Russian number word in any case form.

    It is 0 where the word is none.
    """
    return RUSSIAN.get(lemma(word), 0) if word[:3] in PREFIXES else 0
