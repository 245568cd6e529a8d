"""The languages of the interface: texts, numbers, periods and lists.

Texts come from gettext catalogues, all else from CLDR by Babel.
"""

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
"""The language of the texts in the code."""


@dataclass(frozen=True)
class Language:
    """A language of the interface, by its BCP 47 code."""

    code: str

    def t(self, text: str, **values: object) -> str:
        """Translate a text and fill in its `{names}`."""
        translation = _catalogue(self.code).gettext(text)
        return translation.format(**values) if values else translation

    def n(self, one: str, many: str, count: int, **values: object) -> str:
        """Translate a text for one or many, with its `{count}` and names."""
        text = _catalogue(self.code).ngettext(one, many, count)
        return text.format(count=self.number(count), **values)

    def number(self, value: Fraction | int, decimals: int = 0) -> str:
        """Return a number with at most so many decimals, without trailing zeros."""
        rounded = round(Fraction(value), decimals)
        pattern = "#,##0" + ("." + "#" * decimals if decimals else "")
        return str(format_decimal(float(rounded), format=pattern, locale=_locale(self.code)))

    def digits(self, stated: str) -> str:
        """Return a decimal as stated ("18.50") in this language's signs.

        All its decimals stay, trailing zeros too.
        """
        decimals = len(stated.partition(".")[2])
        pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
        return str(format_decimal(stated, format=pattern, locale=_locale(self.code)))

    def prose_list(self, items: Iterable[str]) -> str:
        """Return items as a list in prose: "a, b and c"."""
        return str(format_list(list(items), locale=_locale(self.code)))

    def long_date(self, iso: str) -> str:
        """Return an ISO date in words; empty for an empty date."""
        return str(format_date(date.fromisoformat(iso), format="long", locale=_locale(self.code))) if iso else ""

    def date_of_citation(self, iso: str) -> str:
        """Return an ISO date as in references: "2025, March 27".

        Empty for an empty date.
        """
        return str(format_date(date.fromisoformat(iso), "y, MMMM d", _locale(self.code))) if iso else ""

    def date_and_time(self, when: datetime) -> str:
        """Return a date and time with its time zone."""
        return str(format_datetime(when, format="d MMMM y, HH:mm z", locale=_locale(self.code)))

    def period(self, period: str) -> str:
        """Return an SDMX period in words: 2020, "first quarter of 2021".

        Further forms are "February 2019" and "January–September 2023"; "no date stated" for an empty period.
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
        """Return a range of months or years in words.

        As in CLDR, the dash has spaces only where the ends have.
        """
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
        """Return a currency's CLDR name for a count: "Kazakhstani tenges".

        Its ISO 4217 code where it has no name.
        """
        return str(get_currency_name(code, count=count, locale=_locale(self.code)))

    def country(self, alpha_2: str) -> str:
        """Return a country's CLDR name; empty if it has none."""
        name = str(_locale(self.code).territories.get(alpha_2, ""))
        return SHORTER.get(name, name)


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
    """Return the languages with a catalogue; English, the source, comes first."""
    codes = sorted(path.parts[-3] for path in CATALOGUES.glob(f"*/LC_MESSAGES/{DOMAIN}.mo"))
    return (Language(SOURCE), *(Language(code) for code in codes))


@cache
def _catalogue(code: str) -> gettext.NullTranslations:
    return gettext.translation(DOMAIN, CATALOGUES, languages=[code], fallback=code == SOURCE)


@cache
def _locale(code: str) -> Locale:
    return Locale.parse(code)


def slug(text: str) -> str:
    """Return a text in letters, digits, `_` and hyphens, for file names."""
    return re.sub(r"[^A-Za-z0-9_]+", "-", text).strip("-")
