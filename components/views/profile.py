"""A country's profile: all that any article says of it, whoever exports."""

from components.ledger.flows import about
from components.ledger.load import Atlas
from components.ledger.select import Selection, select
from components.views.lazy_rows import LazyRows
from components.views.rows import labels
from components.views.rows.rows import row, title
from components.views.view import View
from components.wording.language import Language


def profile(atlas: Atlas, selection: Selection, language: Language) -> View:
    """Every statement about the chosen countries, or about groups that list them."""
    chosen = select(about(selection.countries, atlas), selection, atlas.dataset)
    rows = LazyRows(
        chosen,
        lambda one: row(one, title(one.subject, atlas, language), atlas, language),
        lambda one: one.claim_ids,
    )
    who = labels.places(selection.countries, atlas.dataset, language)
    message = language.n("{count} statement about {who}", "{count} statements about {who}", len(rows), who=who)
    return View("profile", message if who else language.t("No country is chosen"), rows)
