"""The context that a page draws itself from: dataset, language, choice and colours."""

from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components.figures.look import Look
from components.figures.palette import Scheme
from components.interface import filters
from components.interface.state import Choice
from components.ledger.load import Atlas
from components.ledger.select import Selection
from components.views.catalogue import view
from components.views.view import View
from components.wording.language import Language


@dataclass(frozen=True)
class Page:
    """The context that a page draws itself from."""

    name: str
    atlas: Atlas
    language: Language
    choice: Choice
    scheme: Scheme
    by_year: bool = True
    by_country: bool = True
    bar: DeltaGenerator | None = None

    @property
    def selection(self) -> Selection:
        """Return the selection by this page's filters; a filter it lacks is ignored."""
        chosen = self.choice.selection
        return Selection(chosen.years if self.by_year else (), chosen.countries if self.by_country else (), chosen.flow)

    def choose(self, field: str, label: str, options: Mapping[str, str], suggested: str = "") -> str:
        """Show this page's choice beside the filters and return its code.

        It is a code of `options`: the reader's, else the suggested, else the first.
        """
        current = str(getattr(self.choice, field) or suggested or next(iter(options), ""))
        with self.bar or st.container():
            filters.show_page_choice(field, self.language.t(label), options, self.choice, current)
        return current

    def view(self, slug: str) -> View:
        """Return the view with this slug for the reader's choice and language."""
        return view(slug, self.atlas, self.selection, self.language)

    @property
    def look(self) -> Look:
        """Return the look of figures for this reader."""
        return Look(self.scheme, self.language)
