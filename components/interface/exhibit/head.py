"""The head of an exhibit: message, subject, number of articles, and disputes."""

import streamlit as st

from components.interface import disputes
from components.interface.literal import literal
from components.interface.page import Page
from components.views import sources
from components.views.catalogue import CATALOGUE
from components.views.view import View


def show_head(page: Page, view: View) -> bool:
    """Show the head of a view and return whether it has rows.

    Where no row is left, a notice says what is missing and which filter to loosen.
    """
    missing = CATALOGUE[view.slug].missing
    if not view.count and missing:
        _show_missing(page, missing)
        return False
    show_title(page, view, sources.disputes(view, page.atlas))
    return True


def show_title(page: Page, view: View, disputed: tuple[str, ...] = ()) -> None:
    """Show a view's message, its subject, the number of its articles, and its disputes."""
    st.header(literal(view.message), anchor=False)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        parts = (view.about, _article_count(page, view))
        st.caption(literal(" · ".join(part for part in parts if part)), width="content")
        disputes.show_disputes_popover(page, disputed, view.slug)


def _show_missing(page: Page, missing: str) -> None:
    filters = {"year": page.selection.years, "country": page.selection.countries}
    chosen = page.language.prose_list(page.language.t(name) for name, used in filters.items() if used)
    hint = page.language.t("Loosen the filter by {filters}.", filters=chosen) if chosen else ""
    st.info(f"{page.language.t(missing)} {hint}")


def _article_count(page: Page, view: View) -> str:
    count = len(sources.articles(view, page.atlas))
    return page.language.n("{count} article", "{count} articles", count) if count else ""
