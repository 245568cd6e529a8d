"""Selection by year and country, the filters of every page."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from components import caches
from components.ledger.observations import UNDATED, Observation, years_of
from components.tables.dataset import Dataset


@dataclass(frozen=True)
class Selection:
    """The chosen years, countries and flow.

    `years` may contain `undated`; `countries` are ISO 3166-1 alpha-3 codes; empty means all. `flow` is the code of a
    flow for the views that show one flow; empty means the flow with most figures.
    """

    years: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    flow: str = ""

    def includes_year(self, period: str) -> bool:
        """Return whether an SDMX period touches a chosen year."""
        return not self.years or not set(self.years).isdisjoint(years_of(period))

    def includes_places(self, places: Iterable[str], dataset: Dataset) -> bool:
        """Return whether a place is a chosen country, or a group with one."""
        countries = set(self.countries)
        return not countries or any(countries & dataset.members(place) for place in places)


def select(observations: Iterable[Observation], selection: Selection, dataset: Dataset) -> tuple[Observation, ...]:
    """Return the observations of the chosen years and countries."""
    includes_year = cache(selection.includes_year)
    includes_places = cache(lambda places: selection.includes_places(places, dataset))
    return tuple(
        observation
        for observation in observations
        if includes_year(observation.subject.time_period) and includes_places(observation.subject.counterpart_area)
    )


@lru_cache(maxsize=caches.DATASETS)
def years(dataset: Dataset) -> tuple[str, ...]:
    """Return every year of a claim or an event, and `undated` last."""
    periods = [claim.time_period for claim in dataset.claims.values()]
    periods += [event.time_period for event in dataset.events.values()]
    touched = {year for period in set(periods) for year in years_of(period)}
    return tuple(sorted(touched - {UNDATED})) + ((UNDATED,) if UNDATED in touched else ())


@lru_cache(maxsize=caches.DATASETS)
def countries(dataset: Dataset) -> tuple[str, ...]:
    """Return the codes of all countries that claims name as destinations.

    Members of a named group are not named themselves.
    """
    destinations = {code for claim in dataset.claims.values() for code in claim.counterpart_area}
    return tuple(sorted(destinations - set(dataset.places)))
