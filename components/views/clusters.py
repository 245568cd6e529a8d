"""Views of the zone: exports by cluster, sizes, events and organisations."""

import pandas as pd

from components.ledger.load import Atlas
from components.ledger.observations import Observation
from components.ledger.select import Selection, select
from components.tables.periods import first_day
from components.tables.schema import Event
from components.views.columns import Column, shared_columns
from components.views.indicators import observations_shown_on, shown_on
from components.views.rows import labels
from components.views.rows.rows import Row, frame, observation_row, source_cells
from components.views.view import View
from components.wording.language import Language


def composition(atlas: Atlas, selection: Selection, language: Language) -> View:
    """Return the shares of the zone's exports by cluster or goods.

    The remainder, which no article states, is a row too.
    """
    chosen = [
        observation
        for observation in select(atlas.observations.values(), selection, atlas.dataset)
        if observation.subject.indicator in shown_on("clusters", atlas) and observation.rule != "share-of-total"
    ]
    rows = [
        observation_row(observation, _part_label(observation, atlas, language), atlas, language)
        for observation in chosen
    ]
    return View("clusters", _message(rows, language), frame(rows))


def _part_label(observation: Observation, atlas: Atlas, language: Language) -> str:
    if observation.rule == "remainder":
        return language.t("All other goods: not stated")
    subject = observation.subject
    goods = labels.products(subject.product, atlas.dataset, language)
    return labels.cluster(subject.cluster, atlas.dataset, language) or goods


def _message(rows: list[Row], language: Language) -> str:
    if not rows:
        return language.t("No composition is stated for this choice")
    largest = max(rows, key=lambda row: row["low"])
    return language.t(
        "{part} made {figure} of the zone's exports in the {period}",
        part=largest["label"], figure=largest["figure"], period=largest["period_label"],
    )  # fmt: skip


def sizes(atlas: Atlas, selection: Selection, language: Language) -> View:
    """Return companies, investment and jobs of the zone, facts before plans.

    They are divided by cluster only where an article does so.
    """
    observations = observations_shown_on("zone-sizes", atlas, selection)
    rows = [
        observation_row(observation, _size_label(observation, atlas, language), atlas, language)
        for observation in observations
    ]
    message = language.n("{count} figure on the size of the zone", "{count} figures on the size of the zone", len(rows))
    return View("zone-sizes", message, frame(rows))


def _size_label(observation: Observation, atlas: Atlas, language: Language) -> str:
    subject = observation.subject
    measured = labels.indicator(subject.indicator, atlas.dataset, language)
    owner = labels.organisation(subject.organisation, atlas.dataset) or labels.cluster(
        subject.cluster, atlas.dataset, language
    )
    planned = language.t("planned") if subject.obs_status == "F" else ""
    return ", ".join(part for part in (measured, owner, planned) if part)


EVENTS = (
    shared_columns("id", "time_period", "period_label", "label", "cluster_label", "obs_status")
    | {"status_label": Column("Status", "Whether it happened or is planned")}
    | shared_columns("quote", "source", "url", "claim_ids")
)


def timeline(atlas: Atlas, selection: Selection, language: Language) -> View:
    """Return past and planned events in order of time, the undated last."""
    dataset = atlas.dataset
    events = [event for event in dataset.events.values() if selection.includes_year(event.time_period)]
    events.sort(key=lambda event: (_first_day(event), event.time_period))
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
            **source_cells(event.article_id, event.quote, atlas, language),
        }
        for event in events
    ]
    message = language.n("{count} event in the articles", "{count} events in the articles", len(rows))
    return View("events", message, pd.DataFrame(rows, columns=list(EVENTS)))


ORGANISATIONS = (
    shared_columns("id")
    | {
        "label": Column("Name", "The organisation, as its article calls or describes it"),
        "role": Column("Role", "What the organisation does, by the article"),
    }
    | shared_columns("cluster_label", "product_label", "quote", "source", "url", "claim_ids")
)


def _first_day(event: Event) -> str:
    """Return the day by which an event is ordered; undated events come last."""
    return first_day(event.time_period) if event.time_period else "9999"


def directory(atlas: Atlas, language: Language) -> View:
    """Return the organisations that articles name or describe, with their roles."""
    dataset = atlas.dataset
    rows = [
        {
            "id": f"organisations/{organisation.organisation_id}",
            "label": organisation.name,
            "role": organisation.role,
            "cluster_label": labels.cluster(organisation.cluster, dataset, language),
            "product_label": labels.products(organisation.product, dataset, language),
            "claim_ids": f"organisations/{organisation.organisation_id}",
            **source_cells(organisation.article_id, organisation.quote, atlas, language),
        }
        for organisation in dataset.organisations.values()
    ]
    message = language.n("{count} organisation is named", "{count} organisations are named", len(rows))
    return View("organisations", message, pd.DataFrame(rows, columns=list(ORGANISATIONS)))
