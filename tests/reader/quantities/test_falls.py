"""A fall is told as a fall: percent and points below zero, a multiple below one; and only by its own words."""

import pytest

from tests.reader.quantities.reading import read

FALLS: list[tuple[str, str, str]] = [
    ("verb of a fall", "Exports fell 12% in 2023.", "-12 percent exact"),
    (
        "verb of a fall",
        "Shipments to Turkey slipped by 7%, those to Serbia by another 4%.",
        "-7 percent exact; -4 percent exact",
    ),
    ("verb of a fall", "Экспорт упал на 12% в 2023 году.", "-12 percent exact"),
    ("noun of a fall", "A decline in exports of 5% followed a 12 per cent rise.", "-5 percent exact; 12 percent exact"),
    (
        "noun of a fall",
        "Падение экспорта составило 12%, тогда как импорт прибавил 4%.",
        "-12 percent exact; 4 percent exact",
    ),
    (
        "fall after the figure",
        "Exports brought in $4.9 bln, 8% less than the year before, a 19 per cent fall in value.",
        "4.9e9 USD exact; -8 percent exact; -19 percent exact",
    ),
    ("fall after the figure", "Цены на 15% ниже, поставок на треть меньше.", "-15 percent exact; -33.3 percent exact"),
    ("written sign", "Growth in the first quarter of 2024 was -12%.", "-12 percent exact"),
    ("written sign", "Темп роста составил −12% в первом квартале 2024 года.", "-12 percent exact"),
    (
        "written sign",
        "The biggest drags were the EU (-29.4 per cent) and Japan (–24.1 per cent), whereas sales to India grew (+3%).",
        "-29.4 percent exact; -24.1 percent exact; 3 percent exact",
    ),
    ("written sign", "В январе мы видели минус 14%.", "-14 percent exact"),
    ("a dash is no minus", "Показатель вырос — 6,8 %, доля машин - 12%.", "6.8 percent exact; 12 percent exact"),
    ("a dash is no minus", "Between 15-20% of exports went to Turkey.", "15 percent exact; 20 percent exact"),
    (
        "fraction of a fall",
        "Personal computers tumbled by nearly a third, and toys declined by a tenth.",
        "-33.3 percent almost; -10 percent exact",
    ),
    (
        "fraction of a fall",
        "Экспорт рыбы снизился на 12 процентов, а чая — почти на пятую часть.",
        "-12 percent exact; -20 percent almost",
    ),
    (
        "multiple of a fall",
        "Exports halved; sales fell threefold; profits are three times lower.",
        "0.5 multiple exact; 0.333333 multiple exact; 0.333333 multiple exact",
    ),
    (
        "multiple of a fall",
        "Поставки стали вдвое меньше, в пять раз ниже плана.",
        "0.5 multiple exact; 0.2 multiple exact",
    ),
    (
        "multiple of a fall",
        "Экспорт сократился втрое, вывоз металлов упал в полтора раза.",
        "0.333333 multiple exact; 0.666667 multiple exact",
    ),
    (
        "multiple of a fall",
        "Двукратное снижение поставок; в 2,5 раза снизились закупки.",
        "0.5 multiple exact; 0.4 multiple exact",
    ),
    (
        "level that was reached",
        "Exports fell to 12% of GDP, the share dropped from 15% to below 5%.",
        "12 percent exact; 15 percent exact; 5 percent up_to",
    ),
    ("level that was reached", "Доля Европы сократилась с 45% до 12%.", "45 percent exact; 12 percent exact"),
    (
        "change and level",
        "Total exports decreased by 18% to $12.1 billion, whereas other exports edged up 2.4%.",
        "-18 percent exact; 12.1e9 USD exact; 2.4 percent exact",
    ),
    (
        "another figure's fall",
        "Exports fell 12% to $5 billion, while exports to India rose 3%.",
        "-12 percent exact; 5e9 USD exact; 3 percent exact",
    ),
    (
        "another figure's fall",
        "Поставки в Турцию снизились на 7,5%, а в Индию выросли на 3%.",
        "-7.5 percent exact; 3 percent exact",
    ),
    (
        "another figure's fall",
        "After a 7% decline in 2022, exports recovered by 11% in 2023.",
        "-7 percent exact; 11 percent exact",
    ),
    ("a share is no fall", "Exports dropped, and 30% of firms reported losses.", "30 percent exact"),
    (
        "a share is no fall",
        "Exports were down 5%, with a third of shipments going to Asia.",
        "-5 percent exact; 33.3 percent exact",
    ),
    ("a share is no fall", "Экспорт упал, а завод загружен на 80%.", "80 percent exact"),
    ("a share is no fall", "Экспорт сократили 40% предприятий.", "40 percent exact"),
    ("a share is no fall", "Residents pay a reduced profit tax of 2%.", "2 percent exact"),
    ("range of a fall", "Exports may have dipped by 2% to 3%.", "-2 percent exact; -3 percent exact"),
    ("range of a fall", "Отгрузки обвалились на 60-70 процентов.", "-60 percent exact; -70 percent exact"),
    (
        "list without its verb",
        "Pharmaceuticals plunged 37.6 per cent, machinery 11 per cent and petrochemicals 5.5 per cent.",
        "-37.6 percent exact; -11 percent exact; -5.5 percent exact",
    ),
    (
        "list without its verb",
        "Экспорт угля упал на 14%, зерна — на 9%, а леса вырос на 3%.",
        "-14 percent exact; -9 percent exact; 3 percent exact",
    ),
    (
        "pace of a fall",
        "The decline slowed to 3%; темпы падения замедлились до 4%.",
        "-3 percent exact; -4 percent exact",
    ),
    (
        "hedged fall",
        "Exports shrank more than 10%, in a contraction of almost 3% a month.",
        "-10 percent over; -3 percent almost",
    ),
    (
        "hedged fall",
        "Вывоз зерна будет как минимум на 40 процентов меньше, сокращение не превысит 5%.",
        "-40 percent over; -5 percent up_to",
    ),
    (
        "money is not turned",
        "With the United States alone down CHF 5.2 billion to CHF 14.1 billion.",
        "5.2e9 CHF exact; 14.1e9 CHF exact",
    ),
    (
        "percentage points",
        "The share of machinery rose by 2.5 percentage points to 31% in 2023.",
        "2.5 percentage_point exact; 31 percent exact",
    ),
    (
        "percentage points",
        "Доля экспорта выросла на 3 процентных пункта, до 27%, доля угля упала на 2 п.п.",
        "3 percentage_point exact; 27 percent exact; -2 percentage_point exact",
    ),
    (
        "percentage points",
        "Its share edged down 0.4 percentage point, or 4 pp; the duty may knock one percentage point off growth.",
        "-0.4 percentage_point exact; -4 percentage_point exact; -1 percentage_point exact",
    ),
    (
        "points after percent",
        "Uzbekistan's share was 40%, which is 5 points higher.",
        "40 percent exact; 5 percentage_point exact",
    ),
    (
        "points after percent",
        "Доля выросла до 27 процентов, прибавив около пяти пунктов.",
        "27 percent exact; 5 percentage_point about",
    ),
    (
        "points of an index",
        "The index lost 8 points; rates rose 25 basis points; индекс прибавил 12 пунктов, до 1120.",
        "",
    ),
    (
        "change said twice",
        "Imports, down by $1.2bn or 4.5%, and exports, down a third, or 33.4%.",
        "1.2e9 USD exact; -4.5 percent exact; -33.3 percent exact; -33.4 percent exact",
    ),
    (
        "list of falls",
        "Exports fell for three years in a row, by 3%, 5% and 8%, and 30% of firms closed.",
        "-3 percent exact; -5 percent exact; -8 percent exact; 30 percent exact",
    ),
    ("list of falls", "Exports fell 12%, 40% went to India.", "-12 percent exact; 40 percent exact"),
    (
        "list of falls",
        "Exports dropped 5.6% in January, 3.2% in February and rose 1.1% in March.",
        "-5.6 percent exact; -3.2 percent exact; 1.1 percent exact",
    ),
    (
        "list of falls",
        "Экспорт сократился на 5%, 8% и 12% соответственно.",
        "-5 percent exact; -8 percent exact; -12 percent exact",
    ),
    (
        "a share is no fall",
        "Поставки упали на 12%, из них 40% пришлось на Индию, доля Турции — 20%.",
        "-12 percent exact; 40 percent exact; 20 percent exact",
    ),
    ("a share is no fall", "Рост экспорта замедлился: 3% против 12% годом ранее.", "3 percent exact; 12 percent exact"),
    (
        "comparative before the figure",
        "Себестоимость ниже на 30 %, экспорт меньше прошлогоднего на треть.",
        "-30 percent exact; -33.3 percent exact",
    ),
]


@pytest.mark.parametrize(("kind", "text", "expected"), FALLS)
def test_a_fall_has_its_sign(kind: str, text: str, expected: str) -> None:
    assert read(text) == expected, kind
