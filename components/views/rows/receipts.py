"""Receipts: what a reader is shown for a mark. Each claim with its place in its article, its hedge and its reading.

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
"""The tables besides claims whose rows have a quote; such a row is known as `table/id`."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A stretch of an article: `start` and `end` in characters, and the paragraph around it."""

    start: int
    end: int
    prefix: str
    exact: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """One claim, or another quoted row, as it is shown. What the article does not state is empty."""

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
    """Where a quote stands in its article, with the rest of its paragraph."""
    start = text.index(quote)
    end = start + len(quote)
    line_end = text.find("\n", end)
    return Anchor(
        start, end, text[text.rfind("\n", 0, start) + 1 : start], quote, text[end : line_end if line_end >= 0 else None]
    )


def known(identifier: str, atlas: Atlas) -> bool:
    """Whether there is a receipt for this claim, observation, or `table/id`."""
    table, _, row = identifier.partition("/")
    return (
        identifier in atlas.observations
        or identifier in atlas.dataset.claims
        or (table in QUOTED and row in atlas.dataset.tables[table])
    )


def claims_behind(identifiers: Iterable[str], atlas: Atlas) -> tuple[str, ...]:
    """The ids of what marks rest on, once each: a derived value's claims, or the claim or row itself."""
    found: dict[str, None] = {}
    for identifier in identifiers:
        one = atlas.observations.get(identifier)
        found |= dict.fromkeys(one.claim_ids if one and one.kind == "derived" else (identifier,))
    return tuple(found)


def receipt(identifier: str, atlas: Atlas, language: Language) -> Receipt:
    """The receipt of a claim, or of a quoted row of another table (`table/id`)."""
    if identifier in atlas.dataset.claims:
        return _of_claim(atlas.dataset.claims[identifier], atlas, language)
    return _receipt(
        identifier, article_of(identifier, atlas), str(getattr(_row(identifier, atlas), "quote", "")), atlas, language
    )


def article_of(identifier: str, atlas: Atlas) -> str:
    """The id of the article that a claim, or a quoted row (`table/id`), comes from."""
    record = atlas.dataset.claims.get(identifier) or _row(identifier, atlas)
    return str(getattr(record, "article_id", ""))


def articles_of(identifiers: Iterable[str], atlas: Atlas) -> frozenset[str]:
    """The ids of the articles that these come from; what has no receipt comes from none."""
    return frozenset(article_of(identifier, atlas) for identifier in identifiers if known(identifier, atlas))


def _row(identifier: str, atlas: Atlas) -> Record:
    table, _, row = identifier.partition("/")
    return atlas.dataset.tables[table][row]


def _of_claim(claim: Claim, atlas: Atlas, language: Language) -> Receipt:
    one = observation_of(claim.claim_id, atlas)
    return replace(
        _receipt(claim.claim_id, claim.article_id, claim.quote, atlas, language),
        as_written=claim.as_written,
        figure=figure(one, atlas, language),
        reading=reading(one, language),
        period=language.period(claim.time_period),
        note=claim.note,
        disputes=atlas.touching([claim.claim_id]),
    )


def _receipt(identifier: str, article_id: str, quote: str, atlas: Atlas, language: Language) -> Receipt:
    article = atlas.dataset.articles[article_id]
    return Receipt(
        id=identifier,
        article_id=article_id,
        article=labels.article(article, atlas.dataset),
        publisher=article.publisher,
        published=language.day(article.published),
        language=article.language,
        url=article.url,
        anchor=anchor(atlas.dataset.texts[article_id], quote),
    )


def observation_of(claim_id: str, atlas: Atlas) -> Observation:
    """The stated observation that a claim is part of."""
    return next(one for one in atlas.observations.values() if claim_id in one.claim_ids and one.kind != "derived")


def explanations(identifiers: Iterable[str], atlas: Atlas, language: Language) -> tuple[str, ...]:
    """How derived marks were computed; nothing for stated ones."""
    found = (atlas.observations.get(identifier) for identifier in identifiers)
    return tuple(formula(one, atlas, language) for one in found if one and one.rule)
