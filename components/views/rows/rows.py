"""Observations as rows: the one table that chart, table, file and receipt share.

Figures in `value`, `low` and `high` are in `unit_measure` x 10^`unit_mult`; `high` is empty where nothing bounds it.
`id` is what a click opens: the claims with commas between them, or a derived value.
`plain_high` is where a hedge plainly ends ("over 40" is not said of 60), and where a chart lets it fade out.
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
from components.wording.quantities import quantity, spread, stated

Row = dict[str, Any]


def frame(rows: Iterable[Row], columns: Columns = OBSERVED) -> pd.DataFrame:
    """Return rows as a table with all of these columns, also where there is no row."""
    return pd.DataFrame(list(rows), columns=list(columns))


_cache: WeakKeyDictionary[Atlas, dict[tuple[Hashable, ...], Row]] = WeakKeyDictionary()


def row(one: Observation, label: str, atlas: Atlas, language: Language) -> Row:
    """An observation as a row that is called `label`. It is cached: take a copy to change it."""
    cached = _cache.setdefault(atlas, {})
    asked = (one.id, one.subject, one.claim_ids, label, language)
    found = cached.get(asked)
    if found is None:
        if len(cached) >= caches.ROWS:
            cached.clear()
        found = cached[asked] = _row(one, label, atlas, language)
    return found


def _row(one: Observation, label: str, atlas: Atlas, language: Language) -> Row:
    claims = [atlas.dataset.claims[claim] for claim in one.claim_ids]
    articles = [atlas.dataset.articles[claim.article_id] for claim in claims]
    return {
        "id": one.id if one.kind == "derived" else ",".join(one.claim_ids),
        "label": label,
        "figure": figure(one, atlas, language),
        "reading": reading(one, language),
        **_numbers(one),
        "unit_measure": one.unit_measure,
        "unit_mult": one.unit_mult if one.unit_measure else None,
        "qualifier": one.qualifier,
        "kind": one.kind,
        "formula": formula(one, atlas, language),
        "disputes": _joined(atlas.touching(one.claim_ids)),
        **_subject(one.subject, atlas, language),
        "period_label": language.period(one.subject.time_period),
        "year": one.year,
        "claim_ids": _joined(one.claim_ids),
        "as_written": _joined(claim.as_written for claim in claims),
        "quote": _joined((claim.quote for claim in claims), " | "),
        "source": _joined((labels.source(article, atlas.dataset, language) for article in articles), " | "),
        "url": _joined((article.url for article in articles), " | "),
        "note": _joined(_notes(claims), " | "),
    }


def _notes(claims: Iterable[Claim]) -> Iterator[str]:
    """Each claim's note, without the sentences that one before has said."""
    said: set[str] = set()
    for claim in claims:
        new = [each.text for each in sentences(claim.note) if each.text not in said]
        said.update(new)
        yield " ".join(new)


def figure(one: Observation, atlas: Atlas, language: Language) -> str:
    """The figure in words: as stated with its hedge, "about 91.9 million rubles" if derived, or that there is none."""
    if one.reading is None:
        return language.t("named, no figure")
    if one.kind == "derived":
        return _derived_figure(one, language)
    claim = atlas.dataset.claims[one.claim_ids[0]]
    said = bare_figure(one, claim, atlas, language)
    joint = len(claim.counterpart_area) > 1 or len(claim.product) > 1
    return language.t("{figure} together", figure=said) if joint else said


def amount(one: Observation, claim: Claim, language: Language) -> str:
    """The size as stated and nothing else: value, unit and hedge; of a hedged fall how many times less it is."""
    times = times_less(claim) if one.qualifier != "exact" else None
    digits, unit = (times, "times_less") if times else (abs(claim.obs_value or 0), one.unit_measure)
    return stated(f"{digits}", one.unit_mult, unit, one.qualifier, language)


def bare_figure(one: Observation, claim: Claim, atlas: Atlas, language: Language) -> str:
    """The figure as stated, without whom it is shared by; growth in percent or points says whether it is up or down."""
    said = amount(one, claim, language)
    if atlas.dataset.indicators[claim.indicator].kind != "growth" or one.unit_measure not in DIRECTED:
        return said
    return language.t("down {figure}" if falls(claim) else "up {figure}", figure=said)


DIRECTED = ("percent", "percentage_point")
"""Units by whose sign a growth goes up or down."""


def falls(claim: Claim) -> bool:
    """Whether its figure is a fall, whose size is said without a sign."""
    return claim.obs_value is not None and claim.obs_value < 0


def _derived_figure(one: Observation, language: Language) -> str:
    low, high = _ends(one)
    if one.rule == "remainder" or high is None:
        return spread(low, high, one.unit_mult, one.unit_measure, language)
    value = one.reading.value if one.reading else Fraction(0)
    return language.t("about {figure}", figure=quantity(value, one.unit_mult, one.unit_measure, language))


def reading(one: Observation, language: Language) -> str:
    """What the figure is read as, in words; empty where there is none."""
    return spread(*_ends(one), one.unit_mult, one.unit_measure, language) if one.reading else ""


def _ends(one: Observation) -> tuple[Fraction | None, Fraction | None]:
    """Both ends of the interval; a share, or a fall, that only the whole bounds is open."""
    interval = one.interval()
    opens = one.qualifier == "over" or one.rule == "share-of-total"
    low, high = (None if opens and end in (-WHOLE, WHOLE) else end for end in (interval.low, interval.high))
    return low, high


def formula(one: Observation, atlas: Atlas, language: Language) -> str:
    """How a derived value was computed: its rule, and the figures put into it; empty for others."""
    if not one.rule:
        return ""
    sign = " − " if one.rule == "remainder" else " ÷ "
    parts = [figure(atlas.observations[each], atlas, language) for each in one.inputs]
    whole = ["100%"] if one.rule == "remainder" else []
    return f"{language.t(FORMULAS[one.rule])}: {sign.join(whole + parts)}"


def _numbers(one: Observation) -> Row:
    if one.reading is None:
        return {"value": None, "low": None, "high": None, "plain_high": None}
    highs = {"high": one.reading.interval.high, "plain_high": one.reading.plain.high}
    scale = 10**one.unit_mult
    return {
        "value": float(one.reading.value / scale),
        "low": float(one.reading.interval.low / scale),
        **{column: None if high is None else float(high / scale) for column, high in highs.items()},
    }


def _subject(subject: Subject, atlas: Atlas, language: Language) -> Row:
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


def _joined(parts: Iterable[str], by: str = ";") -> str:
    return by.join(dict.fromkeys(part for part in parts if part))


def title(subject: Subject, atlas: Atlas, language: Language) -> str:
    """What an observation is about in one line: "Moscow: high-tech goods to East Asia", "the zone: jobs"."""
    what = _goods(subject, atlas, language) or labels.indicator(subject.indicator, atlas.dataset, language)
    return _line(subject, what, atlas, language)


def bearer(subject: Subject, atlas: Atlas, language: Language) -> str:
    """The same without what is measured, for where that stands beside it: "Moscow: high-tech goods", "the zone"."""
    return _line(subject, _goods(subject, atlas, language), atlas, language)


def _goods(subject: Subject, atlas: Atlas, language: Language) -> str:
    goods = labels.products(subject.product, atlas.dataset, language)
    return goods or labels.cluster(subject.cluster, atlas.dataset, language)


def _line(subject: Subject, what: str, atlas: Atlas, language: Language) -> str:
    dataset = atlas.dataset
    who = labels.organisation(subject.organisation, dataset) or labels.place(subject.ref_area, dataset, language)
    head = f"{who}: {what[:1].lower()}{what[1:]}" if what else who
    where = labels.places(subject.counterpart_area, dataset, language)
    return language.t("{what} to {places}", what=head, places=where) if where else head
