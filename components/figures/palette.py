"""The colours of all figures and their meanings, safe for colour-blind readers.

They are legible on light and dark. Blue is what an article states; hollow is derived; pale is the uncertain part of a
reading; grey has no figure; orange is a dispute. No colour means anything else.
"""

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

Scheme: TypeAlias = Literal["light", "dark"]


@dataclass(frozen=True)
class Palette:
    """The colours of one scheme, in hex.

    `ink` is for text, `soft` for secondary text, `line` for rules and grids, `paper` for the background; `land` is the
    map's land; `stated` and `second` are for stated figures, `dispute` for disputed ones.
    """

    ink: str
    soft: str
    line: str
    paper: str
    land: str
    stated: str
    second: str
    dispute: str


PALETTES: dict[Scheme, Palette] = {
    "light": Palette(
        ink="#1f2733", soft="#5b6675", line="#d9dee5", paper="#ffffff", land="#e9ecf0",
        stated="#2166ac", second="#1b9e8a", dispute="#b35806",
    ),
    "dark": Palette(
        ink="#eef1f5", soft="#a9b3c1", line="#39424f", paper="#11161d", land="#27303b",
        stated="#5aa2e6", second="#3cc4ae", dispute="#f0a04b",
    ),
}  # fmt: skip

PALE = 0.38
"""Opacity of what is uncertain."""
FONT = '"Source Sans", "Source Sans 3", "Noto Sans", "DejaVu Sans", sans-serif'


def rgb(colour: str) -> list[int]:
    """Return a hex colour as deck.gl takes it: [red, green, blue]."""
    return [int(colour[place : place + 2], 16) for place in (1, 3, 5)]


def vega_config(scheme: Scheme) -> dict[str, Any]:
    """Return the Vega-Lite configuration that all charts share."""
    colours = PALETTES[scheme]
    return {
        "background": "transparent",
        "font": FONT,
        "view": {"stroke": None},
        "mark": {"aria": False},  # a screen reader reads each row once, from the mark with a description
        "axis": {
            "labelColor": colours.soft, "titleColor": colours.soft, "labelFontSize": 13, "titleFontSize": 13,
            "titleFontWeight": "normal", "gridColor": colours.line, "domainColor": colours.line,
            "tickColor": colours.line, "labelLimit": 0,
        },
        "legend": {"labelColor": colours.ink, "labelFontSize": 14, "labelLimit": 0, "title": None},
        "text": {"color": colours.ink, "fontSize": 14},
    }  # fmt: skip
