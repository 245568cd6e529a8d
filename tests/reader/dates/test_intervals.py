"""Every run of months has one SDMX code: the shortest."""

import pytest

from components.reader.dates.intervals import months_of
from components.tables.periods import period_code as code_of_tables


@pytest.mark.parametrize(
    ("first", "length", "code"),
    [
        (0, 12, "2023"),
        (6, 6, "2023-H2"),
        (3, 3, "2023-Q2"),
        (1, 1, "2023-02"),
        (0, 9, "2023-01-01/P9M"),
        (1, 3, "2023-02-01/P3M"),
        (3, 12, "2023-04-01/P12M"),
        (-6, 12, "2022-07-01/P12M"),
        (0, 60, "2023-01-01/P5Y"),
        (0, 18, "2023-01-01/P18M"),
    ],
)
def test_months_have_a_code(first: int, length: int, code: str) -> None:
    months = months_of(2023, first, length)
    assert months.code() == code == code_of_tables(months.start, months.end)


def test_a_year_holds_its_quarters_and_no_other() -> None:
    assert months_of(2023).holds(months_of(2023, 9, 3))
    assert not months_of(2023).holds(months_of(2024, 0, 3))
