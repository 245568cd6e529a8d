"""The look of a figure: its colour scheme and the language of its words."""

from dataclasses import dataclass

from components.figures.palette import PALETTES, Palette, Scheme
from components.wording.language import Language


@dataclass(frozen=True)
class Look:
    """A colour scheme and a language; drawings are built once for each pair."""

    scheme: Scheme
    language: Language

    @property
    def colours(self) -> Palette:
        """Return the colours of the scheme."""
        return PALETTES[self.scheme]

    @property
    def ink_on_marks(self) -> str:
        """Return the colour of text upon coloured marks."""
        return "white" if self.scheme == "light" else self.colours.paper
