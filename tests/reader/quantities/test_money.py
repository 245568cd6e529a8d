"""Money is read in every currency of a press text, by sign, code or name, and from the sentences before."""

import pytest

from tests.reader.quantities.reading import read

MONEY: list[tuple[str, str, str]] = [
    (
        "sign of a country",
        "Exports reached S$5 billion, HK$6 billion, A$7 billion, C$40 million and NT$3.2 trillion.",
        "5e9 SGD exact; 6e9 HKD exact; 7e9 AUD exact; 40e6 CAD exact; 3.2e12 TWD exact",
    ),
    (
        "sign of a country",
        "Brazil sold goods for R$5.6 billion, Mexico for US$3 billion.",
        "5.6e9 BRL exact; 3e9 USD exact",
    ),
    (
        "local sign",
        "Exports totalled Dh65 billion, then AED65 billion and AED 65 billion.",
        "65e9 AED exact; 65e9 AED exact; 65e9 AED exact",
    ),
    (
        "local sign",
        "Exports touched Rs 500 million, Rs. 300 million and ₹13 million.",
        "500e6 INR exact; 300e6 INR exact; 13e6 INR exact",
    ),
    (
        "local sign",
        "Malaysia shipped RM5.5 billion of rubber, Korea ₩3 trillion, Turkey ₺3 billion.",
        "5.5e9 MYR exact; 3e12 KRW exact; 3e9 TRY exact",
    ),
    (
        "code",
        "Exports fell to CHF 70.4 billion; the plant cost PLN 5 million and 12 million UZS.",
        "70.4e9 CHF exact; 5e6 PLN exact; 12e6 UZS exact",
    ),
    (
        "code that is also another word",
        "COP 28 and SDG 5 were discussed; 12 CAD systems cost CAD 3 million.",
        "12 count exact; 3e6 CAD exact",
    ),
    (
        "name",
        "Exports reached 3 billion Swiss francs, 5 trillion won and 300 million lari.",
        "3e9 CHF exact; 5e12 KRW exact; 300e6 GEL exact",
    ),
    (
        "name",
        "It paid 12.5 million U.S. dollars, 3 million Hong Kong dollars and 5 US dollars a kilo.",
        "12.5e6 USD exact; 3e6 HKD exact; 5 USD exact",
    ),
    (
        "name",
        "Поставки на 300 млн белорусских рублей, 5 млн тенге, 3 млн сумов и 12 млн сомов.",
        "300e6 BYN exact; 5e6 KZT exact; 3e6 UZS exact; 12e6 KGS exact",
    ),
    (
        "name",
        "Экспорт в 5 млрд злотых, 3 млрд чешских крон, 2 млрд дирхамов, 30 млн гонконгских долларов.",
        "5e9 PLN exact; 3e9 CZK exact; 2e9 AED exact; 30e6 HKD exact",
    ),
    (
        "name",
        "Договор на 12 млрд вон, 5 млрд рупий, 3 млрд турецких лир, 12 млрд иен и 5 млн манатов.",
        "12e9 KRW exact; 5e9 INR exact; 3e9 TRY exact; 12e9 JPY exact; 5e6 AZN exact",
    ),
    (
        "abbreviated name",
        "Экспорт вырос до 500 млн бел. руб., или 150 млн долл. США.",
        "500e6 BYN exact; 150e6 USD exact",
    ),
    ("yen or yuan", "Exports to Japan were worth ¥12 billion.", "12e9 JPY exact"),
    ("yen or yuan", "China's exports to Japan rose to ¥12 billion.", "12e9 CNY exact"),
    ("yen or yuan", "Toyota sold cars for ¥5bn in Tokyo, 3 million yen each.", "5e9 JPY exact; 3e6 JPY exact"),
    (
        "name of several nations",
        "Mexico sold goods worth 5 billion pesos, the Swedish firm for 3 million kronor.",
        "5e9 MXN exact; 3e6 SEK exact",
    ),
    ("currency that cannot be told", "The plant cost 300 million crowns and 3 млн у. е.", ""),
    (
        "name of another thing",
        "Of 30 firms 5 won contracts; five real estate firms sold 12 million pounds of beef.",
        "30 count exact; 5 count exact; 5 count exact",
    ),
    (
        "Indian counting",
        "Exports touched Rs 2.36 lakh crore; the zone created 16.88 lakh jobs for 65 crore rupees.",
        "2.36e12 INR exact; 1.688e6 count exact; 0.65e9 INR exact",
    ),
    ("Indian counting", "Exports of ₹24,800 crore and Rs 12,345.67 crore.", "248.00e9 INR exact; 123.4567e9 INR exact"),
    (
        "a trillion",
        "Exports reached 2.1 trillion yuan; экспорт составил 2,4 трлн рублей.",
        "2.1e12 CNY exact; 2.4e12 RUB exact",
    ),
    (
        "stop after a scale",
        "Экспорт составил 24 млрд. USD (16% от общего), импорт — 12 млрд. долл. Рост есть.",
        "24e9 USD exact; 16 percent exact; 12e9 USD exact",
    ),
    (
        "carried from the sentence before",
        (
            "Exports to India reached 400 million roubles. Armenia and Kyrgyzstan followed with 310 "
            "million and 225 million respectively."
        ),
        "400e6 RUB exact; 310e6 RUB exact; 225e6 RUB exact",
    ),
    (
        "carried from the sentence before",
        "Экспорт составил 3 млрд долларов. На Индию пришлось 88 миллионов, на Беларусь — 61 миллион.",
        "3e9 USD exact; 88e6 USD exact; 61e6 USD exact",
    ),
    (
        "carried over a list",
        "Экспорт составил 1,2 млрд долларов.\n\nКазахстан — 286 млн (−6%);\n\nИндия — 143 млн.",
        "1.2e9 USD exact; 286e6 USD exact; -6 percent exact; 143e6 USD exact",
    ),
    (
        "nothing to carry where things are counted",
        "Exports were $5 billion. The population is 310 million; it handled 15.1 million TEUs.",
        "5e9 USD exact; 310e6 count exact; 15.1e6 count exact",
    ),
    (
        "nothing to carry where things are counted",
        "Exports were $5 billion. It makes 2.5 million SIM cards, up from 1.1 million.",
        "5e9 USD exact; 2.5e6 count exact; 1.1e6 count exact",
    ),
    (
        "announced before",
        "За год продано товаров на $2,93 трлн, в юанях — на 20,8 трлн.",
        "2.93e12 USD exact; 20.8e12 CNY exact",
    ),
    (
        'lone figure after "against"',
        "Инвестиции составили 538 млрд рублей против 179 млрд годом ранее.",
        "538e9 RUB exact; 179e9 RUB exact",
    ),
    (
        "range in money",
        "Exports of $175-180 billion are expected, between 2 and 3 billion euros to India, от 2 до 3 млрд рублей.",
        "175e9 USD exact; 180e9 USD exact; 2e9 EUR exact; 3e9 EUR exact; 2e9 RUB exact; 3e9 RUB exact",
    ),
    ("two in a row", "Exports came to $3.2bn and services to €1.5m.", "3.2e9 USD exact; 1.5e6 EUR exact"),
    (
        "digits",
        (
            "Exports totalled 1,234.5 million euros; объем составил 1.234,5 млн евро; 1 234,5 млн "
            "рублей; CHF 1'234 million."
        ),
        "1234.5e6 EUR exact; 1234.5e6 EUR exact; 1234.5e6 RUB exact; 1234e6 CHF exact",
    ),
    ("currency that is not said", "Это рекорд: прежний — 2,9 млрд — держался с 2019 года.", "2.9e9  exact"),
]


@pytest.mark.parametrize(("kind", "text", "expected"), MONEY)
def test_money_has_its_currency(kind: str, text: str, expected: str) -> None:
    assert read(text) == expected, kind
