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
    ("In fiscal 2023 revenue was $40 million, up 12% from fiscal 2022.", "- -, - -"),
    ("В 2023 финансовом году выручка составила 40 млн рублей.", "- -"),
    (
        "Exports rose 8% to $33 billion in the year ended March 2024. In 2022-23 they were $30 billion.",
        "2023-04-01/P12M 2022-04-01/P12M, 2023-04-01/P12M -, 2022-04-01/P12M -",
    ),
    (
        "The fiscal year begins in July. In 2022/23 exports were worth $3 billion, up 5% from 2021/22.",
        "2022-07-01/P12M -, 2022-07-01/P12M 2021-07-01/P12M",
    ),
    # Two fiscal years of different beginnings: no year of them can be told.
    (
        (
            "In the year ended March 2024 exports were $33 billion; in the fiscal year ended June 2023 taxes were $2 "
            "billion. In 2021-22 exports were $30 billion."
        ),
        "2023-04-01/P12M -, 2022-07-01/P12M -, - -",
    ),
]
DAYS = [
    ("From 1 January to 30 April 2024 customs cleared goods worth $7 million.", "2024-01-01/P4M -"),
    ("С 1 июля 2023 года по 29 февраля 2024-го вывезено товаров на 7 млн рублей.", "2023-07-01/P8M -"),
    (
        "С 1 января по 31 марта 2024 года вывезено товаров на 7 млн рублей, за такой же срок прошлого года — на 6 млн.",
        "2024-Q1 -, 2023-Q1 -",
    ),
    ("С 5 по 20 марта 2024 года оформлено товаров на 7 млн рублей.", "- -"),
    ("С 1 января по 15 марта 2024 года оформлено товаров на 7 млн рублей.", "- -"),
]
LEFT_OUT = [
    ("In the first quarter of 2024 exports rose 3%, in the second they fell 1%.", "2024-Q1 -, 2024-Q2 -"),
    ("Exports rose 3% in the first quarter of 2023 and 1% in the second.", "2023-Q1 -, 2023-Q2 -"),
    ("В первом квартале 2023 года экспорт вырос на 3%, во втором упал на 1%.", "2023-Q1 -, 2023-Q2 -"),
    ("В первом полугодии 2023 года — 3 млрд рублей, во втором — 4 млрд.", "2023-H1 -, 2023-H2 -"),
    ("В этом году участвуют 30 компаний, в прошлом было 18.", "2024 -, 2023 -"),
    ("В 2025 году поддержку получат 400 компаний, в этом — 350.", "2025 -, 2024 -"),
    ("В этом году обратились 18 фирм, в прошлом было втрое меньше.", "2024 -, 2023 -"),
    (
        "В январе — мае экспорт вырос на 5% к тому же периоду прошлого года, импорт — на 3%.",
        "2024-01-01/P5M 2023-01-01/P5M, 2024-01-01/P5M 2023-01-01/P5M",
    ),
    ("Exports grew 5% year on year in April, with imports down 3%.", "2024-04 2023-04, 2024-04 2023-04"),
    # The year before: is it up to it, or from it?
    (
        "Exports were $6.7 million in 2023. In the same period of 2021 they were $5.9 million, a rise of 14%.",
        "2023 -, 2021 -, - -",
    ),
]
OTHER_TIMES = [
    ("Exports reached $5 billion in 2023. Before the pandemic Europe took 60%.", "2023 -, - -"),
    ("Экспорт составил 5 млрд рублей в 2023 году. До санкций на Европу приходилось 60%.", "2023 -, - -"),
    ("Exports reached $5 billion in 2023. The shares closed at $45 on Friday, down 3%.", "2023 -, - -, - -"),
    ("Экспорт составил 5 млрд рублей в 2023 году. Пшеница на торгах подешевела на 3%.", "2023 -, - -"),
    ("Exports reached $5 billion in 2023. Half of the goods still come from here, the minister said.", "2023 -, - -"),
    ("Экспорт составил 5 млрд рублей в 2023 году. Половина продукции идёт в Китай, сказал министр.", "2023 -, - -"),
    ("Imports were up 33.6% to $39 billion in 2023, the office says.", "2023 2022, 2023 -"),
    ("The zone has 43 residents and exported goods worth $5 million in 2023.", "- -, 2023 -"),
    ("В зоне работают 43 резидента, в 2023 году они вывезли товаров на 5 млн рублей.", "- -, 2023 -"),
    ("Exports made up 40%, or $5 million, in 2023.", "2023 -, 2023 -"),
    ("Выручка выросла на 20%, в том числе в 2023 году — на 5%.", "- -, 2023 2022"),
    ("In 2023, as in 2022, China took 40%.", "2023 -"),
    ("В 2023 году, как и в 2022-м, на Китай пришлось 40%.", "2023 -"),
    (
        "In 2023 exports were $9 million, up from $8 million a year earlier; in 2020, $5 million.",
        "2023 -, 2022 -, 2020 -",
    ),
    ("По итогам прошлогодней ярмарки подписаны контракты на 5 млн рублей.", "2023 -"),
    ("In 2023 output was 20% below the plan.", "2023 -"),
]
LISTS = [
    ("Экспорт вырос на 5% в I квартале и на 7% во II квартале 2023 года.", "2023-Q1 -, 2023-Q2 -"),
    ("Exports rose 5% in January, 6% in February and 7% in March 2023.", "2023-01 -, 2023-02 -, 2023-03 -"),
    # What is compared with lends no year.
    ("Exports rose 5% in January and stayed lower than in May 2023.", "2024-01 2023-05"),
    ("Exports rose by 5% in January and February.", "- -"),
    ("In 2022 and 2023 the firm sold goods worth $3 million and $4 million respectively.", "- -, - -"),
    ("В 2022 и 2023 годах вывезли товаров на 7 млн рублей.", "2022-01-01/P2Y -"),
]
OCCASIONS = [
    ("Exports were $5 million in 2023. On Tuesday the firm signed a contract worth $2 million.", "2023 -, - -"),
    ("Экспорт составил 5 млн рублей в 2023 году. Вчера завод отгрузил партию на 2 млн рублей.", "2023 -, - -"),
    ("Экспорт составил 5 млн рублей в 2023 году.\n\nВ форуме участвовали 300 компаний.", "2023 -, - -"),
    ("Exports were $5 million in 2023. More than 300 people attended the forum.", "2023 -, - -"),
    ("Exports were $5 million in 2023. On Tuesday the ministry said imports reached $2 million.", "2023 -, 2023 -"),
]
SINCE_NEW_YEAR = [
    ("Since the beginning of the year exports have reached $5 billion.", "- 2024"),
    ("С начала года экспорт составил 5 млрд рублей.", "- 2024"),
    ("С начала года, за январь — май, вывезено товаров на 5 млрд рублей.", "2024-01-01/P5M -"),
    ("Since the start of the year, exports in January-April have reached $5 billion.", "2024-01-01/P4M -"),
    # Against the beginning of the year, or the same months of the year before?
    ("С начала года экспорт вырос на 8%.", "- -"),
    # Of the year that the article speaks of, or of that of its date?
    (
        "Exports reached $9 million in 2023. Since the start of the year the zone has signed 12 contracts.",
        "2023 -, - -",
    ),
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
    # A half is measured against that of the year before, as a year is; a shorter part only where the text says so.
    ("Exports rose 5% in the first half of 2023.", "2023-H1 2022-H1"),
    ("Во втором полугодии 2023 года экспорт вырос на 5%.", "2023-H2 2022-H2"),
    ("In the first nine months of 2023 exports rose 5% year-on-year.", "2023-01-01/P9M 2022-01-01/P9M"),
    ("Экспорт в первом квартале 2024 года вырос на 24% в годовом выражении.", "2024-Q1 2023-Q1"),
    ("In May 2024 exports rose 3% month-on-month.", "2024-05 2024-04"),
    ("Exports in May 2024 were $5 million, 4% above the corresponding month of 2023.", "2024-05 -, 2024-05 2023-05"),
    ("Поставки в мае 2024 года составили 5 млн рублей, на 4% ниже апрельских.", "2024-05 -, 2024-05 2024-04"),
    ("Рост экспорта замедлился до 7% в 2023 году.", "2023 2022"),
    ("Export growth slowed to 7% in 2023.", "2023 2022"),
    (
        "Exports were $5 million in Jan-Nov 2023, 1.5 times the year-earlier figure.",
        "2023-01-01/P11M -, 2023-01-01/P11M 2022-01-01/P11M",
    ),
    (
        "Exports fell by 5% between January and April compared with the same months of last year.",
        "2024-01-01/P4M 2023-01-01/P4M",
    ),
    ("Поставки за 2023 год выросли втрое к показателю 2021 года.", "2023 2021"),
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
    ("С момента получения статуса в 2018 году компания вложила 7 млн рублей.", "- 2018"),
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
    # When a plant is to open says nothing of its cost and its staff.
    ("The plant, worth $50 million and with 300 workers, is to open in 2026.", "- -, - -"),
    ("Завод стоимостью 50 млн долларов построят в 2026 году.", "- -"),
    ("The goal of $100 billion, originally planned for 2025, was postponed to 2030.", "- -"),
    ("Цель в 100 млрд рублей перенесли с 2025 на 2030 год.", "2030 -"),
    ("Exports were $9 million in May 2023. Traders expect $8 million in May.", "2023-05 -, - -"),
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
        "2023-H1 -, 2023-H1 2022-H1, 2023-H1 -",
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
        "2023-H1 -, 2022 -, 2023-H1 2022-H1",
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
        "2024-H1 2023-H1, 2024-H1 -, 2024-H1 2023-H1",
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
    "days": DAYS,
    "left out": LEFT_OUT,
    "other times": OTHER_TIMES,
    "list": LISTS,
    "occasion": OCCASIONS,
    "since new year": SINCE_NEW_YEAR,
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
