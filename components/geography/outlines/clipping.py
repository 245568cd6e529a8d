"""Polygons cut at the antimeridian, and rings at a parallel."""

from itertools import pairwise

from components.geography.outlines.rings import Polygon, Ring, rounded, square_degrees

HALF_TURN = 180
"""Degrees of longitude: no line of the source goes further in one step unless it crosses the antimeridian."""


def at_antimeridian(polygon: Polygon) -> list[Polygon]:
    """The polygon itself, or its pieces east and west of the antimeridian when it crosses it."""
    if all(abs(a[0] - b[0]) <= HALF_TURN for ring in polygon for a, b in pairwise(ring)):
        return [polygon]
    pieces = ([_clipped(_unwrapped(ring), shift) for ring in polygon] for shift in (0, -360, 360))
    return [[ring for ring in piece if square_degrees(ring)] for piece in pieces if square_degrees(piece[0])]


def _unwrapped(ring: Ring) -> Ring:
    """The ring without jumps from 180 to -180 degrees: its longitudes run on past them."""
    turned: Ring = []
    for x, y in ring:
        before = turned[-1][0] if turned else x
        turned.append((x - 360 * round((x - before) / 360), y))
    return turned


def _clipped(ring: Ring, shift: float) -> Ring:
    """What of the ring, moved by `shift` degrees of longitude, lies between -180 and 180; or empty."""
    moved = [(x + shift, y) for x, y in ring]
    return rounded(_half(_half(moved, HALF_TURN, 1), -HALF_TURN, -1))


def beside(ring: Ring, limit: float, side: int) -> Ring:
    """What of the ring lies south (side 1) or north (side -1) of the parallel `limit`; or empty."""
    turned = _half([(y, x) for x, y in ring], limit, side)
    return rounded([(x, y) for y, x in turned])


def _half(ring: Ring, limit: float, side: int) -> Ring:
    """What of the ring lies west (side 1) or east (side -1) of a meridian (Sutherland and Hodgman)."""
    kept: Ring = []
    for (x, y), (next_x, next_y) in pairwise(ring):
        if side * x <= side * limit:
            kept.append((x, y))
        if (x - limit) * (next_x - limit) < 0:
            kept.append((limit, y + (next_y - y) * (limit - x) / (next_x - x)))
    return [*kept, kept[0]] if kept else []
