"""The formats of a picture, for data routes and menus.

A new format is a line here.
"""

from collections.abc import Callable
from dataclasses import dataclass

from components.figures.renderer import renderer


@dataclass(frozen=True)
class PictureFormat:
    """A picture's format: media type, converter from SVG, and label in the menu."""

    media_type: str
    convert: Callable[[str], bytes]
    label: str


PICTURES = {
    "png": PictureFormat("image/png", lambda drawing: renderer().png(drawing), "Picture with its sources (PNG)"),
    "svg": PictureFormat("image/svg+xml", str.encode, "The same as vectors (SVG)"),
}
"""Ending of a picture -> its format, in the order of the menu."""
