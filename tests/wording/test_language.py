"""Numbers, periods, lists and names in English, the language of the source."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.tables.periods import period_code
from components.wording.language import Language, languages, slug
from tests.curator import STEADY

ENGLISH = Language("en")


def test_english_is_the_first_language_and_needs_no_catalogue() -> None:
    assert languages()[0] == ENGLISH
    assert len(set(languages())) == len(languages())
    assert ENGLISH.t("No such text anywhere") == "No such text anywhere"


def test_values_are_filled_in() -> None:
    assert ENGLISH.t("{place} took {figure}", place="Belarus", figure="over 40%") == "Belarus took over 40%"


def test_braces_in_a_value_stay_as_they_are() -> None:
    assert ENGLISH.t("{what}", what="{figure}") == "{figure}"


@pytest.mark.parametrize(("count", "said"), [(0, "0 rows"), (1, "1 row"), (2, "2 rows"), (1200, "1,200 rows")])
def test_one_and_many_are_told_apart(count: int, said: str) -> None:
    assert ENGLISH.n("{count} row", "{count} rows", count) == said


@pytest.mark.parametrize(
    ("value", "decimals", "said"),
    [
        (Fraction(1234567), 0, "1,234,567"),
        (Fraction("18.50"), 2, "18.5"),
        (Fraction(2, 3), 2, "0.67"),
        (Fraction(3), 2, "3"),
        (0, 1, "0"),
    ],
)
def test_a_number_has_no_needless_noughts(value: Fraction | int, decimals: int, said: str) -> None:
    assert ENGLISH.number(value, decimals) == said


@pytest.mark.parametrize(
    ("digits", "said"), [("18.50", "18.50"), ("13.605", "13.605"), ("30", "30"), ("30.0", "30.0"), ("12000", "12,000")]
)
def test_stated_digits_are_kept(digits: str, said: str) -> None:
    assert ENGLISH.digits(digits) == said


@STEADY
@given(st.integers(0, 10**9), st.text("0123456789", max_size=6))
def test_stated_digits_are_kept_to_the_last(whole: int, decimals: str) -> None:
    digits = f"{whole}.{decimals}" if decimals else f"{whole}"
    assert ENGLISH.digits(digits).replace(",", "") == digits


@pytest.mark.parametrize(
    ("items", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b, and c")]
)
def test_a_list_is_prose(items: list[str], said: str) -> None:
    assert ENGLISH.prose_list(items) == said


@pytest.mark.parametrize(
    ("period", "said"),
    [
        ("2020", "2020"),
        ("2021-Q1", "first quarter of 2021"),
        ("2021-Q2", "second quarter of 2021"),
        ("2021-Q3", "third quarter of 2021"),
        ("2021-Q4", "fourth quarter of 2021"),
        ("2021-H1", "first half of 2021"),
        ("2021-H2", "second half of 2021"),
        ("2019-02", "February 2019"),
        ("2016-12", "December 2016"),
        ("2023-01-01/P9M", "January–September 2023"),
        ("2023-04-01/P9M", "April–December 2023"),
        ("2021-07-01/P12M", "July 2021 – June 2022"),
        ("2021-07-01/P24M", "July 2021 – June 2023"),
        ("2021-11-01/P2M", "November–December 2021"),
        ("2019-01-01/P5Y", "2019–2023"),
        ("", "no date stated"),
    ],
)
def test_a_period_is_said_in_words(period: str, said: str) -> None:
    assert ENGLISH.period(period) == said


@pytest.mark.parametrize(
    ("period", "said"),
    [
        ("2019-02", "февраль 2019"),
        ("2023-01-01/P9M", "январь–сентябрь 2023"),
        ("2021-07-01/P12M", "июль 2021 – июнь 2022"),
        ("2019-01-01/P5Y", "2019–2023"),
    ],
)
def test_months_and_ranges_need_no_catalogue(period: str, said: str) -> None:
    assert Language("ru").period(period) == said


@STEADY
@given(st.integers(1950 * 12, 2050 * 12), st.integers(1, 60))
def test_a_range_names_the_months_of_its_ends(start: int, length: int) -> None:
    period = period_code(start, start + length)
    if period.endswith("M"):
        ends = (f"{month // 12:04}-{month % 12 + 1:02}" for month in (start, start + length - 1))
        (first, _), (last, year) = (ENGLISH.period(end).split() for end in ends)
        assert ENGLISH.period(period).startswith(first)
        assert ENGLISH.period(period).endswith(f"{last} {year}")


@pytest.mark.parametrize(
    ("code", "count", "name"),
    [("KZT", 5, "Kazakhstani tenges"), ("GBP", 1, "British pound"), ("JPY", 1000, "Japanese yen")],
)
def test_a_currency_is_called_as_cldr_has_it(code: str, count: int, name: str) -> None:
    assert ENGLISH.currency(code, count) == name
    assert Language("ru").currency("KZT", 1000) == "казахских тенге"


def test_a_day_is_said_in_words() -> None:
    assert ENGLISH.long_date("2025-03-27") == "March 27, 2025"
    assert ENGLISH.long_date("") == ""


@pytest.mark.parametrize(
    ("code", "name"), [("BY", "Belarus"), ("HK", "Hong Kong"), ("MO", "Macao"), ("MC", "Monaco"), ("QQ", ""), ("", "")]
)
def test_a_country_is_called_by_its_short_name(code: str, name: str) -> None:
    assert ENGLISH.country(code) == name


@pytest.mark.parametrize(
    ("text", "part"),
    [("destinations_2024_BLR-IND", "destinations_2024_BLR-IND"), ("a b/c", "a-b-c"), ("../x", "x"), ("", "")],
)
def test_a_slug_is_safe_in_a_file_name(text: str, part: str) -> None:
    assert slug(text) == part


@STEADY
@given(st.text(max_size=40))
def test_no_slug_leaves_a_folder(text: str) -> None:
    assert all(sign.isascii() and (sign.isalnum() or sign in "_-") for sign in slug(text))
