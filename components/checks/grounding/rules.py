"""What a claim says must follow from what it quotes. Each check names what the table says and what the text says.

A column named in the claim's `waives` is let off: the text does not give it, and the note says where it comes from.
A waiver of something that does follow is a problem itself.
"""

import datetime
from collections.abc import Iterator
from functools import lru_cache

from components.checks.grounding.comparison import Findings
from components.checks.grounding.findings import claim_findings
from components.checks.inputs import Held, Material
from components.checks.vocabulary import Vocabulary, publication_dates, vocabularies
from components.tables.schema import Claim

FIGURE = ("as_written", "obs_value", "unit_mult", "unit_measure", "qualifier")
PERIODS = ("time_period", "base_period", "period_quote")
PLACES = ("counterpart_area", "ref_area")
SUBJECTS = ("product", "cluster", "organisation")
GROUNDED = (*FIGURE, *PERIODS, *PLACES, *SUBJECTS, "obs_status", "indicator")
"""The columns of claims.csv that are held against the text."""


def figures_follow(material: Material) -> Iterator[Held]:
    """Value, scale, unit and hedge are those of the words quoted, and those words are quoted whole."""
    return _held(material, FIGURE)


def periods_follow(material: Material) -> Iterator[Held]:
    """The period and the base are the ones that the quote, or the period's quote, gives to the figure."""
    return _held(material, PERIODS)


def places_follow(material: Material) -> Iterator[Held]:
    """The places are the ones that the sentence ties to the figure."""
    return _held(material, PLACES)


def subjects_follow(material: Material) -> Iterator[Held]:
    """Product, cluster and organisation are the ones that the sentence ties to the figure by their terms."""
    return _held(material, SUBJECTS)


def kinds_follow(material: Material) -> Iterator[Held]:
    """What is to come is F, and what is stated as a fact is A; growth is told as growth."""
    return _held(material, ("obs_status", "indicator"))


def waivers_needed(material: Material) -> Iterator[Held]:
    """A waiver names a column that is held against the text, is needed there, and is explained in the note."""
    for number, claim, wrong in _findings(material):
        for column in claim.waives:
            yield Held("claims", number, "waives", _needless(column, wrong))
        unexplained = bool(claim.waives) and not claim.note
        yield Held("claims", number, "note", "is empty, but something is waived: say why" if unexplained else "")


def _needless(column: str, wrong: Findings) -> str:
    if column not in GROUNDED:
        return f"{column!r} is not a column that is held against the text ({', '.join(GROUNDED)})"
    return "" if wrong[column] else f"{column!r} follows from the text and needs no waiver"


def _held(material: Material, columns: tuple[str, ...]) -> Iterator[Held]:
    for number, claim, wrong in _findings(material):
        for column in columns:
            yield Held("claims", number, column, "" if column in claim.waives else wrong[column])


def _findings(material: Material) -> Iterator[tuple[int, Claim, Findings]]:
    words, days = vocabularies(material), publication_dates(material)
    for number, claim in material.claims():
        text = material.texts.get(claim.article_id)
        if text is not None:
            day = days.get(claim.article_id)
            yield number, claim, _kept(claim, str(claim.obs_value), text, day, words.of(claim.article_id))


KEPT = 1 << 17
"""Claims whose findings are kept: six checks ask for them, and a claim that did not change is not read again."""


@lru_cache(maxsize=KEPT)
def _kept(claim: Claim, _digits: str, text: str, published: datetime.date | None, words: Vocabulary) -> Findings:
    """Kept by the digits too: 8.5 and 8.50 are equal decimals, but not the same statement."""
    return claim_findings(claim, text, published, words)
