"""A language of the interface: its texts (gettext) and how it writes numbers, periods and lists (Babel, CLDR)."""

import gettext
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from functools import cache
from pathlib import Path

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.lists import format_list
from babel.numbers import format_decimal, get_currency_name

CATALOGUES = Path(__file__).parent / "locale"
DOMAIN = "atlas"
SOURCE = "en"
"""The language that the texts in the code are written in."""


@dataclass(frozen=True)
class Language:
    """One language, by its BCP 47 code."""

    code: str

    def t(self, text: str, **values: object) -> str:
        """The text in this language, with `{names}` filled in."""
        found = _catalogue(self.code).gettext(text)
        return found.format(**values) if values else found

    def n(self, one: str, many: str, count: int, **values: object) -> str:
        """The text for one or for many; `{count}` is the number as this language writes it."""
        text = _catalogue(self.code).ngettext(one, many, count)
        return text.format(count=self.number(count), **values)

    def number(self, value: Fraction | int, decimals: int = 0) -> str:
        """A number with this many decimals at most, none of them a trailing zero."""
        rounded = round(Fraction(value), decimals)
        pattern = "#,##0" + ("." + "#" * decimals if decimals else "")
        return str(format_decimal(float(rounded), format=pattern, locale=_locale(self.code)))

    def digits(self, stated: str) -> str:
        """A decimal as stated ("18.50"), with its digits kept, in this language's signs."""
        decimals = len(stated.partition(".")[2])
        pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
        return str(format_decimal(stated, format=pattern, locale=_locale(self.code)))

    def prose_list(self, items: Iterable[str]) -> str:
        """Items as a list in prose: "a, b and c"."""
        return str(format_list(list(items), locale=_locale(self.code)))

    def long_date(self, iso: str) -> str:
        """An ISO date in words; empty for an empty one."""
        return str(format_date(date.fromisoformat(iso), format="long", locale=_locale(self.code))) if iso else ""

    def date_of_citation(self, iso: str) -> str:
        """An ISO date with its year first, as lists of references have it: "2025, March 27"; empty for an empty one."""
        return str(format_date(date.fromisoformat(iso), "y, MMMM d", _locale(self.code))) if iso else ""

    def date_and_time(self, when: datetime) -> str:
        """A date and time, with its time zone."""
        return str(format_datetime(when, format="d MMMM y, HH:mm z", locale=_locale(self.code)))

    def period(self, period: str) -> str:
        """An SDMX period in words: 2020, "first quarter of 2021", "February 2019", "January–September 2023".

        "no date stated" for none.
        """
        if not period:
            return self.t("no date stated")
        first, _, duration = period.partition("/")
        if duration:
            return self._range(int(first[:4]), int(first[5:7]), duration)
        year, _, part = period.partition("-")
        if part.startswith(("Q", "H")):
            return self.t(PARTS[part], year=year)
        return self._month(int(year), int(part)) if part else year

    def _range(self, year: int, month: int, duration: str) -> str:
        """From one month or year to another; the dash is closed up between single words, as CLDR has it."""
        count = int(duration[1:-1])
        if duration.endswith("Y"):
            return f"{year}–{year + count - 1}"
        later, last = divmod(month - 1 + count - 1, 12)
        if later:
            return f"{self._month(year, month)} – {self._month(year + later, last + 1)}"
        name = str(format_date(date(year, month, 1), format="LLLL", locale=_locale(self.code)))
        return f"{name}–{self._month(year, last + 1)}"

    def _month(self, year: int, month: int) -> str:
        return str(format_date(date(year, month, 1), format="LLLL yyyy", locale=_locale(self.code)))

    def currency(self, code: str, count: int) -> str:
        """So many of a currency, by its CLDR name: "Kazakhstani tenges"; its ISO 4217 code where it has none."""
        return str(get_currency_name(code, count=count, locale=_locale(self.code)))

    def country(self, alpha_2: str) -> str:
        """A country's name after CLDR; empty if it has none."""
        found = str(_locale(self.code).territories.get(alpha_2, ""))
        return SHORTER.get(found, found)


PARTS = {
    "Q1": "first quarter of {year}",
    "Q2": "second quarter of {year}",
    "Q3": "third quarter of {year}",
    "Q4": "fourth quarter of {year}",
    "H1": "first half of {year}",
    "H2": "second half of {year}",
}
SHORTER = {
    "Hong Kong SAR China": "Hong Kong",
    "Macao SAR China": "Macao",
    "Гонконг (САР)": "Гонконг",
    "Макао (САР)": "Макао",
}
"""CLDR's long names for two territories; the articles use the short ones."""


@cache
def languages() -> tuple[Language, ...]:
    """The languages that have a catalogue; English, the source, comes first."""
    found = sorted(path.parts[-3] for path in CATALOGUES.glob(f"*/LC_MESSAGES/{DOMAIN}.mo"))
    return (Language(SOURCE), *(Language(code) for code in found))


@cache
def _catalogue(code: str) -> gettext.NullTranslations:
    return gettext.translation(DOMAIN, CATALOGUES, languages=[code], fallback=code == SOURCE)


@cache
def _locale(code: str) -> Locale:
    return Locale.parse(code)


def slug(text: str) -> str:
    """A text as part of a file name: letters, digits, `_` and hyphens."""
    return re.sub(r"[^A-Za-z0-9_]+", "-", text).strip("-")
