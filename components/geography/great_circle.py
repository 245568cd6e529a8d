"""The shortest way between two places on the globe, as a line that a flat map can draw."""

from math import asin, atan2, cos, degrees, hypot, radians, sin
from typing import TypeAlias

from components.geography.world import Point

STEPS = 32
"""Pieces of a line: with so many no corner is seen between Moscow and the farthest destination."""

Vector: TypeAlias = tuple[float, float, float]


def great_circle(start: Point, end: Point) -> list[list[float]]:
    """Longitudes and latitudes in degrees, from `start` to `end`, `STEPS` + 1 of them, evenly apart on the globe."""
    one, other = _vector(start), _vector(end)
    apart = 2 * asin(min(1.0, hypot(*(b - a for a, b in zip(one, other, strict=True))) / 2))
    return [_between(one, other, apart, step / STEPS) for step in range(STEPS + 1)]


def _between(one: Vector, other: Vector, apart: float, part: float) -> list[float]:
    """The place `part` of the way from one unit vector to the other; `apart` is the angle between them."""
    if apart == 0:
        return _longitude_latitude(one)
    first, second = sin((1 - part) * apart) / sin(apart), sin(part * apart) / sin(apart)
    x, y, z = (first * a + second * b for a, b in zip(one, other, strict=True))
    return _longitude_latitude((x, y, z))


def _vector(place: Point) -> Vector:
    longitude, latitude = map(radians, place)
    return cos(latitude) * cos(longitude), cos(latitude) * sin(longitude), sin(latitude)


def _longitude_latitude(vector: Vector) -> list[float]:
    x, y, z = vector
    return [round(degrees(atan2(y, x)), 3), round(degrees(atan2(z, hypot(x, y))), 3)]
