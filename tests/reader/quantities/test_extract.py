"""A sentence's figures are read with their value, scale, unit and hedge, and nothing else is taken for a figure."""

import pytest

from components.reader.quantities.extract import figures

READ: list[tuple[str, str, str, int, str, str]] = [
    ("Its volume is $ 30 billion.", "$ 30 billion", "30", 9, "USD", "exact"),
    ("invested 13 billion 605 million rubles", "13 billion 605 million rubles", "13.605", 9, "RUB", "exact"),
    ("There are more than forty companies here", "more than forty companies", "40", 0, "count", "over"),
    ("over a third of the volume", "over a third", "33.3", 0, "percent", "over"),
    ("the supply has tripled", "tripled", "3", 0, "multiple", "exact"),
    ("machines – 13 times.", "13 times", "13", 0, "multiple", "exact"),
    ("increased – seven times, to", "seven times", "7", 0, "multiple", "exact"),
    ("has twice reimbursed the costs", "twice", "2", 0, "count", "exact"),
    ("это в 2,7 раза больше, чем", "в 2,7 раза больше", "2.7", 0, "multiple", "exact"),
    ("выступил каждый восьмой резидент", "каждый восьмой", "12.5", 0, "percent", "exact"),
    ("Более четверти поставок", "Более четверти", "25", 0, "percent", "over"),
    ("вырос втрое", "втрое", "3", 0, "multiple", "exact"),
    ("вырос в полтора раза", "в полтора раза", "1.5", 0, "multiple", "exact"),
    ("составил 1,2 млрд руб. за год", "1,2 млрд руб", "1.2", 9, "RUB", "exact"),
    ("вырос на 23 процента", "23 процента", "23", 0, "percent", "exact"),
    ("plant surpassed 400 million rubles", "surpassed 400 million rubles", "400", 6, "RUB", "over"),
    ("не менее 1 200 рабочих мест", "не менее 1 200 рабочих мест", "1200", 0, "count", "over"),
    ("быть до 500 млн рублей", "до 500 млн рублей", "500", 6, "RUB", "up_to"),
    ("вырос до 500 млн рублей", "500 млн рублей", "500", 6, "RUB", "exact"),
    ("grew to €3m", "€3m", "3", 6, "EUR", "exact"),
    ("worth ¥250 million", "¥250 million", "250", 6, "CNY", "exact"),
    ("достигла 1,1 трлн рублей", "1,1 трлн рублей", "1.1", 12, "RUB", "exact"),
    ("более чем на 23% больше", "более чем на 23%", "23", 0, "percent", "over"),
    ("более тысячи компаний", "более тысячи компаний", "1", 3, "count", "over"),
    ("nearly two and a half thousand firms", "nearly two and a half thousand firms", "2.5", 3, "count", "almost"),
    ("превысил отметку в 5 млрд рублей", "превысил отметку в 5 млрд рублей", "5", 9, "RUB", "over"),
]


@pytest.mark.parametrize(("sentence", "expected"), [(row[0], row[1:]) for row in READ])
def test_a_figure_is_read_whole(sentence: str, expected: tuple[str, str, int, str, str]) -> None:
    read = figures(sentence)[0]
    found = (read.as_written, str(read.value), read.unit_mult, read.unit_measure, read.qualifier)
    assert found == expected


NONE = [
    "told Izvestia on March 22",
    "call +7 (495) 123-45-67 at 15:30",
    "the Technopolis-2 site and Covid-19",
    "under Resolution No. 38 and № 123-ФЗ",
    "B2B and B2G meetings of a 5G firm",
    "in the third quarter of 2021",
    "опубликовано 24.04.2022 в 11:05",
    "за последние 10 лет, на площади 12 тыс. кв. метров",
    "at 15 km/h for 18 months",
    "<img src=photo_0_640.jpg>",
    "1-е место, 2-й этап, 3-я очередь",
    "в 2019–2021 годах",
]


@pytest.mark.parametrize("sentence", NONE)
def test_dates_names_and_measures_are_no_figures(sentence: str) -> None:
    assert figures(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "read"),
    [
        ("от 2 до 3 млн рублей", ["2e6 RUB", "3e6 RUB"]),
        ("about 15–20% of exports", ["15e0 percent", "20e0 percent"]),
        ("400 thousand rubles for one and 450 thousand for another", ["400e3 RUB", "450e3 RUB"]),
        ("в 2020 году - 1,5 млрд, в 2021 - 2 млрд рублей", ["1.5e9 RUB", "2e9 RUB"]),
        ("в 2020 — 150 компаний, в 2021 — 178", ["150e0 count", "178e0 count"]),
    ],
)
def test_neighbours_lend_scale_and_unit(sentence: str, read: list[str]) -> None:
    assert [f"{f.value}e{f.unit_mult} {f.unit_measure}" for f in figures(sentence)] == read
