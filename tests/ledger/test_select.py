"""The two filters that every page shares."""

import pytest

from components.ledger.load import Atlas
from components.ledger.select import Selection, countries, select, years
from tests.curator import Copy

NAMED = "BLR IND CHN TUR HKG DZA KAZ FRA NLD BEL MCO LUX KGZ UZB JPN KOR ITA CZE USA CAN CHE DEU LTU RUS"
"""Every country that an article names; Russia is where one company's products reach, too."""


def chosen(atlas: Atlas, selection: Selection) -> set[str]:
    return {one.id for one in select(atlas.observations.values(), selection, atlas.dataset)}


def test_no_choice_is_everything(atlas: Atlas) -> None:
    assert chosen(atlas, Selection()) == set(atlas.observations)


def test_the_years_are_those_that_claims_and_events_speak_of_the_undated_last(atlas: Atlas) -> None:
    assert years(atlas.dataset) == ("2016", "2018", "2019", "2020", "2021", "2023", "2024", "undated")


def test_the_countries_are_those_that_articles_name_and_no_other_members_of_groups(atlas: Atlas) -> None:
    assert set(countries(atlas.dataset)) == set(NAMED.split())


def test_every_year_and_undated_together_are_everything(atlas: Atlas) -> None:
    parts = [chosen(atlas, Selection((year,))) for year in {one.year for one in atlas.observations.values()}]
    assert set().union(*parts) == set(atlas.observations)
    assert sum(map(len, parts)) == len(atlas.observations)


def test_a_quarter_or_a_month_belongs_to_its_year(atlas: Atlas) -> None:
    assert "zone-exports-lead" in chosen(atlas, Selection(("2021",)))
    assert "biopharma-markets" in chosen(atlas, Selection(("2019",)))


def test_a_range_is_found_under_each_year_that_it_touches(copy: Copy) -> None:
    copy.state("turbine-exports", time_period="2021-07-01/P12M")
    copy.state("telecommunications-exports", time_period="2016-01-01/P2Y")
    atlas = copy.load()
    assert {"2017", "2022"} <= set(years(atlas.dataset))
    for claim, touched in (("turbine-exports", "2021 2022"), ("telecommunications-exports", "2016 2017")):
        assert {year for year in years(atlas.dataset) if claim in chosen(atlas, Selection((year,)))} == set(
            touched.split()
        )
        assert atlas.observations[claim].year == touched.replace(" ", ";")


def test_two_choices_both_hold(atlas: Atlas) -> None:
    found = chosen(atlas, Selection(("2024",), ("BLR", "IND")))
    assert found == {"microelectronics-to-belarus", "microelectronics-to-india"}


@pytest.mark.parametrize(
    ("country", "finds"),
    [("MNG", "east-asia-exports-level"), ("ARM", "cis-purchases"), ("AUT", "high-tech-importing-regions")],
)
def test_a_country_finds_the_groups_that_list_it(atlas: Atlas, country: str, finds: str) -> None:
    assert finds in chosen(atlas, Selection(countries=(country,)))


def test_a_country_finds_no_group_that_lists_no_members(atlas: Atlas) -> None:
    assert "transmissions-growth" not in chosen(atlas, Selection(countries=("CHN",)))
    assert "zone-middle-east-contacts" not in chosen(atlas, Selection(countries=("TUR",)))


def test_what_names_no_country_is_in_no_choice_of_countries(atlas: Atlas) -> None:
    for identifier in chosen(atlas, Selection(countries=("CHN", "BLR"))):
        assert atlas.observations[identifier].subject.counterpart_area
