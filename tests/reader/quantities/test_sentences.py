"""Sentences of the press are read with all their figures."""

import pytest

from tests.reader.quantities.reading import read

SENTENCES: list[tuple[str, str, str]] = [
    (
        'range with "between"',
        "Exports reached between 2 and 3 billion dollars in 2023.",
        "2e9 USD exact; 3e9 USD exact",
    ),
    (
        "percentage points and level",
        "The share of machinery rose by 2.5 percentage points to 31% in 2023.",
        "2.5 percentage_point exact; 31 percent exact",
    ),
    ("halved", "Exports to China halved in 2023.", "0.5 multiple exact"),
    ("verb of a fall", "Exports fell 12% in 2023.", "-12 percent exact"),
    ("written sign", "Growth in the first quarter of 2024 was -12%.", "-12 percent exact"),
    ("tenfold", "Sales to India rose tenfold in 2023.", "10 multiple exact"),
    ("range in percent", "Between 15-20% of exports went to Turkey.", "15 percent exact; 20 percent exact"),
    ("groups of digits", "Exports totalled 1,234.5 million euros in 2022.", "1234.5e6 EUR exact"),
    ("scale letters", "Exports came to $3.2bn and services to €1.5m in 2023.", "3.2e9 USD exact; 1.5e6 EUR exact"),
    ("yen by Japan", "Exports to Japan were worth ¥12 billion in 2023.", "12e9 JPY exact"),
    ('"some"', "The region exports to some 40 countries.", "40 count about"),
    (
        "noise of ranks, telephones and sections",
        "The zone was ranked No. 1 and its firms are in the top-3; call +7 495 123-45-67 or see Section 4.2.",
        "",
    ),
    ("fiscal year", "In Q3 FY2024 exports were $410 million.", "410e6 USD exact"),
    ("season of two years", "In 2023/24 exports grew by 8%.", "8 percent exact"),
    (
        "part of a year is no share",
        "In the first nine months of 2023 exports rose 5% year-on-year to $7.1 billion.",
        "5 percent exact; 7.1e9 USD exact",
    ),
    (
        "level compared with",
        "In the first half of 2023 exports were $90 million, compared with $100 million in the same period of 2022.",
        "90e6 USD exact; 100e6 USD exact",
    ),
    (
        "tonnes are no figure",
        "The city shipped 12.5 thousand tonnes of grain worth $4 million in 2023.",
        "4e6 USD exact",
    ),
    (
        "fraction and its digits",
        "About a third, or 32.6%, of exports went to Belarus in 2023.",
        "33.3 percent about; 32.6 percent exact",
    ),
    ("trillion and target year", "Exports of $2 trillion are the target for 2030.", "2e12 USD exact"),
    ("decree and chapter", "The decree of 12 March 2021 No. 45 lists 16 zones in Chapter 3.", "16 count exact"),
    ('range with "от"', "Экспорт составил от 2 до 3 млрд долларов в 2023 году.", "2e9 USD exact; 3e9 USD exact"),
    (
        "percentage points and level",
        "Доля экспорта выросла на 3 процентных пункта, до 27% в 2023 году.",
        "3 percentage_point exact; 27 percent exact",
    ),
    ("полтора раза", "Экспорт вырос в полтора раза в 2023 году.", "1.5 multiple exact"),
    ("вдвое меньше", "Поставки в Турцию стали вдвое меньше, чем в 2022 году.", "0.5 multiple exact"),
    ("verb of a fall", "Экспорт упал на 12% в 2023 году.", "-12 percent exact"),
    ("written minus", "Темп роста составил −12% в первом квартале 2024 года.", "-12 percent exact"),
    ("range in percent", "На Китай приходится 15–20% экспорта.", "15 percent exact; 20 percent exact"),
    ("groups of digits by a space", "Экспорт достиг 1\u00a0234,5 млн рублей в 2022 году.", "1234.5e6 RUB exact"),
    ("digits in groups by a stop", "Объем поставок составил 1.234,5 млн евро.", "1234.5e6 EUR exact"),
    ("trillion", "Экспорт составил 2,4 трлн рублей в 2023 году.", "2.4e12 RUB exact"),
    ("каждый третий", "Каждый третий резидент экспортирует продукцию.", "33.3 percent exact"),
    ("tonnes are no figure", "Отгружено 1,2 млн тонн зерна на 300 млн долларов.", "300e6 USD exact"),
    (
        "number and date of an order",
        "Приказ № 15 от 12.03.2021 вступил в силу 1 апреля, телефон 8 (495) 123-45-67.",
        "",
    ),
    ("time, sections and ranks", "По данным на 15:30, п. 4.2 и раздел 3 доклада посвящены топ-10 экспортёров.", ""),
    ("fraction of a rise", "За первые девять месяцев 2023 года экспорт вырос на треть.", "33.3 percent exact"),
    (
        'level after "до" far from its verb',
        "Экспорт в Индию вырос на 24% в годовом выражении в 2023 году, до 1,1 млрд юаней.",
        "24 percent exact; 1.1e9 CNY exact",
    ),
    ('"примерно в"', "Товары поставляются примерно в 40 стран, в том числе в Сербию и Вьетнам.", "40 count about"),
    ("multiple of a fall", "Экспорт сократился втрое по сравнению с 2022 годом.", "0.333333 multiple exact"),
    ("sign after the number", "В 2023/24 маркетинговом году экспорт муки составил 2,5 млн $.", "2.5e6 USD exact"),
    (
        "verb of exceeding and range of a change",
        "Экспорт превысит 5 млрд рублей к 2030 году, а число рабочих мест вырастет на 300-400.",
        "5e9 RUB over; 300 count exact; 400 count exact",
    ),
    (
        "half or quarters of a year are no share",
        "In the first three quarters of 2023 exports rose 5%.",
        "5 percent exact",
    ),
    (
        "half or quarters of a year are no share",
        "За первую половину 2023 года экспорт составил 5 млрд рублей.",
        "5e9 RUB exact",
    ),
    (
        "figure compared with",
        "Exports reached $9 million in 2023, up from $8 million in 2022.",
        "9e6 USD exact; 8e6 USD exact",
    ),
    (
        "figure compared with",
        "Exports reached $9 million in 2023, increasing by 5 percent compared to $8 million in 2022.",
        "9e6 USD exact; 5 percent exact; 8e6 USD exact",
    ),
    (
        "figure compared with",
        "В 2024 году экспорт составил 18 млрд рублей, а годом ранее — 13 млрд рублей.",
        "18e9 RUB exact; 13e9 RUB exact",
    ),
    (
        "figure compared with",
        (
            "В первом полугодии 2023 года экспорт составил 523 млн рублей, что втрое превышает "
            "показатель за аналогичный период прошлого года — 159 млн рублей."
        ),
        "523e6 RUB exact; 3 multiple exact; 159e6 RUB exact",
    ),
    (
        "growth over a span",
        "In 2020 exports grew. Over the past five years they have doubled from 19 to almost 40 billion dollars.",
        "2 multiple exact; 19e9 USD exact; 40e9 USD almost",
    ),
    (
        "rise in brackets",
        (
            "За январь-март 2023 года рост (в сравнении с январем-мартом 2022 года) показан Китаем "
            "(+131%) и Японией (+46%)."
        ),
        "131 percent exact; 46 percent exact",
    ),
    (
        "fall of another place",
        "Exports fell by 9%, compared with a 22% decline for the UK.",
        "-9 percent exact; -22 percent exact",
    ),
    ("infinitive or participle of exceeding", "Экспорт может превысить 19 млрд рублей.", "19e9 RUB over"),
    ("infinitive or participle of exceeding", "Экспорт вырос, превысив объем в 1,2 млрд рублей.", "1.2e9 RUB over"),
    ("infinitive or participle of exceeding", "Число рабочих мест превысило по итогам года 36 тыс.", "36e3 count over"),
    ("infinitive or participle of exceeding", "Exports may exceed $19 billion.", "19e9 USD over"),
    ("infinitive or participle of exceeding", "Exports will go beyond $19 billion.", "19e9 USD over"),
    (
        "hedge before a dash",
        "Показатель был примерно в пять раз ниже - 6,8 %.",
        "0.2 multiple about; 6.8 percent exact",
    ),
    (
        '"до" far from its verb',
        "Экспорт в Индию вырос на 24% в годовом выражении в 2023 году, до 1,1 млрд юаней.",
        "24 percent exact; 1.1e9 CNY exact",
    ),
    ("estimate", "По оценкам, экспорт составил 215 млрд рублей.", "215e9 RUB about"),
    ("local sign", "Exports totalled Dh65 billion.", "65e9 AED exact"),
    ("local sign", "Exports totalled AED65 billion.", "65e9 AED exact"),
    ("local sign", "Exports totalled AED 65 billion.", "65e9 AED exact"),
    ("Indian counting", "Exports touched Rs 2.36 lakh crore.", "2.36e12 INR exact"),
    ("Indian counting", "The zone created 16.88 lakh jobs.", "1.688e6 count exact"),
    ("Indian counting", "Exports touched Rs 500 million.", "500e6 INR exact"),
    (
        "stop that cuts no unit off",
        "Экспорт составил 24 млрд. USD (16% от общего).",
        "24e9 USD exact; 16 percent exact",
    ),
    ("a trillion", "Exports reached 2.1 trillion yuan.", "2.1e12 CNY exact"),
    ("other currencies", "Exports reached 3 billion Swiss francs and 5 billion won.", "3e9 CHF exact; 5e9 KRW exact"),
    (
        "other currencies",
        "Exports reached S$5 billion, HK$6 billion and A$7 billion.",
        "5e9 SGD exact; 6e9 HKD exact; 7e9 AUD exact",
    ),
    ("direction", "Exports halved.", "0.5 multiple exact"),
    ("digits in groups by a stop", "Объем поставок составил 1.234,5 млн евро.", "1234.5e6 EUR exact"),
    (
        'lone figure after "against"',
        "Инвестиции составили 538 млрд рублей против 179 млрд годом ранее.",
        "538e9 RUB exact; 179e9 RUB exact",
    ),
    (
        "bare excess",
        "In 2023, 814 new jobs were created, which is 464 more than planned.",
        "814 count exact; 464 count exact",
    ),
    ("noise", "16+", ""),
    ("noise", "BRENT $ 87.86 / ₽ 8128", ""),
    ("noise", "The two countries agreed to make efforts.", ""),
    ("noise", "The three leaders included ICT enterprises.", ""),
    ("noise", "Раздел 3 доклада посвящен экспорту.", ""),
    ("noise", "Выставка займет 2 миллиона квадратных метров.", ""),
    (
        "quarters are no share",
        "In the first three quarters, private firms registered 2.39 trillion yuan in trade.",
        "2.39e12 CNY exact",
    ),
    (
        "total",
        "In 2019 the revenue was 22 billion rubles, the cumulative total - 80.3 billion rubles.",
        "22e9 RUB exact; 80.3e9 RUB exact",
    ),
    (
        "two multiples",
        (
            "Output is 1.7 times more than in the same period last year, and is twice the figure for "
            "the first half of 2022."
        ),
        "1.7 multiple exact; 2 multiple exact",
    ),
    (
        "fraction after a dash",
        (
            "Рост в январе-июле в сравнении с аналогичным периодом прошлого года - более чем на треть, "
            "в 2022 году по отношению к 2021 году показатель был 6,8 %."
        ),
        "33.3 percent over; 6.8 percent exact",
    ),
    ("nearing and estimating", "Экспорт приблизился к 5 млрд рублей.", "5e9 RUB almost"),
    ("nearing and estimating", "Экспорт близок к 5 млрд рублей.", "5e9 RUB almost"),
    ("nearing and estimating", "Exports are estimated at $5 billion.", "5e9 USD about"),
    ("nearing and estimating", "Экспорт оценивается в 5 млрд рублей.", "5e9 RUB about"),
]


@pytest.mark.parametrize(("kind", "text", "expected"), SENTENCES)
def test_a_sentence_gives_its_figures(kind: str, text: str, expected: str) -> None:
    assert read(text) == expected, kind
