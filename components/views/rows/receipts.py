"""Receipts: a mark's claims with quote, place in the article, hedge and reading.

Anchors follow the W3C Web Annotation selectors: `exact`, `prefix` and `suffix` (TextQuoteSelector), `start` and `end`
(TextPositionSelector, in characters of the article's text).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from components.ledger.load import Atlas
from components.ledger.observations import Observation
from components.tables.schema import Claim, Record
from components.views.rows import labels
from components.views.rows.rows import figure, formula, reading
from components.wording.language import Language

QUOTED = ("products", "clusters", "organisations", "programmes", "events")
"""Tables other than claims whose rows have a quote; the id of such a row here is `table/id`."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A quote's position in its article, in characters, and the paragraph around it."""

    start: int
    end: int
    prefix: str
    exact: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """A claim or other quoted row for display; what is not stated is empty."""

    id: str
    article_id: str
    article: str
    publisher: str
    published: str
    language: str
    url: str
    anchor: Anchor
    as_written: str = ""
    figure: str = ""
    reading: str = ""
    period: str = ""
    note: str = ""
    disputes: tuple[str, ...] = ()


def anchor(text: str, quote: str) -> Anchor:
    """Return a quote's position in its article, with the rest of its paragraph.

    Raises:
        ValueError: if the article does not have the quote.
    """
    start = text.index(quote)
    end = start + len(quote)
    line_end = text.find("\n", end)
    return Anchor(
        start, end, text[text.rfind("\n", 0, start) + 1 : start], quote, text[end : line_end if line_end >= 0 else None]
    )


def has_receipt(identifier: str, atlas: Atlas) -> bool:
    """Return whether a claim, observation or `table/id` of this id has a receipt."""
    table, _, row = identifier.partition("/")
    return (
        identifier in atlas.observations
        or identifier in atlas.dataset.claims
        or (table in QUOTED and row in atlas.dataset.tables[table])
    )


def underlying_claims(identifiers: Iterable[str], atlas: Atlas) -> tuple[str, ...]:
    """Return marks' ids with derived values replaced by their claims, without repetition."""
    claims: dict[str, None] = {}
    for identifier in identifiers:
        observation = atlas.observations.get(identifier)
        claims |= dict.fromkeys(
            observation.claim_ids if observation and observation.kind == "derived" else (identifier,)
        )
    return tuple(claims)


def receipt(identifier: str, atlas: Atlas, language: Language) -> Receipt:
    """Return the receipt of a claim, or of a quoted row (`table/id`)."""
    if identifier in atlas.dataset.claims:
        return _of_claim(atlas.dataset.claims[identifier], atlas, language)
    return _receipt(
        identifier, article_of(identifier, atlas), str(getattr(_row(identifier, atlas), "quote", "")), atlas, language
    )


def article_of(identifier: str, atlas: Atlas) -> str:
    """Return the article's id for a claim, or for a quoted row (`table/id`)."""
    record = atlas.dataset.claims.get(identifier) or _row(identifier, atlas)
    return str(getattr(record, "article_id", ""))


def articles_of(identifiers: Iterable[str], atlas: Atlas) -> frozenset[str]:
    """Return the articles' ids for claims or rows, ignoring those without a receipt."""
    return frozenset(article_of(identifier, atlas) for identifier in identifiers if has_receipt(identifier, atlas))


def _row(identifier: str, atlas: Atlas) -> Record:
    table, _, row = identifier.partition("/")
    return atlas.dataset.tables[table][row]


def _of_claim(claim: Claim, atlas: Atlas, language: Language) -> Receipt:
    observation = observation_of(claim.claim_id, atlas)
    return replace(
        _receipt(claim.claim_id, claim.article_id, claim.quote, atlas, language),
        as_written=claim.as_written,
        figure=figure(observation, atlas, language),
        reading=reading(observation, language),
        period=language.period(claim.time_period),
        note=claim.note,
        disputes=atlas.disputes_about([claim.claim_id]),
    )


def _receipt(identifier: str, article_id: str, quote: str, atlas: Atlas, language: Language) -> Receipt:
    article = atlas.dataset.articles[article_id]
    return Receipt(
        id=identifier,
        article_id=article_id,
        article=labels.article(article, atlas.dataset),
        publisher=article.publisher,
        published=language.long_date(article.published),
        language=article.language,
        url=article.url,
        anchor=anchor(atlas.dataset.texts[article_id], quote),
    )


def observation_of(claim_id: str, atlas: Atlas) -> Observation:
    """Return the stated observation that a claim belongs to."""
    return next(
        observation
        for observation in atlas.observations.values()
        if claim_id in observation.claim_ids and observation.kind != "derived"
    )


def derivations(identifiers: Iterable[str], atlas: Atlas, language: Language) -> tuple[str, ...]:
    """Return the formulas of derived marks; stated marks have none."""
    observations = (atlas.observations.get(identifier) for identifier in identifiers)
    return tuple(
        formula(observation, atlas, language) for observation in observations if observation and observation.rule
    )
