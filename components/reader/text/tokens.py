"""Words, numbers and marks of a text, each with its place in it."""

import re
from functools import lru_cache
from typing import NamedTuple

from components import caches

GAP = " \u00a0\u2009\u202f"
"""What may stand between groups of three digits."""
TOKEN = re.compile(
    rf"(?P<number>\d{{1,3}}(?:[{GAP}]\d{{3}})+(?![\d%])(?:[.,]\d+)?|\d{{1,3}}(?:,\d{{3}})+(?!\d)(?:\.\d+)?"
    rf"|\d{{1,3}}(?:\.\d{{3}})+,\d+|\d{{1,3}}(?:['’]\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)"
    r"|(?P<word>[^\W\d_]+(?:['’‑-][^\W\d_]+)*)"
    r"|(?P<mark>[^\s\w]|_)"
)
POSSESSIVE = re.compile(r"['’]s$")
CYRILLIC = re.compile(r"[а-яёА-ЯЁ]+")
LATIN = re.compile(r"[a-zA-Z]+")


class Token(NamedTuple):
    """Word, number or mark of a text.

    `low` is its text in lower case, with ё as е; `start` and `end` count characters.

    `capital`: its first letter is a capital; `capitals`: all of them are, as in a code (USD).
    """

    kind: str
    low: str
    start: int
    end: int
    capital: bool
    capitals: bool = False


Tokens = tuple[Token, ...]
NOTHING = Token("", "", -1, -1, False)


@lru_cache(maxsize=caches.SENTENCES)
def tokens(text: str) -> Tokens:
    """Return the tokens of a text, in order.

    Spaces belong to none.
    """
    return tuple(_token(match) for match in TOKEN.finditer(text))


def _token(match: re.Match[str]) -> Token:
    kind, text = match.lastgroup or "", match.group()
    start, end = match.span()
    if kind != "word":
        return Token(kind, text.replace("‑", "-"), start, end, False)
    low = text.lower().replace("ё", "е").replace("‑", "-")
    return Token(kind, low, start, end, text[0].isupper(), text.isupper())


def at(row: Tokens, index: int) -> Token:
    """Return the token at an index, or an empty one outside the row."""
    return row[index] if 0 <= index < len(row) else NOTHING


def glued(row: Tokens, index: int) -> bool:
    """Return whether nothing stands between a token and the next.

    The token is the one at the index.
    """
    return at(row, index).end == at(row, index + 1).start


def bare(token: Token) -> str:
    """Return the word without its possessive ending."""
    return POSSESSIVE.sub("", token.low)


def is_russian(text: str) -> bool:
    """Return whether the text has more Cyrillic letters than Latin ones."""
    return len(CYRILLIC.sub("", text)) < len(LATIN.sub("", text))


def words(text: str) -> tuple[str, ...]:
    """Return the words of a vocabulary written as running text."""
    return tuple(text.split())
