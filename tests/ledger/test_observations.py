"""Claims become marks: equal claims one mark, none lost, joint figures never divided."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.ledger.interval import Interval
from components.ledger.load import Atlas
from components.ledger.observations import UNDATED, growth_factor, year_of
from components.tables.dataset import Dataset
from tests.curator import STEADY, claim, figure, growth, level, share, world


def test_every_claim_is_in_exactly_one_stated_mark(atlas: Atlas) -> None:
    found = Counter(claim for one in atlas.observations.values() if one.kind != "derived" for claim in one.claim_ids)
    assert found == Counter(dict.fromkeys(atlas.dataset.claims, 1))


@pytest.mark.parametrize(
    "claims",
    [
        {"microelectronics-share-headline", "microelectronics-share-headline-repeated"},
        {"high-tech-growth-headline", "high-tech-growth-lead", "high-tech-growth-sergunina"},
        {"zone-exports-lead", "zone-exports-efimov"},
        {"zone-exports-growth-2020-lead", "zone-exports-growth-2020-efimov"},
    ],
)
def test_what_an_article_repeats_is_one_mark(atlas: Atlas, claims: set[str]) -> None:
    assert claims in [set(one.claim_ids) for one in atlas.observations.values() if one.kind == "reported"]


def test_a_figure_for_two_countries_is_one_mark_with_both(atlas: Atlas) -> None:
    found = [one for one in atlas.observations.values() if "DZA" in one.subject.counterpart_area and one.reading]
    assert [one.subject.counterpart_area for one in found] == [("DZA", "KAZ")]


VALUES = st.sampled_from(["1", "5", "5.0", "12", "12.5", "30"])
STATED = st.lists(
    st.tuples(VALUES, st.sampled_from(["exact", "about", "over"]), st.sampled_from(["BLR", "IND", "DZA;KAZ"])),
    max_size=8,
)


@STEADY
@given(stated=STATED)
def test_claims_are_merged_only_if_they_say_the_same_thing(
    dataset: Dataset, stated: list[tuple[str, str, str]]
) -> None:
    claims = [share(f"c{number}", to, value, hedge) for number, (value, hedge, to) in enumerate(stated)]
    found = [one for one in world(dataset, *claims).observations if one.kind == "reported"]
    assert sorted(claim for one in found for claim in one.claim_ids) == sorted(one.claim_id for one in claims)
    said = {one.claim_id: said for one, said in zip(claims, stated, strict=True)}
    assert all(len({said[claim] for claim in one.claim_ids}) == 1 for one in found)
    assert len(found) == len(set(stated))


def test_a_figure_with_more_digits_is_another_reading(dataset: Dataset) -> None:
    found = world(dataset, share("rough", "BLR", "20"), share("fine", "BLR", "20.0"))
    assert found.reported("rough").interval() == Interval(
        39 * Interval.point(1).low / 2, 41 * Interval.point(1).low / 2
    )
    assert found.reported("fine").interval() != found.reported("rough").interval()


def test_a_fraction_in_words_is_another_reading_than_its_rounded_digits(dataset: Dataset) -> None:
    words = share("words", "BLR", "33.3", "over", as_written="over a third")
    digits = share("digits", "BLR", "33.3", "over", as_written="over 33.3%")
    found = world(dataset, words, digits)
    assert found.reported("words").interval() != found.reported("digits").interval()


def test_the_order_in_which_a_joint_figure_names_its_countries_does_not_matter(dataset: Dataset) -> None:
    found = world(dataset, share("one", "DZA;KAZ", "5"), share("other", "KAZ;DZA", "5"))
    assert set(found.reported("one").claim_ids) == {"one", "other"}


def test_named_statements_stay_apart_and_have_no_figure(dataset: Dataset) -> None:
    found = world(dataset, claim("one", counterpart_area="BLR"), claim("other", counterpart_area="BLR"))
    assert [(one.kind, one.claim_ids, one.reading) for one in found.observations] == [
        ("named", ("one",), None),
        ("named", ("other",), None),
    ]
    with pytest.raises(ValueError, match="no figure"):
        found.observations[0].interval()


def test_a_plan_and_a_fact_are_not_one_mark(dataset: Dataset) -> None:
    found = world(dataset, level("fact", "5", unit_mult="6"), level("plan", "5", unit_mult="6", obs_status="F"))
    assert len(found.observations) == 2


@pytest.mark.parametrize(
    ("period", "year"),
    [
        ("2020", "2020"),
        ("2021-Q1", "2021"),
        ("2019-02", "2019"),
        ("", UNDATED),
        ("2020-H1", "2020"),
        ("2023-01-01/P9M", "2023"),
        ("2021-07-01/P12M", "2021;2022"),
    ],
)
def test_the_year_of_a_period(period: str, year: str) -> None:
    assert year_of(period) == year


@pytest.mark.parametrize(
    ("value", "unit", "low", "high"),
    [("44", "percent", "1.435", "1.445"), ("2.7", "multiple", "2.65", "2.75"), ("0", "percent", "1", "1.005")],
)
def test_growth_in_percent_and_in_multiples_is_one_scale(
    dataset: Dataset, value: str, unit: str, low: str, high: str
) -> None:
    factor = growth_factor(world(dataset, growth("one", value, unit=unit)).reported("one")).interval
    assert (float(factor.low), float(factor.high or 0)) == (float(low), float(high))


def test_halved_and_half_of_the_base_are_two_marks(dataset: Dataset) -> None:
    """They are written with the same digits, and read otherwise."""
    told = growth("halved", "0.5", unit="multiple", as_written="halved"), growth("half", "0.5", unit="multiple")
    assert len(world(dataset, *told).observations) == 2


def test_a_count_and_a_share_of_the_same_size_are_not_one_mark(dataset: Dataset) -> None:
    found = world(dataset, figure("one", "5", indicator="companies", unit="count"), share("other", "", "5"))
    assert len(found.observations) == 2
