"""What a hedged or rounded figure is read as."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.ledger.interval import Interval
from components.ledger.readings import Reading, read_claim
from components.tables.schema import Claim
from tests.curator import STEADY, claim, figure


def reading(one: Claim, *, of_a_whole: bool = False) -> Reading:
    found = read_claim(one, of_a_whole)
    assert found is not None
    return found


def between(low: str, high: str | None) -> Interval:
    return Interval(Fraction(low), None if high is None else Fraction(high))


PERCENT = [
    ("9%", "9", "exact", "8.5", "9.5"),
    ("8.5%", "8.5", "exact", "8.45", "8.55"),
    ("around 30%", "30", "about", "20", "40"),
    ("about 75%", "75", "about", "74", "76"),
    ("over 40%", "40", "over", "40", "100"),
    ("более 68%", "68", "over", "68", "100"),
    ("almost 50%", "50", "almost", "40", "50"),
    ("up to 50%", "50", "up_to", "0", "50"),
    ("100%", "100", "exact", "99.5", "100"),
    ("about 95.5%", "95.5", "about", "95.4", "95.6"),
    ("over a third", "33.3", "over", "100/3", "100"),
    ("Более четверти", "25", "over", "25", "100"),
    ("каждый восьмой", "12.5", "exact", "12.5", "12.5"),
    ("every seventh", "14.3", "exact", "100/7", "100/7"),
    ("two thirds", "66.7", "exact", "200/3", "200/3"),
    ("almost half", "50", "almost", "50", "50"),
]


@pytest.mark.parametrize(("written", "value", "qualifier", "low", "high"), PERCENT)
def test_a_share_is_read_as_its_hedge_says(written: str, value: str, qualifier: str, low: str, high: str) -> None:
    found = reading(figure("one", value, qualifier, as_written=written), of_a_whole=True)
    assert found.interval == between(low, high)


LEVELS = [
    ("$ 30 billion", "30", "9", "exact", "29500000000", "30500000000"),
    ("248 млн рублей", "248", "6", "exact", "247500000", "248500000"),
    ("about 18.5 billion rubles", "18.5", "9", "about", "18400000000", "18600000000"),
    ("13 billion 605 million rubles", "13.605", "9", "exact", "13604500000", "13605500000"),
    ("almost $ 270 million", "270", "6", "almost", "260000000", "270000000"),
    ("almost 500 million rubles", "500", "6", "almost", "400000000", "500000000"),
    ("up to $500 million", "500", "6", "up_to", "0", "500000000"),
    ("more than $ 3 billion", "3", "9", "over", "3000000000", None),
    ("more than 400 thousand rubles", "400", "3", "over", "400000", None),
    ("18.50 million", "18.50", "6", "exact", "18495000", "18505000"),
]


@pytest.mark.parametrize("case", LEVELS)
def test_an_amount_is_read_in_its_scale(
    case: tuple[str, str, str, str, str, str | None],
) -> None:
    written, value, mult, qualifier, low, high = case
    assert reading(figure("one", value, qualifier, "RUB", unit_mult=mult, as_written=written)).interval == between(
        low, high
    )


COUNTS = [
    ("63 industries", "63", "0", "exact", "63", "63"),
    ("twice", "2", "0", "exact", "2", "2"),
    ("18 companies", "18", "0", "exact", "18", "18"),
    ("more than forty companies", "40", "0", "over", "40", None),
    ("more than 5 thousand jobs", "5", "3", "over", "5000", None),
    ("about 3 thousand new jobs", "3", "3", "about", "2000", "4000"),
    ("5 thousand jobs", "5", "3", "exact", "4500", "5500"),
]


@pytest.mark.parametrize("case", COUNTS)
def test_a_count_in_full_is_that_number_and_a_rounded_one_is_not(
    case: tuple[str, str, str, str, str, str | None],
) -> None:
    written, value, mult, qualifier, low, high = case
    assert reading(figure("one", value, qualifier, "count", unit_mult=mult, as_written=written)).interval == between(
        low, high
    )


@pytest.mark.parametrize(
    ("written", "value", "low", "high"), [("в 2,7 раза", "2.7", "2.65", "2.75"), ("tripled", "3", "2.5", "3.5")]
)
def test_a_multiple_is_rounded_like_any_figure(written: str, value: str, low: str, high: str) -> None:
    found = reading(figure("one", value, unit="multiple", as_written=written))
    assert found.interval == found.plain == between(low, high)


FALLS = [
    ("12%", "-12", "exact", "-12.5", "-11.5"),
    ("12.0%", "-12.0", "exact", "-12.05", "-11.95"),
    ("about 12%", "-12", "about", "-13", "-11"),
    ("over 12%", "-12", "over", "-100", "-12"),
    ("almost 12%", "-12", "almost", "-12", "-11"),
    ("up to 12%", "-12", "up_to", "-12", "0"),
    ("about 90%", "-90", "about", "-100", "-80"),
    ("about 95%", "-95", "about", "-96", "-94"),
    ("99.9%", "-99.9", "exact", "-99.95", "-99.85"),
    ("by a third", "-33.3", "exact", "-100/3", "-100/3"),
    ("more than a third", "-33.3", "over", "-100", "-100/3"),
]


@pytest.mark.parametrize(("written", "value", "qualifier", "low", "high"), FALLS)
def test_a_hedge_on_a_fall_is_one_on_its_size(written: str, value: str, qualifier: str, low: str, high: str) -> None:
    found = reading(figure("one", value, qualifier, as_written=written))
    assert found.interval == between(low, high)
    assert found.value in found.interval


def test_more_than_a_fall_plainly_means_less_than_the_next_one() -> None:
    assert reading(figure("one", "-12", "over")).plain == between("-13", "-12")
    assert reading(figure("one", "-99", "over")).plain == between("-100", "-99")


TIMES_LESS = [
    ("halved", "0.5", "exact", "2/5", "2/3"),
    ("вдвое меньше", "0.5", "about", "1/3", "1"),
    ("more than halved", "0.5", "over", "0", "1/2"),
    ("almost halved", "0.5", "almost", "1/2", "1"),
    ("up to halved", "0.5", "up_to", "1/2", "1"),
    ("втрое меньше", "0.333", "exact", "2/7", "2/5"),
    ("почти втрое меньше", "0.333", "almost", "1/3", "1/2"),
    ("почти втрое меньше", "0.33", "almost", "1/3", "1/2"),
    ("в полтора раза меньше", "0.667", "exact", "20/31", "20/29"),
    ("в 2,4 раза меньше", "0.417", "exact", "20/49", "20/47"),
    ("more than 2.4 times less", "0.417", "over", "0", "5/12"),
]


@pytest.mark.parametrize(("written", "value", "qualifier", "low", "high"), TIMES_LESS)
def test_a_multiple_of_a_fall_is_one_over_the_times_told(
    written: str, value: str, qualifier: str, low: str, high: str
) -> None:
    found = reading(figure("one", value, qualifier, "multiple", as_written=written))
    assert found.interval == between(low, high)
    assert found.value in found.plain
    assert found.plain.low in found.interval


@pytest.mark.parametrize(("written", "qualifier"), [("0.8 of last year's", "over"), ("0,8 прошлогоднего", "over")])
def test_a_multiple_below_one_in_digits_is_read_as_it_is_written(written: str, qualifier: str) -> None:
    assert reading(figure("one", "0.8", qualifier, "multiple", as_written=written)).interval == between("0.8", None)
    assert reading(figure("one", "0.8", "exact", "multiple", as_written=written)).interval == between("0.75", "0.85")


POINTS = [
    ("2.5", "exact", "2.45", "2.55"),
    ("-2.5", "exact", "-2.55", "-2.45"),
    ("2.5", "over", "2.5", "100"),
    ("-2.5", "over", "-100", "-2.5"),
    ("-1", "up_to", "-1", "0"),
]


@pytest.mark.parametrize(("value", "qualifier", "low", "high"), POINTS)
def test_points_are_read_as_any_figure_and_end_at_the_whole(value: str, qualifier: str, low: str, high: str) -> None:
    assert reading(figure("one", value, qualifier, "percentage_point")).interval == between(low, high)


def test_growth_may_exceed_100_percent_where_a_share_may_not() -> None:
    assert reading(figure("one", "99.8", "over")).interval.high is None
    assert reading(figure("one", "99.8", "over"), of_a_whole=True).interval.high == 100
    assert reading(figure("one", "150", "about")).interval == between("140", "160")


def test_a_statement_without_a_figure_has_no_reading() -> None:
    assert read_claim(claim("one"), share=False) is None


@pytest.mark.parametrize(
    ("value", "mult", "low", "high"),
    [
        ("40", "0", "40", "50"),
        ("68", "0", "68", "69"),
        ("164", "6", "164000000", "165000000"),
        ("0.5", "0", "0.5", "0.6"),
    ],
)
def test_more_than_a_figure_plainly_means_less_than_the_next_one(value: str, mult: str, low: str, high: str) -> None:
    assert reading(figure("one", value, "over", "RUB", unit_mult=mult)).plain == between(low, high)


def test_the_plain_reading_of_a_share_ends_at_the_whole_too() -> None:
    assert reading(figure("one", "95.5", "over"), of_a_whole=True).plain == between("95.5", "95.6")
    assert reading(figure("one", "90", "over"), of_a_whole=True).plain == between("90", "100")
    assert reading(figure("one", "99", "over"), of_a_whole=True).plain.high == 100


@st.composite
def stated(draw: st.DrawFn) -> str:
    """A decimal as an article writes it."""
    whole, decimals = draw(st.integers(0, 99_999)), draw(st.text("0123456789", max_size=3))
    return f"{whole}.{decimals}" if decimals else f"{whole}"


def last_digit(value: str) -> Fraction:
    return Fraction(f"1e-{len(value.partition('.')[2])}")


def last_significant_digit(value: str) -> Fraction:
    """Zeros at the end of a whole number only hold places."""
    zeros = len(value) - len(value.rstrip("0")) if "." not in value and value.strip("0") else 0
    return last_digit(value) * Fraction(f"1e{zeros}")


@STEADY
@given(stated(), st.sampled_from([0, 3, 6, 9]), st.sampled_from(["exact", "about", "over", "almost", "up_to"]))
def test_every_amount_is_read_by_the_rule_of_its_hedge(value: str, mult: int, qualifier: str) -> None:
    found = reading(figure("one", value, qualifier, "USD", unit_mult=f"{mult}"))
    number, half, unit = Fraction(value), last_digit(value) / 2, last_significant_digit(value)
    low, high = {
        "exact": (number - half, number + half),
        "about": (number - unit, number + unit),
        "over": (number, None),
        "almost": (number - unit, number),
        "up_to": (Fraction(0), number),
    }[qualifier]
    scale = 10**mult
    assert found.value == number * scale
    assert found.interval == Interval(max(Fraction(0), low) * scale, None if high is None else high * scale)


@STEADY
@given(st.integers(1, 999), st.integers(0, 2), st.sampled_from(["exact", "about", "over", "almost", "up_to"]))
def test_a_fall_is_read_as_a_rise_turned_around_as_far_as_all_there_was(
    digits: int, places: int, qualifier: str
) -> None:
    value = f"{digits % 100 or 1}" if places == 0 else f"{digits / 10:.{places}f}"
    rise, fall = reading(figure("one", value, qualifier)), reading(figure("one", f"-{value}", qualifier))
    assert fall.value == -rise.value
    for up, down in ((rise.interval, fall.interval), (rise.plain, fall.plain)):
        assert (down.high, down.low) == (-up.low, -min(up.high or Fraction(100), Fraction(100)))


@STEADY
@given(stated(), st.sampled_from(["exact", "about", "over", "almost", "up_to"]), st.booleans())
def test_the_figure_is_in_its_plain_reading_and_that_in_the_reading(value: str, qualifier: str, whole: bool) -> None:
    if whole and Fraction(value) > 100:
        value = "100"
    found = reading(figure("one", value, qualifier), of_a_whole=whole)
    assert found.value in found.plain
    assert found.plain.low in found.interval
    assert found.plain.high is None or found.plain.high in found.interval


@STEADY
@given(st.integers(2, 12).flatmap(lambda q: st.tuples(st.integers(1, q - 1), st.just(q))))
def test_every_fraction_in_words_is_that_fraction(fraction: tuple[int, int]) -> None:
    exact = Fraction(*fraction) * 100
    found = reading(figure("one", f"{float(exact):.1f}", as_written="in words"), of_a_whole=True)
    assert found.interval == found.plain == Interval.point(exact)
