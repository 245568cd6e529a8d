"""Take a view away: one quiet control for its files, its link, its citation and the snippet that embeds it.

What is in the control is made and sent only when it is opened.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from html import escape
from urllib.parse import urlencode

import streamlit as st

from components.figures.drawings import DRAWINGS
from components.figures.ground import ground
from components.figures.picture import svg
from components.figures.press import press
from components.interface import citations
from components.interface.folders import WORLD
from components.interface.page import Page
from components.interface.sheets import path
from components.ledger import citation, edition
from components.ledger.caption import caption
from components.ledger.edition import Edition
from components.ledger.export import csv_file, file_name
from components.ledger.package import dataset_package, view_package
from components.ledger.query import VERSION, written
from components.ledger.schema import TABLES
from components.ledger.select import Selection
from components.ledger.views.catalogue import CATALOGUE
from components.ledger.views.view import View

HEIGHT = 640
"""Pixels of an embedded chart; a longer one scrolls."""


@st.fragment
def takeaway(page: Page, view: View, about: str = "") -> None:
    """The control beneath an exhibit; `about` tells one view from another on the same page."""
    with st.popover(
        page.language.t("Take away"), type="tertiary", icon=":material/download:", key=f"takeaway-{view.slug}{about}",
        on_change="rerun",
    ) as control:  # fmt: skip
        if control.open:
            _offers(page, view, _edition(page, view))


def _edition(page: Page, view: View) -> Edition | None:
    """What goes out under an address of its own; nothing for a part of a view, which has none."""
    if view.slug in TABLES and page.name == "data":
        return edition.of_table(view.slug, page.atlas, page.language)
    if view.slug in CATALOGUE and view is page.view(view.slug):
        return edition.of_view(view, page.selection, page.atlas, page.language)
    return None


def _offers(page: Page, view: View, whole: Edition | None) -> None:
    if whole is None:
        _save(page, view, "csv", lambda: csv_file(view))
        return
    t = page.language.t
    titles = [t("Download"), t("Link"), t("Cite"), *([t("Embed")] if _is_drawn(whole) else [])]
    download, link, cite, *embed = st.tabs(titles)
    with download:
        _downloads(page, whole)
    with link:
        _links(page, whole)
    with cite:
        citations.forms(page, citation.of_edition(whole, site()))
    for place in embed:
        with place:
            st.caption(t("A frame with this chart and its sources, for a page of your own"))
            st.code(_snippet(page, whole), language="html", wrap_lines=True)


# Files


def _downloads(page: Page, whole: Edition) -> None:
    view = whole.view
    _save(page, view, "csv", lambda: csv_file(view))
    if whole.is_table:
        _save(page, replace(view, slug="atlas"), "zip", lambda: dataset_package(page.atlas, page.language))
    else:
        _save(page, view, "zip", lambda: view_package(whole))
    if _is_drawn(whole):
        drawing = partial(svg, whole, said=caption(whole, site(), datetime.now(UTC).date()))
        _save(page, view, "png", lambda: press().png(drawing(ground(WORLD))))
        _save(page, view, "svg", lambda: drawing(ground(WORLD)).encode())


def _is_drawn(whole: Edition) -> bool:
    return whole.view.slug in DRAWINGS and not whole.is_table


MIME = {"csv": "text/csv", "zip": "application/zip", "png": "image/png", "svg": "image/svg+xml"}


def _save(page: Page, view: View, ending: str, content: Callable[[], bytes]) -> None:
    st.download_button(
        _called(page, view, ending), data=content, file_name=file_name(view, _heeded(page, view), ending),
        mime=MIME[ending], on_click="ignore", type="tertiary", key=f"{ending}-{view.slug}",
        icon=":material/image:" if ending in ("png", "svg") else ":material/table:",
    )  # fmt: skip


def _called(page: Page, view: View, ending: str) -> str:
    t, rows = page.language.t, page.language.n("{count} row", "{count} rows", len(view.frame))
    return {
        "csv": t("Table as CSV ({rows})", rows=rows),
        "zip": t("The whole dataset (ZIP)") if view.slug == "atlas" else t("Package with metadata and readme (ZIP)"),
        "png": t("Picture with its sources (PNG)"),
        "svg": t("The same as vectors (SVG)"),
    }[ending]


def _heeded(page: Page, view: View) -> Selection:
    """The part of the reader's choice that the view's rows follow, so that no name claims another."""
    heeds = view.slug in CATALOGUE and page.name != "data"
    return edition.heeded(page.selection, view.slug) if heeds else Selection()


# Addresses


def _links(page: Page, whole: Edition) -> None:
    t = page.language.t
    st.caption(t("Opens this page as it is now, and says so when the data have changed since"))
    st.code(_permalink(page, whole), language=None, wrap_lines=True)
    st.caption(t("These rows, for a spreadsheet or a program"))
    st.code(_data(whole), language=None, wrap_lines=True)


def _permalink(page: Page, whole: Edition) -> str:
    return f"{site()}{path(page.name)}?{_query(page.choice.query() | {VERSION: whole.version})}"


def _data(whole: Edition) -> str:
    folder = "data/" if whole.is_table else ""
    asked = _query(written(whole.selection))
    return f"{site()}/api/{folder}{whole.view.slug}.csv" + (f"?{asked}" if asked else "")


def _snippet(page: Page, whole: Edition) -> str:
    asked = page.choice.query(claim=(), view=whole.view.slug) | {"embed": "true"}
    address = f"{site()}{path(page.name)}?{_query(asked)}"
    return (
        f'<iframe src="{escape(address)}" title="{escape(whole.view.message)}"\n'
        f'  width="100%" height="{HEIGHT}" style="border: 0" loading="lazy"></iframe>'
    )


def _query(parameters: dict[str, str]) -> str:
    return urlencode(parameters, safe=",")


def site() -> str:
    """Where the reader has the Atlas open, scheme and host; empty where no browser asks."""
    parts = (st.context.url or "").split("/")
    return "/".join(parts[:3])
