"""Lines and rings in degrees, longitude before latitude: how they are simplified and joined, and what they hold.

A ring is closed: it ends where it begins. A polygon is its outer ring, then its holes.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TypeAlias

from components.geography.world import Point

Ring: TypeAlias = list[Point]
Polygon: TypeAlias = list[Ring]

DECIMALS = 3
"""Digits kept of a coordinate, in degrees: 0.001 is about 100 m, finer than the source."""
ENDS = 2
"""Points that a line has at least."""
CLOSED = 4
"""Points that a ring has at least: three corners, and the first again."""


def deduplicated(line: Ring) -> Ring:
    """The line without points that repeat the one before."""
    return [point for i, point in enumerate(line) if i == 0 or point != line[i - 1]]


def rounded(line: Ring) -> Ring:
    """The line in the digits that are kept."""
    return deduplicated([(round(x, DECIMALS), round(y, DECIMALS)) for x, y in line])


def simplified(line: Ring, tolerance: float) -> Ring:
    """Douglas and Peucker's simplification; of countries it is done on arcs, before they are joined: neighbours fit."""
    if len(line) <= ENDS:
        return line
    far, index = max((_distance(line[i], line[0], line[-1]), i) for i in range(1, len(line) - 1))
    if far <= tolerance:
        return [line[0], line[-1]]
    return simplified(line[: index + 1], tolerance)[:-1] + simplified(line[index:], tolerance)


def united(rings: Iterable[Ring]) -> list[Ring]:
    """The rings made one where they share a boundary, which they pass in opposite directions."""
    steps = dict.fromkeys(step for ring in rings for step in pairwise(ring))
    onward: defaultdict[Point, list[Point]] = defaultdict(list)
    for start, end in steps:
        if (end, start) not in steps:
            onward[start].append(end)
    return list(_walks(onward))


def _walks(onward: dict[Point, list[Point]]) -> Iterator[Ring]:
    """Every step once, in rings; two rings that touch at a point go on from there as one."""
    while onward:
        ring = [next(iter(onward))]
        while ring[-1] in onward:
            ends = onward[ring[-1]]
            end = ends.pop()
            if not ends:
                del onward[ring[-1]]
            ring.append(end)
        yield ring


def contains(polygon: Sequence[Sequence[Sequence[float]]], point: Point) -> bool:
    """Whether a GeoJSON polygon (outer ring, then holes) holds the point; on the boundary, either answer."""
    return sum(point[0] > x for x in _crossings(polygon, point[1])) % 2 == 1


def interior_point(polygon: Polygon) -> Point:
    """A point well inside: the centroid, unless another is more than twice as far from the boundary."""
    stretch = math.cos(math.radians(polygon[0][0][1]))
    candidates = [_centroid(polygon[0]), *_midpoints(polygon)]
    inside = [(_clearance(polygon, p, stretch) if contains(polygon, p) else 0.0, p) for p in candidates]
    best = inside[0] if 2 * inside[0][0] >= max(inside)[0] else max(inside)
    return round(best[1][0], DECIMALS), round(best[1][1], DECIMALS)


def _midpoints(polygon: Polygon, lines: int = 24) -> Iterator[Point]:
    """The middle of the longest stretch inside the polygon, on each of so many parallels."""
    south, north = min(y for _, y in polygon[0]), max(y for _, y in polygon[0])
    for line in range(lines):
        y = south + (north - south) * (line + 0.5) / lines
        xs = sorted(_crossings(polygon, y))
        west, east = max(zip(xs[::2], xs[1::2], strict=True), key=lambda pair: pair[1] - pair[0])
        yield (west + east) / 2, y


def _crossings(polygon: Sequence[Sequence[Sequence[float]]], y: float) -> Iterator[float]:
    """The longitudes at which the parallel `y` crosses the boundary."""
    for ring in polygon:
        for a, b in pairwise(ring):
            if (a[1] > y) != (b[1] > y):
                yield a[0] + (y - a[1]) * (b[0] - a[0]) / (b[1] - a[1])


def _clearance(polygon: Polygon, point: Point, stretch: float) -> float:
    """From a point to the nearest boundary, in degrees of latitude."""
    return min(_distance(point, a, b, stretch) for ring in polygon for a, b in pairwise(ring))


def _centroid(ring: Ring) -> Point:
    """The centre of gravity of a flat ring with an area; taken from its first point, for exactness."""
    x0, y0 = ring[0]
    sums = [0.0, 0.0, 0.0]
    for (ax, ay), (bx, by) in pairwise(ring):
        cross = (ax - x0) * (by - y0) - (bx - x0) * (ay - y0)
        for i, term in enumerate((cross, cross * (ax + bx - 2 * x0), cross * (ay + by - 2 * y0))):
            sums[i] += term
    return x0 + sums[1] / (3 * sums[0]), y0 + sums[2] / (3 * sums[0])


def _distance(point: Point, start: Point, end: Point, stretch: float = 1.0) -> float:
    """From a point to a segment, in degrees; `stretch` is what a degree of longitude counts for."""
    x, y = (point[0] - start[0]) * stretch, point[1] - start[1]
    along_x, along_y = (end[0] - start[0]) * stretch, end[1] - start[1]
    length = along_x**2 + along_y**2
    share = min(1.0, max(0.0, (x * along_x + y * along_y) / length)) if length else 0.0
    return math.hypot(x - share * along_x, y - share * along_y)


def square_degrees(ring: Ring) -> float:
    """The area of a ring, in square degrees at the equator."""
    if len(ring) < CLOSED:
        return 0.0
    return abs(_signed(ring)) * math.cos(math.radians(ring[0][1]))


def turns_left(ring: Ring) -> bool:
    """Whether the ring runs counter-clockwise, as holes do here."""
    return _signed(ring) > 0


def _signed(ring: Ring) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring)) / 2
