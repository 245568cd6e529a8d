"""The dataset against the articles: these figures and destinations were taken down from the articles by hand."""

from decimal import Decimal
from typing import NamedTuple

import pytest

from components.ledger.load import Atlas
from components.tables.countries import is_country
from components.tables.dataset import Dataset
from components.tables.schema import Claim


class Fact(NamedTuple):
    """A figure of an article; the value is in units of one."""

    written: str
    value: str
    unit: str
    hedge: str
    period: str = ""
    base: str = ""
    to: str = ""


MILLION, BILLION = "000000", "000000000"
FACTS = {
    "000": [
        Fact("20%", "20", "percent", "exact", "2024"),
        Fact("20%", "20", "percent", "exact", "2024"),
        Fact("23%", "23", "percent", "exact", "2024"),
        Fact("over 40%", "40", "percent", "over", "2024", to="BLR"),
        Fact("around 30%", "30", "percent", "about", "2024", to="IND"),
        Fact("9%", "9", "percent", "exact", "2024", to="CHN"),
        Fact("8.5%", "8.5", "percent", "exact", "2024", to="TUR"),
        Fact("6.5%", "6.5", "percent", "exact", "2024", to="HKG"),
        Fact("5%", "5", "percent", "exact", "2024", to="DZA;KAZ"),
    ],
    "001": [
        Fact("44%", "44", "percent", "exact", "2020", "2019"),
        Fact("44%", "44", "percent", "exact", "2020", "2019"),
        Fact("44%", "44", "percent", "exact", "2020", "2019"),
        Fact("$ 30 billion", "30" + BILLION, "USD", "exact", "2020"),
        Fact("over a third", "33.3", "percent", "over"),
        Fact("about 75%", "75", "percent", "about"),
        Fact("16%", "16", "percent", "exact", "2020", "2019", to="CHN;JPN;KOR;EAST-ASIA"),
        Fact("more than $ 3 billion", "3" + BILLION, "USD", "over", "2020", to="CHN;JPN;KOR;EAST-ASIA"),
        Fact("exceeded $ 875 million", "875" + MILLION, "USD", "over", "2020"),
        Fact("$ 313 million", "313" + MILLION, "USD", "exact", "2020"),
        Fact("almost $ 270 million", "270" + MILLION, "USD", "almost", "2020"),
        Fact("tripled", "3", "multiple", "exact", to="ASIA"),
        Fact("13 times", "13", "multiple", "exact"),
        Fact("seven times", "7", "multiple", "exact"),
        Fact("almost 500 million rubles", "500" + MILLION, "RUB", "almost"),
        Fact("twice", "2", "count", "exact", "2020"),
        Fact("more than 400 thousand rubles", "400000", "RUB", "over", "2020"),
        Fact("almost 450 thousand", "450000", "RUB", "almost", "2020"),
    ],
    "002": [
        Fact("surpassed 400 million rubles", "400" + MILLION, "RUB", "over"),
        Fact("more than 650 enterprises", "650", "count", "over", to="RUS;ALLIED-COUNTRIES"),
    ],
    "003": [
        Fact("more than forty companies", "40", "count", "over"),
        Fact("18 companies", "18", "count", "exact"),
        Fact("second cluster", "2", "count", "exact"),
        Fact("up to $500 million", "500" + MILLION, "USD", "up_to", "2023", to="CHN;CAN;USA"),
        Fact("63 high-tech industries", "63", "count", "exact"),
        Fact("about 18.5 billion rubles", "18500000000", "RUB", "about"),
        Fact("more than 5 thousand jobs", "5000", "count", "over"),
        Fact("12 new residents", "12", "count", "exact", "", "2016-09"),
        Fact("13 billion 605 million rubles", "13605000000", "RUB", "exact", "", "2016-09"),
        Fact("about 3 thousand new jobs", "3000", "count", "about"),
    ],
    "004": [
        Fact("248 млн рублей", "248" + MILLION, "RUB", "exact", "2021-Q1"),
        Fact("248 млн рублей", "248" + MILLION, "RUB", "exact", "2021-Q1"),
        Fact("в 2,7 раза больше", "2.7", "multiple", "exact", "2021-Q1", "2020-Q1"),
        Fact("в 2,7 раза превышает", "2.7", "multiple", "exact", "2021-Q1", "2020-Q1"),
        Fact("в 4,5 раза", "4.5", "multiple", "exact", "2021-Q1", "2019-Q1"),
        Fact("каждый восьмой", "12.5", "percent", "exact", "2021-Q1"),
        Fact("более 68%", "68", "percent", "over", "2021-Q1"),
        Fact("свыше 164 млн рублей", "164" + MILLION, "RUB", "over", "2021-Q1"),
        Fact("Более четверти", "25", "percent", "over", "2021-Q1"),
    ],
}
"""By the number that the article's file begins with."""
PLANNED = {"second cluster", "up to $500 million", "about 3 thousand new jobs"}


def claims_of(number: str, dataset: Dataset) -> list[Claim]:
    (article,) = (one.article_id for one in dataset.articles.values() if one.file.startswith(number))
    return [claim for claim in dataset.claims.values() if claim.article_id == article]


def stated(claim: Claim) -> Fact:
    value = (claim.obs_value or Decimal(0)).scaleb(claim.unit_mult or 0)
    return Fact(
        claim.as_written,
        f"{value:f}".rstrip("0").rstrip(".") if "." in f"{value:f}" else f"{value:f}",
        claim.unit_measure or "",
        claim.qualifier or "",
        claim.time_period,
        claim.base_period,
        ";".join(claim.counterpart_area),
    )


@pytest.mark.parametrize("number", FACTS)
def test_every_figure_of_the_article_is_a_claim_with_its_hedge_and_period_and_nothing_else_is(
    number: str, dataset: Dataset
) -> None:
    found = [stated(claim) for claim in claims_of(number, dataset) if claim.obs_value is not None]
    assert sorted(found) == sorted(FACTS[number])


@pytest.mark.parametrize("number", FACTS)
def test_plans_are_marked_as_plans_and_facts_as_facts(number: str, dataset: Dataset) -> None:
    figures = [claim for claim in claims_of(number, dataset) if claim.obs_value is not None]
    planned = {claim.as_written for claim in figures if claim.obs_status == "F"}
    assert planned == PLANNED & {fact.written for fact in FACTS[number]}


COUNTRIES = {
    "000": "BLR IND CHN TUR HKG DZA KAZ",
    "001": "FRA NLD BEL MCO LUX BLR KAZ KGZ UZB CHN JPN KOR ITA CZE USA IND",
    "002": "RUS",
    "003": "CHN CAN USA",
    "004": "CHE DEU FRA LTU NLD CHN KOR JPN USA CAN",
}
GROUPS = {
    "000": "FRIENDLY-COUNTRIES",
    "001": "WESTERN-EUROPE CIS EAST-ASIA ASIA",
    "002": "ALLIED-COUNTRIES",
    "003": "",
    "004": "MIDDLE-EAST",
}


@pytest.mark.parametrize("number", COUNTRIES)
def test_every_country_and_group_that_the_article_names_as_a_destination_is_there(
    number: str, dataset: Dataset
) -> None:
    named = {code for claim in claims_of(number, dataset) for code in claim.counterpart_area}
    assert {code for code in named if is_country(code)} == set(COUNTRIES[number].split())
    assert {code for code in named if not is_country(code)} == set(GROUPS[number].split())


def test_a_figure_as_written_has_one_place_in_its_quote(dataset: Dataset) -> None:
    several = [
        one.claim_id for one in dataset.claims.values() if one.as_written and one.quote.count(one.as_written) > 1
    ]
    assert several == []


def test_a_period_that_the_quote_does_not_state_has_words_elsewhere_that_do(dataset: Dataset) -> None:
    unproved = [
        one.claim_id
        for one in dataset.claims.values()
        if one.time_period and one.time_period[:4] not in one.quote and one.time_period[:4] not in one.period_quote
    ]
    assert unproved == []


def test_the_three_known_contradictions_are_found_by_the_rules(atlas: Atlas) -> None:
    written = {
        (one.rule, one.grade): {atlas.dataset.claims[claim].as_written for claim in one.claim_ids}
        for one in atlas.disputes.values()
    }
    assert written == {
        ("same-thing", "contradiction"): {"20%", "23%"},
        ("part-and-total", "tension"): {"более 68%", "свыше 164 млн рублей", "248 млн рублей"},
        ("nothing-left", "tension"): {"over 40%", "around 30%", "9%", "8.5%", "6.5%", "5%"},
    }


def test_every_dispute_has_a_ruling(atlas: Atlas) -> None:
    assert set(atlas.dataset.rulings) == set(atlas.disputes)
