"""Disputes: each rule finds its contradiction, passes the near miss, and finds nothing where all is consistent."""

from fractions import Fraction
from itertools import count
from math import ceil, floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.tables.dataset import Dataset
from components.tables.schema import Claim
from tests.curator import STEADY, Copy, World, figure, growth, level, share, world


def found(world: World) -> list[tuple[str, str, frozenset[str]]]:
    """Rule, grade and claims of each dispute."""
    return [(one.rule, one.grade, frozenset(one.claim_ids)) for one in world.disputes]


def dispute(rule: str, grade: str, *claims: str) -> list[tuple[str, str, frozenset[str]]]:
    return [(rule, grade, frozenset(claims))]


# Same thing


def test_two_figures_that_exclude_each_other_are_a_contradiction(dataset: Dataset) -> None:
    told = world(dataset, share("one", "BLR", "20"), share("other", "BLR", "23"))
    assert found(told) == dispute("same-thing", "contradiction", "one", "other")


def test_a_figure_far_above_an_open_hedge_is_a_tension(dataset: Dataset) -> None:
    told = world(dataset, share("one", "BLR", "20", "over"), share("other", "BLR", "45"))
    assert found(told) == dispute("same-thing", "tension", "one", "other")


def test_levels_are_compared_in_one_scale(dataset: Dataset) -> None:
    billions = level("billions", "0.5", unit_mult="9")
    assert found(world(dataset, billions, level("millions", "500", unit_mult="6"))) == []
    told = world(dataset, billions, level("millions", "700", unit_mult="6"))
    assert found(told) == dispute("same-thing", "contradiction", "billions", "millions")


@pytest.mark.parametrize(
    ("one", "hedge", "other"),
    [
        ("20", "exact", "20.4"),
        ("22", "about", "21"),
        ("22", "about", "23"),
        ("20", "over", "23"),
        ("25", "almost", "24"),
        ("50", "up_to", "3"),
    ],
)
def test_two_readings_that_meet_are_no_dispute(dataset: Dataset, one: str, hedge: str, other: str) -> None:
    assert found(world(dataset, share("one", "BLR", one, hedge), share("other", "BLR", other))) == []


@pytest.mark.parametrize(
    "cells",
    [
        {"time_period": "2023"},
        {"counterpart_area": "IND"},
        {"product": "cars"},
        {"ref_area": "RU-MOW-TECHNOPOLIS"},
        {"organisation": "micron"},
        {"indicator": "share-of-national-exports"},
        {"obs_status": "F"},
    ],
)
def test_figures_for_different_things_are_no_dispute(dataset: Dataset, cells: dict[str, str]) -> None:
    assert (
        found(world(dataset, share("one", "BLR", "20"), share("other", **{"to": "BLR", "value": "23", **cells}))) == []
    )


def test_currencies_are_never_compared(dataset: Dataset) -> None:
    assert found(world(dataset, level("one", "5", unit="USD"), level("other", "300", unit="RUB"))) == []


def test_three_figures_that_all_exclude_each_other_are_three_disputes(dataset: Dataset) -> None:
    told = world(dataset, *(share(f"c{value}", "BLR", value) for value in ("20", "23", "26")))
    assert len(found(told)) == 3
    assert len({one.id for one in told.disputes}) == 3


def test_growth_in_percent_is_held_against_growth_in_multiples(dataset: Dataset) -> None:
    told = world(dataset, growth("percent", "44"), growth("multiple", "2.7", unit="multiple"))
    assert found(told) == dispute("same-thing", "contradiction", "percent", "multiple")


def test_growth_said_in_percent_and_in_multiples_is_no_dispute(dataset: Dataset) -> None:
    assert found(world(dataset, growth("percent", "170"), growth("multiple", "2.7", unit="multiple"))) == []


def test_a_joint_figure_is_the_same_thing_in_either_order(dataset: Dataset) -> None:
    told = world(dataset, share("one", "DZA;KAZ", "5"), share("other", "KAZ;DZA", "8"))
    assert found(told) == dispute("same-thing", "contradiction", "one", "other")


def test_a_level_its_growth_and_its_base_that_do_not_multiply_out_are_a_contradiction(dataset: Dataset) -> None:
    told = world(dataset, level("now", "300"), growth("growth", "50"), level("base", "100", time_period="2023"))
    assert told.disputes
    assert all((one.grade, set(one.claim_ids)) == ("contradiction", {"now", "growth", "base"}) for one in told.disputes)


def test_a_level_its_growth_and_its_base_that_multiply_out_are_no_dispute(dataset: Dataset) -> None:
    told = world(dataset, level("now", "300"), growth("growth", "50"), level("base", "200", time_period="2023"))
    assert found(told) == []


def test_a_base_that_two_growths_contradict_is_a_dispute_with_each(dataset: Dataset) -> None:
    growths = growth("slow", "50"), growth("fast", "100")
    told = world(dataset, level("now", "300"), *growths, level("base", "100", time_period="2023"))
    assert len({one.id for one in told.disputes}) == len(told.disputes)
    against = [set(one.claim_ids) for one in told.disputes if "base" in one.claim_ids]
    assert {"now", "slow", "base"} in against
    assert {"now", "fast", "base"} in against


# Part and total


def part_and_total(dataset: Dataset, stated: Claim, part: Claim) -> World:
    return world(dataset, stated, part, level("total", "248"))


def test_a_share_that_only_a_stretched_hedge_allows_is_a_tension(dataset: Dataset) -> None:
    told = part_and_total(
        dataset, share("share", "BLR", "68", "over"), level("part", "164", "over", counterpart_area="BLR")
    )
    assert found(told) == dispute("part-and-total", "tension", "share", "part", "total")


def test_a_share_that_part_and_total_exclude_is_a_contradiction(dataset: Dataset) -> None:
    told = part_and_total(dataset, share("share", "BLR", "68"), level("part", "164", counterpart_area="BLR"))
    assert found(told) == dispute("part-and-total", "contradiction", "share", "part", "total")


@pytest.mark.parametrize(("value", "hedge"), [("66", "exact"), ("66.1", "exact"), ("66", "over"), ("65", "about")])
def test_a_share_that_part_and_total_give_is_no_dispute(dataset: Dataset, value: str, hedge: str) -> None:
    told = part_and_total(dataset, share("share", "BLR", value, hedge), level("part", "164", counterpart_area="BLR"))
    assert found(told) == []


def test_a_part_larger_than_its_total_is_a_contradiction(dataset: Dataset) -> None:
    told = world(dataset, level("part", "300", counterpart_area="BLR"), level("total", "248"))
    assert [(one.grade, set(one.claim_ids)) for one in told.disputes] == [("contradiction", {"part", "total"})]


@pytest.mark.parametrize("cells", [{"time_period": "2023"}, {"counterpart_area": "IND"}, {"unit": "USD"}])
def test_a_part_of_something_else_is_no_dispute(dataset: Dataset, cells: dict[str, str]) -> None:
    part = level("part", **{"value": "164", "counterpart_area": "BLR", **cells})
    assert found(part_and_total(dataset, share("share", "BLR", "80"), part)) == []


def test_a_cluster_is_a_part_like_a_destination(dataset: Dataset) -> None:
    cluster = {"cluster": "biopharmaceutical", "ref_area": "RU-MOW-TECHNOPOLIS", "time_period": "2024"}
    told = world(
        dataset,
        figure("share", "68", indicator="share-by-cluster", **cluster),
        level("part", "164", **cluster),
        level("total", "248", ref_area="RU-MOW-TECHNOPOLIS"),
    )
    assert found(told) == dispute("part-and-total", "contradiction", "share", "part", "total")


# One whole


def test_shares_of_more_than_the_whole_are_a_contradiction(dataset: Dataset) -> None:
    told = world(dataset, share("one", "BLR", "60"), share("other", "IND", "50"))
    assert found(told) == dispute("over-whole", "contradiction", "one", "other")


def test_shares_that_rounding_alone_carries_over_the_whole_are_no_contradiction(dataset: Dataset) -> None:
    told = world(dataset, share("a", "BLR", "34"), share("b", "IND", "34"), share("c", "CHN", "33"))
    assert "contradiction" not in {one.grade for one in told.disputes}


def test_shares_that_leave_ample_room_are_no_dispute(dataset: Dataset) -> None:
    told = world(dataset, share("one", "BLR", "40", "over"), share("other", "IND", "30", "about"))
    assert found(told) == []


def test_shares_that_leave_less_than_their_rounding_to_the_others_named_are_a_tension(dataset: Dataset) -> None:
    told = world(
        dataset,
        share("one", "BLR", "60", "about"),
        share("two", "IND", "39"),
        level("third", "5", unit_mult="6", counterpart_area="TUR"),
    )
    assert found(told) == dispute("nothing-left", "tension", "one", "two")


def test_a_whole_that_is_divided_completely_is_no_dispute(dataset: Dataset) -> None:
    """Nothing is said to exist beside the two."""
    assert found(world(dataset, share("one", "BLR", "60"), share("other", "IND", "40"))) == []


def test_a_whole_that_is_divided_completely_leaves_nothing_to_a_third_place(dataset: Dataset) -> None:
    third = level("third", "5", unit_mult="6", counterpart_area="TUR")
    told = world(dataset, share("one", "BLR", "60"), share("other", "IND", "40"), third)
    assert found(told) == dispute("nothing-left", "tension", "one", "other")


def test_a_share_told_twice_in_agreeing_words_does_not_count_twice(dataset: Dataset) -> None:
    claims = share("over", "BLR", "50", "over"), share("exact", "BLR", "55"), share("other", "IND", "20")
    assert found(world(dataset, *claims)) == []


def test_a_group_and_its_member_may_overlap(dataset: Dataset) -> None:
    claims = share("group", "CIS", "70"), share("member", "BLR", "60"), share("other", "IND", "10")
    assert found(world(dataset, *claims)) == []


def test_a_joint_share_and_one_of_its_countries_may_overlap(dataset: Dataset) -> None:
    claims = share("joint", "DZA;KAZ", "70"), share("one", "KAZ", "60"), share("other", "IND", "10")
    assert found(world(dataset, *claims)) == []


# Consistent worlds


def hedged(truth: Fraction, hedge: str, decimals: int) -> str:
    """The truth as an honest article would write it."""
    scaled = truth * 10**decimals
    whole = {"over": floor, "almost": ceil}.get(hedge, round)(scaled)
    return f"{whole / 10**decimals:.{decimals}f}"


TRUTHS = st.lists(st.integers(30, 160), min_size=1, max_size=3)
"""Tenths of a percent that each destination takes; together at most 48 percent."""
WORDS = st.lists(
    st.tuples(st.sampled_from(["exact", "about", "over", "almost"]), st.integers(0, 2)), min_size=12, max_size=12
)


@STEADY
@given(truths=TRUTHS, total=st.integers(1000, 9_000_000), grown=st.integers(101, 900), words=WORDS)
def test_figures_that_hedge_one_truth_are_never_disputed(
    dataset: Dataset, truths: list[int], total: int, grown: int, words: list[tuple[str, int]]
) -> None:
    hedge, number = iter(words), count()

    def say(truth: Fraction) -> dict[str, str]:
        how, decimals = next(hedge)
        return {"value": hedged(truth, how, decimals), "qualifier": how}

    claims = [
        level(f"c{next(number)}", **say(Fraction(total))),
        level(f"c{next(number)}", **say(Fraction(total))),
        growth(f"c{next(number)}", **say(Fraction(grown) - 100)),
        level(f"c{next(number)}", time_period="2023", **say(Fraction(total * 100, grown))),
    ]
    for code, truth in zip(("BLR", "IND", "DZA;KAZ"), truths, strict=False):
        claims.append(share(f"c{next(number)}", code, **say(Fraction(truth, 10))))
        claims.append(level(f"c{next(number)}", counterpart_area=code, **say(Fraction(total * truth, 1000))))
    assert found(world(dataset, *claims)) == []


def test_the_real_disputes_vanish_with_the_figures_that_make_them(copy: Copy) -> None:
    """23 percent in the headline, 66 percent for the cluster, and half as much to India."""
    copy.write("rulings", copy.lines("rulings")[:1])
    for key, value in [
        ("microelectronics-share-headline", "23"),
        ("microelectronics-share-headline-repeated", "23"),
        ("zone-cluster-export-share", "66"),
        ("microelectronics-to-india", "15"),
    ]:
        copy.state(key, obs_value=value)
    assert copy.load().disputes == {}


def test_every_dispute_is_kept_even_if_one_claim_is_in_several(copy: Copy) -> None:
    copy.write("rulings", copy.lines("rulings")[:1])
    copy.state("microelectronics-share-headline-repeated", obs_value="26")
    disputes = [one for one in copy.load().disputes.values() if one.rule == "same-thing"]
    assert {frozenset(one.claim_ids) for one in disputes} == {
        frozenset({"microelectronics-share-headline", "microelectronics-share-headline-repeated"}),
        frozenset({"microelectronics-share-headline", "microelectronics-share-body"}),
        frozenset({"microelectronics-share-headline-repeated", "microelectronics-share-body"}),
    }


def test_a_fall_in_percent_and_one_in_multiples_are_compared(dataset: Dataset) -> None:
    half = growth("half", "0.5", unit="multiple")
    assert found(world(dataset, growth("fell", "-50"), half)) == []
    assert found(world(dataset, growth("fell", "-12"), half)) == dispute("same-thing", "contradiction", "fell", "half")


def test_a_rise_and_a_fall_of_one_thing_exclude_each_other(dataset: Dataset) -> None:
    told = world(dataset, growth("up", "12"), growth("down", "-12"))
    assert found(told) == dispute("same-thing", "contradiction", "up", "down")


@pytest.mark.parametrize(("other", "grade"), [("-12.5", ""), ("-15", "tension"), ("-9", "contradiction")])
def test_a_fall_of_over_12_percent_is_at_least_that_and_plainly_little_more(
    dataset: Dataset, other: str, grade: str
) -> None:
    told = world(dataset, growth("over", "-12", "over"), growth("other", other))
    assert found(told) == (dispute("same-thing", grade, "over", "other") if grade else [])


def test_percentage_points_are_compared_with_points_only(dataset: Dataset) -> None:
    points, less = (growth(name, value, unit="percentage_point") for name, value in (("up", "2.5"), ("down", "-2.5")))
    assert found(world(dataset, points, growth("percent", "12"))) == []
    assert found(world(dataset, points, less)) == dispute("same-thing", "contradiction", "up", "down")


def test_two_figures_for_one_range_are_a_contradiction(dataset: Dataset) -> None:
    told = world(
        dataset, *(level(name, value, time_period=RANGE) for name, value in (("one", "100"), ("other", "200")))
    )
    assert found(told) == dispute("same-thing", "contradiction", "one", "other")


@pytest.mark.parametrize("period", ["2023", "2023-H1", "2023-01-01/P8M", "2022-10-01/P12M", "2019-01-01/P5Y"])
def test_periods_that_overlap_are_not_one_period(dataset: Dataset, period: str) -> None:
    assert (
        found(world(dataset, level("one", "100", time_period=RANGE), level("other", "200", time_period=period))) == []
    )


RANGE = "2023-01-01/P9M"
