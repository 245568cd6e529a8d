"""The reader is right, column by column, on articles that were annotated without seeing it."""

from functools import cache

import pytest

from tests.reader.scoring import ANNOTATED, HELD_OUT, score, words_of_dataset

PRECISION = {
    "figure": 0.97, "value": 0.97, "unit": 0.97, "hedge": 0.96, "sign": 0.97, "period": 0.95, "base": 0.95,
    "place": 0.95, "link": 0.90, "row": 0.88,
}  # fmt: skip
RECALL = {"figure": 0.97, "value": 0.97, "link": 0.85}
BLIND = {"figure": 0.97, "value": 0.97, "unit": 0.97, "hedge": 0.96, "sign": 0.97, "no wrong": 0.90}
"""What new articles get too, columns that need their context aside."""

scored = cache(lambda folder: score(folder, words_of_dataset()))


@pytest.mark.parametrize("column", PRECISION)
def test_what_is_proposed_is_right(column: str) -> None:
    assert scored(ANNOTATED)[column].precision >= PRECISION[column]


@pytest.mark.parametrize("column", RECALL)
def test_what_is_annotated_is_proposed(column: str) -> None:
    assert scored(ANNOTATED)[column].recall >= RECALL[column]


@pytest.mark.parametrize("column", BLIND)
def test_articles_held_out_are_read_too(column: str) -> None:
    assert scored(HELD_OUT)[column].precision >= BLIND[column]
