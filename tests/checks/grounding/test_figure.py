"""A figure that the sentence has otherwise is named with what it says: falls, points, and growth."""

from decimal import Decimal

import pytest

from components.checks.grounding.comparison import ClaimContext, figures_of
from components.checks.grounding.figure import figure_findings, kind_findings
from components.checks.inputs import CheckInputs
from components.checks.passages import passage
from components.checks.vocabulary import vocabularies
from components.tables.schema import Claim
from tests.checks.mutants import ground


def _evidence(sentence: str, **cells: str) -> ClaimContext:
    """A growth of the dataset whose figure is the first of another sentence, with other cells."""
    base = ground()
    true = next(claim for claim in base.claims if claim["indicator"] == "exports-growth")
    found = passage(sentence, sentence)
    claim = Claim.model_validate({**true, "quote": sentence, **cells})
    words = vocabularies(CheckInputs(base.tables, {}, {}))
    return ClaimContext(claim, sentence, found, figures_of(found)[0], None, words.of(claim.article_id))


@pytest.mark.parametrize(
    ("sentence", "value", "unit", "read"),
    [
        ("Exports fell 12%.", "12", "percent", "-12"),
        ("Экспорт снизился на 12%.", "12", "percent", "-12"),
        ("Поставки сократились вдвое.", "2", "multiple", "0.5"),
    ],
)
def test_a_fall_told_as_growth_is_named(sentence: str, value: str, unit: str, read: str) -> None:
    wrong = figure_findings(_evidence(sentence, obs_value=value, unit_measure=unit))
    assert wrong["obs_value"] == f"the table says {value}, the words quoted say {read}"


@pytest.mark.parametrize("sentence", ["The share rose by 3 percentage points.", "Доля выросла на 3 п.п."])
def test_percent_told_for_points_is_named(sentence: str) -> None:
    wrong = figure_findings(_evidence(sentence, obs_value="3", unit_measure="percent"))
    assert wrong["unit_measure"] == "the table says percent, the words quoted say percentage_point"


@pytest.mark.parametrize(
    "sentence", ["Exports slipped 12%.", "Sales at -12%.", "Экспорт просел на 12%.", "Доля — минус 3 п.п."]
)
def test_a_fall_is_growth(sentence: str) -> None:
    assert kind_findings(_evidence(sentence))["indicator"] == ""


def test_a_share_is_no_growth() -> None:
    assert kind_findings(_evidence("China took 12% of exports."))["indicator"] != ""


def test_the_currency_of_the_sentence_before_is_the_figure_s() -> None:
    article = "Exports to India reached 400 million roubles. Armenia followed with 310 million."
    read = figures_of(passage(article, "Armenia followed with 310 million."))
    assert [(figure.value, figure.unit_measure) for figure in read] == [(Decimal(310), "RUB")]
