"""Flows: who exports what. Each is one choice on the Destinations page, with all that is said of where it goes."""

from collections import Counter
from dataclasses import dataclass

from components.ledger import names
from components.ledger.dataset import Dataset
from components.ledger.load import Atlas
from components.ledger.observations import UNDATED, Observation
from components.ledger.select import Selection, select
from components.wording.language import Language


@dataclass(frozen=True, order=True)
class Flow:
    """An exporter (a place, a cluster or an organisation) and the broadest goods it exports, by code."""

    exporter: str
    goods: str

    @property
    def code(self) -> str:
        """The flow in a URL."""
        return f"{self.exporter}.{self.goods}" if self.goods else self.exporter


def flow_of(one: Observation, dataset: Dataset) -> Flow:
    """The flow that an observation belongs to."""
    subject = one.subject
    exporter = subject.organisation or subject.cluster or subject.ref_area
    first = subject.product[0] if subject.product else ""
    return Flow(exporter, (dataset.products[first].broader or first) if first else "")


def in_flows(atlas: Atlas) -> tuple[Observation, ...]:
    """Every stated observation that names a destination."""
    return tuple(one for one in atlas.observations.values() if one.subject.counterpart_area and one.kind != "derived")


def flows(atlas: Atlas) -> tuple[Flow, ...]:
    """All flows, those with the most figures by destination first."""
    stated = in_flows(atlas)
    figures = Counter(flow_of(one, atlas.dataset) for one in stated if one.reading)
    named = dict.fromkeys(flow_of(one, atlas.dataset) for one in stated)
    return tuple(sorted(named, key=lambda flow: -figures[flow]))


def flow_label(flow: Flow, atlas: Atlas, language: Language) -> str:
    """Who exports what, and when: "Moscow: microelectronics, 2024"."""
    dataset = atlas.dataset
    goods = names.products((flow.goods,), dataset, language) if flow.goods else language.t("all goods")
    when = sorted({one.year for one in in_flows(atlas) if flow_of(one, dataset) == flow} - {UNDATED})
    return ", ".join([f"{_exporter(flow.exporter, dataset, language)}: {goods[:1].lower()}{goods[1:]}", *when])


def _exporter(code: str, dataset: Dataset, language: Language) -> str:
    if code in dataset.organisations:
        return names.organisation(code, dataset)
    if code in dataset.clusters:
        return language.t("{cluster} cluster of the zone", cluster=names.cluster(code, dataset, language))
    return names.place(code, dataset, language)


def labelled_flows(atlas: Atlas, language: Language) -> dict[str, str]:
    """Every flow's code and label, those with the most figures by destination first."""
    return {flow.code: flow_label(flow, atlas, language) for flow in flows(atlas)}


def default_flow(atlas: Atlas, selection: Selection) -> str:
    """The flow with most figures of those that the filters leave a row of; the first of all if they leave none.

    Empty where no destination is named at all.
    """
    left = {flow_of(one, atlas.dataset) for one in select(in_flows(atlas), selection, atlas.dataset)}
    known = flows(atlas)
    return next((flow.code for flow in (*(each for each in known if each in left), *known)), "")
