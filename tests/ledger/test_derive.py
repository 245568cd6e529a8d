"""Derived values hold whatever the stated figures may really be, and name all that they rest on."""

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from components.ledger.interval import Interval
from components.ledger.load import Atlas, load
from components.ledger.observations import Observation, growth_factor
from components.ledger.readings import WHOLE
from components.tables.dataset import Dataset
from tests.curator import DATA, SEEDS, STEADY, Copy, figure, growth, level, share, share_growth, world

HEDGES = st.sampled_from(["exact", "about", "over", "almost", "up_to"])
SIZES = st.builds("{}.{}".format, st.integers(1, 999), st.integers(0, 99)) | st.integers(1, 999).map(str)
GROWTHS = st.one_of(
    st.tuples(st.integers(1, 300).map(str), st.just("percent")),
    st.tuples(st.sampled_from(["1.2", "2.7", "4.5", "7", "13"]), st.just("multiple")),
    st.tuples(st.integers(1, 999).map(lambda tenths: f"-{tenths / 10}"), st.just("percent")),
    st.tuples(st.integers(1, 99).map(lambda hundredths: f"{hundredths / 100}"), st.just("multiple")),
)
"""Rises and falls."""
PLACES = st.integers(0, 10)
SOUND = load(DATA, SEEDS).dataset


def point(interval: Interval, tenths: int) -> Fraction:
    """A point of an interval, by tenths of its width; far out where it is open."""
    high = interval.low * 3 + 10 if interval.high is None else interval.high
    return interval.low + (high - interval.low) * tenths / 10


@STEADY
@given(st.tuples(SIZES, HEDGES), GROWTHS, HEDGES, PLACES, PLACES)
def test_the_base_level_holds_level_over_growth_for_any_points(
    size: tuple[str, str], growing: tuple[str, str], hedge: str, at: int, growing_at: int
) -> None:
    found = world(SOUND, level("level", *size), growth("growth", growing[0], hedge, growing[1]))
    base = found.derived("base-level")
    factor = point(growth_factor(found.reported("growth")).interval, growing_at)
    assume(factor > 0)
    assert point(found.reported("level").interval(), at) / factor in base.interval()
    assert base.subject.time_period == "2023"
    assert base.subject.obs_status == "E"


@STEADY
@given(SIZES, HEDGES, GROWTHS)
def test_growth_leads_from_the_base_level_back_to_the_level(size: str, hedge: str, growing: tuple[str, str]) -> None:
    found = world(SOUND, level("level", size, hedge), growth("growth", growing[0], unit=growing[1]))
    base, stated, factor = found.derived("base-level"), found.reported("level"), growth_factor(found.reported("growth"))
    assert base.reading is not None
    assert stated.reading is not None
    assert base.reading.value * factor.value == stated.reading.value
    assert stated.reading.value in base.interval() * factor.interval


@STEADY
@given(GROWTHS, GROWTHS, PLACES, PLACES)
def test_growth_between_two_bases_holds_the_ratio_of_any_points(
    long: tuple[str, str], short: tuple[str, str], at: int, short_at: int
) -> None:
    claims = growth("long", long[0], unit=long[1], base_period="2021"), growth("short", short[0], unit=short[1])
    found = world(SOUND, *claims)
    between = found.derived("growth-between-bases")
    ratio = point(growth_factor(found.reported("long")).interval, at) / point(
        growth_factor(found.reported("short")).interval, short_at
    )
    assert (between.subject.base_period, between.subject.time_period) == ("2021", "2023")
    assert ratio in growth_factor(between).interval


SHARES = st.lists(
    st.tuples(st.integers(1, 30), st.sampled_from(["exact", "over", "almost", "up_to"])), min_size=2, max_size=5
)
CODES = ("BLR", "IND", "CHN", "DZA;KAZ", "TUR")


@STEADY
@given(SHARES, PLACES)
def test_the_remainder_holds_what_any_points_of_the_shares_leave(shares: list[tuple[int, str]], at: int) -> None:
    claims = [
        share(f"c{number}", to, f"{value}", hedge)
        for number, ((value, hedge), to) in enumerate(zip(shares, CODES, strict=False))
    ]
    found = world(SOUND, *claims)
    taken = sum((point(found.reported(one.claim_id).interval(), at) for one in claims), Fraction(0))
    assume(taken <= WHOLE)
    left = found.derived("remainder")
    assert WHOLE - taken in left.interval()
    assert set(left.claim_ids) == {one.claim_id for one in claims}


@STEADY
@given(st.tuples(SIZES, HEDGES), st.tuples(SIZES, HEDGES), PLACES, PLACES)
def test_a_share_of_a_total_holds_the_ratio_of_any_points(
    part: tuple[str, str], total: tuple[str, str], at: int, total_at: int
) -> None:
    found = world(SOUND, level("part", *part, counterpart_area="BLR"), level("total", *total))
    over, under = point(found.reported("part").interval(), at), point(found.reported("total").interval(), total_at)
    assume(under > 0 and over <= under)
    ratio = found.derived("share-of-total")
    assert over / under * 100 in ratio.interval()
    assert ratio.unit_measure == "percent"
    assert ratio.subject.indicator == "share-by-destination"


def test_a_joint_share_counts_once_in_its_whole(dataset: Dataset) -> None:
    left = world(dataset, share("joint", "DZA;KAZ", "5.0"), share("one", "IND", "30.0")).derived("remainder")
    assert left.interval() == Interval(Fraction("64.9"), Fraction("65.1"))


def test_a_share_that_is_told_twice_in_other_words_counts_once_in_its_whole(dataset: Dataset) -> None:
    claims = share("over", "BLR", "40", "over"), share("exact", "BLR", "42.0"), share("other", "IND", "30.0")
    left = world(dataset, *claims).derived("remainder").interval()
    assert Fraction(28) in left


def test_a_share_of_a_group_and_that_of_its_member_are_not_added(dataset: Dataset) -> None:
    claims = share("group", "CIS", "50.0"), share("member", "BLR", "40.0"), share("other", "IND", "30.0")
    for one in world(dataset, *claims).observations:
        assert one.rule != "remainder" or Fraction(20) in one.interval()


def test_the_remainder_of_one_share_alone_is_not_derived(dataset: Dataset) -> None:
    assert world(dataset, share("one", "BLR", "40")).rules() == set()


def test_shares_of_different_wholes_are_not_added(dataset: Dataset) -> None:
    one = share("one", "BLR", "40", product="microelectronics")
    assert world(dataset, one, share("other", "IND", "30", product="cars")).rules() == set()
    assert world(dataset, one, share("other", "IND", "30", time_period="2023")).rules() == set()


@pytest.mark.parametrize(
    "cells",
    [
        {"time_period": "2022"},
        {"counterpart_area": "BLR"},
        {"product": "cars"},
        {"organisation": "micron"},
        {"indicator": "export-support"},
        {"obs_status": "F"},
    ],
)
def test_growth_of_one_thing_says_nothing_of_another(dataset: Dataset, cells: dict[str, str]) -> None:
    assert "base-level" not in world(dataset, level("level", "5", **cells), growth("growth", "44")).rules()


def test_growth_between_two_stated_levels_is_their_ratio(dataset: Dataset) -> None:
    found = world(dataset, level("late", "300.0"), level("early", "200.0", time_period="2022"))
    growth_between = found.derived("growth-between-levels")
    assert growth_factor(growth_between).value == Fraction(3, 2)
    assert (growth_between.subject.base_period, growth_between.subject.time_period) == ("2022", "2024")


@pytest.mark.parametrize("early", ["2023-Q4", "2023-12", "2024-Q1", ""])
def test_a_year_is_not_measured_against_a_quarter_or_a_month(dataset: Dataset, early: str) -> None:
    assert world(dataset, level("late", "300"), level("early", "200", time_period=early)).rules() == set()


def test_a_part_and_its_share_give_the_total_that_nobody_states(dataset: Dataset) -> None:
    claims = share("share", "BLR", "40.0"), level("part", "200.0", counterpart_area="BLR")
    total = world(dataset, *claims).derived("implied-total")
    assert total.subject.counterpart_area == ()
    assert Fraction(500) in total.interval()
    assert Fraction(510) not in total.interval()
    assert "implied-total" not in world(dataset, *claims, level("total", "500")).rules()


def test_currencies_never_meet(dataset: Dataset) -> None:
    part = level("part", "3", unit="USD", counterpart_area="BLR")
    assert world(dataset, part, level("total", "30", unit="RUB")).rules() == set()


def test_a_level_of_nothing_or_growth_from_nothing_breaks_nothing(dataset: Dataset) -> None:
    claims = [
        level("level", "0"),
        level("early", "0", time_period="2022"),
        level("part", "0", counterpart_area="BLR"),
        growth("growth", "0", unit="multiple"),
        share("share", "IND", "0"),
        level("india", "5", counterpart_area="IND"),
    ]
    stated = {one.claim_ids[0] for one in world(dataset, *claims).observations if one.kind == "reported"}
    assert stated == {one.claim_id for one in claims}


def test_the_levels_before_the_reported_ones_are_derived(atlas: Atlas) -> None:
    """30 billion over 1.44; 248 million over 2.7 and over 4.5; more than 3 billion over 1.16."""
    found = {
        (one.subject.ref_area, one.subject.counterpart_area, one.subject.time_period): one
        for one in atlas.observations.values()
        if one.rule == "base-level" and one.subject.indicator == "exports"
    }

    def shown(*subject: object) -> tuple[float, float | None]:
        interval = found.pop(subject).interval()  # type: ignore[arg-type]
        return round(float(interval.low), -5), None if interval.high is None else round(float(interval.high), -5)

    assert shown("RU-MOW", (), "2019") == (round(29.5e9 / 1.445, -5), round(30.5e9 / 1.435, -5))
    assert shown("RU-MOW-TECHNOPOLIS", (), "2020-Q1") == (round(247.5e6 / 2.75, -5), round(248.5e6 / 2.65, -5))
    assert shown("RU-MOW-TECHNOPOLIS", (), "2019-Q1") == (round(247.5e6 / 4.55, -5), round(248.5e6 / 4.45, -5))
    assert shown("RU-MOW", ("CHN", "JPN", "KOR", "EAST-ASIA"), "2019") == (round(3e9 / 1.165, -5), None)
    assert found == {}


def test_the_zone_leaves_at_most_7_percent_to_other_goods(atlas: Atlas) -> None:
    (left,) = (one for one in _derived(atlas) if one.rule == "remainder" and one.subject.time_period == "2021-Q1")
    assert left.interval() == Interval(Fraction(0), Fraction(7))


def test_every_derived_value_names_its_inputs_and_all_their_claims(atlas: Atlas) -> None:
    for one in _derived(atlas):
        inputs = [atlas.observations[each] for each in one.inputs]
        assert len(inputs) > 1
        assert set(one.claim_ids) == {claim for each in inputs for claim in each.claim_ids}
        assert one.subject.obs_status == "E"
        assert one.id not in atlas.dataset.claims


def _derived(atlas: Atlas) -> list[Observation]:
    found = [one for one in atlas.observations.values() if one.kind == "derived"]
    assert found
    return found


def test_nothing_is_derived_from_what_has_no_figure(dataset: Dataset) -> None:
    named = share("named", "BLR", "").model_copy(update={"obs_value": None, "qualifier": None})
    assert world(dataset, named, figure("other", "5", indicator="share-by-destination")).rules() == set()


@pytest.mark.parametrize(
    ("value", "unit", "base"), [("-12", "percent", 100), ("0.5", "multiple", 176), ("0.88", "multiple", 100)]
)
def test_a_fall_is_taken_back_from_the_level(dataset: Dataset, value: str, unit: str, base: int) -> None:
    derived = world(dataset, level("level", "88"), growth("fall", value, unit=unit)).derived("base-level")
    assert derived.reading is not None
    assert derived.reading.value == base
    assert derived.subject.time_period == "2023"


def test_a_fall_between_two_levels_is_a_multiple_below_one(dataset: Dataset) -> None:
    derived = world(dataset, level("now", "88"), level("then", "100", time_period="2023")).derived(
        "growth-between-levels"
    )
    assert growth_factor(derived).value == Fraction(22, 25)


@pytest.mark.parametrize(("value", "unit"), [("-100", "percent"), ("-120", "percent"), ("0", "multiple")])
def test_nothing_follows_from_what_left_nothing(dataset: Dataset, value: str, unit: str) -> None:
    claims = level("level", "88"), growth("fall", value, unit=unit), growth("other", "50", base_period="2022")
    assert {one.id for one in world(dataset, *claims).observations if one.kind == "derived"} == {
        "base-level--level--other"
    }


def test_nothing_follows_from_percentage_points(dataset: Dataset) -> None:
    points = (
        growth("points", "2.5", unit="percentage_point"),
        growth("more", "3", unit="percentage_point", base_period="2022"),
    )
    assert world(dataset, level("level", "88"), *points).rules() == set()
    with pytest.raises(ValueError, match="not measured against a base"):
        growth_factor(world(dataset, *points).reported("points"))


NINE_MONTHS, NINE_BEFORE = "2023-01-01/P9M", "2022-01-01/P9M"


def test_a_level_of_nine_months_and_its_growth_give_those_of_the_year_before(dataset: Dataset) -> None:
    grown = growth("growth", "-12", time_period=NINE_MONTHS, base_period=NINE_BEFORE)
    derived = world(dataset, level("level", "88", time_period=NINE_MONTHS), grown).derived("base-level")
    assert derived.subject.time_period == NINE_BEFORE
    assert growth_factor(
        world(dataset, level("a", "88", time_period=NINE_MONTHS), level("b", "100", time_period=NINE_BEFORE)).derived(
            "growth-between-levels"
        )
    ).value == Fraction(22, 25)


@pytest.mark.parametrize("early", ["2022", "2022-01-01/P8M", "2022-07-01/P9M", "2023-Q1", "2022-12-01/P9M"])
def test_a_range_is_not_measured_against_a_period_of_another_length_or_one_that_it_overlaps(
    dataset: Dataset, early: str
) -> None:
    claims = level("late", "300", time_period=NINE_MONTHS), level("early", "200", time_period=early)
    assert world(dataset, *claims).rules() == set()


def test_growth_against_a_year_and_against_a_quarter_gives_none_between_them(dataset: Dataset) -> None:
    year = growth("year", "44", time_period="2021-Q1", base_period="2019")
    quarter = growth("quarter", "20", time_period="2021-Q1", base_period="2020-Q1")
    assert world(dataset, year, quarter).rules() == set()


def test_a_share_that_a_fall_is_taken_back_from_is_no_more_than_the_whole(copy: Copy) -> None:
    share_growth(copy)
    known = copy.load().dataset
    fell = growth("fell", "-50", indicator="share-growth", counterpart_area="BLR", product="")
    base = world(known, share("share", "BLR", "60"), fell).derived("base-level")
    assert base.interval().high == base.interval().low == WHOLE
