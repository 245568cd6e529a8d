"""Counts and parts are read in their context; dates, names, ranks and references are no figures."""

import pytest

from tests.reader.quantities.reading import read

COUNTS: list[tuple[str, str, str]] = [
    (
        "bare excess",
        "In 2023, 814 new jobs were created, which is 464 more than planned.",
        "814 count exact; 464 count exact",
    ),
    (
        "bare excess",
        "Some 210 companies, eight more than last year, export; за месяц — на 15 больше, чем планировалось.",
        "210 count about; 8 count exact; 15 count exact",
    ),
    ("bare count of a list", "Поставки идут в 97 стран, годом ранее их было 89.", "97 count exact; 89 count exact"),
    (
        "bare count of a list",
        "Экспорт ведут 47 предприятий против 38 годом ранее; there are 58 on the list.",
        "47 count exact; 38 count exact; 58 count exact",
    ),
    (
        "bare count of a list",
        "Создано 1200 рабочих мест, еще 300 появятся, в том числе 30 в Москве.",
        "1200 count exact; 300 count exact; 30 count exact",
    ),
    (
        "bare count of a list",
        "Today it has a staff of 260; the units numbered 5,711; two of the five plants export.",
        "260 count exact; 5711 count exact; 2 count exact; 5 count exact",
    ),
    ("change of a number", "Число рабочих мест вырастет на 300-400.", "300 count exact; 400 count exact"),
    (
        "chain of adjectives",
        "The programme helps 420 small and medium-sized companies and six more zones; 420 малых и средних предприятий.",
        "420 count exact; 6 count exact",
    ),
    (
        "dozen",
        "Goods go to a dozen countries and half a dozen regions; another dozen or so firms will follow.",
        "12 count exact; 6 count exact; 12 count about",
    ),
    (
        "dozen",
        "Десяток стран, около десятка фирм, более сотни компаний.",
        "10 count exact; 10 count about; 100 count over",
    ),
    ("vague number", "Пара десятков компаний, десятки стран, dozens of firms, several dozen products.", ""),
    (
        "part in words",
        "More than half is sold abroad, the remaining third at home, и на него приходится почти пятая часть.",
        "50 percent over; 33.3 percent exact; 20 percent almost",
    ),
    (
        "part in words",
        "Две пятых идут в Китай, четыре из пяти контрактов — из СНГ, каждый третий резидент экспортирует.",
        "40 percent exact; 80 percent exact; 33.3 percent exact",
    ),
    (
        "range of multiples",
        "Экспорт вырос в 2-3 раза, в 2,7 раза больше, increased 2.7 times, 2.1-fold.",
        "2 multiple exact; 3 multiple exact; 2.7 multiple exact; 2.7 multiple exact; 2.1 multiple exact",
    ),
    (
        "shared unit of a multiple",
        "Экспорт вырос в 2,7 раза, а импорт — в 1,5.",
        "2.7 multiple exact; 1.5 multiple exact",
    ),
    ("elliptic zero", "India's share went from practically zero to 17%.", "0 percent almost; 17 percent exact"),
    (
        "one of percent",
        "Один процент, полпроцента, one percent.",
        "1 percent exact; 0.5 percent exact; 1 percent exact",
    ),
    ("age mark", "16+", ""),
    ("age mark", "Вход свободный (12+). More than 16+ countries take part.", "16 count over"),
    ("ticker", "BRENT $ 87.86 / ₽ 8128", ""),
    ("ticker", "USD/RUB 92.5", ""),
    ("reference to what is known", "The two countries agreed to make efforts.", ""),
    ("reference to what is known", "The three leaders included ICT enterprises; лидеры двух стран договорились.", ""),
    (
        "count of countries",
        "Exports went to two countries; поставки в две страны; на эти три государства приходится 40%.",
        "2 count exact; 2 count exact; 3 count exact; 40 percent exact",
    ),
    ("place in an order", "Kazakhstan holds one of the first two places, once among the ten largest partners.", ""),
    ("place in an order", "Входит в топ-5 и в число десяти крупнейших экспортёров, the top 10, in the top-3.", ""),
    ("part of a text", "Раздел 3 доклада, глава 4, таблица 5, Section 4.2, Figure 5, Chapter 3.", ""),
    (
        "quarter of a year",
        "In the first three quarters of 2023 exports rose 5%; it takes two quarters.",
        "5 percent exact",
    ),
    ("half of a year", "За первую половину 2023 года, во второй половине года и за полугодие.", ""),
    ("ordinal", "A third production line; risen for a sixth month; третью линию и пятую фабрику.", ""),
    ("measure", "Выставка займет 2 миллиона квадратных метров, 12 тыс. кв. м, 3 nights, 5 floors, 12 тонн.", ""),
    ("number in a name", "Приказ № 15 от 12.03.2021, телефон 8 (495) 123-45-67, ГОСТ Р 50392, A320, G20.", ""),
    ("time", "По данным на 15:30, в 2019–2021 гг., в 2023-м, FY2024, 2023/24.", ""),
    (
        "things before a dash",
        "Инвестиции — 3,2 млрд руб., рабочих мест — 450, срок проектов — 18–24 месяца.",
        "3.2e9 RUB exact; 450 count exact",
    ),
    (
        "out of every",
        "The company exports 9 out of every 10 machines; it doubled to 4,300, 2,100 more.",
        "90 percent exact; 2 multiple exact; 4300 count exact; 2100 count exact",
    ),
    (
        "fiscal years",
        "Exports crossed Rs 1.2 lakh crore, up 42 per cent, in 2023-24.",
        "1.2e12 INR over; 42 percent exact",
    ),
    (
        "bare count of a list",
        "The number of exporters reached 1,240, up from 1,190.",
        "1240 count exact; 1190 count exact",
    ),
]


@pytest.mark.parametrize(("kind", "text", "expected"), COUNTS)
def test_what_counts_is_read_and_nothing_else(kind: str, text: str, expected: str) -> None:
    assert read(text) == expected, kind
