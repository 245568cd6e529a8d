"""How a figure looks to its reader: the colours of the scheme, and the language of its words."""

from dataclasses import dataclass

from components.figures.palette import PALETTES, Palette, Scheme
from components.wording.language import Language


@dataclass(frozen=True)
class Look:
    """A scheme and a language; drawings are built once for each."""

    scheme: Scheme
    language: Language

    @property
    def colours(self) -> Palette:
        """The colours of the scheme."""
        return PALETTES[self.scheme]
