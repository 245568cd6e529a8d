"""A percentage is a growth by the words around it, or else a part of a whole."""

import pytest

from components.reader.dates.growth import is_growth
from components.reader.quantities.extract import figures

GROWTHS = [
    "Exports fell 12% in May.",
    "A rise of 5% was reported.",
    "They sold 7% more.",
    "Electronics (+4%) led.",
    "Экспорт вырос на 12%.",
    "Поставки оказались на 12% ниже.",
    "Growth of 5-7% is expected.",
    "Drugs (up 3%) and cars (8%) led.",
]
PARTS = [
    "Machinery made up 31% of exports.",
    "Kazakhstan has a 27% share.",
    "На Китай приходится 15% экспорта.",
    "Доля выросла до 27%.",
    "The share rose to 27%.",
]


@pytest.mark.parametrize(("sentence", "grown"), [*((s, True) for s in GROWTHS), *((s, False) for s in PARTS)])
def test_the_last_percentage_is_a_growth_or_a_part(sentence: str, grown: bool) -> None:
    assert is_growth(sentence, figures(sentence)[-1]) == grown
