"""Flows: who exports what. Each is one choice on the Destinations page, with all that is said of where it goes."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from components import caches
from components.ledger.load import Atlas
from components.ledger.observations import Observation
from components.ledger.select import Selection, select
from components.tables.dataset import Dataset


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


@lru_cache(maxsize=caches.DATASETS)
def observations_in_flows(atlas: Atlas) -> tuple[Observation, ...]:
    """Every stated observation that names a destination."""
    return tuple(one for one in atlas.observations.values() if one.subject.counterpart_area and one.kind != "derived")


@lru_cache(maxsize=caches.DATASETS)
def observations_by_flow(atlas: Atlas) -> Mapping[Flow, tuple[Observation, ...]]:
    """The same by the flow that each belongs to; those with the most figures by destination first."""
    found: defaultdict[Flow, list[Observation]] = defaultdict(list)
    for one in observations_in_flows(atlas):
        found[flow_of(one, atlas.dataset)].append(one)
    figures = {flow: sum(one.reading is not None for one in stated) for flow, stated in found.items()}
    return {flow: tuple(found[flow]) for flow in sorted(found, key=lambda flow: -figures[flow])}


@lru_cache(maxsize=caches.DATASETS)
def _numbers_by_place(atlas: Atlas) -> Mapping[str, tuple[int, ...]]:
    """Place -> which of the observations in flows name it."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(observations_in_flows(atlas)):
        for place in one.subject.counterpart_area:
            found[place].append(number)
    return {place: tuple(numbers) for place, numbers in found.items()}


def observations_about(countries: tuple[str, ...], atlas: Atlas) -> tuple[Observation, ...]:
    """The observations in flows that name one of these countries, or a group that lists one."""
    wanted, stated = set(countries), observations_in_flows(atlas)
    named = [numbers for place, numbers in _numbers_by_place(atlas).items() if wanted & atlas.dataset.members(place)]
    return tuple(stated[number] for number in sorted({number for numbers in named for number in numbers}))


def flows(atlas: Atlas) -> tuple[Flow, ...]:
    """All flows, those with the most figures by destination first."""
    return tuple(observations_by_flow(atlas))


def default_flow(atlas: Atlas, selection: Selection) -> str:
    """The flow with most figures of those that the filters leave a row of; the first of all if they leave none.

    Empty where no destination is named at all.
    """
    known = observations_by_flow(atlas)
    left = (flow for flow, stated in known.items() if select(stated, selection, atlas.dataset))
    return next((flow.code for flow in chain(left, known)), "")
