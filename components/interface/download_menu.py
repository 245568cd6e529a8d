"""Take a view away: one quiet control for its files, its link, its citation and the snippet that embeds it.

What is in the control is made and sent only when it is opened.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from html import escape
from urllib.parse import urlencode

import streamlit as st

from components.export import citation, edition
from components.export.caption import caption
from components.export.csv_json import csv_file, file_name
from components.export.edition import Edition
from components.export.formats import FORMATS
from components.export.package import dataset_package
from components.figures.basemap import basemap
from components.figures.drawings import DRAWINGS
from components.figures.picture import svg
from components.figures.picture_formats import PICTURES
from components.interface import citations
from components.interface.page import Page
from components.interface.paths import GEOMETRY
from components.interface.site_map import address
from components.ledger.query import VERSION, to_query
from components.ledger.select import Selection
from components.tables.schema import TABLES
from components.views.catalogue import CATALOGUE
from components.views.view import View

HEIGHT = 640
"""Pixels of an embedded chart; a longer one scrolls."""


def download_menu(page: Page, view: View, about: str = "") -> None:
    """The control beneath an exhibit; `about` tells one view from another on the same page."""
    with st.popover(
        page.language.t("Take away"), type="tertiary", icon=":material/download:", key=f"takeaway-{view.slug}{about}",
        on_change="rerun",
    ) as control:  # fmt: skip
        if control.open:
            _menu(page, view, _edition(page, view))


def _edition(page: Page, view: View) -> Edition | None:
    """What goes out under an address of its own; nothing for a part of a view, which has none."""
    if view.slug in TABLES and page.name == "data":
        return edition.of_table(view.slug, page.atlas, page.language)
    if view.slug in CATALOGUE and view is page.view(view.slug):
        return edition.of_view(view, page.selection, page.atlas, page.language)
    return None


def _menu(page: Page, view: View, whole: Edition | None) -> None:
    if whole is None:
        _rows(page, view, edition.selection_for(page.selection, view.slug))
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
    if whole.is_table:
        _rows(page, whole.view, whole.selection)
        packed = partial(dataset_package, page.atlas, page.language)
        _save(page.language.t("The whole dataset (ZIP)"), "atlas.zip", FORMATS["zip"].media_type, packed)
        return
    for ending, form in FORMATS.items():
        if form.label:
            label = page.language.t(form.label, rows=_row_count(page, whole.view))
            _save(label, file_name(whole.view, whole.selection, ending), form.media_type, partial(form.write, whole))
    if _is_drawn(whole):
        _pictures(page, whole)


def _rows(page: Page, view: View, selection: Selection) -> None:
    """Offer rows that have no address of their own: a table's, or a part of a view."""
    form = FORMATS["csv"]
    label = page.language.t(form.label, rows=_row_count(page, view))
    _save(label, file_name(view, selection, "csv"), form.media_type, partial(csv_file, view))


def _row_count(page: Page, view: View) -> str:
    return page.language.n("{count} row", "{count} rows", view.count)


def _pictures(page: Page, whole: Edition) -> None:
    words = caption(whole, site(), datetime.now(UTC).date())

    def make(convert: Callable[[str], bytes]) -> bytes:
        return convert(svg(whole, basemap(GEOMETRY), words))

    for ending, form in PICTURES.items():
        name = file_name(whole.view, whole.selection, ending)
        _save(page.language.t(form.label), name, form.media_type, partial(make, form.convert))


def _save(label: str, name: str, media_type: str, content: Callable[[], bytes]) -> None:
    """Offer a file that is made when it is asked for."""
    st.download_button(
        label, data=content, file_name=name, mime=media_type, on_click="ignore", type="tertiary", key=name,
        icon=":material/image:" if media_type.startswith("image/") else ":material/table:",
    )  # fmt: skip


def _is_drawn(whole: Edition) -> bool:
    return whole.view.slug in DRAWINGS and not whole.is_table


# Addresses


def _links(page: Page, whole: Edition) -> None:
    t = page.language.t
    st.caption(t("Opens this page as it is now, and says so when the data have changed since"))
    st.code(_permalink(page, whole), language=None, wrap_lines=True)
    st.caption(t("These rows, for a spreadsheet or a program"))
    st.code(_data(whole), language=None, wrap_lines=True)


def _permalink(page: Page, whole: Edition) -> str:
    return site() + address(page.name, page.choice.query() | {VERSION: whole.version})


def _data(whole: Edition) -> str:
    folder = "data/" if whole.is_table else ""
    asked = urlencode(to_query(whole.selection), safe=",")
    return f"{site()}/api/{folder}{whole.view.slug}.csv" + (f"?{asked}" if asked else "")


def _snippet(page: Page, whole: Edition) -> str:
    asked = page.choice.query(claim=(), view=whole.view.slug) | {"embed": "true"}
    return (
        f'<iframe src="{escape(site() + address(page.name, asked))}" title="{escape(whole.view.message)}"\n'
        f'  width="100%" height="{HEIGHT}" style="border: 0" loading="lazy"></iframe>'
    )


def site() -> str:
    """Where the reader has the Atlas open, scheme and host; empty where no browser asks."""
    parts = (st.context.url or "").split("/")
    return "/".join(parts[:3])
