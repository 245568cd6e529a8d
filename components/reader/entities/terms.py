"""Where a sentence names one of a vocabulary's terms, exactly as the vocabulary writes it."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from components import caches


class Mention(NamedTuple):
    """Characters of a sentence that name a thing.

    They are `start` to `end`, and name what `code` stands for.
    """

    start: int
    end: int
    code: str


Terms = tuple[tuple[str, str], ...]
"""(term, code) in any order."""
JOINS = re.compile(r"[\s,«»\"]*(?:and|и|&|or|или|as well as|а также)?[\s,]*(?:the)?[\s«\"]*")


@lru_cache(maxsize=caches.SENTENCES)
def mentions(text: str, terms: Terms) -> tuple[Mention, ...]:
    """Return the terms that stand in the text, in order.

    They are whole words; of two that overlap, it is the longer.
    """
    taken: list[Mention] = []
    for mention in sorted(_all(text, terms), key=lambda found: (found.start - found.end, found.start)):
        if all(mention.end <= other.start or other.end <= mention.start for other in taken):
            taken.append(mention)
    return tuple(sorted(taken))


def _all(text: str, terms: Terms) -> Iterator[Mention]:
    for term, code in terms:
        start = text.find(term)
        while start >= 0:
            if _whole(text, start, start + len(term)):
                yield Mention(start, start + len(term), code)
            start = text.find(term, start + 1)


def _whole(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not before.isalnum() and not after.isalnum()


def joined(text: str, named: Sequence[Mention]) -> list[tuple[Mention, ...]]:
    """Return the mentions that form one list.

    An example: "gas turbines and computers".
    """
    groups: list[tuple[Mention, ...]] = []
    for mention in named:
        if groups and JOINS.fullmatch(text, groups[-1][-1].end, mention.start):
            groups[-1] = (*groups[-1], mention)
        else:
            groups.append((mention,))
    return groups
