"""The frame of every page: title, what is wrong with dataset or address, filters, and the receipt at its foot."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import streamlit as st

from components.figures.palette import Scheme
from components.interface import filters, navigation, receipts, state, style
from components.interface.dataset_store import store
from components.interface.page import Page
from components.interface.site_map import HEADINGS
from components.ledger.store import Current
from components.tables.problems import Problem
from components.wording.language import SOURCE, Language

TICK = "`"
"""What would end the code that a dropped value is shown as."""


@contextmanager
def page_frame(name: str, lead: str = "", *, by_year: bool = True, by_country: bool = True) -> Iterator[Page]:
    """A page with its title, a word on what it is, and its filters; the receipt follows what is drawn inside."""
    current = store().current()
    page, dropped = _page(name, current)
    page = replace(page, by_year=by_year, by_country=by_country)
    navigation.bar(page)
    st.title(page.language.t(HEADINGS[name]), anchor=False)
    if lead:
        st.markdown(page.language.t(lead))
    with st.container():  # so that what follows stays in its place when a notice comes or goes, and is not drawn twice
        _dropped(dropped, page.language)
        _last_good(current.problems, page.language)
        _changed_since(page)
    bar = filters.draw(page.atlas, page.choice, page.language, by_year=by_year, by_country=by_country)
    yield replace(page, bar=bar)
    receipts.show_receipts(page)


def embedded_frame(name: str) -> Page:
    """A page without a frame: what is in it stands in somebody else's page."""
    page, dropped = _page(name, store().current())
    with st.container():
        _dropped(dropped, page.language)
        _changed_since(page)
    return page


def _changed_since(page: Page) -> None:
    """A notice where the link was made on other data than these."""
    then, now = state.made_on(), page.atlas.dataset.version
    if then and then != now:
        text = "This link was made on data version {then}; the data have changed since (now {now}). Figures may differ."
        st.info(page.language.t(text, then=then, now=now))


def _page(name: str, current: Current) -> tuple[Page, tuple[str, ...]]:
    """The page that the address asks for, and the values in it that mean nothing."""
    if current.atlas is None:
        _refuse(current.problems)
        st.stop()
    choice, dropped = state.read_choice(current.atlas)
    style.draw()
    scheme: Scheme = "dark" if st.context.theme.type == "dark" else "light"
    return Page(name, current.atlas, Language(choice.lang or SOURCE), choice, scheme), dropped


def _dropped(values: tuple[str, ...], language: Language) -> None:
    """What in the address was left out."""
    if values:
        unknown = ", ".join(f"`{value.replace(TICK, '')}`" for value in values)
        text = "The address has values that the Atlas does not know; they were left out: {unknown}"
        st.warning(language.t(text, unknown=unknown))


def _refuse(problems: tuple[Problem, ...]) -> None:
    """Instead of a page: what is wrong with the dataset, and where."""
    language = Language(SOURCE)
    st.title(language.t("The dataset has to be mended first"), anchor=False)
    st.markdown(
        language.t("Nothing is shown until every table is sound. `python -m components check` prints the same list.")
    )
    _listed(problems)


def _last_good(problems: tuple[Problem, ...], language: Language) -> None:
    """Above a page: the files on disk are broken, and the last good dataset is shown."""
    if not problems:
        return
    st.warning(language.t("The files on disk have problems. What you see is the last sound dataset."))
    with st.expander(language.n("{count} problem", "{count} problems", len(problems))):
        _listed(problems)


def _listed(problems: tuple[Problem, ...]) -> None:
    st.code("\n".join(map(str, problems)), language=None, wrap_lines=True)
