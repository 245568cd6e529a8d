"""How quantities are said: hedge, number, scale and unit in one order."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.tables.currencies import currencies
from components.wording.language import Language
from components.wording.quantities import (
    currency_name,
    format_figure,
    format_interval,
    format_quantity,
    format_significant,
)
from tests.curator import STEADY

ENGLISH = Language("en")


@pytest.mark.parametrize(
    ("digits", "scale", "unit", "hedge", "said"),
    [
        ("9", 0, "percent", "exact", "9%"),
        ("8.5", 0, "percent", "exact", "8.5%"),
        ("40", 0, "percent", "over", "over 40%"),
        ("30", 0, "percent", "about", "about 30%"),
        ("30", 9, "USD", "exact", "$30 billion"),
        ("270", 6, "USD", "almost", "almost $270 million"),
        ("500", 6, "USD", "up_to", "up to $500 million"),
        ("18.5", 9, "RUB", "about", "about 18.5 billion rubles"),
        ("13.605", 9, "RUB", "exact", "13.605 billion rubles"),
        ("400", 3, "RUB", "over", "over 400 thousand rubles"),
        ("2.70", 0, "multiple", "exact", "2.70 times"),
        ("5", 3, "count", "over", "over 5 thousand"),
        ("1200", 0, "count", "exact", "1,200"),
        ("2.1", 12, "CNY", "exact", "2.1 trillion yuan"),
        ("2.5", 0, "percentage_point", "exact", "2.5 percentage points"),
        ("1", 0, "percentage_point", "up_to", "up to 1 percentage point"),
        ("498", 9, "KZT", "over", "over 498 billion Kazakhstani tenges"),
        ("1", 0, "GBP", "exact", "1 British pound"),
        ("1", 6, "GBP", "exact", "1 million British pounds"),
        ("0.5", 0, "multiple", "exact", "0.5 times"),
        ("2", 0, "times_less", "over", "over 2 times less"),
    ],
)
def test_a_stated_figure_keeps_its_digits_and_its_hedge(
    digits: str, scale: int, unit: str, hedge: str, said: str
) -> None:
    assert format_figure(digits, scale, unit, hedge, ENGLISH) == said


@pytest.mark.parametrize(
    ("low", "high", "scale", "unit", "said"),
    [
        (20, 40, 0, "percent", "20 to 40%"),
        (40, None, 0, "percent", "more than 40%"),
        ("8.45", "8.55", 0, "percent", "8.45 to 8.55%"),
        ("8.5", "9.5", 0, "percent", "8.5 to 9.5%"),
        (0, 7, 0, "percent", "at most 7%"),
        ("12.5", "12.5", 0, "percent", "exactly 12.5%"),
        ("100/3", None, 0, "percent", "more than 33.3%"),
        (29_500_000_000, 30_500_000_000, 9, "USD", "$29.5 to 30.5 billion"),
        (247_500_000, 248_500_000, 6, "RUB", "247.5 to 248.5 million rubles"),
        (13_604_500_000, 13_605_500_000, 9, "RUB", "13.6045 to 13.6055 billion rubles"),
        (260_000_000, 270_000_000, 6, "USD", "$260 to 270 million"),
        (0, 500_000_000, 6, "USD", "at most $500 million"),
        (875_000_000, None, 6, "USD", "more than $875 million"),
        (650, None, 0, "count", "more than 650"),
        (63, 63, 0, "count", "exactly 63"),
        (2000, 4000, 3, "count", "2 to 4 thousand"),
        ("2.65", "2.75", 0, "multiple", "2.65 to 2.75 times"),
        (100, 100, 0, "percent", "exactly 100%"),
        (80, 100, 0, "percent", "80 to 100%"),
    ],
)
def test_an_interval_is_said_in_words(low: str | int, high: str | int | None, scale: int, unit: str, said: str) -> None:
    assert format_interval(Fraction(low), None if high is None else Fraction(high), scale, unit, ENGLISH) == said


@pytest.mark.parametrize(
    ("low", "high", "unit", "said"),
    [
        ("-12.5", "-11.5", "percent", "down 11.5 to 12.5%"),
        (None, "-12", "percent", "down more than 12%"),
        ("-12", "0", "percent", "down at most 12%"),
        ("-100/3", "-100/3", "percent", "down exactly 33.3%"),
        ("-2.55", "-2.45", "percentage_point", "down 2.45 to 2.55 percentage points"),
    ],
)
def test_a_fall_is_said_by_its_size(low: str | None, high: str, unit: str, said: str) -> None:
    assert format_interval(None if low is None else Fraction(low), Fraction(high), 0, unit, ENGLISH) == said


@pytest.mark.parametrize("code", currencies())
def test_every_currency_has_words(code: str) -> None:
    assert currency_name(code, ENGLISH)
    assert format_figure("5", 6, code, "exact", ENGLISH).replace("5 million", "").strip()


@STEADY
@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(1, 1000))
def test_the_two_ends_of_an_interval_never_look_the_same(low: int, width: int, divisor: int) -> None:
    """What is uncertain does not look certain, however narrow it is."""
    said = format_interval(Fraction(low, divisor), Fraction(low + width, divisor), 0, "RUB", ENGLISH)
    first, _, second = said.removesuffix(" rubles").partition(" to ")
    assert float(first.replace(",", "")) < float(second.replace(",", ""))


@pytest.mark.parametrize(
    ("value", "scale", "unit", "said"),
    [
        (Fraction(2_480_000_000, 27), 6, "RUB", "91.9 million rubles"),
        (Fraction(62_500_000_000, 3), 9, "USD", "$20.8 billion"),
        (Fraction(5, 3), 0, "multiple", "1.67 times"),
        (Fraction(2050, 31), 0, "percent", "66.1%"),
        (Fraction(7), 0, "percent", "7%"),
        (Fraction(123_456), 0, "count", "123,456"),
    ],
)
def test_a_computed_value_is_said_with_three_significant_digits(
    value: Fraction, scale: int, unit: str, said: str
) -> None:
    assert format_quantity(value, scale, unit, ENGLISH) == said


@STEADY
@given(st.integers(1, 10**9), st.integers(1, 10**6))
def test_rounding_to_significant_digits_stays_close(numerator: int, denominator: int) -> None:
    value = Fraction(numerator, denominator)
    assert abs(Fraction(format_significant(value, ENGLISH).replace(",", "")) - value) <= value / 200 + Fraction(
        1, 10**9
    )


def test_nothing_is_said_as_nought() -> None:
    assert format_significant(Fraction(0), ENGLISH) == "0"
