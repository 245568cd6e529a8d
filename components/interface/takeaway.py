"""Take a view away: one quiet control under each chart and table."""

import streamlit as st

from components.interface.page import Page
from components.ledger.export import csv_file, file_name
from components.ledger.views.view import View


def takeaway(page: Page, view: View, about: str = "") -> None:
    """The rows shown as a CSV file; `about` tells one view from another on the same page."""
    rows = page.language.n("{count} row", "{count} rows", len(view.frame))
    st.download_button(
        page.language.t("Download CSV ({rows})", rows=rows), data=lambda: csv_file(view),
        file_name=file_name(view, page.selection, "csv"), mime="text/csv", icon=":material/download:",
        on_click="ignore", type="tertiary", key=f"takeaway-{view.slug}{about}",
    )  # fmt: skip
