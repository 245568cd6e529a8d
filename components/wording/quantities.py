"""Quantities in words: hedge, number, scale and unit in one order."""

import math
from fractions import Fraction
from functools import lru_cache

from components import caches
from components.wording.language import Language

SCALES = {0: "{n}", 3: "{n} thousand", 6: "{n} million", 9: "{n} billion", 12: "{n} trillion"}
UNITS = {
    "USD": "${n}",
    "EUR": "€{n}",
    "RUB": "{n} rubles",
    "CNY": "{n} yuan",
    "percent": "{n}%",
    "percentage_point": "{n} percentage points",
    "multiple": "{n} times",
    "times_less": "{n} times less",
    "count": "{n}",
}
"""Unit -> its text; other currencies have their CLDR names. `times_less` is one over a multiple below one."""
SINGULAR = {"percentage_point": "{n} percentage point"}
"""Unit -> its text for exactly 1, where that differs."""
MANY = 1000
"""A number that is plural in every language."""
CURRENCIES = {"USD": "US dollars", "EUR": "euros", "RUB": "rubles", "CNY": "yuan"}
HEDGES = {
    "exact": "{figure}",
    "about": "about {figure}",
    "over": "over {figure}",
    "almost": "almost {figure}",
    "up_to": "up to {figure}",
}
SIGNIFICANT_DIGITS = 3
"""Significant digits of a computed value: more would be more precise than the articles are."""


@lru_cache(maxsize=caches.NUMBERS)
def format_figure(digits: str, scale: int, unit: str, qualifier: str, language: Language) -> str:
    """Return a stated figure with its hedge: "about 18.5 billion rubles"."""
    figure = _with_unit(language.digits(digits), scale, unit, language)
    return language.t(HEDGES[qualifier], figure=figure)


def currency_name(code: str, language: Language) -> str:
    """Return a currency's name for a heading: "US dollars", "Kazakhstani tenges"."""
    return language.t(CURRENCIES[code]) if code in CURRENCIES else language.currency(code, MANY)


def format_quantity(value: Fraction, scale: int, unit: str, language: Language) -> str:
    """Return a computed value in words: "91.9 million rubles".

    `value` is in `unit` x 1, without `scale`; it is rounded to three significant digits.
    """
    number = format_significant(value / Fraction(10) ** scale, language)
    return _with_unit(number, scale, unit, language)


def format_significant(value: Fraction, language: Language) -> str:
    """Return a number with three significant digits.

    The digits of its whole part are never rounded.
    """
    magnitude = math.floor(math.log10(abs(value))) if value else 0
    return language.number(value, max(0, SIGNIFICANT_DIGITS - 1 - magnitude))


@lru_cache(maxsize=caches.NUMBERS)
def format_interval(low: Fraction | None, high: Fraction | None, scale: int, unit: str, language: Language) -> str:
    """Return an interval in words: "20 to 40%", "more than 40%", "at most 7%".

    An interval below 0 is a fall and given by its size: "down 11.5 to 12.5%"; where `low` is None, the fall has no
    bound.
    """
    if low is None or low < 0:
        size = format_interval(-(high or Fraction(0)), None if low is None else -low, scale, unit, language)
        return language.t("down {figure}", figure=size)
    if high is None:
        return language.t("more than {figure}", figure=format_quantity(low, scale, unit, language))
    if low == high:
        return language.t("exactly {figure}", figure=format_quantity(low, scale, unit, language))
    if low == 0:
        return language.t("at most {figure}", figure=format_quantity(high, scale, unit, language))
    factor = Fraction(10) ** scale
    return _with_unit(_format_range(low / factor, high / factor, language), scale, unit, language)


def _format_range(low: Fraction, high: Fraction, language: Language) -> str:
    """Return both ends, to a tenth of the magnitude of their difference."""
    decimals = max(0, 1 - math.floor(math.log10(high - low)))
    return language.t("{low} to {high}", low=language.number(low, decimals), high=language.number(high, decimals))


def _with_unit(number: str, scale: int, unit: str, language: Language) -> str:
    scaled, single = language.t(SCALES[scale], n=number), number == "1" and not scale
    if unit in UNITS:
        return language.t(SINGULAR.get(unit, UNITS[unit]) if single else UNITS[unit], n=scaled)
    return language.t("{n} {currency}", n=scaled, currency=language.currency(unit, 1 if single else MANY))
