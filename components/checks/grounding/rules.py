"""What a claim says must follow from what it quotes. Each check names what the table says and what the text says.

A column named in the claim's `waives` is let off: the text does not give it, and the note says where it comes from.
A waiver of something that does follow is a problem itself.
"""

import datetime
from collections.abc import Iterator
from functools import lru_cache

from components import caches
from components.checks.grounding.column_errors import column_errors
from components.checks.grounding.comparison import ColumnErrors
from components.checks.inputs import CheckedCell, CheckInputs
from components.checks.vocabulary import Vocabulary, publication_dates, vocabularies
from components.tables.schema import Claim

FIGURE = ("as_written", "obs_value", "unit_mult", "unit_measure", "qualifier")
PERIODS = ("time_period", "base_period", "period_quote")
PLACES = ("counterpart_area", "ref_area")
SUBJECTS = ("product", "cluster", "organisation")
GROUNDED = (*FIGURE, *PERIODS, *PLACES, *SUBJECTS, "obs_status", "indicator")
"""The columns of claims.csv that are held against the text."""


def figures_follow(inputs: CheckInputs) -> Iterator[CheckedCell]:
    """Value, scale, unit and hedge are those of the words quoted, and those words are quoted whole."""
    return _held(inputs, FIGURE)


def periods_follow(inputs: CheckInputs) -> Iterator[CheckedCell]:
    """Check that period and base are those that the quote, or the period's quote, gives."""
    return _held(inputs, PERIODS)


def places_follow(inputs: CheckInputs) -> Iterator[CheckedCell]:
    """Check that the places are those that the sentence gives the figure."""
    return _held(inputs, PLACES)


def subjects_follow(inputs: CheckInputs) -> Iterator[CheckedCell]:
    """Product, cluster and organisation are the ones that the sentence ties to the figure by their terms."""
    return _held(inputs, SUBJECTS)


def kinds_follow(inputs: CheckInputs) -> Iterator[CheckedCell]:
    """Check that plans are F and facts A, and that growth is told as growth."""
    return _held(inputs, ("obs_status", "indicator"))


def waivers_needed(inputs: CheckInputs) -> Iterator[CheckedCell]:
    """Check that each waiver names a grounded column, is needed, and is explained."""
    for number, claim, wrong in _findings(inputs):
        for column in claim.waives:
            yield CheckedCell("claims", number, "waives", _needless(column, wrong))
        unexplained = bool(claim.waives) and not claim.note
        yield CheckedCell("claims", number, "note", "is empty, but something is waived: say why" if unexplained else "")


def _needless(column: str, wrong: ColumnErrors) -> str:
    if column not in GROUNDED:
        return f"{column!r} is not a column that is held against the text ({', '.join(GROUNDED)})"
    return "" if wrong[column] else f"{column!r} follows from the text and needs no waiver"


def _held(inputs: CheckInputs, columns: tuple[str, ...]) -> Iterator[CheckedCell]:
    for number, claim, wrong in _findings(inputs):
        for column in columns:
            yield CheckedCell("claims", number, column, "" if column in claim.waives else wrong[column])


def _findings(inputs: CheckInputs) -> Iterator[tuple[int, Claim, ColumnErrors]]:
    words, days = vocabularies(inputs), publication_dates(inputs)
    for number, claim in inputs.claims():
        text = inputs.texts.get(claim.article_id)
        if text is not None:
            day = days.get(claim.article_id)
            yield number, claim, _cached_errors(claim, str(claim.obs_value), text, day, words.of(claim.article_id))


@lru_cache(maxsize=caches.CLAIMS)
def _cached_errors(
    claim: Claim, _digits: str, text: str, published: datetime.date | None, words: Vocabulary
) -> ColumnErrors:
    """Kept by the digits too: 8.5 and 8.50 are equal decimals, but not the same statement."""
    return column_errors(claim, text, published, words)
