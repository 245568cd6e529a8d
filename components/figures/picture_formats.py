"""The formats of a picture, for data routes and download menus alike; a new one is a line here."""

from collections.abc import Callable
from dataclasses import dataclass

from components.figures.renderer import renderer


@dataclass(frozen=True)
class PictureFormat:
    """A media type, the function that makes it from a drawing in SVG, and what the download menu calls it."""

    media_type: str
    convert: Callable[[str], bytes]
    label: str


PICTURES = {
    "png": PictureFormat("image/png", lambda drawing: renderer().png(drawing), "Picture with its sources (PNG)"),
    "svg": PictureFormat("image/svg+xml", str.encode, "The same as vectors (SVG)"),
}
"""Ending of a picture -> its format, in the order of the menu."""
