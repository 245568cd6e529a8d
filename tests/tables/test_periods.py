"""Periods in time: how each is written, and how they lie to each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.tables.period_cells import validate_period
from components.tables.periods import ends_before, first_day, month_span, period_code, same_kind, years
from tests.curator import STEADY, claim

RUNS = st.tuples(st.integers(1900 * 12, 2100 * 12), st.integers(1, 15 * 12)).map(lambda run: (run[0], run[0] + run[1]))


@STEADY
@given(RUNS)
def test_every_run_of_months_has_one_form_that_says_it(run: tuple[int, int]) -> None:
    written = period_code(*run)
    assert month_span(written) == run
    assert validate_period(written) == written
    assert claim("one", time_period=written).time_period == written


@STEADY
@given(RUNS)
def test_a_range_with_a_shorter_form_is_refused_by_that_form(run: tuple[int, int]) -> None:
    (year, month), length = divmod(run[0], 12), run[1] - run[0]
    ranged, wanted = f"{year:04}-{month + 1:02}-01/P{length}M", period_code(*run)
    if ranged != wanted:
        with pytest.raises(ValueError, match=f"written {wanted}$"):
            validate_period(ranged)


@STEADY
@given(RUNS, RUNS)
def test_before_means_that_no_month_is_shared_and_the_first_comes_first(
    one: tuple[int, int], other: tuple[int, int]
) -> None:
    assert ends_before(period_code(*one), period_code(*other)) == (one[1] <= other[0])


@pytest.mark.parametrize(
    ("period", "touched"),
    [
        ("2023-01-01/P9M", ("2023",)),
        ("2021-07-01/P12M", ("2021", "2022")),
        ("2021-07-01/P6M", ("2021",)),
        ("2019-01-01/P5Y", ("2019", "2020", "2021", "2022", "2023")),
        ("2021-H2", ("2021",)),
        ("2020-12", ("2020",)),
    ],
)
def test_a_period_touches_each_year_that_it_has_a_month_of(period: str, touched: tuple[str, ...]) -> None:
    assert years(period) == touched


def test_a_range_begins_on_its_first_day() -> None:
    assert first_day("2021-07-01/P12M") == "2021-07-01"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2023-01-01/P9M", "2022-01-01/P9M", True),
        ("2021-07-01/P12M", "2020-07-01/P12M", True),
        ("2019-01-01/P5Y", "2014-01-01/P5Y", True),
        ("2023-01-01/P9M", "2022-01-01/P8M", False),
        ("2023-01-01/P9M", "2022", False),
        ("2021-07-01/P12M", "2020", False),
        ("2023-Q1", "2022-Q4", True),
        ("2023-H1", "2022-Q4", False),
    ],
)
def test_periods_of_one_kind_and_length_are_alike(one: str, other: str, same: bool) -> None:
    assert same_kind(one, other) == same_kind(other, one) == same
