"""What a number counts: "63 high-tech industries", "5 тысяч рабочих мест"; and what the dataset does not hold.

A number of years, metres or tonnes measures; no unit of the dataset stands for it, so it is not a figure here.
"""

import re

from components.reader.text.lemmas import likeliest_speech, parts_of_speech
from components.reader.text.tokens import Tokens, at, bare, words

MEASURES = re.compile(
    r"(years?|points?|пункт\w*|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centur(y|ies)|quarters|halves|km|kilomet(er"
    r"|re)s?"
    r"|met(er|re)s?|sqm|sq|square|hectares?|ha|acres?|tons?|tonnes?|kg|kilograms?|grams?|degrees?|°|[mgk]wh?"
    r"|megawatts?"
    r"|kilowatts?|lit(er|re)s?|mm|cm|nm|[gm]hz|volts?|inch(es)?|barrels?|nights?|floors?|storeys?|stories|feet|foot|ft|miles?|ounces?|gallons?|bushels?|basis|bps?|базисн\w+|th|st|nd|rd|old|m²|м²"
    r"|год(а|у|ы|ов|ах|)|лет|годовщин\w+|г|гг|месяц\w*|недел\w+|день|дн(я|ей|и|ем|ям|ями)|сут(ки|ок)"
    r"|час(|а|ов|ы|ам)"
    r"|минут\w*|секунд\w*|десятилети\w+|век(а|ов|)|км|километр\w*|м|метр(|а|ов|ы|ам|ах)|кв|квадратн\w+|га"
    r"|гектар\w*|т|тонн\w*"
    r"|кг|килограмм\w*|грамм\w*|градус\w*|[мк]вт|мегаватт\w*|киловатт\w*|литр\w*|мм|см|мкм|нм|[гм]гц|куб"
    r"|кубометр\w*|кубическ\w+"
    r"|кварта\w+|полугоди\w+|этаж\w*|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября"
    r"|декабря)"
)
NAMED = re.compile(r"(a\.m|p\.m|am|pm|o'clock|место|месте|строчк\w+|позици(ю|и)|тур|этап|st|nd|rd|th)")
"""What a number before these words places in an order, or in a day; it does not count."""
STOPS = frozenset(
    words(
        "of in on at to for from with by and or but as than that which who while where when will would has have had is "
        "are was "
        "were be been the a an its their this these those into across over under between among including located "
        "working "
        "during since after before per not also more less up down out against about annually now already"
    )
)
IRREGULAR = frozenset(words("people men women children staff personnel media"))
SINGULAR_S = re.compile(r".*(ss|us|is)$")
REACH = 5
"""How many words after a number its noun may stand; longer chains are some other phrase."""


def is_measure(row: Tokens, index: int) -> bool:
    """Return whether a measure or a place in an order stands at the index.

    A measure is a duration, a distance or the like.
    """
    word = bare(at(row, index)).lstrip("-")
    word = at(row, index + 1).low if word == "" else word
    parts = word.split("-")
    return bool(MEASURES.fullmatch(word) or MEASURES.fullmatch(parts[0]) or NAMED.fullmatch(word))


def thing_end(row: Tokens, index: int, russian: bool) -> int:
    """Return the index after the noun that a number before the index counts.

    It is the index itself where there is none.
    """
    return _russian(row, index) if russian else _english(row, index)


def _english(row: Tokens, index: int) -> int:
    """Return the index after the first plural within reach.

    Another plural right after it belongs to it: 200 sales offices.
    """
    for end in range(index, index + REACH):
        token = at(row, end)
        if (token.kind != "word" or token.low in STOPS) and not _goes_on(row, end, index):
            return index
        if is_plural(bare(token)):
            following = at(row, end + 1)
            return end + 1 + (following.kind == "word" and following.low not in STOPS and is_plural(following.low))
    return index


def _goes_on(row: Tokens, end: int, start: int) -> bool:
    """Return whether a noun may still follow.

    So it may in: six *more* zones, small *and* medium-sized companies.
    """
    following = at(row, end + 1)
    if end == start:
        return at(row, end).low in ("more", "other") and following.kind == "word" and following.low not in STOPS
    return at(row, end).low == "and" and following.kind == "word" and following.low not in STOPS


def is_plural(word: str) -> bool:
    """Return whether an English word looks like a noun in the plural."""
    return word in IRREGULAR or (len(word) > 3 and word.endswith("s") and not SINGULAR_S.match(word))  # noqa: PLR2004


def _russian(row: Tokens, index: int) -> int:
    """Return the index after the first noun with only adjectives before it.

    So it is in: 5 тысяч новых рабочих мест.
    """
    for end in range(index, index + REACH):
        token = at(row, end)
        if token.kind != "word":
            return index
        speech = parts_of_speech(token.low)
        if token.low in ("и", "или") and end > index:
            continue
        if "ADJF" in speech or "PRTF" in speech:
            continue
        noun = "NOUN" in speech and not speech & {"PREP", "CONJ"} and likeliest_speech(token.low) != "VERB"
        return end + 1 if noun and token.low != "годом" else index
    return index
