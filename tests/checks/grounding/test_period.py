"""A claim's time range and its base must be those of the words quoted."""

import datetime

import pytest

from components.checks.grounding.column_errors import column_errors
from components.checks.vocabulary import Vocabulary
from components.tables.schema import Claim
from tests.checks.mutants import ground

NO_WORDS = Vocabulary((), frozenset(), frozenset(), (), (), (), frozenset({"exports-growth"}))
TEXT = "In the first nine months of 2023 exports rose 5% year-on-year. In May they were worth $3 million."
GROWTH = {
    "quote": "In the first nine months of 2023 exports rose 5% year-on-year.",
    "as_written": "5%",
    "indicator": "exports-growth",
    "time_period": "2023-01-01/P9M",
    "base_period": "2022-01-01/P9M",
    "period_quote": "",
    "obs_value": "5",
    "unit_measure": "percent",
    "unit_mult": "0",
    "qualifier": "exact",
}
LEVEL = GROWTH | {
    "quote": "In May they were worth $3 million.",
    "as_written": "$3 million",
    "indicator": "exports",
    "time_period": "2023-05",
    "base_period": "",
    "obs_value": "3",
    "unit_measure": "USD",
    "unit_mult": "6",
}


def _wrong(cells: dict[str, str], published: datetime.date | None = None) -> list[str]:
    claim = Claim.model_validate({**ground().claims[0], **cells})
    findings = column_errors(claim, TEXT, published, NO_WORDS)
    return [column for column in ("time_period", "base_period", "period_quote") if findings[column]]


def test_a_time_range_and_its_base_follow() -> None:
    assert _wrong(GROWTH) == []


@pytest.mark.parametrize("period", ["2023", "2023-02-01/P9M", "2022-01-01/P9M", "2023-01-01/P8M", "2023-Q3", ""])
def test_another_range_does_not_follow(period: str) -> None:
    assert "time_period" in _wrong(GROWTH | {"time_period": period})


def test_a_month_without_its_year_follows_by_the_date_of_publication_or_the_quote_of_the_year() -> None:
    assert _wrong(LEVEL) == ["time_period"]
    assert _wrong(LEVEL, datetime.date(2023, 11, 14)) == []
    assert _wrong(LEVEL | {"period_quote": "the first nine months of 2023"}) == []
