"""The indicators of a view, by column `shown_on` of indicators.csv.

Their order is that of its rows.
"""

from components.ledger.load import Atlas
from components.ledger.observations import Observation
from components.ledger.select import Selection, select
from components.tables.schema import CuratedView


def shown_on(slug: CuratedView, atlas: Atlas) -> dict[str, int]:
    """Return the indicators of a view with their positions in its order."""
    chosen = (code for code, indicator in atlas.dataset.indicators.items() if slug in indicator.shown_on)
    return {code: place for place, code in enumerate(chosen)}


def observations_shown_on(slug: CuratedView, atlas: Atlas, selection: Selection) -> list[Observation]:
    """Return a view's observations with a figure, by indicator, facts before plans."""
    order = shown_on(slug, atlas)
    selected = select(atlas.observations.values(), selection, atlas.dataset)
    figures = [
        observation for observation in selected if observation.subject.indicator in order and observation.reading
    ]
    return sorted(
        figures, key=lambda observation: (order[observation.subject.indicator], observation.subject.obs_status)
    )
