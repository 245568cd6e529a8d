"""A figure as a picture that carries its source: message, caveats, map, charts, key, articles, version and address.

The charts are those of the pages, drawn by the same library without a browser. Rows are also inside the file: as
`<metadata>` of the SVG and as text of the PNG, with their hedges, readings, disputes, claims and sentences.
"""

import json
import re
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from components.export.caption import Caption
from components.export.csv_json import records
from components.export.edition import Edition
from components.figures.basemap import Basemap
from components.figures.chart import Spec
from components.figures.drawings import panels
from components.figures.flatmap import flat_map
from components.figures.legend import LegendItem, legend_items
from components.figures.look import Look
from components.figures.palette import PALE, Palette
from components.figures.renderer import renderer
from components.views.rows import labels

WIDTH, MARGIN = 800, 24
INNER = WIDTH - 2 * MARGIN
GAP = 16
FONT = "Liberation Sans, Arial, Helvetica, sans-serif"
"""Fonts of the same widths on every system, so that what fits here fits there."""
LETTER = 0.53
"""Width of a letter, as a part of the font's size; a little more than the average of prose."""
PADDING = {"left": 0, "right": 0, "top": 5, "bottom": 5}
METADATA_COLUMNS = (
    "id", "label", "figure", "reading", "qualifier", "obs_status", "kind", "disputes", "claim_ids", "quote", "source",
    "url", "note",
)  # fmt: skip
"""Columns of a view that go into the file beside what is drawn."""
OUTLINE = re.compile(r' d="[^"]*"')


@dataclass(frozen=True)
class Block:
    """A part of the sheet, and its height in pixels."""

    drawing: str
    height: float


def svg(edition: Edition, basemap: Basemap, caption: Caption) -> str:
    """The picture of a view that has a drawing, with the words that go along with it."""
    look = Look("light", edition.language)
    blocks = [*_head(caption, look.colours), *_body(edition, basemap, look), *_foot(caption, look.colours)]
    drawn, y = [], float(MARGIN)
    for block in blocks:
        drawn.append(f'<g transform="translate({MARGIN},{y:g})">{block.drawing}</g>')
        y += block.height
    return _sheet("".join(drawn), y + MARGIN / 2, edition, caption, look.colours)


def _sheet(drawn: str, height: float, edition: Edition, caption: Caption, colours: Palette) -> str:
    inside = json.dumps(_data(edition, caption), ensure_ascii=False, allow_nan=False)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="{WIDTH}" '
        f'height="{height:g}" viewBox="0 0 {WIDTH} {height:g}" role="img" lang="{edition.language.code}">'
        f"<title>{escape(caption.title)}</title><desc>{escape(edition.view.spoken)}</desc>"
        f'<metadata id="atlas">{escape(inside)}</metadata>'
        f'<rect width="100%" height="100%" fill="{colours.paper}"/>{drawn}</svg>\n'
    )


def _data(edition: Edition, caption: Caption) -> dict[str, Any]:
    """What the file says of itself."""
    rows = [{name: row[name] for name in METADATA_COLUMNS if name in row} for row in records(edition.view)]
    return {
        "view": edition.view.slug, "activeFilters": edition.filters, "dataVersion": edition.version,
        "address": caption.address, "sources": caption.sources, "rows": rows,
    }  # fmt: skip


# The parts of the sheet, from top to bottom


def _head(caption: Caption, colours: Palette) -> Iterable[Block]:
    yield _text(caption.title, 21, colours.ink, bold=True)
    yield Block("", 4)
    for line in (caption.about, *caption.notes):
        yield _text(line, 14, colours.soft)
    yield Block("", GAP)


def _body(edition: Edition, basemap: Basemap, look: Look) -> Iterable[Block]:
    table = edition.view.frame
    if edition.view.slug == "destinations" and len(table):
        yield _chart(_map(edition, basemap, look), 0)
    parts = panels(edition.view.slug, table, look) if len(table) else []
    for number, part in enumerate(parts, 1):
        if part.title:
            yield _text(part.title, 15, look.colours.ink, bold=True)
        yield _chart({**part.spec, "width": INNER}, number)
    yield from (_legend_item(item, look.colours) for item in legend_items(edition.view.slug, table, look) if len(table))


def _map(edition: Edition, basemap: Basemap, look: Look) -> Spec:
    dataset, table = edition.atlas.dataset, edition.view.frame
    points = basemap.points(dataset)
    codes = {code for joined in table["counterpart_area"] for code in joined.split(";") if code in points}
    called = {code: labels.place(code, dataset, edition.language) for code in codes}
    return flat_map(table, points, called, basemap, look)


def _foot(caption: Caption, colours: Palette) -> Iterable[Block]:
    yield Block(f'<line x2="{INNER}" y1="8" y2="8" stroke="{colours.line}"/>', GAP + 4)
    yield _text(caption.sources, 12, colours.soft)
    yield _text(caption.version, 12, colours.soft)
    yield _text(caption.address, 12, colours.soft)


def _chart(spec: Spec, number: int) -> Block:
    """A chart as a drawing; `number` keeps what it defines apart from what others define."""
    drawn = renderer().svg({**spec, "padding": PADDING, "config": {**spec["config"], "font": FONT}})
    size = re.search(r'height="([\d.]+)"', drawn)
    named = re.sub(r'(id="|url\(#)(?=\w)', rf"\1chart{number}-", drawn)
    return Block(OUTLINE.sub(_rounded, named), float(size[1] if size else 0) + GAP / 2)


def _rounded(outline: re.Match[str]) -> str:
    """An outline to a tenth of a pixel. Nothing but outlines: a figure in words keeps its digits."""
    return re.sub(r"(\d\.\d)\d+", r"\1", outline[0])


def _legend_item(item: LegendItem, colours: Palette) -> Block:
    """An entry of the key."""
    fill = {"full": colours.stated, "pale": colours.stated, "second": colours.second, "line": colours.second}
    outlined = item.swatch in ("outlined", "dashed")
    dash = ' stroke-dasharray="4 3"' if item.swatch == "dashed" else ""
    style = (
        f'fill="none" stroke="{colours.stated}" stroke-width="1.5"{dash}'
        if outlined
        else f'fill="{fill[item.swatch]}" opacity="{PALE if item.swatch == "pale" else 1}"'
    )
    top, height = (8, 4) if item.swatch == "line" else (4, 12)
    figure = f'<tspan font-weight="bold">: {escape(item.figure)}</tspan>' if item.figure else ""
    return Block(
        f'<rect x="1" y="{top}" width="24" height="{height}" rx="2" {style}/>'
        f'<text x="34" y="15" font-family="{FONT}" font-size="13" fill="{colours.soft}">{escape(item.text)}{figure}'
        "</text>",
        20,
    )


def _text(text: str, size: int, colour: str, *, bold: bool = False) -> Block:
    """A paragraph, broken where it is as wide as the sheet."""
    lines = textwrap.wrap(text, int(INNER / (size * LETTER * (1.06 if bold else 1))))
    leading = round(size * 1.35)
    spans = "".join(f'<tspan x="0" y="{leading * (place + 1) - 5}">{escape(line)}</tspan>'
                    for place, line in enumerate(lines))  # fmt: skip
    weight = ' font-weight="bold"' if bold else ""
    return Block(
        f'<text font-family="{FONT}" font-size="{size}" fill="{colour}"{weight}>{spans}</text>', leading * len(lines)
    )
