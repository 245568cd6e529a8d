"""Choose rows by year and country: the two filters that every page shares."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from components import caches
from components.ledger.observations import UNDATED, Observation, years_of
from components.tables.dataset import Dataset


@dataclass(frozen=True)
class Selection:
    """The chosen years (`undated` among them) and ISO 3166-1 alpha-3 codes; an empty choice means all.

    `flow` is the code of who exports what, for the views that show one flow; empty means the one with most figures.
    """

    years: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    flow: str = ""

    def includes_year(self, period: str) -> bool:
        """Whether a row of this SDMX period is chosen: one of the years that it touches is."""
        return not self.years or not set(self.years).isdisjoint(years_of(period))

    def includes_places(self, places: Iterable[str], dataset: Dataset) -> bool:
        """Whether a row about these places is chosen: one of them is a chosen country, or a group that lists one."""
        wanted = set(self.countries)
        return not wanted or any(wanted & dataset.members(place) for place in places)


def select(observations: Iterable[Observation], selection: Selection, dataset: Dataset) -> tuple[Observation, ...]:
    """The observations of the chosen years and countries, in their order."""
    includes_year = cache(selection.includes_year)
    includes_places = cache(lambda places: selection.includes_places(places, dataset))
    return tuple(
        one
        for one in observations
        if includes_year(one.subject.time_period) and includes_places(one.subject.counterpart_area)
    )


@lru_cache(maxsize=caches.DATASETS)
def years(dataset: Dataset) -> tuple[str, ...]:
    """Every year that a claim or an event speaks of, in order, and `undated` at the end."""
    periods = [claim.time_period for claim in dataset.claims.values()]
    periods += [event.time_period for event in dataset.events.values()]
    found = {year for period in set(periods) for year in years_of(period)}
    return tuple(sorted(found - {UNDATED})) + ((UNDATED,) if UNDATED in found else ())


@lru_cache(maxsize=caches.DATASETS)
def countries(dataset: Dataset) -> tuple[str, ...]:
    """Every country that a claim names as a destination, by code; members of groups are not named."""
    named = {code for claim in dataset.claims.values() for code in claim.counterpart_area}
    return tuple(sorted(named - set(dataset.places)))
