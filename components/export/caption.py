"""The caption of a figure that leaves the Atlas: message, caveats, sources, address."""

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
    """The texts beside a figure: message, caveats, sources, version and address.

    `title` sums up the rows, `about` explains how to take them; `notes` are the filters and disputes. `address` opens
    the same view; it is a path without a host where the Atlas does not know how it is reached.
    """

    title: str
    about: str
    notes: tuple[str, ...]
    sources: str
    version: str
    address: str


def caption(edition: Edition, site: str = "", saved: date | None = None) -> Caption:
    """Return the caption of an edition.

    `site` is where the Atlas is served: scheme and host. `saved` is the day on which a reader saves the figure; without
    it, the same choice has the same caption on every day.
    """
    return Caption(
        title=edition.view.message,
        about=edition.view.about,
        notes=tuple(note for note in (_filter_note(edition), _dispute_note(edition)) if note),
        sources=_sources(edition),
        version=_version(edition, saved),
        address=permalink(edition, site),
    )


def _version(edition: Edition, saved: date | None) -> str:
    t, language = edition.language.t, edition.language
    parts = [t(ATLAS), t("data version {version}", version=edition.version)]
    return ", ".join(parts + ([t("saved on {day}", day=language.long_date(saved.isoformat()))] if saved else []))


def permalink(edition: Edition, site: str = "") -> str:
    """Return the address of an edition's page, with the version of its data."""
    return f"{site}{edition.page}{'&' if '?' in edition.page else '?'}{VERSION}={edition.version}"


def _filter_note(edition: Edition) -> str:
    """Return a note on the filters, empty without any.

    The figure lacks what the filters leave out, so it must name them.
    """
    language, dataset, selection = edition.language, edition.atlas.dataset, edition.selection
    years = (language.t("no date") if year == UNDATED else year for year in selection.years)
    places = (labels.place(code, dataset, language) for code in selection.countries)
    chosen = "; ".join(part for part in (language.prose_list(years), language.prose_list(places)) if part)
    return language.t("Only: {chosen}", chosen=chosen) if chosen else ""


def _dispute_note(edition: Edition) -> str:
    disputes = sources.disputes(edition.view, edition.atlas)
    singular, plural = "{count} dispute touches these figures", "{count} disputes touch these figures"
    return edition.language.n(singular, plural, len(disputes)) if disputes else ""


def _sources(edition: Edition) -> str:
    articles = edition.atlas.dataset.articles
    labelled = (
        labels.source(articles[origin["id"]], edition.atlas.dataset, edition.language) for origin in origins(edition)
    )
    return edition.language.t("Sources: {sources}", sources="; ".join(labelled))
