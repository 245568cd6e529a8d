"""What the zone is made of: exports by cluster with what is not stated, sizes, events and organisations."""

import pandas as pd

from components.ledger.load import Atlas
from components.ledger.observations import Observation
from components.ledger.select import Selection, select
from components.tables.periods import first_day
from components.tables.schema import Event
from components.views.columns import Column, shared
from components.views.indicators import shown_on, standing_on
from components.views.rows import labels
from components.views.rows.rows import Row, frame, row
from components.views.view import View
from components.wording.language import Language


def composition(atlas: Atlas, selection: Selection, language: Language) -> View:
    """The shares of the zone's exports by cluster or goods, and the remainder that no article states."""
    chosen = [
        one
        for one in select(atlas.observations.values(), selection, atlas.dataset)
        if one.subject.indicator in shown_on("clusters", atlas) and one.rule != "share-of-total"
    ]
    rows = [row(one, _part(one, atlas, language), atlas, language) for one in chosen]
    return View("clusters", _message(rows, language), frame(rows))


def _part(one: Observation, atlas: Atlas, language: Language) -> str:
    if one.rule == "remainder":
        return language.t("All other goods: not stated")
    subject = one.subject
    goods = labels.products(subject.product, atlas.dataset, language)
    return labels.cluster(subject.cluster, atlas.dataset, language) or goods


def _message(rows: list[Row], language: Language) -> str:
    if not rows:
        return language.t("No composition is stated for this choice")
    first = max(rows, key=lambda each: each["low"])
    return language.t(
        "{part} made {figure} of the zone's exports in the {period}",
        part=first["label"], figure=first["figure"], period=first["period_label"],
    )  # fmt: skip


def sizes(atlas: Atlas, selection: Selection, language: Language) -> View:
    """Companies, investment and jobs of the zone, by cluster where an article says so; facts before plans."""
    found = standing_on("zone-sizes", atlas, selection)
    rows = [row(one, _size_label(one, atlas, language), atlas, language) for one in found]
    message = language.n("{count} figure on the size of the zone", "{count} figures on the size of the zone", len(rows))
    return View("zone-sizes", message, frame(rows))


def _size_label(one: Observation, atlas: Atlas, language: Language) -> str:
    subject = one.subject
    what = labels.indicator(subject.indicator, atlas.dataset, language)
    whose = labels.organisation(subject.organisation, atlas.dataset) or labels.cluster(
        subject.cluster, atlas.dataset, language
    )
    planned = language.t("planned") if subject.obs_status == "F" else ""
    return ", ".join(part for part in (what, whose, planned) if part)


EVENTS = (
    shared("id", "time_period", "period_label", "label", "cluster_label", "obs_status")
    | {"status_label": Column("Status", "Whether it happened or is planned")}
    | shared("quote", "source", "url", "claim_ids")
)


def timeline(atlas: Atlas, selection: Selection, language: Language) -> View:
    """What happened or is planned, in order of time; the undated ones last."""
    dataset = atlas.dataset
    events = [event for event in dataset.events.values() if selection.takes_year(event.time_period)]
    events.sort(key=lambda event: (_begins(event), event.time_period))
    rows = [
        {
            "id": f"events/{event.event_id}",
            "time_period": event.time_period,
            "period_label": language.period(event.time_period),
            "label": labels.label(event, language),
            "cluster_label": labels.cluster(event.cluster, dataset, language),
            "obs_status": event.obs_status,
            "status_label": language.t("planned") if event.obs_status == "F" else language.t("happened"),
            "claim_ids": f"events/{event.event_id}",
            **sourced(event.article_id, event.quote, atlas, language),
        }
        for event in events
    ]
    message = language.n("{count} event in the articles", "{count} events in the articles", len(rows))
    return View("events", message, pd.DataFrame(rows, columns=list(EVENTS)))


ORGANISATIONS = (
    shared("id")
    | {
        "label": Column("Name", "The organisation, as its article calls or describes it"),
        "role": Column("Role", "What the organisation does, by the article"),
    }
    | shared("cluster_label", "product_label", "quote", "source", "url", "claim_ids")
)


def _begins(event: Event) -> str:
    """The day by which events are ordered; after all others for one without a date."""
    return first_day(event.time_period) if event.time_period else "9999"


def directory(atlas: Atlas, language: Language) -> View:
    """The companies and offices that the articles name or describe, and what each does."""
    dataset = atlas.dataset
    rows = [
        {
            "id": f"organisations/{one.organisation_id}",
            "label": one.name,
            "role": one.role,
            "cluster_label": labels.cluster(one.cluster, dataset, language),
            "product_label": labels.products(one.product, dataset, language),
            "claim_ids": f"organisations/{one.organisation_id}",
            **sourced(one.article_id, one.quote, atlas, language),
        }
        for one in dataset.organisations.values()
    ]
    message = language.n("{count} organisation is named", "{count} organisations are named", len(rows))
    return View("organisations", message, pd.DataFrame(rows, columns=list(ORGANISATIONS)))


def sourced(article_id: str, quote: str, atlas: Atlas, language: Language) -> Row:
    """Where a row comes from: its quote, its article in one line, and the address."""
    article = atlas.dataset.articles[article_id]
    return {"quote": quote, "source": labels.source(article, atlas.dataset, language), "url": article.url}
