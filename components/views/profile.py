"""The view of a country: all that any article states of it, whoever exports."""

from components.ledger.flows import observations_about
from components.ledger.load import Atlas
from components.ledger.select import Selection, select
from components.views.lazy_rows import LazyRows
from components.views.rows import labels
from components.views.rows.rows import observation_row, title
from components.views.view import View
from components.wording.language import Language


def profile(atlas: Atlas, selection: Selection, language: Language) -> View:
    """Return every statement about the chosen countries or groups that list them."""
    chosen = select(observations_about(selection.countries, atlas), selection, atlas.dataset)
    rows = LazyRows(
        chosen,
        lambda observation: observation_row(observation, title(observation.subject, atlas, language), atlas, language),
        lambda observation: observation.claim_ids,
    )
    who = labels.places(selection.countries, atlas.dataset, language)
    message = language.n("{count} statement about {who}", "{count} statements about {who}", len(rows), who=who)
    return View("profile", message if who else language.t("No country is chosen"), rows)
