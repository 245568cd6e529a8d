"""Periods become SDMX codes, and places are known in any grammatical form."""

import datetime

import pytest

from components.reader.dates.dating import dates
from components.reader.dates.periods import periods
from components.reader.dates.resolution import Anchor, interval
from components.reader.entities.places import places
from components.reader.text.sentences import sentences


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("За первые три месяца 2021 года", "2021-Q1"),
        ("в I квартале 2021 г.", "2021-Q1"),
        ("в первом квартале этого года", "2021-Q1"),
        ("январь–март 2019 года", "2019-Q1"),
        ("the first six months of 2020", "2020-H1"),
        ("In February 2019", "2019-02"),
        ("Last year", "2020"),
        ("в прошлом году", "2020"),
        ("In Q3 2024", "2024-Q3"),
        ("from January to June 2022", "2022-H1"),
    ],
)
def test_a_period_has_a_code(words: str, code: str) -> None:
    months = [interval(period, Anchor(None, datetime.date(2021, 9, 20))) for period in periods(words)]
    assert [found and found.code() for found in months] == [code]


@pytest.mark.parametrize("words", ["we may sell", "on March 22", "22 марта", "от 11.02.2016"])
def test_a_day_or_a_verb_is_no_period(words: str) -> None:
    assert periods(words) == ()


def test_growth_has_its_base() -> None:
    sentence = "В первом квартале 2021 года экспорт в 2,7 раза превышает показатель аналогичного периода 2020 года."
    found = dates(sentence, sentence.index("в 2,7"))
    assert found.time is not None
    assert found.base is not None
    time = interval(found.time, Anchor(None, None))
    base = interval(found.base, Anchor(time, None))
    assert (time and time.code(), base and base.code()) == ("2021-Q1", "2020-Q1")


def test_brackets_keep_their_year() -> None:
    sentence = "В 2021 году экспорт составил 98 млрд рублей (в 2020 году — 61 млрд)."
    found = [dates(sentence, sentence.index(words)).time for words in ("98", "61")]
    assert [period and period.year for period in found] == [2021, 2020]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("в Южной Корее", "KOR"),
        ("the Republic of Korea", "KOR"),
        ("через Турцию", "TUR"),
        ("Turkiye", "TUR"),
        ("Turkey", "TUR"),
        ("США", "USA"),
        ("ОАЭ", "ARE"),
        ("the Netherlands", "NLD"),
        ("в Нидерландах", "NLD"),
        ("Czech Republic", "CZE"),
        ("с Саудовской Аравией", "SAU"),
        ("Hong Kong", "HKG"),
    ],
)
def test_a_country_is_known_in_any_form(text: str, code: str) -> None:
    assert [place.code for place in places(text)] == [code]


def test_groups_come_from_the_aliases() -> None:
    assert [place.code for place in places("в страны СНГ", (("СНГ", "CIS"),))] == ["CIS"]


def test_abbreviations_end_no_sentence() -> None:
    text = "Экспорт составил 1,2 млрд руб. в 2020 г. и вырос. The U.S. firm No. 5 paid $1.5 million. Ура."
    assert [sentence.text for sentence in sentences(text)] == [
        "Экспорт составил 1,2 млрд руб. в 2020 г. и вырос.",
        "The U.S. firm No. 5 paid $1.5 million.",
        "Ура.",
    ]
