"""What must stand beside a figure that leaves the Atlas: its message, its caveats, its sources and its address."""

from dataclasses import dataclass
from datetime import date

from components.export.citation import ATLAS
from components.export.edition import Edition
from components.export.origins import origins
from components.ledger.observations import UNDATED
from components.ledger.query import VERSION
from components.views import sources
from components.views.rows import labels


@dataclass(frozen=True)
class Caption:
    """`title` is what the rows say, `about` how to take them; `notes` are the filters and disputes.

    `address` opens the same view; `site` is empty in it where the Atlas does not know how it is reached.
    """

    title: str
    about: str
    notes: tuple[str, ...]
    sources: str
    version: str
    address: str


def caption(edition: Edition, site: str = "", saved: date | None = None) -> Caption:
    """The caption of a view as it was chosen; `site` is where the Atlas is served: scheme and host.

    `saved` is the day on which a reader saves it; without it, the same choice has the same caption on every day.
    """
    return Caption(
        title=edition.view.message,
        about=edition.view.about,
        notes=tuple(note for note in (_chosen(edition), _disputed(edition)) if note),
        sources=_sources(edition),
        version=_version(edition, saved),
        address=permalink(edition, site),
    )


def _version(edition: Edition, saved: date | None) -> str:
    t, language = edition.language.t, edition.language
    known = [t(ATLAS), t("data version {version}", version=edition.version)]
    return ", ".join(known + ([t("saved on {day}", day=language.day(saved.isoformat()))] if saved else []))


def permalink(edition: Edition, site: str = "") -> str:
    """The address of the page with this choice, and the data version that it was made on."""
    return f"{site}{edition.page}{'&' if '?' in edition.page else '?'}{VERSION}={edition.version}"


def _chosen(edition: Edition) -> str:
    """What the filters leave out is not in the figure, so the figure says so."""
    language, dataset, selection = edition.language, edition.atlas.dataset, edition.selection
    years = (language.t("no date") if year == UNDATED else year for year in selection.years)
    places = (labels.place(code, dataset, language) for code in selection.countries)
    chosen = "; ".join(part for part in (language.listed(years), language.listed(places)) if part)
    return language.t("Only: {chosen}", chosen=chosen) if chosen else ""


def _disputed(edition: Edition) -> str:
    found = sources.disputes(edition.view, edition.atlas)
    one, many = "{count} dispute touches these figures", "{count} disputes touch these figures"
    return edition.language.n(one, many, len(found)) if found else ""


def _sources(edition: Edition) -> str:
    articles = edition.atlas.dataset.articles
    named = (labels.source(articles[one["id"]], edition.atlas.dataset, edition.language) for one in origins(edition))
    return edition.language.t("Sources: {sources}", sources="; ".join(named))
