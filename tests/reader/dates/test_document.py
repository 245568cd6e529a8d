"""Each figure of an article has the period and the base that its sentence, or the article so far, gives to it.

The texts are invented; each stands for the kind that is named beside it. Figures are given in the order of the text as
period and base, `-` for an empty cell. All are read as published on 2024-06-15, unless the kind names a date.
"""

import datetime

import pytest

from components.reader.dates.document import document_dates
from components.reader.text.sentences import sentences

PUBLISHED = datetime.date(2024, 6, 15)


def read(text: str, published: datetime.date | None = PUBLISHED) -> str:
    """Return "period base, period base": of each figure, `-` for an empty cell."""
    rows = [dated for row in document_dates(sentences(text), published) for dated in row]
    codes = [[months.code() if months else "-" for months in (dated.time, dated.base)] for dated in rows]
    return ", ".join(" ".join(pair) for pair in codes)


PARTS_OF_A_YEAR = [
    ("In the first seven months of 2023 exports reached $5 billion.", "2023-01-01/P7M -"),
    ("За первые семь месяцев 2023 года экспорт составил 5 млрд рублей.", "2023-01-01/P7M -"),
    ("По итогам 9 месяцев 2023 года экспорт составил 5 млрд рублей.", "2023-01-01/P9M -"),
    ("В первых трех кварталах 2023 года экспорт составил 5 млрд рублей.", "2023-01-01/P9M -"),
    ("За три квартала 2023 года экспорт составил 5 млрд рублей.", "2023-01-01/P9M -"),
    ("In the first three quarters of 2023 exports were worth $5 billion.", "2023-01-01/P9M -"),
    ("Exports came to $7 billion in January-May 2023.", "2023-01-01/P5M -"),
    ("From January to May 2023 the plant sold goods worth $7 million.", "2023-01-01/P5M -"),
    ("С января по май 2023 года поставлено товаров на 7 млн рублей.", "2023-01-01/P5M -"),
    ("Между тем в январе — марте 2023 года экспорт составил 7 млн рублей.", "2023-Q1 -"),
    ("За одиннадцать месяцев 2023 года экспорт составил 7 млн рублей.", "2023-01-01/P11M -"),
    ("Exports were $7 million in the nine months to September 2023.", "2023-01-01/P9M -"),
    ("Exports were $7 million in the three months ended June 30, 2023.", "2023-Q2 -"),
    ("In the second half of 2023 exports were $90 million.", "2023-H2 -"),
    ("In the first six months of 2023 exports were $90 million.", "2023-H1 -"),
    ("В IV квартале 2023 года экспорт составил 90 млн рублей.", "2023-Q4 -"),
    ("Exports were $3 million in 1Q 2024 and $4 million in Q4 2023.", "2024-Q1 -, 2023-Q4 -"),
    ("Exports in the January-March quarter of 2024 were $3 billion.", "2024-Q1 -"),
    ("In February 2024 exports were $90 million.", "2024-02 -"),
    ("In the year to June 2022 exports were $90 million.", "2021-07-01/P12M -"),
    (
        "In the year ending March 2024 exports decreased by 6% to $23 billion.",
        "2023-04-01/P12M 2022-04-01/P12M, 2023-04-01/P12M -",
    ),
    ("From 2019 to 2023 the zone sold goods worth $90 million.", "2019-01-01/P5Y -"),
    ("В 2021–2023 годах экспортировано товаров на 90 млн рублей.", "2021-01-01/P3Y -"),
]
FISCAL_YEARS = [
    ("In 2023/24 exports grew by 8%.", "- -"),
    ("В 2023/24 маркетинговом году экспорт муки составил 2,5 млн долларов.", "- -"),
    ("In FY2024 exports were $410 million.", "- -"),
    # The quarter of a fiscal year whose beginning is not said is another quarter in each country: no period.
    ("In Q3 FY2024 exports were $410 million.", "- -"),
]
RECKONED_FROM_PUBLICATION = [
    ("Last year exports reached $5 million.", "2023 -"),
    ("В прошлом году экспорт составил 5 млн рублей.", "2023 -"),
    ("This year the city will spend 5 million rubles.", "2024 -"),
    ("In May exports reached $5 million.", "2024-05 -"),
    ("В сентябре экспорт составил 5 млн рублей.", "2023-09 -"),
    ("Last month exports reached $5 million.", "2024-05 -"),
    ("За первый квартал экспорт составил 5 млн рублей.", "2024-Q1 -"),
    ("В позапрошлом году экспорт составил 5 млн рублей.", "2022 -"),
    ("Five years ago exports were $5 million.", "2019 -"),
    ("Три года назад экспорт составлял 5 млн рублей.", "2021 -"),
    ("This autumn the plant shipped goods worth $5 million.", "- -"),
]
BASES = [
    ("Exports fell 12% in 2023.", "2023 2022"),
    ("Exports to China doubled in 2023.", "2023 2022"),
    ("Экспорт вырос в полтора раза в 2023 году.", "2023 2022"),
    ("В 2023 году компании увеличили вложения в экономику города на 57 процентов.", "2023 2022"),
    ("Growth in the first quarter of 2024 was 12%.", "2024-Q1 -"),
    ("Exports climbed 2.1-fold in January-May 2023.", "2023-01-01/P5M -"),
    # The guide leaves the base of a half year empty too, unless the text names it: a gap is better than a guess.
    ("Exports rose 5% in the first half of 2023.", "2023-H1 -"),
    ("In the first nine months of 2023 exports rose 5% year-on-year.", "2023-01-01/P9M 2022-01-01/P9M"),
    ("Экспорт в первом квартале 2024 года вырос на 24% в годовом выражении.", "2024-Q1 2023-Q1"),
    ("In May 2024 exports rose 3% month-on-month.", "2024-05 2024-04"),
    ("По сравнению с семью месяцами 2022 года экспорт вырос на 35%.", "- 2022-01-01/P7M"),
    ("По сравнению с 2022 годом экспорт вырос на 35%.", "- 2022"),
    ("Поставки в Турцию стали вдвое меньше, чем в 2022 году.", "- 2022"),
    ("Compared to 2019, exports increased by 16% in 2023.", "2023 2019"),
    (
        "Output is 1.7 times more than in the same period last year, and twice the figure for the first half of 2022.",
        "- -, - 2022-H1",
    ),
    (
        (
            "За январь-март 2023 года рост (в сравнении с январем-мартом 2022 года) показан Китаем (+131%) и "
            "Японией (+46%)."
        ),
        "2023-Q1 2022-Q1, 2023-Q1 2022-Q1",
    ),
    ("Экспорт составил 12 млрд долларов, или 104% к уровню 2022 года.", "- -, - 2022"),
    ("В 2023 году экспорт на 8% превысил уровень 2021 года.", "2023 2021"),
    ("In 2023 machinery made up 31% of exports.", "2023 -"),
    ("В 2023 году доля машин выросла до 27%.", "2023 -"),
    (
        "Exports climbed 2.1-fold in January-May 2024, a record compared with the same periods in previous years.",
        "2024-01-01/P5M -",
    ),
    (
        (
            "Рост в январе-июле в сравнении с аналогичным периодом прошлого года - более чем на треть, в 2022 году по "
            "отношению к 2021 году показатель был 6,8%."
        ),
        "2023-01-01/P7M -, 2022 -",
    ),
]
SEVERAL_PERIODS = [
    ("Exports grew by 12% in 2021, 8% in 2022 and 5% in 2023.", "2021 2020, 2022 2021, 2023 2022"),
    ("Экспорт вырос на 12% в 2021 году, на 8% — в 2022-м и на 5% — в 2023-м.", "2021 2020, 2022 2021, 2023 2022"),
    ("За 2023 год — 5 млрд рублей, за 2022-й — 4 млрд рублей.", "2023 -, 2022 -"),
    ("В минувшем году привлекли 300 млн рублей, а в позапрошлом – 200 млн рублей.", "2023 -, 2022 -"),
    ("В 2023 году экспорт составил 98 млрд рублей (в 2022 году — 61 млрд рублей).", "2023 -, 2022 -"),
    ("While imports fell 2% in 2023, exports rose 5% to $7 billion.", "2023 2022, 2023 2022, 2023 -"),
]
COMPARED_VALUES = [
    ("Exports reached $9 million in 2023, up from $8 million in 2022.", "2023 -, 2022 -"),
    (
        "Exports reached $9 million in 2023, increasing by 5 percent compared to $8 million in 2022.",
        "2023 -, 2023 2022, 2022 -",
    ),
    ("В 2024 году экспорт составил 18 млрд рублей, а годом ранее — 13 млрд рублей.", "2024 -, 2023 -"),
    (
        (
            "В первом полугодии 2023 года экспорт составил 523 млн рублей, что втрое превышает показатель "
            "за аналогичный период прошлого года — 159 млн рублей."
        ),
        "2023-H1 -, 2023-H1 2022-H1, 2022-H1 -",
    ),
    (
        "In the first half of 2023 exports were $90 million, compared with $100 million in the same period of 2022.",
        "2023-H1 -, 2022-H1 -",
    ),
    ("China took 14% in 2023, against 9% in 2022.", "2023 -, 2022 -"),
    ("In 2023 they made up 61%, down from 66% a year earlier.", "2023 -, 2022 -"),
    ("Инвестиции составили в 2023 году 538 млрд рублей против 179 млрд рублей годом ранее.", "2023 -, 2022 -"),
    ("В 2023 году продажи упали с 5,4 млрд до 4,5 млрд рублей.", "- -, 2023 -"),
    ("Exports rose 3% in May 2024 after a rise of 2% in April 2024.", "2024-05 -, 2024-04 -"),
    ("В 2021 году, когда компании продали товаров на 33 млрд рублей, доля составила 8%.", "2021 -, 2021 -"),
]
NO_PERIODS = [
    ("In 2023, for the first time since 2014, exports exceeded $3 billion.", "2023 -"),
    ("Exports tripled\n2023-09-20 10:10\n\nExports tripled to $5 million", "- -, - -, - -"),
    ("MOSCOW, March 12, 2024. The zone sold goods worth $5 million.", "- -"),
    ("As of 1 July 2023 the stock was worth $5 million.", "- -"),
    ("На 1 января 2024 года запасы составляли 5 млн рублей.", "- -"),
    ("In 2019 the revenue was 22 billion rubles, the cumulative total - 80.3 billion rubles.", "2019 -, - -"),
    ("За все время резиденты вложили 92 млрд рублей.", "- -"),
    ("Since 2016 the centre has signed contracts worth $5 million.", "- 2016"),
    ("С 2017 года заключено соглашений на 160 млрд рублей.", "- 2017"),
    (
        "In 2020 exports grew. Over the past five years they have doubled from 19 to almost 40 billion dollars.",
        "- -, - -, - -",
    ),
    ("Today the zone has 43 residents.", "- -"),
    ("The plant makes goods worth $5 million a year.", "- -"),
    ("At the start of this year the zone had 43 residents.", "- -"),
    ("До 2022 года на Евросоюз приходилось 15% поставок.", "- -"),
    ("Exports fell for the fourth quarter in a row, by 5%.", "- -"),
]
PLANS = [
    ("Вложено 5 млн рублей, к 2026 году компания планирует вложить ещё 6 млн рублей.", "- -, 2026 -"),
    ("Exports of $2 trillion are the target for 2030.", "2030 -"),
    ("By 2030, it is planned to raise exports to $40 billion.", "2030 -"),
    ("К 2030 году экспорт вырастет на 66%.", "2030 -"),
    ("К концу года компания хочет продать товаров на 5 млн рублей.", "2024 -"),
    ("In 2025 exports will grow by 5%.", "2025 2024"),
]
RUNNING_PERIOD = [
    # Long ago: what an article tells of history is not what it reports on.
    ("The zone was small. In 2018 it earned $3 million.\n\nIndia bought goods worth $2 million.", "2018 -, - -"),
    # A month named alone does not end the period; a period whose year is open leaves its paragraph open.
    (
        "Exports reached $9 million in January-April 2024. In May alone they were $3 million.\n\nIndia took 12%.",
        "2024-01-01/P4M -, 2024-05 -, 2024-01-01/P4M -",
    ),
    ("Exports reached $9 million in 2023. In the first quarter they were $2 million.", "2023 -, 2023-Q1 -"),
    (
        "Exports reached $9 million in 2023.\n\nIn the first quarter they were $2 million. India took 12%.",
        "2023 -, - -, - -",
    ),
    (
        (
            "Exports reached $9 million in the first half of 2023. Sales to India grew 12%.\n\nChina bought "
            "goods worth $2 million."
        ),
        "2023-H1 -, 2023-H1 -, 2023-H1 -",
    ),
    (
        (
            "В первом полугодии 2023 года экспорт составил 9 млн рублей.\n\nКрупнейшие покупатели — Индия (3 млн "
            "рублей) и Китай (2 млн рублей)."
        ),
        "2023-H1 -, 2023-H1 -, 2023-H1 -",
    ),
    (
        (
            "Exports reached $9 million in the first half of 2023. In 2022 they had been $8 million. Sales to "
            "India grew 12%."
        ),
        "2023-H1 -, 2022 -, 2023-H1 -",
    ),
    (
        "Exports reached $9 million in 2023. In October alone they were $2 million.\n\nIndia took 12%.",
        "2023 -, 2023-10 -, 2023 -",
    ),
    (
        (
            "Экспорт в январе–сентябре 2023 года составил 9 млн рублей.\n\nВ третьем квартале он составил 4 млн. "
            "Это максимум за два года.\n\nЭкспорт продовольствия вырос на 20%."
        ),
        "2023-01-01/P9M -, 2023-Q3 -, 2023-01-01/P9M -",
    ),
    ("Exports reached $9 million in 2023. In the fourth quarter they were $3 million.", "2023 -, 2023-Q4 -"),
    ("Exports reached $9 million in 2023. A year earlier they were $8 million.", "2023 -, 2022 -"),
    ("Exports reached $9 million in 2023. That is 5% more than in 2022.", "2023 -, 2023 2022"),
    (
        (
            "Exports grew by 5% in the first half of 2024.\n\nIn the same period, trade totaled $277 million, up "
            "4.8 percent."
        ),
        "2024-H1 -, 2024-H1 -, 2024-H1 -",
    ),
    ("В 2023 году экспорт составил 9 млн рублей. За этот период импорт вырос на 5%.", "2023 -, 2023 2022"),
    (
        "Exports reached $9 million in 2023.\n\nThe region accounts for 15% of output and has 43 plants.",
        "2023 -, - -, - -",
    ),
    ("Exports reached $9 million in 2023.\n\nThe city will build plants for $5 million.", "2023 -, - -"),
    (
        "Exports reached $9 million in 2023.\n\nThings were different before 2022. Italy bought 15% of the output.",
        "2023 -, - -",
    ),
    (
        "Exports grow 12%\n\nThe city's exports rose 12% to $9 million in January-May 2024.",
        "2024-01-01/P5M -, 2024-01-01/P5M -, 2024-01-01/P5M -",
    ),
]
KINDS = {
    "part of a year": PARTS_OF_A_YEAR,
    "fiscal year": FISCAL_YEARS,
    "reckoned from publication": RECKONED_FROM_PUBLICATION,
    "base": BASES,
    "several periods": SEVERAL_PERIODS,
    "value compared with": COMPARED_VALUES,
    "no period": NO_PERIODS,
    "plan": PLANS,
    "running period": RUNNING_PERIOD,
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(*case, id=f"{kind} {n}") for kind, row in KINDS.items() for n, case in enumerate(row)],
)
def test_a_figure_has_its_period_and_its_base(text: str, expected: str) -> None:
    assert read(text) == expected


def test_without_a_date_of_publication_such_periods_stay_empty() -> None:
    assert read("Last year exports reached $5 million. In May they were $3 million.", None) == "- -, - -"
