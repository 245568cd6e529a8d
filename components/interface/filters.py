"""The filters by year and country, and a page's choice beside them; all are in the URL."""

from collections.abc import Mapping, Sequence

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components.interface import state
from components.interface.state import Choice
from components.ledger.load import Atlas
from components.ledger.observations import UNDATED
from components.ledger.select import countries, years
from components.views.rows import labels
from components.wording.language import Language


def show_filters(
    atlas: Atlas, choice: Choice, language: Language, *, by_year: bool, by_country: bool
) -> DeltaGenerator:
    """Show a page's filters; return the container at their left for the page's choice."""
    bar = st.container(horizontal=True, vertical_alignment="top", gap="medium", key="filters")
    page_choice = bar.container(width="content")
    with bar:
        if by_year:
            _show_years(atlas, choice, language)
        if by_country:
            _show_countries(atlas, choice, language)
    return page_choice


def _show_years(atlas: Atlas, choice: Choice, language: Language) -> None:
    name = f"year-{language.code}"
    options, current, new = years(atlas.dataset), list(choice.years), state.is_new(name)
    values = st.pills(
        language.t("Year"), options, selection_mode="multi", key=state.set_widget(name, current, new=new),
        default=current if new else None,
        format_func=lambda year: language.t("no date") if year == UNDATED else year,
        on_change=_write_filter, args=(choice, "years", name, options),
    )  # fmt: skip
    if new and set(values) != set(current):
        _write_filter(choice, "years", name, options)
        st.rerun()


def _show_countries(atlas: Atlas, choice: Choice, language: Language) -> None:
    name = f"country-{language.code}"
    options = sorted(countries(atlas.dataset), key=lambda code: labels.place(code, atlas.dataset, language))
    current, new = [code for code in options if code in choice.countries], state.is_new(name)
    values = st.multiselect(
        language.t("Country"), options, key=state.set_widget(name, current, new=new), default=current if new else None,
        format_func=lambda code: labels.place(code, atlas.dataset, language),
        on_change=_write_filter, args=(choice, "countries", name, options), placeholder=language.t("any"), width=250,
        select_all=False,
    )  # fmt: skip
    if new and set(values) != set(current):
        _write_filter(choice, "countries", name, options)
        st.rerun()


def _write_filter(choice: Choice, field: str, name: str, options: Sequence[str]) -> None:
    value = state.widget_value(name)
    selected = set(value) if isinstance(value, list) else set()
    state.write_choice(choice, claim=(), **{field: tuple(option for option in sorted(options) if option in selected)})


def show_page_choice(field: str, label: str, options: Mapping[str, str], choice: Choice, current: str) -> None:
    """Show a page's choice among `options`, code -> name, set to `current`.

    The chosen code is in the URL under `field`.
    """
    name = f"{field}-{label}"
    new = state.is_new(name)
    value = st.selectbox(
        label, list(options), key=state.set_widget(name, current, new=new), format_func=options.__getitem__,
        index=list(options).index(current) if new and current in options else 0,
        on_change=_write_page_choice, args=(choice, field, name), width=360,
    )  # fmt: skip
    if new and options and value != current:
        _write_page_choice(choice, field, name)
        st.rerun()


def _write_page_choice(choice: Choice, field: str, name: str) -> None:
    state.write_choice(choice, claim=(), **{field: str(state.widget_value(name))})
