"""Names by which texts call countries: CLDR's and ISO's, and the everyday ones that neither has."""

from collections.abc import Iterator
from functools import cache

import pycountry
from babel import Locale

EVERYDAY = {
    "ARE": "UAE;Emirates;Арабские Эмираты;Объединенные Арабские Эмираты;Эмираты",
    "BIH": "Босния",
    "BLR": "Белоруссия;Byelorussia;Belorussia;Республика Беларусь",
    "CHN": "PRC;КНР;Китайская Народная Республика;mainland China;Mainland;Chinese mainland",
    "CIV": "Ivory Coast;Cote d'Ivoire",
    "COD": "ДР Конго;DR Congo",
    "COG": "Конго;Congo",
    "CUB": "Республика Куба",
    "CZE": "Czech Republic;Чешская Республика",
    "GBR": "UK;Britain;Great Britain;Англия;England;Британия;Соединенное Королевство",
    "HKG": "Hong Kong;Гонконг",
    "IRN": "Исламская Республика Иран",
    "KAZ": "Республика Казахстан",
    "KGZ": "Кыргызстан;Kirghizia;Кыргызская Республика;Kyrgyz Republic",
    "KOR": "South Korea;Южная Корея",
    "LAO": "Laos",
    "MAC": "Macau;Macao;Макао",
    "MDA": "Молдавия;Moldavia",
    "MKD": "Macedonia;Македония",
    "MMR": "Myanmar;Burma;Мьянма;Бирма",
    "NLD": "Holland;Голландия;The Netherlands",
    "PRK": "North Korea;DPRK;Северная Корея",
    "PSE": "Palestine;Палестина",
    "RUS": "Russia;РФ;Российская Федерация",
    "SAU": "KSA",
    "SYR": "Syria",
    "TJK": "Tadjikistan",
    "TKM": "Туркмения",
    "TUR": "Turkey;Turkiye;Türkiye",
    "USA": "USA;US;U.S.;США;Соединенные Штаты Америки;United States",
    "VNM": "Viet Nam;Việt Nam",
    "ZAF": "ЮАР;South African Republic",
}
"""Alpha-3 code -> names, `;` between them."""


@cache
def country_names() -> tuple[tuple[str, str], ...]:
    """Return each (name, alpha-3 code) in English and Russian."""
    everyday = ((name, code) for code, names in EVERYDAY.items() for name in names.split(";"))
    return tuple(dict.fromkeys([*_formal(), *everyday]))


@cache
def is_country(code: str) -> bool:
    """Return whether the code is a country's, and no group's."""
    return pycountry.countries.get(alpha_3=code) is not None


def _formal() -> Iterator[tuple[str, str]]:
    locales = [Locale("en").territories, Locale("ru").territories]
    for country in pycountry.countries:
        names = [territories.get(country.alpha_2, "") for territories in locales]
        names += [getattr(country, field, "") for field in ("name", "official_name", "common_name")]
        for name in filter(None, names):
            yield _plain(name), country.alpha_3


def _plain(name: str) -> str:
    """Return a name in plain order, without its bracket.

    Korea, Republic of -> Republic of Korea; Myanmar (Burma) -> Myanmar.
    """
    last, comma, first = name.partition(", ")
    whole = f"{first} {last}" if comma and first.endswith((" of", "of the")) else name
    return whole.partition(" (")[0].removeprefix("The ").removeprefix("the ")
