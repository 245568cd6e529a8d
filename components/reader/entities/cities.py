"""Cities that stand for their country where goods go there: "shipped to Minsk".

CLDR names the cities of the time zones, capitals for the most part; `FURTHER` adds large ones that name no zone.
"""

from collections.abc import Iterator
from functools import cache

import pycountry
from babel import Locale
from babel.core import get_global

from components.reader.entities.country_names import country_names

LEFT_OUT = frozenset(("001", "AQ", "AU", "CA", "FM", "GL", "KI", "RU", "UM", "US"))
"""Territories whose zones are called after small towns or stations; their large cities are in `FURTHER`."""
FURTHER = {
    "ARE": "Abu Dhabi;Абу-Даби;Sharjah;Шарджа",
    "AUS": "Canberra;Канберра;Sydney;Сидней;Melbourne;Мельбурн;Perth;Перт;Brisbane;Брисбен",
    "BEL": "Antwerp;Антверпен",
    "BRA": "Brasilia;Бразилиа;Rio de Janeiro;Рио-де-Жанейро;Сан-Паулу",
    "CAN": "Ottawa;Оттава;Toronto;Торонто;Vancouver;Ванкувер;Montreal;Монреаль",
    "CHE": "Bern;Берн;Geneva;Женева",
    "CHN": "Beijing;Peking;Пекин;Guangzhou;Гуанчжоу;Shenzhen;Шэньчжэнь;Tianjin;Тяньцзинь;Chengdu;Чэнду;Harbin;Харбин",
    "CMR": "Yaounde;Yaoundé;Яунде",
    "DEU": "Hamburg;Гамбург;Munich;Мюнхен;Frankfurt;Франкфурт;Düsseldorf;Dusseldorf;Дюссельдорф",
    "ECU": "Quito;Кито",
    "EGY": "Alexandria;Александрия",
    "ESP": "Barcelona;Барселона",
    "IND": "New Delhi;Delhi;Дели;Нью-Дели;Mumbai;Мумбаи;Chennai;Ченнаи;Bangalore;Bengaluru;Бангалор;Hyderabad",
    "ISR": "Tel Aviv;Тель-Авив;Haifa;Хайфа",
    "ITA": "Milan;Милан",
    "JPN": "Osaka;Осака",
    "KAZ": "Astana;Астана;Shymkent;Шымкент",
    "KOR": "Busan;Пусан",
    "LKA": "Colombo;Коломбо",
    "MAR": "Rabat;Рабат",
    "MMR": "Yangon;Янгон",
    "NGA": "Abuja;Абуджа",
    "NLD": "Rotterdam;Роттердам",
    "NZL": "Wellington;Веллингтон",
    "PAK": "Islamabad;Исламабад;Lahore;Лахор",
    "QAT": "Doha;Доха",
    "SAU": "Jeddah;Jiddah;Джидда",
    "TUR": "Ankara;Анкара;Izmir;Измир",
    "TZA": "Dodoma;Додома",
    "USA": "Washington;Вашингтон;New York;Нью-Йорк;Los Angeles;Лос-Анджелес;Chicago;Чикаго;Houston;Хьюстон",
    "VNM": "Hanoi;Ha Noi;Hà Nội;Ханой;Ho Chi Minh City;Хошимин",
    "ZAF": "Pretoria;Претория;Cape Town;Кейптаун",
}
"""Alpha-3 code -> cities, `;` between them."""


@cache
def cities() -> tuple[tuple[str, str], ...]:
    """Return each city and its alpha-3 code.

    They are in English and Russian, and not also a country's name.
    """
    further = ((city, code) for code, names in FURTHER.items() for city in names.split(";"))
    countries = {name for name, _ in country_names()}
    return tuple(dict.fromkeys(pair for pair in (*_of_zones(), *further) if pair[0] not in countries))


def _of_zones() -> Iterator[tuple[str, str]]:
    named = [Locale(language).time_zones for language in ("en", "ru")]
    for zone, territory in get_global("zone_territories").items():
        country = pycountry.countries.get(alpha_2=territory)
        if country is not None and territory not in LEFT_OUT:
            for zones in named:
                named_after = zone.rpartition("/")[2].replace("_", " ")
                yield zones.get(zone, {}).get("city", named_after), country.alpha_3
