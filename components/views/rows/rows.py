"""Observations as rows of the table that chart, table, file and receipt share.

Figures in `value`, `low` and `high` are in `unit_measure` x 10^`unit_mult`; `high` is empty where nothing bounds it.
`id` is what a click opens: the claims with commas between them, or a derived value.
`plain_high` is where a hedge plainly ends (nobody writes "over 40" of 60), and where a chart lets it fade out.
"""

from collections.abc import Hashable, Iterable, Iterator
from fractions import Fraction
from typing import Any
from weakref import WeakKeyDictionary

import pandas as pd

from components import caches
from components.ledger.derive import FORMULAS
from components.ledger.load import Atlas
from components.ledger.observations import Observation, Subject
from components.ledger.readings import WHOLE, times_less
from components.reader.text.sentences import sentences
from components.tables.schema import Claim
from components.views.columns import OBSERVED, Columns
from components.views.rows import labels
from components.wording.language import Language
from components.wording.quantities import format_figure, format_interval, format_quantity

Row = dict[str, Any]


def frame(rows: Iterable[Row], columns: Columns = OBSERVED) -> pd.DataFrame:
    """Return rows as a table of these columns, also without any row."""
    return pd.DataFrame(list(rows), columns=list(columns))


_cache: WeakKeyDictionary[Atlas, dict[tuple[Hashable, ...], Row]] = WeakKeyDictionary()


def observation_row(observation: Observation, label: str, atlas: Atlas, language: Language) -> Row:
    """Return an observation as a row with this label.

    The row is cached and shared: take a copy to change it.
    """
    cached = _cache.setdefault(atlas, {})
    key = (observation.id, observation.subject, observation.claim_ids, label, language)
    cells = cached.get(key)
    if cells is None:
        if len(cached) >= caches.ROWS:
            cached.clear()
        cells = cached[key] = _cells(observation, label, atlas, language)
    return cells


def _cells(observation: Observation, label: str, atlas: Atlas, language: Language) -> Row:
    claims = [atlas.dataset.claims[claim] for claim in observation.claim_ids]
    articles = [atlas.dataset.articles[claim.article_id] for claim in claims]
    return {
        "id": observation.id if observation.kind == "derived" else ",".join(observation.claim_ids),
        "label": label,
        "figure": figure(observation, atlas, language),
        "reading": reading(observation, language),
        **_number_cells(observation),
        "unit_measure": observation.unit_measure,
        "unit_mult": observation.unit_mult if observation.unit_measure else None,
        "qualifier": observation.qualifier,
        "kind": observation.kind,
        "formula": formula(observation, atlas, language),
        "disputes": _joined(atlas.disputes_about(observation.claim_ids)),
        **_subject_cells(observation.subject, atlas, language),
        "period_label": language.period(observation.subject.time_period),
        "year": observation.year,
        "claim_ids": _joined(observation.claim_ids),
        "as_written": _joined(claim.as_written for claim in claims),
        "quote": _joined((claim.quote for claim in claims), " | "),
        "source": _joined((labels.source(article, atlas.dataset, language) for article in articles), " | "),
        "url": _joined((article.url for article in articles), " | "),
        "note": _joined(_notes(claims), " | "),
    }


def source_cells(article_id: str, quote: str, atlas: Atlas, language: Language) -> Row:
    """Return the cells that name a quoted row's source: quote, article in one line, address."""
    article = atlas.dataset.articles[article_id]
    return {"quote": quote, "source": labels.source(article, atlas.dataset, language), "url": article.url}


def _notes(claims: Iterable[Claim]) -> Iterator[str]:
    """Yield each claim's note without the sentences of the notes before it."""
    seen: set[str] = set()
    for claim in claims:
        new = [sentence.text for sentence in sentences(claim.note) if sentence.text not in seen]
        seen.update(new)
        yield " ".join(new)


def figure(observation: Observation, atlas: Atlas, language: Language) -> str:
    """Return the figure in words, with its hedge, or that there is none.

    A derived figure is a range, or "about 91.9 million rubles".
    """
    if observation.reading is None:
        return language.t("named, no figure")
    if observation.kind == "derived":
        return _derived_figure(observation, language)
    claim = atlas.dataset.claims[observation.claim_ids[0]]
    text = directed_figure(observation, claim, atlas, language)
    joint = len(claim.counterpart_area) > 1 or len(claim.product) > 1
    return language.t("{figure} together", figure=text) if joint else text


def amount(observation: Observation, claim: Claim, language: Language) -> str:
    """Return the stated size in words: value, unit and hedge, without direction.

    A hedged fall is put as how many times less the value is.
    """
    times = times_less(claim) if observation.qualifier != "exact" else None
    digits, unit = (times, "times_less") if times else (abs(claim.obs_value or 0), observation.unit_measure)
    return format_figure(f"{digits}", observation.unit_mult, unit, observation.qualifier, language)


def directed_figure(observation: Observation, claim: Claim, atlas: Atlas, language: Language) -> str:
    """Return the stated figure in words, a growth with "up" or "down".

    Only a growth in percent or percentage points has a direction; a joint figure is not marked as "together" here.
    """
    text = amount(observation, claim, language)
    if atlas.dataset.indicators[claim.indicator].kind != "growth" or observation.unit_measure not in DIRECTED:
        return text
    return language.t("down {figure}" if is_fall(claim) else "up {figure}", figure=text)


DIRECTED = ("percent", "percentage_point")
"""Units in which the sign of a growth is its direction."""


def is_fall(claim: Claim) -> bool:
    """Return whether a claim states a fall, whose size is worded without a sign."""
    return claim.obs_value is not None and claim.obs_value < 0


def _derived_figure(observation: Observation, language: Language) -> str:
    low, high = _bounds(observation)
    if observation.rule == "remainder" or high is None:
        return format_interval(low, high, observation.unit_mult, observation.unit_measure, language)
    value = observation.reading.value if observation.reading else Fraction(0)
    return language.t(
        "about {figure}", figure=format_quantity(value, observation.unit_mult, observation.unit_measure, language)
    )


def reading(observation: Observation, language: Language) -> str:
    """Return the interval of a figure in words; empty without a figure."""
    return (
        format_interval(*_bounds(observation), observation.unit_mult, observation.unit_measure, language)
        if observation.reading
        else ""
    )


def _bounds(observation: Observation) -> tuple[Fraction | None, Fraction | None]:
    """Return both ends of the interval; None where only the whole, 100%, is the bound."""
    interval = observation.interval()
    opens = observation.qualifier == "over" or observation.rule == "share-of-total"
    low, high = (None if opens and end in (-WHOLE, WHOLE) else end for end in (interval.low, interval.high))
    return low, high


def formula(observation: Observation, atlas: Atlas, language: Language) -> str:
    """Return a derived value's rule with the figures put into it; empty for others."""
    if not observation.rule:
        return ""
    sign = " − " if observation.rule == "remainder" else " ÷ "
    parts = [figure(atlas.observations[identifier], atlas, language) for identifier in observation.inputs]
    whole = ["100%"] if observation.rule == "remainder" else []
    return f"{language.t(FORMULAS[observation.rule])}: {sign.join(whole + parts)}"


def _number_cells(observation: Observation) -> Row:
    if observation.reading is None:
        return {"value": None, "low": None, "high": None, "plain_high": None}
    highs = {"high": observation.reading.interval.high, "plain_high": observation.reading.plain.high}
    scale = 10**observation.unit_mult
    return {
        "value": float(observation.reading.value / scale),
        "low": float(observation.reading.interval.low / scale),
        **{column: None if high is None else float(high / scale) for column, high in highs.items()},
    }


def _subject_cells(subject: Subject, atlas: Atlas, language: Language) -> Row:
    dataset = atlas.dataset
    return {
        "obs_status": subject.obs_status,
        "indicator": subject.indicator,
        "indicator_label": labels.indicator(subject.indicator, dataset, language),
        "ref_area": subject.ref_area,
        "ref_area_label": labels.place(subject.ref_area, dataset, language),
        "counterpart_area": ";".join(subject.counterpart_area),
        "counterpart_label": labels.places(subject.counterpart_area, dataset, language),
        "product": ";".join(subject.product),
        "product_label": labels.products(subject.product, dataset, language),
        "cluster": subject.cluster,
        "cluster_label": labels.cluster(subject.cluster, dataset, language),
        "organisation": subject.organisation,
        "time_period": subject.time_period,
        "base_period": subject.base_period,
    }


def _joined(parts: Iterable[str], separator: str = ";") -> str:
    return separator.join(dict.fromkeys(part for part in parts if part))


def title(subject: Subject, atlas: Atlas, language: Language) -> str:
    """Return an observation's subject in a line.

    Examples: "Moscow: high-tech goods to East Asia", "the zone: jobs".
    """
    topic = _goods(subject, atlas, language) or labels.indicator(subject.indicator, atlas.dataset, language)
    return _title(subject, topic, atlas, language)


def short_title(subject: Subject, atlas: Atlas, language: Language) -> str:
    """Return an observation's subject without its indicator, where the figure names it.

    Examples: "Moscow: high-tech goods", "the zone".
    """
    return _title(subject, _goods(subject, atlas, language), atlas, language)


def _goods(subject: Subject, atlas: Atlas, language: Language) -> str:
    goods = labels.products(subject.product, atlas.dataset, language)
    return goods or labels.cluster(subject.cluster, atlas.dataset, language)


def _title(subject: Subject, topic: str, atlas: Atlas, language: Language) -> str:
    dataset = atlas.dataset
    bearer = labels.organisation(subject.organisation, dataset) or labels.place(subject.ref_area, dataset, language)
    head = f"{bearer}: {topic[:1].lower()}{topic[1:]}" if topic else bearer
    places = labels.places(subject.counterpart_area, dataset, language)
    return language.t("{what} to {places}", what=head, places=places) if places else head
