"""The one table of each page: what it must always hold, whatever is chosen."""

from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import chain
from typing import Any, get_args

import pandas as pd
import pytest

from components.ledger.flows import flows, observations_in_flows
from components.ledger.load import Atlas
from components.ledger.observations import year_of
from components.ledger.select import Selection, countries, years
from components.reader.text.sentences import sentences
from components.tables.countries import is_country
from components.tables.schema import CuratedView
from components.views.rows.labels import labelled_flows
from components.views.rows.receipts import has_receipt
from components.views.view import View
from components.wording.language import Language
from tests.curator import Copy, places, share_growth
from tests.views.showing import BY_COUNTRY, BY_YEAR, FIGURES, FLOWS, VIEWS

PROMISED = {"reading", "qualifier", "obs_status", "claim_ids", "quote", "source", "url"}
"""What every download of figures holds in each row."""
NOBODY = (Selection(years=("1999",)), Selection(countries=("ATA",)), Selection(("1999",), ("ATA",)))
EVERY_VIEW = pytest.mark.parametrize("name", VIEWS)
ALL = Selection()


def rows(view: View) -> list[dict[str, Any]]:
    return [{str(column): value for column, value in row.items()} for row in view.frame.to_dict("records")]


@pytest.mark.property
@EVERY_VIEW
def test_columns_are_the_same_whatever_is_chosen(name: str, atlas: Atlas, english: Language) -> None:
    columns = list(VIEWS[name](atlas, ALL, english).frame.columns)
    assert columns
    assert len(set(columns)) == len(columns)
    for selection in (*NOBODY, Selection(("2024",), ("BLR",)), Selection(("undated",))):
        assert list(VIEWS[name](atlas, selection, english).frame.columns) == columns


@pytest.mark.property
@pytest.mark.parametrize("name", FIGURES)
def test_a_download_of_figures_holds_all_that_is_promised(name: str, atlas: Atlas, english: Language) -> None:
    view = VIEWS[name](atlas, Selection(countries=("BLR",) if name == "profile" else ()), english)
    assert len(view.frame)
    assert set(view.frame.columns) >= PROMISED
    assert all(row["claim_ids"] and row["quote"] and row["source"] for row in rows(view))


@pytest.mark.property
@pytest.mark.parametrize("selection", NOBODY)
@EVERY_VIEW
def test_a_choice_that_leaves_nothing_is_an_empty_table_with_a_message(
    name: str, selection: Selection, atlas: Atlas, english: Language
) -> None:
    view = VIEWS[name](atlas, selection, english)
    assert view.message
    if name in BY_COUNTRY and name in BY_YEAR:
        assert view.frame.empty
        assert view.claim_ids == ()


@pytest.mark.property
@EVERY_VIEW
def test_every_row_leads_to_receipts_that_exist(name: str, atlas: Atlas, english: Language) -> None:
    view = VIEWS[name](atlas, ALL, english)
    assert all(has_receipt(claim, atlas) or claim in atlas.dataset.claims for claim in view.claim_ids)
    if "claim_ids" in view.frame:
        assert all(view.frame["claim_ids"])
        assert set(view.claim_ids) == set(chain.from_iterable(ids.split(";") for ids in view.frame["claim_ids"]))


@pytest.mark.property
@EVERY_VIEW
def test_rows_have_ids_of_their_own_that_a_click_can_open(name: str, atlas: Atlas, english: Language) -> None:
    view = VIEWS[name](atlas, ALL, english)
    if name in FIGURES:
        ids = list(view.frame["id"])
        assert all(has_receipt(part, atlas) for one in ids for part in one.split(","))


# Filters


@pytest.mark.property
@pytest.mark.parametrize("name", BY_YEAR)
def test_the_years_together_show_every_row_and_each_year_its_own_only(
    name: str, atlas: Atlas, english: Language
) -> None:
    choice = Selection(countries=("BLR", "CHN", "USA") if name == "profile" else (), flow="RU-MOW.high-tech-goods")
    column = "time_period" if name == "events" else "year"
    whole = VIEWS[name](atlas, choice, english)
    found: set[str] = set()
    number = 0
    for year in years(atlas.dataset):
        part = VIEWS[name](atlas, replace(choice, years=(year,)), english)
        assert {year_of(period) if name == "events" else period for period in part.frame[column]} <= {year}
        found |= set(part.claim_ids)
        number += len(part.frame)
    assert found >= set(whole.claim_ids)
    assert number >= len(whole.frame)


def about(row: dict[str, Any]) -> list[str]:
    return [code for code in str(row.get("counterpart_area", row.get("place", ""))).split(";") if code]


@pytest.mark.property
@pytest.mark.parametrize("country", ["BLR", "KAZ", "CHN", "USA", "FRA", "MCO", "HKG", "MNG", "UZB"])
@pytest.mark.parametrize("name", BY_COUNTRY)
def test_a_chosen_country_leaves_its_rows_and_those_of_its_groups_only(
    name: str, country: str, atlas: Atlas, english: Language
) -> None:
    for flow in FLOWS if name == "destinations" else ("",):
        view = VIEWS[name](atlas, Selection(countries=(country,), flow=flow), english)
        for row in rows(view) if name != "coverage" else ():
            assert any(country in atlas.dataset.members(code) for code in about(row)), row


@pytest.mark.parametrize("country", ["BLR", "KAZ", "CHN", "USA", "FRA"])
def test_a_chosen_country_loses_no_row_of_its_own(country: str, atlas: Atlas, english: Language) -> None:
    for name in ("destinations", "profile", "claims", "growth", "products"):
        every, chosen = (
            [row for row in rows(VIEWS[name](atlas, selection, english)) if country in about(row)]
            for selection in (
                Selection(countries=tuple(countries(atlas.dataset)), flow="RU-MOW.high-tech-goods"),
                Selection(countries=(country,), flow="RU-MOW.high-tech-goods"),
            )
        )
        assert Counter(row["figure"] for row in every) == Counter(row["figure"] for row in chosen), name


def test_a_member_of_a_group_finds_the_groups_figure(atlas: Atlas, english: Language) -> None:
    """Mongolia is never named; it lies in East Asia, whose exports are."""
    view = VIEWS["destinations"](atlas, Selection(countries=("MNG",), flow="RU-MOW.high-tech-goods"), english)
    assert "over $3 billion together" in set(view.frame["figure"])
    assert VIEWS["profile"](atlas, Selection(countries=("MNG",)), english).claim_ids


def test_a_country_of_a_joint_figure_finds_it_undivided(atlas: Atlas, english: Language) -> None:
    view = VIEWS["destinations"](atlas, Selection(("2024",), ("KAZ",)), english)
    assert [(row["counterpart_area"], row["figure"], row["value"]) for row in rows(view)] == [
        ("DZA;KAZ", "5% together", 5.0)
    ]


# Honesty


@pytest.mark.parametrize("flow", FLOWS)
def test_every_destination_that_is_named_for_a_flow_is_shown(flow: str, atlas: Atlas, english: Language) -> None:
    shown = {code for row in rows(VIEWS["destinations"](atlas, Selection(flow=flow), english)) for code in about(row)}
    named = {
        code
        for one in observations_in_flows(atlas)
        for code in one.subject.counterpart_area
        if flow in {found.code for found in flows(atlas)} and _in_flow(flow, one.claim_ids[0], atlas)
    }
    assert shown == named
    assert shown


def _in_flow(flow: str, claim_id: str, atlas: Atlas) -> bool:
    """Read from the claim itself: who exports it, and under which goods they fall."""
    claim = atlas.dataset.claims[claim_id]
    exporter, _, goods = flow.partition(".")
    whose = claim.organisation or claim.cluster or claim.ref_area
    under = {atlas.dataset.products[one].broader or one for one in claim.product} or {""}
    return whose == exporter and goods in under


@pytest.mark.property
@pytest.mark.parametrize("name", FIGURES)
def test_what_has_no_figure_is_never_shown_as_nought(name: str, atlas: Atlas, english: Language) -> None:
    selection = Selection(countries=("USA",) if name == "profile" else (), flow="RU-MOW.high-tech-goods")
    frame = VIEWS[name](atlas, selection, english).frame
    named = frame[frame["kind"] == "named"]
    numbers = [column for column in ("value", "low", "high", "plain_high", "multiple") if column in frame]
    assert bool(named[numbers].isna().all().all())
    assert not any(sign.isdigit() for figure in named["figure"] for sign in figure)
    assert len(named) or name not in ("destinations", "profile", "claims")


@pytest.mark.parametrize("flow", FLOWS)
def test_named_places_stand_in_destinations_without_a_figure(flow: str, atlas: Atlas, english: Language) -> None:
    frame = VIEWS["destinations"](atlas, Selection(flow=flow), english).frame
    named = frame[frame["kind"] == "named"]
    assert set(named["figure"]) <= {"named, no figure"}
    assert set(named["qualifier"]) <= {""}


HEDGES = {"about": "about ", "over": "over ", "almost": "almost ", "up_to": "up to "}


@pytest.mark.property
@pytest.mark.parametrize("name", FIGURES)
def test_every_hedge_is_kept_in_column_and_words(name: str, atlas: Atlas, english: Language) -> None:
    selection = Selection(countries=("BLR", "IND") if name == "profile" else ())
    for row in rows(VIEWS[name](atlas, selection, english)):
        if row["kind"] == "reported":
            hedges = {atlas.dataset.claims[claim].qualifier for claim in row["claim_ids"].split(";")}
            assert hedges == {row["qualifier"]}
            said = {hedge for hedge, words in HEDGES.items() if words in row["figure"]}
            assert said == hedges - {"exact"}


@pytest.mark.property
@pytest.mark.parametrize("name", FIGURES)
def test_a_figure_lies_in_its_reading_and_a_derived_one_is_marked(name: str, atlas: Atlas, english: Language) -> None:
    selection = Selection(countries=("CHN",) if name == "profile" else ())
    for row in rows(VIEWS[name](atlas, selection, english)):
        if row["kind"] != "named":
            assert row["low"] <= row["value"]
            assert pd.isna(row["high"]) or row["value"] <= row["high"]
            assert row["reading"]
        assert (row["kind"] == "derived") == (row["obs_status"] == "E") == bool(row["formula"])


def test_growth_of_about_90_percent_is_read_as_between_80_and_100(copy: Copy, english: Language) -> None:
    """Growth does not end at 100 percent, as a share does; "more than 80%" would say too much."""
    copy.state("east-asia-growth", qualifier="about", obs_value="90")
    found = {row["id"]: row["reading"] for row in rows(VIEWS["growth"](copy.load(), ALL, english))}
    assert found["east-asia-growth"] == "80 to 100%"


@pytest.mark.property
@pytest.mark.parametrize("name", FIGURES)
def test_a_note_says_all_that_its_claims_note_and_nothing_twice(name: str, atlas: Atlas, english: Language) -> None:
    for row in rows(VIEWS[name](atlas, Selection(), english)):
        claims = [atlas.dataset.claims[claim] for claim in row["claim_ids"].split(";")]
        noted = dict.fromkeys(each.text for claim in claims for each in sentences(claim.note))
        assert [each.text for part in row["note"].split(" | ") for each in sentences(part)] == [*noted]


def test_two_currencies_are_two_series(copy: Copy, english: Language) -> None:
    for year, unit in (("2019", "USD"), ("2020", "RUB")):
        copy.add("claims", "telecommunications-exports", claim_id=f"other-{year}")
        copy.state(f"other-{year}", product="computers", time_period=year, unit_measure=unit)
    for row in (found := rows(VIEWS["levels"](copy.load(), ALL, english))):
        assert {other["unit_measure"] for other in found if other["series"] == row["series"]} == {row["unit_measure"]}


def test_every_place_that_a_curator_can_choose_for_an_indicator_is_a_view() -> None:
    assert set(get_args(CuratedView)) <= set(VIEWS)


@pytest.mark.property
@pytest.mark.parametrize("slug", get_args(CuratedView))
def test_an_indicator_stands_where_its_row_says_and_nowhere_else(slug: str, atlas: Atlas, english: Language) -> None:
    order = [key for key, one in atlas.dataset.indicators.items() if slug in one.shown_on]
    shown = list(dict.fromkeys(row["indicator"] for row in rows(VIEWS[slug](atlas, ALL, english))))
    stated = {one.subject.indicator for one in atlas.observations.values() if one.reading}
    assert shown == [key for key in order if key in stated]


def test_an_indicator_moves_with_its_row(copy: Copy, english: Language) -> None:
    copy.set("indicators", "customers", "shown_on", "support")
    copy.set("indicators", "reimbursements", "shown_on", "")
    found = {row["indicator"] for row in rows(VIEWS["support"](copy.load(), ALL, english))}
    assert "customers" in found
    assert "reimbursements" not in found
    row = copy.set("indicators", "customers", "shown_on", "growth")
    assert places(copy.problems()) == [f"indicators.csv:{row} shown_on"]


# What each page says


def test_microelectronics_go_to_six_places_and_little_is_left(atlas: Atlas, english: Language) -> None:
    view = VIEWS["destinations"](atlas, Selection(("2024",), flow="RU-MOW.microelectronics"), english)
    assert [(row["label"], row["figure"]) for row in rows(view)] == [
        ("Belarus", "over 40%"),
        ("India", "about 30%"),
        ("China", "9%"),
        ("Türkiye", "8.5%"),
        ("Hong Kong", "6.5%"),
        ("Algeria and Kazakhstan", "5% together"),
        ("All other countries", "at most 12.1%"),
    ]
    assert "Belarus" in view.message
    assert "over 40%" in view.message
    assert "2024" in view.message


def test_the_message_follows_the_filter(atlas: Atlas, english: Language) -> None:
    view = VIEWS["destinations"](atlas, Selection(("2024",), ("IND",)), english)
    assert "India" in view.message
    assert "about 30%" in view.message
    assert "Belarus" not in view.message


def test_growth_is_ranked_on_one_scale(atlas: Atlas, english: Language) -> None:
    found = rows(VIEWS["growth"](atlas, ALL, english))
    multiples = [row["multiple"] for row in found]
    assert multiples == sorted(multiples, reverse=True)
    reported = {row["claim_ids"].split(";")[0]: row["multiple"] for row in found if row["kind"] == "reported"}
    assert reported == {
        "food-machinery-growth": 13,
        "exporter-support-growth": 7,
        "zone-exports-growth-2019": 4.5,
        "transmissions-growth": 3,
        "zone-exports-growth-2020-lead": 2.7,
        "high-tech-growth-headline": 1.44,
        "east-asia-growth": 1.16,
    }
    assert all(row["multiple_low"] <= row["multiple"] <= row["multiple_high"] for row in found)


def test_levels_stand_in_the_order_of_time_in_their_series(atlas: Atlas, english: Language) -> None:
    frame = VIEWS["levels"](atlas, ALL, english).frame
    for _, series in frame.groupby("series"):
        days = [date.fromisoformat(start) for start in series["start"]]
        assert days == sorted(days)
        assert len(days) > 1
    zone = frame[frame["ref_area"] == "RU-MOW-TECHNOPOLIS"]
    assert list(zip(zone["start"], zone["kind"], strict=True)) == [
        ("2019-01-01", "derived"),
        ("2020-01-01", "derived"),
        ("2021-01-01", "reported"),
    ]


def test_the_zones_exports_are_two_shares_and_what_is_not_stated(atlas: Atlas, english: Language) -> None:
    found = rows(VIEWS["clusters"](atlas, ALL, english))
    assert [(row["kind"], row["figure"]) for row in found] == [
        ("reported", "over 68%"),
        ("reported", "over 25% together"),
        ("derived", "at most 7%"),
    ]


def test_jobs_in_fact_stand_before_jobs_planned_and_are_told_apart(atlas: Atlas, english: Language) -> None:
    jobs = [row for row in rows(VIEWS["zone-sizes"](atlas, ALL, english)) if row["indicator"] == "jobs"]
    assert [(row["figure"], row["obs_status"]) for row in jobs] == [("over 5 thousand", "A"), ("about 3 thousand", "F")]
    assert "planned" in jobs[1]["label"]
    assert "planned" not in jobs[0]["label"]


def test_events_stand_in_the_order_of_time_the_undated_last(atlas: Atlas, english: Language) -> None:
    found = rows(VIEWS["events"](atlas, ALL, english))
    periods = [row["time_period"] for row in found]
    dated = [period for period in periods if period]
    assert periods == sorted(dated) + [""] * (len(periods) - len(dated))
    assert [row["status_label"] for row in found if row["time_period"] == "2023"] == ["planned"]


def test_every_statement_about_goods_stands_in_its_cells_undivided(atlas: Atlas, english: Language) -> None:
    found = {(row["product"], row["place"]): row for row in rows(VIEWS["products"](atlas, ALL, english))}
    for claim in atlas.dataset.claims.values():
        for product in claim.product:
            for place in claim.counterpart_area or ("",):
                assert claim.claim_id in found[(product, place)]["claim_ids"].split(";")
    assert found[("microelectronics", "KAZ")]["figure"] == found[("microelectronics", "DZA")]["figure"] == "5% together"
    assert found[("tugs", "MCO")]["figure"] == "named, no figure"


@pytest.mark.property
def test_every_claim_has_a_row_of_its_own(atlas: Atlas, english: Language) -> None:
    found = rows(VIEWS["claims"](atlas, ALL, english))
    assert [(row["id"], row["quote"]) for row in found] == [
        (claim.claim_id, claim.quote) for claim in atlas.dataset.claims.values()
    ]


def test_disputes_show_both_sides_and_the_reason_of_their_ruling(atlas: Atlas, english: Language) -> None:
    found = {row["id"].partition("-micro")[0]: row for row in rows(VIEWS["disputes"](atlas, ALL, english))}
    same = found["same-thing"]
    assert "20%" in same["sides"]
    assert "23%" in same["sides"]
    assert same["ruling"] == "Preferred: 23%"
    assert all(row["reason"] for row in found.values())


@pytest.mark.property
def test_disputed_figures_are_marked_wherever_they_are_shown(atlas: Atlas, english: Language) -> None:
    disputed = {claim for one in atlas.disputes.values() for claim in one.claim_ids}
    for name in FIGURES:
        for row in rows(VIEWS[name](atlas, ALL, english)):
            assert bool(row["disputes"]) == bool(disputed & set(row["claim_ids"].split(";")))


@pytest.mark.property
def test_coverage_counts_every_claim_once(atlas: Atlas, english: Language) -> None:
    frame = VIEWS["coverage"](atlas, ALL, english).frame
    assert int(frame["claims"].sum()) == len(atlas.dataset.claims)
    assert Counter(chain.from_iterable(ids.split(";") for ids in frame["claim_ids"])) == Counter(
        atlas.dataset.claims.keys()
    )


def test_a_table_is_shown_cell_for_cell_as_its_curators_keep_it(atlas: Atlas, english: Language, copy: Copy) -> None:
    for name in ("claims", "products", "rulings"):
        frame = VIEWS[f"table of {name}"](atlas, ALL, english).frame
        assert [list(frame.columns), *frame.to_numpy().tolist()] == copy.lines(name)


def test_the_profile_gathers_what_all_articles_say_of_a_country(atlas: Atlas, english: Language) -> None:
    view = VIEWS["profile"](atlas, Selection(countries=("CHN",)), english)
    assert {claim.article_id for claim in map(atlas.dataset.claims.__getitem__, view.claim_ids)} == {
        "sputnik-microelectronics",
        "high-tech-exports-2020",
        "technopolis-cluster-meeting",
        "sez-exports-2021-q1",
    }
    assert "China" in view.message
    assert VIEWS["profile"](atlas, ALL, english).frame.empty


@pytest.mark.property
def test_the_checks_add_up(atlas: Atlas, english: Language) -> None:
    view = VIEWS["checks"](atlas, ALL, english)
    assert f"{int(view.frame['cells'].sum()):,}" in view.message
    assert set(view.frame["problems"]) == {0}


@pytest.mark.property
def test_every_country_that_is_named_can_be_chosen_and_finds_something(atlas: Atlas, english: Language) -> None:
    for country in countries(atlas.dataset):
        assert is_country(country)
        assert len(VIEWS["profile"](atlas, replace(ALL, countries=(country,)), english).frame), country


# Falls, percentage points and time ranges


def test_a_fall_is_said_to_be_down_wherever_it_is_shown(copy: Copy, english: Language) -> None:
    copy.state("east-asia-growth", obs_value="-12")
    atlas = copy.load()
    for name in ("growth", "claims"):
        (found,) = (row for row in rows(VIEWS[name](atlas, ALL, english)) if row["id"] == "east-asia-growth")
        assert (found["figure"], found["reading"]) == ("down 12% together", "down 11.5 to 12.5%")
        assert (found["value"], found["low"], found["high"]) == (-12, -12.5, -11.5)
    growth = VIEWS["growth"](atlas, ALL, english)
    assert (found := rows(growth)[-1])["multiple"] == pytest.approx(0.88)
    assert (found["multiple_low"], found["multiple_high"]) == (pytest.approx(0.875), pytest.approx(0.885))
    assert "a fall of 12%" in growth.message
    assert "down 12% together" in growth.spoken


FALLS = [
    ("-12", "percent", "over", "down over 12%", "down more than 12%"),
    ("-12", "percent", "almost", "down almost 12%", "down 11 to 12%"),
    ("-12", "percent", "about", "down about 12%", "down 11 to 13%"),
    ("-12", "percent", "up_to", "down up to 12%", "down at most 12%"),
    ("0.5", "multiple", "exact", "0.5 times", "0.4 to 0.67 times"),
    ("0.5", "multiple", "over", "over 2 times less", "at most 0.5 times"),
    ("0.333", "multiple", "almost", "almost 3 times less", "0.33 to 0.5 times"),
]


@pytest.mark.parametrize("case", FALLS)
def test_a_hedged_fall_keeps_its_hedge(case: tuple[str, str, str, str, str], copy: Copy, english: Language) -> None:
    value, unit, hedge, figure, read = case
    copy.state("food-machinery-growth", obs_value=value, unit_measure=unit, qualifier=hedge)
    found = {row["id"]: row for row in rows(VIEWS["growth"](copy.load(), ALL, english))}["food-machinery-growth"]
    assert (found["figure"], found["reading"], found["qualifier"]) == (figure, read, hedge)


@pytest.mark.parametrize(("value", "figure"), [("2.5", "up 2.5 percentage points"), ("-1", "down 1 percentage point")])
def test_percentage_points_are_said_and_have_no_place_on_the_growth_axis(
    copy: Copy, english: Language, value: str, figure: str
) -> None:
    share_growth(copy)
    cells = {"indicator": "share-growth", "counterpart_area": "CHN", "obs_value": value}
    copy.state("east-asia-growth", unit_measure="percentage_point", **cells)
    atlas = copy.load()
    assert "east-asia-growth" not in set(VIEWS["growth"](atlas, ALL, english).frame["id"])
    (found,) = (row for row in rows(VIEWS["claims"](atlas, ALL, english)) if row["id"] == "east-asia-growth")
    assert found["figure"] == figure
    assert not any("east-asia-growth" in one.inputs for one in atlas.observations.values())


def test_a_range_stands_in_every_view_of_each_year_that_it_touches(copy: Copy, english: Language) -> None:
    copy.state("turbine-exports", time_period="2020-07-01/P12M")
    event = copy.first("events")
    copy.set("events", event, "time_period", "2020-07-01/P12M")
    atlas = copy.load()
    for year in ("2020", "2021"):
        chosen = Selection((year,))
        assert "turbine-exports" in VIEWS["claims"](atlas, chosen, english).claim_ids
        assert f"events/{event}" in VIEWS["events"](atlas, chosen, english).claim_ids
        covered = [row for row in rows(VIEWS["coverage"](atlas, chosen, english)) if "turbine" in row["claim_ids"]]
        assert [row["year"] for row in covered] == [year]
    assert len([row for row in rows(VIEWS["coverage"](atlas, ALL, english)) if "turbine" in row["claim_ids"]]) == 2


def test_levels_of_ranges_stand_where_they_begin(copy: Copy, english: Language) -> None:
    copy.add("claims", "turbine-exports", claim_id="turbines-before")
    copy.state("turbine-exports", time_period="2020-01-01/P9M", unit_measure="KZT")
    copy.state("turbines-before", time_period="2018-07-01/P12M", unit_measure="KZT", unit_mult="12", obs_value="2.1")
    found = [row for row in rows(VIEWS["levels"](copy.load(), ALL, english)) if row["unit_measure"] == "KZT"]
    assert [(row["start"], row["period_label"], row["figure"]) for row in found] == [
        ("2018-07-01", "July 2018 – June 2019", "over 2.1 trillion Kazakhstani tenges"),
        ("2020-01-01", "January–September 2020", "over 875 million Kazakhstani tenges"),
    ]
    assert {row["series"] for row in found} == {"Moscow: turbo engines and gas turbines (Kazakhstani tenges)"}


def test_the_flow_of_a_range_is_called_by_its_years(copy: Copy, english: Language) -> None:
    copy.state("biopharma-markets", time_period="2019-07-01/P12M")
    labelled = labelled_flows(copy.load(), english).values()
    assert any(label.endswith(", 2019, 2020") or ", 2019, 2020, " in label for label in labelled)


def test_nine_months_are_not_said_to_come_from_a_year(copy: Copy, english: Language) -> None:
    for period, value in (("2024", "100"), ("2025-01-01/P9M", "90")):
        copy.add("claims", "turbine-exports", claim_id=f"turbines-{value}")
        copy.state(f"turbines-{value}", time_period=period, obs_value=value)
    view = VIEWS["levels"](copy.load(), ALL, english)
    assert "over $90 million" in view.message
    assert "from" not in view.message
