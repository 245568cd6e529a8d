"""Interval arithmetic: whatever the inputs really are, the result is inside."""

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from components.ledger.interval import Interval
from tests.curator import STEADY

QUANTITIES = st.builds(Fraction, st.integers(0, 10**6), st.integers(1, 1000))
FAR = Fraction(10**9)
"""Beyond every generated bound, so within every open end."""


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    low, width = draw(QUANTITIES), draw(QUANTITIES)
    return Interval(low, draw(st.sampled_from([low + width, low, None])))


@st.composite
def held(draw: st.DrawFn) -> tuple[Interval, Fraction]:
    """An interval and a point of it, its ends and far out in an open one among them."""
    interval = draw(intervals())
    high = FAR if interval.high is None else interval.high
    inside = interval.low + (high - interval.low) * draw(st.integers(0, 100)) / 100
    return interval, draw(st.sampled_from([interval.low, high, inside]))


@STEADY
@given(held(), held())
def test_a_sum_holds_the_sum_of_any_points(one: tuple[Interval, Fraction], other: tuple[Interval, Fraction]) -> None:
    assert one[1] + other[1] in one[0] + other[0]


@STEADY
@given(held(), held())
def test_a_product_holds_the_product_of_any_points(
    one: tuple[Interval, Fraction], other: tuple[Interval, Fraction]
) -> None:
    assert one[1] * other[1] in one[0] * other[0]


@STEADY
@given(held(), held())
def test_a_quotient_holds_the_quotient_of_any_points(
    one: tuple[Interval, Fraction], other: tuple[Interval, Fraction]
) -> None:
    assume(other[1] > 0)
    assert one[1] / other[1] in one[0] / other[0]


@STEADY
@given(held(), QUANTITIES)
def test_what_is_left_holds_what_any_point_leaves(one: tuple[Interval, Fraction], whole: Fraction) -> None:
    left = one[0].remainder_of(whole)
    assert max(Fraction(0), whole - one[1]) in left
    assert left.high is not None
    assert left.high <= whole


@STEADY
@given(held(), QUANTITIES)
def test_a_bound_keeps_what_is_below_it_and_nothing_above(one: tuple[Interval, Fraction], bound: Fraction) -> None:
    interval, point = one
    bounded = interval.up_to(bound)
    assert bounded.high is not None
    assert bounded.high <= bound
    assert (point in bounded) == (point <= bound) or interval.low > bound


@STEADY
@given(intervals(), intervals())
def test_meeting_is_mutual_and_means_a_common_point(one: Interval, other: Interval) -> None:
    ends = [end for end in (one.low, one.high, other.low, other.high) if end is not None]
    assert one.overlaps(other) == other.overlaps(one) == any(end in one and end in other for end in ends)


@STEADY
@given(intervals())
def test_every_interval_meets_itself(one: Interval) -> None:
    assert one.overlaps(one)


def test_touching_at_one_point_is_meeting() -> None:
    assert Interval(Fraction(1), Fraction(2)).overlaps(Interval(Fraction(2), None))
    assert not Interval(Fraction(1), Fraction(2)).overlaps(Interval(Fraction(21, 10), None))


def test_results_are_exact_and_no_wider_than_needed() -> None:
    one, other = Interval(Fraction(1), Fraction(2)), Interval(Fraction(3), Fraction(4))
    assert one + other == Interval(Fraction(4), Fraction(6))
    assert one * other == Interval(Fraction(3), Fraction(8))
    assert one / other == Interval(Fraction(1, 4), Fraction(2, 3))
    assert other.remainder_of(Fraction(10)) == Interval(Fraction(6), Fraction(7))
    assert Interval.point(Fraction(1, 3)) + Interval.point(Fraction(2, 3)) == Interval.point(1)


def test_an_open_end_stays_open() -> None:
    opened, closed = Interval(Fraction(3), None), Interval(Fraction(1), Fraction(2))
    assert opened + closed == Interval(Fraction(4), None)
    assert opened * closed == Interval(Fraction(3), None)
    assert opened / closed == Interval(Fraction(3, 2), None)
    assert closed / opened == Interval(Fraction(0), Fraction(2, 3))
    assert opened.remainder_of(Fraction(10)) == Interval(Fraction(0), Fraction(7))
    assert opened.up_to(Fraction(100)) == Interval(Fraction(3), Fraction(100))
    assert FAR in opened
    assert Fraction(2) not in opened


def test_more_than_the_whole_leaves_nothing() -> None:
    assert Interval(Fraction(110), Fraction(120)).remainder_of(Fraction(100)) == Interval.point(0)


def test_dividing_by_what_may_be_nothing_sets_no_upper_bound() -> None:
    assert Interval.point(6) / Interval(Fraction(0), Fraction(2)) == Interval(Fraction(3), None)


@pytest.mark.parametrize(("low", "high"), [(2, 1), (0, -1), (-1, -2)])
def test_what_ends_before_it_begins_is_refused(low: int, high: int) -> None:
    with pytest.raises(ValueError, match="not an interval"):
        Interval(Fraction(low), Fraction(high))


FALLS = [(-1, 1), (-1, None), (-2, -1)]


@pytest.mark.parametrize(("low", "high"), FALLS)
def test_nothing_is_taken_so_many_times_or_measured_where_that_may_be_negative(low: int, high: int | None) -> None:
    fall, amount = Interval(Fraction(low), None if high is None else Fraction(high)), Interval.point(3)
    for over, under in ((amount, fall), (fall, amount)):
        with pytest.raises(ValueError, match="nothing negative"):
            over / under
    with pytest.raises(ValueError, match="not a quantity"):
        amount * fall


@STEADY
@given(held(), held(), QUANTITIES)
def test_a_fall_so_many_times_holds_the_product_of_any_points(
    one: tuple[Interval, Fraction], times: tuple[Interval, Fraction], shift: Fraction
) -> None:
    assume(one[0].high is not None and times[0].high is not None)
    moved = one[0] + Interval.point(-shift)
    assert (one[1] - shift) * times[1] in moved * times[0]
    assert shift - one[1] in -moved


def test_what_is_open_has_no_other_way_round() -> None:
    with pytest.raises(ValueError, match="open"):
        -Interval(Fraction(1), None)


@STEADY
@given(held(), QUANTITIES)
def test_a_least_keeps_what_is_above_it_and_nothing_below(one: tuple[Interval, Fraction], bound: Fraction) -> None:
    interval, point = one
    bounded = interval.at_least(bound)
    assert bounded.low >= bound
    assert (point in bounded) == (point >= bound) or (interval.high is not None and interval.high < bound)
