"""The surroundings of a quote: the sentence that it stands in, and what was said before."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from components import caches
from components.reader.text.sentences import Sentence, sentences


class Passage(NamedTuple):
    """`text` holds the quote from character `offset` to `end`, with the rest of its sentence.

    `paragraph` are the sentences before it in the same paragraph, the nearest first; `before` all of the article's.
    """

    text: str
    offset: int
    end: int
    paragraph: tuple[str, ...]
    before: tuple[str, ...]


@lru_cache(maxsize=caches.SENTENCES)
def passage(article: str, quote: str) -> Passage:
    """Return the passage of an article around a quote; the quote alone where it is not there."""
    start = article.find(quote)
    if start < 0:
        return Passage(quote, 0, len(quote), (), ())
    touched = list(_touched(sentences(article), start, start + len(quote)))
    if not touched:
        return Passage(quote, 0, len(quote), (), ())
    first, last = touched[0], touched[-1]
    text = article[first.start : max(last.end, start + len(quote))]
    earlier = [sentence for sentence in sentences(article) if sentence.end <= first.start][::-1]
    near = tuple(sentence.text for sentence in earlier if sentence.paragraph == first.paragraph)
    offset = start - first.start
    return Passage(text, offset, offset + len(quote), near, tuple(sentence.text for sentence in earlier))


def _touched(row: tuple[Sentence, ...], start: int, end: int) -> Iterator[Sentence]:
    return (sentence for sentence in row if sentence.start < end and start < sentence.end)
