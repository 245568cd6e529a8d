"""Flows, the exporters with their goods.

Each is a choice on the Destinations page.
"""

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
    """An exporter and its broadest goods, by code.

    An exporter is a place, a cluster or an organisation.
    """

    exporter: str
    goods: str

    @property
    def code(self) -> str:
        """Return the code of the flow for a URL."""
        return f"{self.exporter}.{self.goods}" if self.goods else self.exporter


def flow_of(observation: Observation, dataset: Dataset) -> Flow:
    """Return the flow that an observation belongs to."""
    subject = observation.subject
    exporter = subject.organisation or subject.cluster or subject.ref_area
    first = subject.product[0] if subject.product else ""
    return Flow(exporter, (dataset.products[first].broader or first) if first else "")


@lru_cache(maxsize=caches.DATASETS)
def observations_in_flows(atlas: Atlas) -> tuple[Observation, ...]:
    """Return every stated observation that names a destination."""
    return tuple(
        observation
        for observation in atlas.observations.values()
        if observation.subject.counterpart_area and observation.kind != "derived"
    )


@lru_cache(maxsize=caches.DATASETS)
def observations_by_flow(atlas: Atlas) -> Mapping[Flow, tuple[Observation, ...]]:
    """Return the observations in flows by flow, most figures first."""
    groups: defaultdict[Flow, list[Observation]] = defaultdict(list)
    for observation in observations_in_flows(atlas):
        groups[flow_of(observation, atlas.dataset)].append(observation)
    figures = {flow: sum(bool(member.reading) for member in members) for flow, members in groups.items()}
    return {flow: tuple(groups[flow]) for flow in sorted(groups, key=lambda flow: -figures[flow])}


@lru_cache(maxsize=caches.DATASETS)
def _numbers_by_place(atlas: Atlas) -> Mapping[str, tuple[int, ...]]:
    """Return the numbers of the observations in flows that name each place."""
    by_place: defaultdict[str, list[int]] = defaultdict(list)
    for number, observation in enumerate(observations_in_flows(atlas)):
        for place in observation.subject.counterpart_area:
            by_place[place].append(number)
    return {place: tuple(numbers) for place, numbers in by_place.items()}


def observations_about(countries: tuple[str, ...], atlas: Atlas) -> tuple[Observation, ...]:
    """Return the observations in flows that name any of these countries.

    A group with one of the countries counts too.
    """
    codes, observations, dataset = set(countries), observations_in_flows(atlas), atlas.dataset
    matches = [numbers for place, numbers in _numbers_by_place(atlas).items() if codes & dataset.members(place)]
    return tuple(observations[number] for number in sorted(set(chain.from_iterable(matches))))


def flows(atlas: Atlas) -> tuple[Flow, ...]:
    """Return all flows, those with the most figures by destination first."""
    return tuple(observations_by_flow(atlas))


def default_flow(atlas: Atlas, selection: Selection) -> str:
    """Return the code of the flow with most figures in a selection.

    The first of all flows if the selection has none; empty where no destination is named at all.
    """
    by_flow = observations_by_flow(atlas)
    selected = (flow for flow, observations in by_flow.items() if select(observations, selection, atlas.dataset))
    return next((flow.code for flow in chain(selected, by_flow)), "")
