"""The filters that all pages share: by year and by country, in the URL. A page may add a choice of its own."""

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


def draw(atlas: Atlas, choice: Choice, language: Language, *, by_year: bool, by_country: bool) -> DeltaGenerator:
    """The filters that make sense on a page; returns the place at their left for a choice of the page's own."""
    bar = st.container(horizontal=True, vertical_alignment="top", gap="medium", key="filters")
    own = bar.container(width="content")
    with bar:
        if by_year:
            _years(atlas, choice, language)
        if by_country:
            _countries(atlas, choice, language)
    return own


def _years(atlas: Atlas, choice: Choice, language: Language) -> None:
    name = f"year-{language.code}"
    options, shown, new = years(atlas.dataset), list(choice.years), state.is_new(name)
    said = st.pills(
        language.t("Year"), options, selection_mode="multi", key=state.widget(name, shown, new=new),
        default=shown if new else None,
        format_func=lambda year: language.t("no date") if year == UNDATED else year,
        on_change=_write, args=(choice, "years", name, options),
    )  # fmt: skip
    if new and set(said) != set(shown):
        _write(choice, "years", name, options)
        st.rerun()


def _countries(atlas: Atlas, choice: Choice, language: Language) -> None:
    name = f"country-{language.code}"
    options = sorted(countries(atlas.dataset), key=lambda code: labels.place(code, atlas.dataset, language))
    shown, new = [code for code in options if code in choice.countries], state.is_new(name)
    said = st.multiselect(
        language.t("Country"), options, key=state.widget(name, shown, new=new), default=shown if new else None,
        format_func=lambda code: labels.place(code, atlas.dataset, language),
        on_change=_write, args=(choice, "countries", name, options), placeholder=language.t("any"), width=250,
        select_all=False,
    )  # fmt: skip
    if new and set(said) != set(shown):
        _write(choice, "countries", name, options)
        st.rerun()


def _write(choice: Choice, field: str, name: str, options: Sequence[str]) -> None:
    said = state.chosen(name)
    wanted = set(said) if isinstance(said, list) else set()
    state.write_choice(choice, claim=(), **{field: tuple(option for option in sorted(options) if option in wanted)})


def one_of(field: str, label: str, options: Mapping[str, str], choice: Choice, current: str) -> None:
    """A page's own choice of one of `options` (code -> name), in the URL under its field; it shows `current`."""
    name = f"{field}-{label}"
    new = state.is_new(name)
    said = st.selectbox(
        label, list(options), key=state.widget(name, current, new=new), format_func=options.__getitem__,
        index=list(options).index(current) if new and current in options else 0,
        on_change=_write_one, args=(choice, field, name), width=360,
    )  # fmt: skip
    if new and options and said != current:
        _write_one(choice, field, name)
        st.rerun()


def _write_one(choice: Choice, field: str, name: str) -> None:
    state.write_choice(choice, claim=(), **{field: str(state.chosen(name))})
