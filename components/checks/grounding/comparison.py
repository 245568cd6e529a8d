"""A claim beside the passage that it quotes, and how the two are compared."""

import datetime
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple, TypeAlias

from components.checks.passages import Passage
from components.checks.vocabulary import Vocabulary
from components.reader.entities.attribution import Line, attribute
from components.reader.entities.terms import Mention, joined
from components.reader.quantities.extract import Figure, figures_after
from components.reader.quantities.ranks import ranks
from components.tables.schema import Claim

ColumnErrors: TypeAlias = dict[str, str]
"""Column -> what is wrong with it (empty: it follows from the text)."""


class ClaimContext(NamedTuple):
    """A claim, its article, the passage of its quote, the figure quoted, and the words that the tables know."""

    claim: Claim
    article: str
    passage: Passage
    figure: Figure | None
    published: datetime.date | None
    words: Vocabulary

    def position(self) -> int:
        """Return where the figure, or else the quote, begins in the passage."""
        return self.figure.start if self.figure else self.passage.offset


def figures_of(found: Passage) -> list[Figure]:
    """Return the figures of a passage that lie in the quote, read as the quote has them."""
    quote = found.text[found.offset : found.end]
    read = sorted((*figures_after(quote, found.before), *ranks(quote)), key=lambda figure: figure.start)
    return [_moved(figure, found.offset) for figure in read]


def _moved(figure: Figure, by: int) -> Figure:
    return replace(figure, start=figure.start + by, end=figure.end + by)


def attributed(context: ClaimContext, things: list[Mention]) -> frozenset[str]:
    """Return the codes of the things that the claim's figure is of, by its sentence."""
    row = figures_of(context.passage)
    spans = [(figure.start, figure.end) for figure in row]
    codes = attribute(Line(context.passage.text, spans, joined(context.passage.text, things)))
    return next(
        (code for figure, code in zip(row, codes, strict=True) if figure == context.figure),
        frozenset(),
    )


def differs(table: object, text: object) -> str:
    """Describe how table and quoted words differ in one cell."""
    return "" if str(table) == str(text) else f"the table says {table}, the words quoted say {text}"


def differ(table: Iterable[str], text: Iterable[str]) -> str:
    """Describe how table and text differ in their codes, in whatever order."""
    said, read = set(filter(None, table)), set(filter(None, text))
    if said == read:
        return ""
    return f"the table says {_listed(said)}, the text says {_listed(read)}"


def _listed(codes: Iterable[str]) -> str:
    return ";".join(sorted(codes)) or "nothing"
