"""The frame of every page: title, notices about dataset and address, filters, receipts."""

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
"""It would end the Markdown code span that shows a dropped value."""


@contextmanager
def page_frame(name: str, lead: str = "", *, by_year: bool = True, by_country: bool = True) -> Iterator[Page]:
    """Show title, lead, notices and filters around the `with` block, receipts after it."""
    current = store().current()
    page, dropped = _read_page(name, current)
    page = replace(page, by_year=by_year, by_country=by_country)
    navigation.show_bar(page)
    st.title(page.language.t(HEADINGS[name]), anchor=False)
    if lead:
        st.markdown(page.language.t(lead))
    with st.container():  # what follows keeps its position, and is not drawn twice, when a notice comes or goes
        _show_dropped_values(dropped, page.language)
        _show_last_good_notice(current.problems, page.language)
        _show_changed_data(page)
    bar = filters.show_filters(page.atlas, page.choice, page.language, by_year=by_year, by_country=by_country)
    yield replace(page, bar=bar)
    receipts.show_receipts(page)


def embedded_frame(name: str) -> Page:
    """Return an embedded page after its notices; it has no title or filters."""
    page, dropped = _read_page(name, store().current())
    with st.container():
        _show_dropped_values(dropped, page.language)
        _show_changed_data(page)
    return page


def _show_changed_data(page: Page) -> None:
    """Show a notice if the link was made on another data version."""
    then, now = state.link_data_version(), page.atlas.dataset.version
    if then and then != now:
        text = "This link was made on data version {then}; the data have changed since (now {now}). Figures may differ."
        st.info(page.language.t(text, then=then, now=now))


def _read_page(name: str, current: Current) -> tuple[Page, tuple[str, ...]]:
    """Return the page at this address, and the address's unknown values.

    Without a dataset, show its problems and stop the script.
    """
    if current.atlas is None:
        _show_refusal(current.problems)
        st.stop()
    choice, dropped = state.read_choice(current.atlas)
    style.send_rules()
    scheme: Scheme = "dark" if st.context.theme.type == "dark" else "light"
    return Page(name, current.atlas, Language(choice.lang or SOURCE), choice, scheme), dropped


def _show_dropped_values(values: tuple[str, ...], language: Language) -> None:
    """Warn of the address's values that were left out."""
    if values:
        unknown = ", ".join(f"`{value.replace(TICK, '')}`" for value in values)
        text = "The address has values that the Atlas does not know; they were left out: {unknown}"
        st.warning(language.t(text, unknown=unknown))


def _show_refusal(problems: tuple[Problem, ...]) -> None:
    """Show the dataset's problems in place of a page."""
    language = Language(SOURCE)
    st.title(language.t("The dataset has to be mended first"), anchor=False)
    st.markdown(
        language.t("Nothing is shown until every table is sound. `python -m components check` prints the same list.")
    )
    _show_problems(problems)


def _show_last_good_notice(problems: tuple[Problem, ...], language: Language) -> None:
    """Warn that the files are broken and the last good dataset is used."""
    if not problems:
        return
    st.warning(language.t("The files on disk have problems. What you see is the last sound dataset."))
    with st.expander(language.n("{count} problem", "{count} problems", len(problems))):
        _show_problems(problems)


def _show_problems(problems: tuple[Problem, ...]) -> None:
    st.code("\n".join(map(str, problems)), language=None, wrap_lines=True)
