"""Counts that a sentence gives by a rank: what "will become the second cluster" makes two clusters."""

import re
from decimal import Decimal

from components.reader.quantities.extract import Figure
from components.reader.text.tokens import words

NTH = {
    **{word: n for n, word in enumerate(words("first second third fourth fifth sixth seventh eighth ninth tenth"), 1)},
    **{word: n for n, word in enumerate(words("перв втор треть четверт пят шест седьм восьм девят десят"), 1)},
}
RANK = re.compile(
    rf"\b(?:become|becomes|became|is|was)\sthe\s(?P<en>({'|'.join(list(NTH)[:10])})\s[\w-]+)"
    rf"|(?:стал\w*|стан[еу]т\w*)\s(?P<ru>({'|'.join(list(NTH)[10:])})\w+\s[\w-]+)",
    re.IGNORECASE,
)


def ranks(sentence: str) -> tuple[Figure, ...]:
    """Return the ranks that a sentence gives to something new.

    They are counts of such things with it.
    """
    return tuple(_figure(match) for match in RANK.finditer(sentence))


def _figure(match: re.Match[str]) -> Figure:
    name = "en" if match["en"] else "ru"
    value = NTH[(match[2] or match[4]).lower()]
    return Figure(match.start(name), match.end(name), match[name], Decimal(value), 0, "count", "exact")
