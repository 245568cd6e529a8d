"""The menu under an exhibit: files, link, citation and embedding snippet.

Its content is made and sent only when it is opened.
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
"""Pixels of an embedded frame; longer content scrolls."""


def show_download_menu(page: Page, view: View, about: str = "") -> None:
    """Show the menu under an exhibit; `about` distinguishes views of the same slug."""
    with st.popover(
        page.language.t("Take away"), type="tertiary", icon=":material/download:", key=f"takeaway-{view.slug}{about}",
        on_change="rerun",
    ) as popover:  # fmt: skip
        if popover.open:
            _show_menu(page, view, _edition(page, view))


def _edition(page: Page, view: View) -> Edition | None:
    """Return a view's edition; None for a part of it, which has no address."""
    if view.slug in TABLES and page.name == "data":
        return edition.of_table(view.slug, page.atlas, page.language)
    if view.slug in CATALOGUE and view is page.view(view.slug):
        return edition.of_view(view, page.selection, page.atlas, page.language)
    return None


def _show_menu(page: Page, view: View, published: Edition | None) -> None:
    if published is None:
        _offer_rows(page, view, edition.selection_for(page.selection, view.slug))
        return
    t = page.language.t
    titles = [t("Download"), t("Link"), t("Cite"), *([t("Embed")] if _is_drawn(published) else [])]
    download, link, cite, *embed = st.tabs(titles)
    with download:
        _show_downloads(page, published)
    with link:
        _show_links(page, published)
    with cite:
        citations.show_citation_forms(page, citation.of_edition(published, site_address()))
    for place in embed:
        with place:
            st.caption(t("A frame with this chart and its sources, for a page of your own"))
            st.code(_snippet(page, published), language="html", wrap_lines=True)


# Files


def _show_downloads(page: Page, published: Edition) -> None:
    if published.is_table:
        _offer_rows(page, published.view, published.selection)
        packed = partial(dataset_package, page.atlas, page.language)
        _offer_file(page.language.t("The whole dataset (ZIP)"), "atlas.zip", FORMATS["zip"].media_type, packed)
        return
    for ending, form in FORMATS.items():
        if form.label:
            label = page.language.t(form.label, rows=_row_count(page, published.view))
            _offer_file(
                label,
                file_name(published.view, published.selection, ending),
                form.media_type,
                partial(form.write, published),
            )
    if _is_drawn(published):
        _offer_pictures(page, published)


def _offer_rows(page: Page, view: View, selection: Selection) -> None:
    """Offer the rows of a table, or part of a view, as CSV."""
    form = FORMATS["csv"]
    label = page.language.t(form.label, rows=_row_count(page, view))
    _offer_file(label, file_name(view, selection, "csv"), form.media_type, partial(csv_file, view))


def _row_count(page: Page, view: View) -> str:
    return page.language.n("{count} row", "{count} rows", view.count)


def _offer_pictures(page: Page, published: Edition) -> None:
    words = caption(published, site_address(), datetime.now(UTC).date())

    def make(convert: Callable[[str], bytes]) -> bytes:
        return convert(svg(published, basemap(GEOMETRY), words))

    for ending, form in PICTURES.items():
        name = file_name(published.view, published.selection, ending)
        _offer_file(page.language.t(form.label), name, form.media_type, partial(make, form.convert))


def _offer_file(label: str, name: str, media_type: str, content: Callable[[], bytes]) -> None:
    """Offer a file for download; it is made on the click."""
    st.download_button(
        label, data=content, file_name=name, mime=media_type, on_click="ignore", type="tertiary", key=name,
        icon=":material/image:" if media_type.startswith("image/") else ":material/table:",
    )  # fmt: skip


def _is_drawn(published: Edition) -> bool:
    return published.view.slug in DRAWINGS and not published.is_table


# Addresses


def _show_links(page: Page, published: Edition) -> None:
    t = page.language.t
    st.caption(t("Opens this page as it is now, and says so when the data have changed since"))
    st.code(_permalink(page, published), language=None, wrap_lines=True)
    st.caption(t("These rows, for a spreadsheet or a program"))
    st.code(_data_address(published), language=None, wrap_lines=True)


def _permalink(page: Page, published: Edition) -> str:
    return site_address() + address(page.name, page.choice.query() | {VERSION: published.version})


def _data_address(published: Edition) -> str:
    folder = "data/" if published.is_table else ""
    query = urlencode(to_query(published.selection), safe=",")
    return f"{site_address()}/api/{folder}{published.view.slug}.csv" + (f"?{query}" if query else "")


def _snippet(page: Page, published: Edition) -> str:
    query = page.choice.query(claim=(), view=published.view.slug) | {"embed": "true"}
    return (
        f'<iframe src="{escape(site_address() + address(page.name, query))}" title="{escape(published.view.message)}"\n'
        f'  width="100%" height="{HEIGHT}" style="border: 0" loading="lazy"></iframe>'
    )


def site_address() -> str:
    """Return the scheme and host that the reader's browser uses; empty without a browser."""
    parts = (st.context.url or "").split("/")
    return "/".join(parts[:3])
