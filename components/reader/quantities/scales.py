"""Words for a thousand, a million and so on, as powers of ten."""

import re

from components.reader.text.tokens import Token, Tokens, at, glued

SCALES = {
    **dict.fromkeys(("thousand", "thousands", "ths", "тыс"), 3),
    **dict.fromkeys(("million", "millions", "mln", "mn", "млн"), 6),
    **dict.fromkeys(("billion", "billions", "bln", "bn", "млрд"), 9),
    **dict.fromkeys(("trillion", "trillions", "trn", "tn", "трлн"), 12),
    **dict.fromkeys(("lakh", "lakhs", "lac", "lacs"), 5),
    **dict.fromkeys(("crore", "crores"), 7),
}
GLUED = {"k": 3, "к": 3, "m": 6, "b": 9, "t": 12}
"""Letters that scale a number only where they touch it: $3m."""
INFLECTED = re.compile(r"(?P<s3>тысяч)|(?P<s6>миллион)|(?P<s9>миллиард)|(?P<s12>триллион)")
ENDINGS = re.compile(r"|а|у|ы|и|е|ей|ой|ею|ом|ов|ам|ами|ах")
CRORES = frozenset(("crore", "crores"))
"""Indian counting multiplies by these: 2.36 lakh crore."""
ABBREVIATED = frozenset(("тыс", "млн", "млрд", "трлн", "mln", "bln", "ths", "trn"))


def scale_word(word: str) -> int:
    """Return the power of ten that a word means, 0 for none."""
    if word in SCALES:
        return SCALES[word]
    match = INFLECTED.match(word)
    if match and ENDINGS.fullmatch(word, match.end()):
        return int((match.lastgroup or "s0")[1:])
    return 0


def scale_at(row: Tokens, index: int) -> tuple[int, int]:
    """Return the power of ten at the index, and the index after it.

    It is what the token there means; the index after it includes its full stop.
    """
    word = at(row, index).low
    power = scale_word(word)
    if not power and index and glued(row, index - 1) and at(row, index - 1).kind == "number":
        power = GLUED.get(word, 0)
    if not power:
        return 0, index
    if at(row, index + 1).low in CRORES:
        return power + SCALES["crore"], index + 2
    return power, index + 1 + (word in ABBREVIATED and _inner_stop(row, index + 1))


def _inner_stop(row: Tokens, index: int) -> bool:
    """Return whether a full stop ends an abbreviation inside a sentence.

    It then does not end the sentence.
    """
    after = at(row, index + 1)
    goes_on = after.kind == "number" or after.low in "$€₽%" or not after.capital or _is_code(after)
    return at(row, index).low == "." and glued(row, index - 1) and bool(after.kind) and goes_on


def _is_code(token: Token) -> bool:
    """Return whether a token looks like a currency code: 24 млрд. USD."""
    return token.capitals and len(token.low) == len("USD")
