"""A hedge is read in words, verbs and after the number, and does not leak onto the next figure."""

import pytest

from tests.reader.quantities.reading import read

HEDGES: list[tuple[str, str, str]] = [
    (
        "verb of exceeding",
        "Exports may exceed $19 billion, will go beyond $20 billion and topped €3bn.",
        "19e9 USD over; 20e9 USD over; 3e9 EUR over",
    ),
    (
        "verb of exceeding",
        "Turnover crossed the 5 billion rouble mark; exports top 31 billion rubles.",
        "5e9 RUB over; 31e9 RUB over",
    ),
    ("verb of exceeding", "Экспорт может превысить 19 млрд рублей.", "19e9 RUB over"),
    (
        "verb of exceeding",
        "Экспорт вырос, превысив объем в 1,2 млрд рублей, и превысит отметку 2 млрд рублей.",
        "1.2e9 RUB over; 2e9 RUB over",
    ),
    ("verb of exceeding", "The team passed 5 tests and approached 40 partners.", "5 count exact; 40 count exact"),
    ("parted verb", "Число рабочих мест превысило по итогам года 36 тыс.", "36e3 count over"),
    (
        "parted verb",
        "Exports exceeded by the end of the year $4 billion and surpassed, for the first time, €7 billion.",
        "4e9 USD over; 7e9 EUR over",
    ),
    (
        "by how much",
        "Revenue exceeded the 2022 figure by 12%; экспорт превысил показатель 2022 года на 12%.",
        "12 percent exact; 12 percent exact",
    ),
    ("by how much", "Экспорт в 2,3 раза превысил импорт.", "2.3 multiple exact"),
    (
        "denied",
        "The subsidy will not exceed 30 million roubles; exports no longer exceed $900 mln, did not top €1 billion.",
        "30e6 RUB up_to; 900e6 USD up_to; 1e9 EUR up_to",
    ),
    (
        "denied",
        "Годом ранее доля не превышала 17%, а сумма не превысит 3 млн рублей.",
        "17 percent up_to; 3e6 RUB up_to",
    ),
    (
        "denied",
        "A year ago the figure did not reach 150 million euros; экспорт не дотянул до 5 млрд рублей.",
        "150e6 EUR up_to; 5e9 RUB up_to",
    ),
    (
        "denied",
        "Ни один покупатель не занимает больше 15%; no company accounts for more than 10%.",
        "15 percent up_to; 10 percent up_to",
    ),
    (
        "verb of nearing",
        "Exports approached $610 mln, came close to $1 billion, were just shy of $900 million.",
        "610e6 USD almost; 1e9 USD almost; 900e6 USD almost",
    ),
    (
        "verb of nearing",
        "Экспорт приблизился к 5 млрд рублей, импорт близок к 3 млрд рублей.",
        "5e9 RUB almost; 3e9 RUB almost",
    ),
    ("verb of nearing", "Мы подошли к отметке в 3 млрд рублей.", "3e9 RUB almost"),
    (
        "estimate",
        "Exports are estimated at $5 billion. Экспорт оценивается в 5 млрд рублей.",
        "5e9 USD about; 5e9 RUB about",
    ),
    ("estimate", "По оценкам, экспорт составил 215 млрд рублей, на 7% больше.", "215e9 RUB about; 7 percent exact"),
    (
        "estimate",
        "According to preliminary estimates, exports came to 12 billion roubles, up 4%.",
        "12e9 RUB about; 4 percent exact",
    ),
    ("estimate", "Эксперты оценивают рынок в 3 млрд долларов.", "3e9 USD about"),
    (
        "after the number",
        "Some 220-odd residents, 5 billion euros or so, 40-plus countries, 40 и более стран, 200 с лишним резидентов.",
        "220 count about; 5e9 EUR about; 40 count over; 40 count over; 200 count over",
    ),
    ("after the number", "Еще 50 с небольшим миллионов рублей дала Турция.", "50e6 RUB over"),
    (
        "before a preposition",
        "Выставку посетили делегации более чем из 60 стран, экспорт вырос почти до 5 млрд рублей.",
        "60 count over; 5e9 RUB almost",
    ),
    (
        "limit",
        "Гранты до 10 млн рублей, то есть до 80% затрат, получили 12 компаний.",
        "10e6 RUB up_to; 80 percent up_to; 12 count exact",
    ),
    (
        'level after "до"',
        "Экспорт в Индию вырос на 24% в годовом выражении в 2023 году, до 1,1 млрд юаней.",
        "24 percent exact; 1.1e9 CNY exact",
    ),
    (
        'level after "до"',
        "Экспорт в Индию вырос в 2,7 раза, до 1,1 млрд долл., в ОАЭ — примерно вдвое, до 870 млн долл.",
        "2.7 multiple exact; 1.1e9 USD exact; 2 multiple about; 870e6 USD exact",
    ),
    (
        'level after "до"',
        "Компания прошла путь от 5% до трети выручки; цена опускалась до 215 долларов.",
        "5 percent exact; 33.3 percent exact; 215 USD exact",
    ),
    (
        "limit in a clause of its own",
        "Экспорт вырос вдвое, а до 30 компаний получат субсидии.",
        "2 multiple exact; 30 count up_to",
    ),
    (
        "kept from the next figure",
        "Показатель был примерно в пять раз ниже - 6,8 %.",
        "0.2 multiple about; 6.8 percent exact",
    ),
    (
        "kept from the next figure",
        "The region sells about 40% abroad – 12% more than in 2020, or 3 billion roubles.",
        "40 percent about; 12 percent exact; 3e9 RUB exact",
    ),
    ("held by a range", "На экспорт идет порядка 5–7 % выпуска.", "5 percent about; 7 percent about"),
    (
        "comparison",
        "Exports came in at $41.7 billion, almost flat over the $41.9 billion of last year, up 5% over $39 billion.",
        "41.7e9 USD exact; 41.9e9 USD exact; 5 percent exact; 39e9 USD exact",
    ),
    ("least", "Инвестиции составят от 3 млрд рублей.", "3e9 RUB over"),
    (
        "words",
        "Как минимум 30 фирм, чуть менее 300 млн рублей, at least 12 firms, under way.",
        "30 count over; 300e6 RUB almost; 12 count over",
    ),
]


@pytest.mark.parametrize(("kind", "text", "expected"), HEDGES)
def test_a_figure_has_its_hedge(kind: str, text: str, expected: str) -> None:
    assert read(text) == expected, kind
