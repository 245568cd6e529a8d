"""Where goods go, by kinds of sentences: the destination of each figure, and the destinations without one."""

from functools import cache
from typing import NamedTuple

import pytest

from components.reader.entities.destinations import Lexicon, destinations
from tests.reader.scoring import words_of_dataset


class Case(NamedTuple):
    """A kind of sentence, a text, the destination of each of its figures (`-`: none), and those without a figure."""

    kind: str
    text: str
    figures: str
    links: str = ""


CASES = (
    Case("home", "Доля Москвы в общероссийском экспорте — 24 процента, второе место среди регионов России.", "-"),
    Case("home", "They paid 3 billion rubles, according to the Ministry of Economic Development of Russia.", "-"),
    Case("home", "India's exports rose 9% to $3 billion, said the Ministry of Commerce of India.", "- -"),
    Case("home", "Экспорт КНР в октябре вырос на 11,2%.", "-"),
    Case("home", "Узбекистан за 10 месяцев экспортировал товаров на 1,2 млрд долларов.", "-"),
    Case("sold to Russia", "Kazakhstan's exports to Russia reached $5 billion.", "RUS"),
    Case("sold to Russia", "Экспорт Казахстана в Россию вырос на 5%.", "RUS"),
    Case("other seller", "Vietnam's exports grew 14%, Indonesia's 11%.", "- -"),
    Case(
        "other seller",
        "Moscow's exports grew. For comparison, Germany exports chips for $20 billion, and Taiwan $180 billion.",
        "- -",
    ),
    Case("examples of a count", "Goods are exported to 178 countries, including China and Cuba.", "-", "CHN;CUB"),
    Case("examples of a count", "Товары поставляются в 40 стран, в том числе в Сербию и Вьетнам.", "-", "SRB;VNM"),
    Case("examples of a count", "Поставки идут в 30 стран, среди которых Германия и Бразилия.", "-", "DEU;BRA"),
    Case(
        "examples of a group",
        "African nations, led by Nigeria and Ghana, bought goods worth $7 million.",
        "AFRICA",
        "NGA;GHA",
    ),
    Case(
        "paired lists",
        "Sales to ASEAN, Hong Kong and the US reached $5 million, $4 million and $3 million, respectively.",
        "ASEAN HKG USA",
    ),
    Case("paired lists", "В пятёрку вошли Бангладеш и Иран — соответственно 540 и 410 миллионов долларов.", "BGD IRN"),
    Case(
        "paired lists",
        "The Netherlands and Türkiye rounded out the top five with $3 billion and $2.1 billion.",
        "NLD TUR",
    ),
    Case("range", "Mongolia and Tajikistan each bought between $15 million and $25 million.", "MNG;TJK MNG;TJK"),
    Case(
        "unknown name",
        "Sales to Freedonia, Hong Kong and the US reached $5 million, $4 million and $3 million, respectively.",
        "- HKG USA",
    ),
    Case(
        "unknown name",
        "The leader is Freedonia ($7 billion), yet China ($2 billion) is ahead of Britain ($1 billion).",
        "- CHN GBR",
    ),
    Case("unknown name", "Exports to ASEAN were up 10.2%; those to Freedonia fell 4%.", "ASEAN -"),
    Case("unknown group", "Exports to emerging markets rose 5%, to China 8%.", "- CHN"),
    Case("unknown group", "Exports to non-EU countries rose 3.4% and to EU countries 1.2%.", "- EU"),
    Case("part of a group", "The share of Asian countries outside the CIS rose to 22%.", "-"),
    Case("part of a group", "Exports to other CIS countries reached $5 billion.", "-"),
    Case(
        "figure first",
        "Goods worth $3 billion were sold in the UK, with goods sold to Kazakhstan making up $2 billion.",
        "GBR KAZ",
    ),
    Case("figure first", "На страны Азии пришлось 64% экспорта, еще 19% — на государства СНГ.", "ASIA CIS"),
    Case("figure first", "With $4.4 billion, China remains the most important market.", "CHN"),
    Case(
        "brackets",
        "Belarus (2.3 billion roubles), Kazakhstan (1.9 billion) and Mongolia lead the sales.",
        "BLR KAZ",
        "MNG",
    ),
    Case("brackets", "Продажи в Германию упали (с 2,1 млрд до 160 млн долл.), в Нидерланды тоже.", "DEU DEU", "NLD"),
    Case(
        "total before a list",
        "Exports totalled $10 billion, including $3 billion to China and $2 billion to India.",
        "- CHN IND",
    ),
    Case(
        "total before a list", "Экспорт составил 112 млн долларов, в том числе в Казахстан — 34 млн долларов.", "- KAZ"
    ),
    Case("total before a list", "На экспорт ушло 30% продукции, в этом году начнутся поставки в Иран.", "-", "IRN"),
    Case("partitive", "40% из них идет на экспорт в Казахстан и Киргизию.", "KAZ;KGZ"),
    Case("comparison", "Exports fell by 9%, compared with a 22% decline for the UK.", "- -"),
    Case("comparison", "Moscow ranks third with sales of $5 million, well behind Germany and Belgium.", "-"),
    Case("overtaking", "India overtook Saudi Arabia among the buyers, with growth of nearly 18%.", "IND"),
    Case("imports", "Imports from China rose 5% to $3 billion.", "- -"),
    Case("imports", "China overtook the US to become the largest source of imports at $101.7 billion.", "-"),
    Case("imports", "Импорт из Китая составил 38 млрд долларов, экспорт в Китай — 7 млрд долларов.", "- CHN"),
    Case("imports", "Компоненты закупаются в Китае и Индии.", ""),
    Case("imports", "Турция импортировала продукции на 3,7 млрд долларов.", "TUR"),
    Case("cause", "In January exports dipped by 2% as a result of the long holidays in China.", "-"),
    Case("buyers", "Chinese partners bought goods worth $5 million.", "CHN"),
    Case("buyers", "Китайские компании закупили товаров на 5 млн долларов.", "CHN"),
    Case("buyers", "Orders from Saudi and Emirati customers rose 40%.", "SAU;ARE"),
    Case("buyers", "Почти 90% обеспечил немецкий рынок.", "DEU"),
    Case("buyers", "Indian buyers placed repeat orders for controllers.", "", "IND"),
    Case("buyers", "Контракты на 120 млн рублей подписаны с покупателями из Бахрейна и Омана.", "BHR;OMN"),
    Case("goods and technology", "The plant uses South Korean technology worth $5 million.", "-"),
    Case("goods and technology", "Chinese goods worth $5 million were replaced.", "-"),
    Case("cities", "A batch of 24 stations went to Minsk.", "BLR"),
    Case("cities", "Партия из 20 лифтов отправлена в Ташкент.", "UZB"),
    Case("cities", "The firms showed 20 lifts at a fair in Dubai.", "-"),
    Case("cities", "Exports fell 16% after Beijing tightened checks.", "-"),
    Case("regions", "Exports to Eastern Europe rose 5%.", "EASTERN-EUROPE"),
    Case("regions", "Продажи в Юго-Восточную Азию и на Ближний Восток выросли на 20%.", "SOUTH-EAST-ASIA;MIDDLE-EAST"),
    Case("regions", "Exports to BRICS countries grew by 15%, to the SCO by 9%, to Gulf states by 4%.", "BRICS SCO GCC"),
    Case("regions", "Экспорт в страны Евросоюза сократился на 12%, в ЕАЭС вырос на 5%.", "EU EAEU"),
    Case("regions", "Within the EU, Germany took 12.5% and Spain 6.1%.", "DEU ESP"),
    Case("regions", "Asian destinations took 17.9% more.", "ASIA"),
    Case("share", "China's share of exports rose to 31%, India's to 12%.", "CHN IND"),
    Case("share", "Доля Китая в экспорте выросла до 31%.", "CHN"),
    Case("goes on", "Afghanistan moved up to third place: flour sales there soared to $54 million.", "AFG"),
    Case("goes on", "Турция купила товаров на 1,6 млрд долларов; в 2023 году было 2,3 млрд долларов.", "TUR TUR"),
    Case("goes on", "Sales to Cuba rose; its total export revenue grew by 6%.", "-", "CUB"),
    Case("points back", "CIS markets remain the mainstay. They accounted for 61% of the total.", "CIS", "CIS"),
    Case("points back", "The EU is our largest buyer. Exports there hit $119.6 billion.", "EU", "EU"),
    Case(
        "points back",
        "Поставки в Индию и Бразилию растут. На эти страны приходится 20% экспорта.",
        "IND;BRA",
        "IND;BRA",
    ),
    Case(
        "points back",
        "China, India and Turkey lead among buyers. The three countries together took 40%.",
        "- CHN;IND;TUR",
        "CHN;IND;TUR",
    ),
    Case("points too far", "The report covers Turkey.\n\nThese are five sites of the zone.", "-"),
    Case("points too far", "Sales to Cuba grew.\n\nThey accounted for 61% of the total.", "-", "CUB"),
    Case("links", "The products are purchased in Switzerland, Germany and France.", "", "CHE;DEU;FRA"),
    Case("links", "Среди покупателей — Казахстан, Узбекистан и Сербия.", "", "KAZ;UZB;SRB"),
    Case("links", "География поставок включает Индию, Иран и Египет.", "", "IND;IRN;EGY"),
    Case("links", "The main markets are China, India and Turkey.", "", "CHN;IND;TUR"),
    Case("links", "Its buyers include Germany and Vietnam.", "", "DEU;VNM"),
    Case("links", "The goods also go to Mongolia and Cuba.", "", "MNG;CUB"),
    Case("links", "Продукция экспортируется в Беларусь, Армению и страны Африки.", "", "BLR;ARM;AFRICA"),
    Case("links", "Технику закупают Алжир и Марокко.", "", "DZA;MAR"),
    Case("links", "Компания планирует выйти на рынки Индонезии и Малайзии.", "", "IDN;MYS"),
    Case("links", "Indonesia and Thailand also bought less.", "", "IDN;THA"),
    Case(
        "links",
        "Buckwheat was sent to Japan, oat flakes to Georgia and Israel, and honey to Malaysia.",
        "",
        "JPN;GEO;ISR;MYS",
    ),
    Case("links", "Продукция востребована в Казахстане и Беларуси.", "", "KAZ;BLR"),
    Case(
        "ranking goes on",
        "China is the top buyer. The top five is rounded out by Türkiye and India.",
        "",
        "CHN;TUR;IND",
    ),
    Case("no trade", "The delegation visited China and India.", ""),
    Case("no trade", "Talks were held with partners from Turkey and Iran.", ""),
    Case("no trade", "An agreement on cooperation with Belarus was signed.", ""),
    Case("no trade", "Резидентами стали компании из Китая и Германии.", ""),
    Case("no trade", "Investors from China and Germany put 5 billion rubles into the zone.", "-"),
    Case("no trade", "Сборка тракторов ведется в Египте, партия из 340 машин поставлена в Нигерию.", "NGA"),
    Case("no trade", "До 30 июня действует запрет на вывоз зерна в страны ЕАЭС.", ""),
    Case("no trade", "Япония ввела пошлины 35% на эти товары.", "-"),
)


@cache
def lexicon() -> Lexicon:
    return words_of_dataset().lexicon


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.kind}: {case.text[:40]}")
def test_each_figure_has_its_destination(case: Case) -> None:
    readings = destinations(case.text, lexicon())
    assert " ".join(";".join(codes) or "-" for reading in readings for codes in reading.destinations) == case.figures


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.kind}: {case.text[:40]}")
def test_destinations_without_a_figure_are_named(case: Case) -> None:
    readings = destinations(case.text, lexicon())
    assert ";".join(code for reading in readings for code in reading.links) == case.links


def test_the_article_says_who_exports() -> None:
    text = "Turkish exports rose.\n\nSales to Russia fell by 12%. Turkey's exports to Iraq grew by 5%."
    assert [reading.destinations for reading in destinations(text, lexicon())] == [(), (("RUS",),), (("IRQ",),)]
