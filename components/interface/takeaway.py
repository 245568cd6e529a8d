"""Take a view away: its rows as CSV, and one quiet control for the package, the data address and the citation."""

from datetime import UTC, datetime
from urllib.parse import urlencode

import streamlit as st

from components.interface.page import Page
from components.ledger import citation
from components.ledger.edition import Edition, heeded, of_view
from components.ledger.export import csv_file, file_name
from components.ledger.package import view_package
from components.ledger.query import written
from components.ledger.select import Selection
from components.ledger.views.catalogue import CATALOGUE
from components.ledger.views.view import View


def takeaway(page: Page, view: View, about: str = "") -> None:
    """The rows shown as a CSV file, and more; `about` tells one view from another on the same page."""
    rows = page.language.n("{count} row", "{count} rows", len(view.frame))
    with st.container(horizontal=True, vertical_alignment="center"):
        st.download_button(
            page.language.t("Download CSV ({rows})", rows=rows), data=lambda: csv_file(view),
            file_name=file_name(view, _heeded(page, view), "csv"), mime="text/csv", icon=":material/download:",
            on_click="ignore", type="tertiary", key=f"takeaway-{view.slug}{about}",
        )  # fmt: skip
        if view.slug in CATALOGUE and view is page.view(view.slug):
            with st.popover(page.language.t("More"), type="tertiary", key=f"more-{view.slug}{about}"):
                _more(page, of_view(view, page.selection, page.atlas, page.language))


def _heeded(page: Page, view: View) -> Selection:
    """The part of the reader's choice that the view's rows follow, so that no name claims another."""
    return heeded(page.selection, view.slug) if view.slug in CATALOGUE else Selection()


def _more(page: Page, edition: Edition) -> None:
    """What makes the rows usable and checkable elsewhere."""
    st.download_button(
        page.language.t("Package with metadata (ZIP)"), data=lambda: view_package(edition),
        file_name=file_name(edition.view, edition.selection, "zip"), mime="application/zip",
        icon=":material/folder_zip:", on_click="ignore", type="tertiary", key=f"package-{edition.view.slug}",
    )  # fmt: skip
    st.caption(page.language.t("Address of these rows, for a spreadsheet or a program"))
    st.code(_address(edition), language=None, wrap_lines=True)
    st.caption(page.language.t("Citation"))
    st.code(citation.plain(_work(edition), page.language, datetime.now(UTC).date()), language=None, wrap_lines=True)


def _work(edition: Edition) -> citation.Work:
    return citation.of_edition(edition, _site())


def _address(edition: Edition) -> str:
    asked = urlencode(written(edition.selection), safe=",")
    return f"{_site()}/api/{edition.view.slug}.csv" + (f"?{asked}" if asked else "")


def _site() -> str:
    """Where the reader has the Atlas open, scheme and host; empty where no browser asks."""
    parts = (st.context.url or "").split("/")
    return "/".join(parts[:3])
