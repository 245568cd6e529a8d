"""The shortest line between two points on the globe."""

from math import asin, atan2, cos, degrees, hypot, radians, sin
from typing import TypeAlias

from components.geography.world import Point

STEPS = 32
"""Pieces of a line: with so many no corner is visible between Moscow and the farthest destination."""

Vector: TypeAlias = tuple[float, float, float]
"""A point of the unit sphere."""


def great_circle(start: Point, end: Point) -> list[list[float]]:
    """Return the points of the shortest line from `start` to `end`.

    Longitudes and latitudes in degrees, `STEPS` + 1 of them, evenly apart on the globe.
    """
    from_vector, to_vector = _vector(start), _vector(end)
    angle = 2 * asin(min(1.0, hypot(*(b - a for a, b in zip(from_vector, to_vector, strict=True))) / 2))
    return [_interpolate(from_vector, to_vector, angle, step / STEPS) for step in range(STEPS + 1)]


def _interpolate(start: Vector, end: Vector, angle: float, fraction: float) -> list[float]:
    """Return the point at a fraction of the way; `angle` is the angle between the ends in radians."""
    if angle == 0:
        return _longitude_latitude(start)
    start_weight, end_weight = sin((1 - fraction) * angle) / sin(angle), sin(fraction * angle) / sin(angle)
    x, y, z = (start_weight * a + end_weight * b for a, b in zip(start, end, strict=True))
    return _longitude_latitude((x, y, z))


def _vector(point: Point) -> Vector:
    longitude, latitude = map(radians, point)
    return cos(latitude) * cos(longitude), cos(latitude) * sin(longitude), sin(latitude)


def _longitude_latitude(vector: Vector) -> list[float]:
    x, y, z = vector
    return [round(degrees(atan2(y, x)), 3), round(degrees(atan2(z, hypot(x, y))), 3)]
