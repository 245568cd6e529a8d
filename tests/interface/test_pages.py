"""Every page in Streamlit's own test runner: whatever the address, it says something true and never fails."""

import json
from collections.abc import Iterable, Mapping
from itertools import cycle

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from streamlit.testing.v1 import AppTest

from components.ledger.flows import flows
from components.ledger.load import Atlas
from components.ledger.select import countries, years
from tests.project import ROOT
from tests.published import frozen

TITLES = {
    "overview": "Moscow Export Atlas",
    "destinations": "Destinations",
    "growth": "Growth",
    "clusters": "SEZ clusters",
    "products": "Products",
    "support": "Support",
    "evidence": "Evidence",
    "data": "Data",
}
ATLAS = frozen()
pytestmark = pytest.mark.usefixtures("folder")
GARBAGE = {
    "year": "1999",
    "country": "BLX",
    "flow": "RU-MOW.nothing",
    "article": "no-such-article",
    "table": "no-such-table",
    "claim": "no-such-claim",
    "lang": "xx",
}


def opened(name: str, address: Mapping[str, str | list[str]]) -> AppTest:
    """A page with these parameters in its address, after one run."""
    app = AppTest.from_file(str(ROOT / "pages" / "router.py"), default_timeout=30)
    for parameter, value in address.items():
        app.query_params[parameter] = value
    app.switch_page(f"{name}.py")
    return app.run()


def assert_sound(app: AppTest, name: str) -> None:
    assert [one.message for one in app.exception] == []
    assert [one.value for one in app.error] == []
    assert [one.value for one in app.title] == [TITLES[name]]


def headings(app: AppTest) -> list[str]:
    return [one.value for one in app.header]


@pytest.mark.property
@pytest.mark.parametrize("address", [{}, {"year": "2024"}, {"year": "2024", "country": "BLR,IND"}], ids=str)
@pytest.mark.parametrize("name", TITLES)
def test_a_page_runs(name: str, address: dict[str, str]) -> None:
    app = opened(name, address)
    assert_sound(app, name)
    assert not app.warning
    assert headings(app) or app.info


@pytest.mark.parametrize("name", ["overview", "destinations", "growth", "products"])
def test_a_choice_that_leaves_no_row_names_the_filters_to_loosen(name: str) -> None:
    app = opened(name, {"year": "2023", "country": "MCO"})
    assert_sound(app, name)
    told = [one.value for one in app.info]
    assert any("Loosen the filter by year and country." in one for one in told)
    assert len(told) == len(set(told)), "nothing is told twice"
    only_year = opened("growth", {"year": "2023"})
    assert any("Loosen the filter by year." in one.value for one in only_year.info)


def test_the_zones_composition_names_the_year_to_loosen() -> None:
    app = opened("clusters", {"year": "2024"})
    assert_sound(app, "clusters")
    assert any("Loosen the filter by year." in one.value for one in app.info)
    with_country = opened("clusters", {"year": "2024", "country": "BLR"})
    assert [one.value for one in with_country.info] == [one.value for one in app.info], "it offers no such filter"


def test_a_filter_that_a_page_does_not_offer_takes_no_rows_away() -> None:
    assert headings(opened("clusters", {"country": "BLR"})) == headings(opened("clusters", {}))


@pytest.mark.property
def test_an_article_stays_readable_whatever_the_filters_leave_of_its_claims(atlas: Atlas) -> None:
    for year, (article, words) in zip(cycle(("2016", "2024")), atlas.dataset.texts.items(), strict=False):
        app = opened("evidence", {"article": article, "year": year, "country": "MCO"})
        assert_sound(app, "evidence")
        _, text = app.get("bidi_component")  # the navigation comes first
        assert "".join(part for part, *_ in json.loads(text.proto.json)["parts"]) == words


@pytest.mark.parametrize("name", TITLES)
def test_values_that_mean_nothing_are_named_and_left_out(name: str) -> None:
    app = opened(name, GARBAGE)
    assert_sound(app, name)
    (warning,) = app.warning
    for parameter, value in GARBAGE.items():
        assert f"`{parameter}={value}`" in warning.value
    assert headings(app) == headings(opened(name, {}))


def test_what_is_sound_in_an_address_stays_beside_what_is_not() -> None:
    app = opened("growth", {"year": "2020,1999"})
    assert "`year=1999`" in app.warning[0].value
    assert headings(app) == headings(opened("growth", {"year": "2020"}))


def test_a_dropped_value_cannot_dress_as_anything_else() -> None:
    app = opened("growth", {"country": "`<b>![x](http://elsewhere.example/x.png)", "year": "[here](http://a.example)"})
    said = app.warning[0].value
    assert_sound(app, "growth")
    assert said.count("`") % 2 == 0
    assert "![x]" not in "".join(said.split("`")[::2]), "outside of the code marks it would be drawn"


def test_the_receipt_shows_the_sentence_and_goes_when_it_is_closed() -> None:
    app = opened("growth", {"claim": "food-machinery-growth"})
    assert_sound(app, "growth")
    assert any("culinary creams" in one.proto.body for one in app.get("html"))
    app.button(key="close-receipt").click().run()
    assert "claim" not in app.query_params
    assert_sound(app, "growth")


KNOWN: dict[str, Iterable[str]] = {
    "year": years(ATLAS.dataset),
    "country": countries(ATLAS.dataset),
    "flow": [flow.code for flow in flows(ATLAS)],
    "article": list(ATLAS.dataset.articles),
    "table": list(ATLAS.dataset.tables),
    "claim": [*ATLAS.observations, *ATLAS.dataset.claims, "events/mosprom-starts", "events/nothing", "tables/x"],
    "lang": ["en", "ru"],
}


def _values(name: str) -> some.SearchStrategy[list[str]]:
    value = some.one_of(
        some.sampled_from(sorted(KNOWN[name])),
        some.lists(some.sampled_from(sorted(KNOWN[name])), max_size=4).map(",".join),
        some.text(some.characters(exclude_categories=["Cs"]), max_size=60),
    )
    return some.lists(value, min_size=1, max_size=2)


ADDRESSES = some.fixed_dictionaries({}, optional={name: _values(name) for name in KNOWN})


@settings(
    max_examples=settings().max_examples // 2,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    database=None,
)
@given(name=some.sampled_from(sorted(TITLES)), address=ADDRESSES)
def test_no_address_makes_a_page_fail(name: str, address: dict[str, str | list[str]]) -> None:
    app = opened(name, address)
    assert [one.message for one in app.exception] == []
    assert app.title
