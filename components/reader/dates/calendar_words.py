"""Words of the calendar in English and Russian: months, counts of months, ordinals of quarters and halves."""

import re

MONTHS = (
    r"jan(?:uary)?|янв(?:ар\w+)?",
    r"feb(?:ruary)?|фев(?:рал\w+)?",
    r"mar(?:ch)?|март\w*",
    r"apr(?:il)?|апр(?:ел\w+)?",
    r"may|ма(?:йск\w+|[йяею]м?)",
    r"june?|июн\w+",
    r"july?|июл\w+",
    r"aug(?:ust)?|авг(?:уст\w*)?",
    r"sept?(?:ember)?|сент(?:ябр\w+)?",
    r"oct(?:ober)?|окт(?:ябр\w+)?",
    r"nov(?:ember)?|ноя(?:бр\w+)?",
    r"dec(?:ember)?|дек(?:абр\w+)?",
)
MONTH_NUMBERS = {
    stem: number
    for names in ("jan feb mar apr may jun jul aug sep oct nov dec", "янв фев мар апр май июн июл авг сен окт ноя дек")
    for number, stem in enumerate(names.split(), 1)
}
MONTH = rf"(?:{'|'.join(MONTHS)})(?!\w)"
COUNTS = (
    r"one|a|один|одного",
    r"two|дв(?:а|ух|умя)",
    r"three|тр(?:и|ех|емя)",
    r"four|четыр(?:е|ех|ьмя)",
    r"five|пят(?:ь|и|ью)",
    r"six|шест(?:ь|и|ью)",
    r"seven|сем(?:ь|и|ью)",
    r"eight|вос(?:емь|ьми|емью)",
    r"nine|девят(?:ь|и|ью)",
    r"ten|десят(?:ь|и|ью)",
    r"eleven|одиннадцат(?:ь|и|ью)",
    r"twelve|двенадцат(?:ь|и|ью)",
)
COUNT = rf"(?:{'|'.join(COUNTS)}|1[0-2]|[1-9])(?!\w)"
ORDINALS = (
    r"first|1st|перв\w+|i|1(?:-?[а-я]{1,2})?",
    r"second|2nd|втор\w+|ii|2(?:-?[а-я]{1,2})?",
    r"third|3rd|трет\w+|iii|3(?:-?[а-я]{1,2})?",
    r"fourth|4th|четверт\w+|iv|4(?:-?[а-я]{1,2})?",
)
ORDINAL = rf"(?:{'|'.join(ORDINALS)})"
HALVES = rf"(?:{'|'.join(ORDINALS[:2])})"


def _number(patterns: tuple[str, ...], word: str) -> int:
    if word.isdecimal():
        return int(word)
    return next(number for number, pattern in enumerate(patterns, 1) if re.fullmatch(pattern, word))


def month_number(word: str) -> int:
    """Return 1 for January."""
    return MONTH_NUMBERS.get(word[:3], 5)


def count(word: str) -> int:
    """Return the number that a word or its digits say."""
    return _number(COUNTS, word)


def ordinal(word: str) -> int:
    """Return 1 for "first", "I" or "1-й"."""
    return _number(ORDINALS, word)
