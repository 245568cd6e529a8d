"""What a page needs to draw itself: dataset, language, choice and colours."""

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
    """What a page needs to draw itself."""

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
        """The rows that the filters choose; what the page offers no filter for chooses nothing on it."""
        said = self.choice.selection
        return Selection(said.years if self.by_year else (), said.countries if self.by_country else (), said.flow)

    def choose(self, field: str, label: str, options: Mapping[str, str], suggested: str = "") -> str:
        """A choice of this page's own, at the left of the filters: a code of `options`, the first if none is made."""
        current = str(getattr(self.choice, field) or suggested or next(iter(options), ""))
        with self.bar or st.container():
            filters.one_of(field, self.language.t(label), options, self.choice, current)
        return current

    def view(self, slug: str) -> View:
        """The view of this slug for the reader's choice and language."""
        return view(slug, self.atlas, self.selection, self.language)

    @property
    def look(self) -> Look:
        """How figures look to this reader."""
        return Look(self.scheme, self.language)
