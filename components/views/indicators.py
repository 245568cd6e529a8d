"""Which indicators stand on a view: curators say so in `shown_on` of indicators.csv, and in the order of its rows."""

from components.ledger.load import Atlas
from components.ledger.observations import Observation
from components.ledger.select import Selection, select
from components.tables.schema import Shown


def shown_on(slug: Shown, atlas: Atlas) -> dict[str, int]:
    """The indicators of a view with their places in its order."""
    chosen = (key for key, one in atlas.dataset.indicators.items() if slug in one.shown_on)
    return {key: place for place, key in enumerate(chosen)}


def standing_on(slug: Shown, atlas: Atlas, selection: Selection) -> list[Observation]:
    """The figures of a view, in the order of its indicators; what is stated as a fact stands before plans."""
    order = shown_on(slug, atlas)
    known = select(atlas.observations.values(), selection, atlas.dataset)
    found = [one for one in known if one.subject.indicator in order and one.reading]
    return sorted(found, key=lambda one: (order[one.subject.indicator], one.subject.obs_status))
