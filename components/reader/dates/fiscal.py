"""When the fiscal years of an article begin, where its text says so."""

import re
from collections.abc import Iterable

from components.reader.dates.calendar_words import MONTH, month_number
from components.reader.dates.intervals import YEAR

KIND = (
    r"(?:(?:financial|fiscal|marketing|crop)\s(?:year)?|(?:финансов|маркетингов|сельскохозяйственн|сельхоз)\w*\sгод\w*)"
)
ENDS = re.compile(
    rf"(?:{KIND}|\byear)(?:,?\s(?:that|which|котор\w+))?\s?"
    rf"(?:ended|ending|ends|(?:за|о)кончи\w+|заверш\w+)(?:\s(?:in|on|в))?\s(?:the\send\sof\s)?(?:\d{{1,2}}\s)?(?P<month>{MONTH})"
)
BEGINS = re.compile(
    rf"{KIND}(?:,?\s(?:that|which|котор\w+))?\s?(?:begins?|began|starts?|started|runs?|начина\w+|начал\w+|длится)"
    rf"(?:\s(?:in|on|from|в|с|со))?\s(?:\d{{1,2}}\s)?(?P<month>{MONTH})"
    rf"|{KIND}\s?\(\s?(?P<first>{MONTH})\s?[-–—]\s?{MONTH}\s?\)"
)
NAMED = re.compile(r"(?:19|20)\d\d[/-]\d\d(?!\d|-)")


def first_month(sentences: Iterable[str]) -> int | None:
    """Return the month with which each fiscal year begins.

    It holds for every fiscal year of the article, if one is named; January is 0.
    """
    texts = list(sentences)
    if not any(NAMED.search(text) for text in texts):
        return None
    row = [text.lower().replace("ё", "е") for text in texts]
    ends = {month_number(match.group("month")) % YEAR for sentence in row for match in ENDS.finditer(sentence)}
    begins = {
        month_number(match.group("month") or match.group("first")) - 1
        for sentence in row
        for match in BEGINS.finditer(sentence)
    }
    months = ends | begins
    return months.pop() if len(months) == 1 else None
