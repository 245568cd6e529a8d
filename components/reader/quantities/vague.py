"""Amounts that give no number: "dozens of companies", "несколько десятков стран"."""

import re

from components.reader.quantities.counted_nouns import thing_end
from components.reader.text.tokens import is_russian, tokens

VAGUE = re.compile(
    r"\b(?:several\s|many\s)?(?:dozens|tens|hundreds|thousands|millions)\sof\b|\bseveral\s(?:dozen|hundred"
    r"|thousand)\b"
    r"|(?<!\w)(?:несколько|нескольких)\s(?:десятков|сотен|тысяч|миллионов)(?!\w)|(?<!\w)(?:десятки|сотни|тысячи"
    r"|миллионы)(?!\w)",
    re.IGNORECASE,
)


def vague_amounts(sentence: str) -> tuple[str, ...]:
    """Return the vague amounts of a sentence as they are written.

    Each has the noun that it counts.
    """
    row = tokens(sentence)
    found = []
    for match in VAGUE.finditer(sentence):
        following = next((index for index, token in enumerate(row) if token.start >= match.end()), len(row))
        end = thing_end(row, following, is_russian(sentence))
        found.append(sentence[match.start() : max(row[end - 1].end, match.end())])
    return tuple(found)
