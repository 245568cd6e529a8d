"""The picture of a view: message, caveats, map, charts, legend, articles, version, address.

The charts are those of the pages, drawn by the same library without a browser. The rows are also inside the file, as
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
"""Fonts of the same widths on every system, so that lines break alike everywhere."""
LETTER = 0.53
"""Width of a letter as a fraction of the font's size, a little more than the average of prose."""
PADDING = {"left": 0, "right": 0, "top": 5, "bottom": 5}
METADATA_COLUMNS = (
    "id", "label", "figure", "reading", "qualifier", "obs_status", "kind", "disputes", "claim_ids", "quote", "source",
    "url", "note",
)  # fmt: skip
"""Columns of a view in the metadata of the file."""
OUTLINE = re.compile(r' d="[^"]*"')
"""The outline of a shape in SVG."""


@dataclass(frozen=True)
class Block:
    """A part of the picture as SVG, and its height in pixels."""

    drawing: str
    height: float


def svg(edition: Edition, basemap: Basemap, caption: Caption) -> str:
    """Return the picture of a view that has charts, with its caption, as SVG."""
    look = Look("light", edition.language)
    blocks = [*_head(caption, look.colours), *_body(edition, basemap, look), *_foot(caption, look.colours)]
    groups, y = [], float(MARGIN)
    for block in blocks:
        groups.append(f'<g transform="translate({MARGIN},{y:g})">{block.drawing}</g>')
        y += block.height
    return _sheet("".join(groups), y + MARGIN / 2, edition, caption, look.colours)


def _sheet(content: str, height: float, edition: Edition, caption: Caption, colours: Palette) -> str:
    metadata = json.dumps(_metadata(edition, caption), ensure_ascii=False, allow_nan=False)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="{WIDTH}" '
        f'height="{height:g}" viewBox="0 0 {WIDTH} {height:g}" role="img" lang="{edition.language.code}">'
        f"<title>{escape(caption.title)}</title><desc>{escape(edition.view.spoken)}</desc>"
        f'<metadata id="atlas">{escape(metadata)}</metadata>'
        f'<rect width="100%" height="100%" fill="{colours.paper}"/>{content}</svg>\n'
    )


def _metadata(edition: Edition, caption: Caption) -> dict[str, Any]:
    """Return the metadata inside the file: view, filters, version, address, sources, rows."""
    rows = [{name: row[name] for name in METADATA_COLUMNS if name in row} for row in records(edition.view)]
    return {
        "view": edition.view.slug, "activeFilters": edition.filters, "dataVersion": edition.version,
        "address": caption.address, "sources": caption.sources, "rows": rows,
    }  # fmt: skip


# The parts of the picture, from top to bottom


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
    names = {code: labels.place(code, dataset, edition.language) for code in codes}
    return flat_map(table, points, names, basemap, look)


def _foot(caption: Caption, colours: Palette) -> Iterable[Block]:
    yield Block(f'<line x2="{INNER}" y1="8" y2="8" stroke="{colours.line}"/>', GAP + 4)
    yield _text(caption.sources, 12, colours.soft)
    yield _text(caption.version, 12, colours.soft)
    yield _text(caption.address, 12, colours.soft)


def _chart(spec: Spec, number: int) -> Block:
    """Return a chart as a block; `number` makes its SVG ids unique in the picture."""
    drawing = renderer().svg({**spec, "padding": PADDING, "config": {**spec["config"], "font": FONT}})
    size = re.search(r'height="([\d.]+)"', drawing)
    renamed = re.sub(r'(id="|url\(#)(?=\w)', rf"\1chart{number}-", drawing)
    return Block(OUTLINE.sub(_round, renamed), float(size[1] if size else 0) + GAP / 2)


def _round(outline: re.Match[str]) -> str:
    """Return an outline rounded to a tenth of a pixel.

    Only outlines are rounded: a figure in words keeps its digits.
    """
    return re.sub(r"(\d\.\d)\d+", r"\1", outline[0])


def _legend_item(item: LegendItem, colours: Palette) -> Block:
    """Return an entry of the legend as a block."""
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
    """Return a paragraph as a block, with lines as wide as the picture."""
    lines = textwrap.wrap(text, int(INNER / (size * LETTER * (1.06 if bold else 1))))
    leading = round(size * 1.35)
    spans = "".join(f'<tspan x="0" y="{leading * (position + 1) - 5}">{escape(line)}</tspan>'
                    for position, line in enumerate(lines))  # fmt: skip
    weight = ' font-weight="bold"' if bold else ""
    return Block(
        f'<text font-family="{FONT}" font-size="{size}" fill="{colour}"{weight}>{spans}</text>', leading * len(lines)
    )
