"""The shortest way on the globe: through its ends, evenly, and never longer than it must be."""

from itertools import pairwise
from math import acos, cos, radians, sin

import pytest
from hypothesis import assume, given
from hypothesis import strategies as some

from components.geography.great_circle import STEPS, great_circle
from components.geography.world import Point

PLACES = some.tuples(some.floats(-180, 180), some.floats(-85, 85))


def angle(one: Point, other: Point) -> float:
    """Radians between two places on the globe (the law of cosines)."""
    (lon, lat), (to_lon, to_lat) = (tuple(map(radians, place)) for place in (one, other))
    inner = sin(lat) * sin(to_lat) + cos(lat) * cos(to_lat) * cos(to_lon - lon)
    return acos(max(-1.0, min(1.0, inner)))


@given(PLACES, PLACES)
def test_the_way_is_as_long_as_the_distance(start: Point, end: Point) -> None:
    assume(angle(start, end) < 3.1)  # from one end of the globe to the other every way is the shortest
    path = [(lon, lat) for lon, lat in great_circle(start, end)]
    assert len(path) == STEPS + 1
    steps = [angle(one, other) for one, other in pairwise(path)]
    assert sum(steps) == pytest.approx(angle(start, end), abs=1e-3)
    assert max(steps) - min(steps) < 1e-3
    assert angle(path[0], start) < 1e-4
    assert angle(path[-1], end) < 1e-4


def test_half_way_along_a_meridian_and_along_the_equator() -> None:
    assert great_circle((10, -40), (10, 60))[STEPS // 2] == [10, 10]
    assert great_circle((-30, 0), (50, 0))[STEPS // 2] == [10, 0]


def test_a_way_to_where_one_is_stays_there() -> None:
    assert great_circle((37.62, 55.75), (37.62, 55.75)) == [[37.62, 55.75]] * (STEPS + 1)
