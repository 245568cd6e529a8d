"""Addresses: a deep link, a reload, back and forward and another page all keep what the reader chose."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from components.ledger.load import Atlas
from components.ledger.select import Selection
from components.views.catalogue import CATALOGUE
from components.wording.language import Language
from tests.browser import atlas as shown
from tests.browser.atlas import TITLES, Visitor

FIRST = {"": "coverage", "destinations": "destinations", "growth": "growth", "products": "products"}
"""Pages -> the view whose message tells that the rows are those of the filter."""


@pytest.mark.parametrize("name", TITLES)
def test_a_deep_link_opened_cold_shows_its_page_with_its_filter(
    visit: Visitor, name: str, atlas: Atlas, english: Language
) -> None:
    page = visit.cold(f"/{name}?year=2024&country=BLR,IND")
    expect(page.locator("h1")).to_have_text(TITLES[name])
    assert shown.query(page) == {"year": "2024", "country": "BLR,IND"}
    if name != "data":
        shown.expect_years(page, "2024")
    if name not in ("data", "clusters"):
        shown.expect_countries(page, "Belarus", "India")
    if name in FIRST:
        view = CATALOGUE[FIRST[name]].build(atlas, Selection(("2024",), ("BLR", "IND")), english)
        if view.frame.empty:
            expect(shown.notice(page).first).to_contain_text("Loosen the filter by year and country")
        else:
            expect(shown.headings(page).get_by_text(view.message, exact=True)).to_be_visible()


@pytest.mark.parametrize("name", TITLES)
def test_a_page_asks_nobody_else_leaves_no_error_and_fits_a_telephone(visit: Visitor, name: str) -> None:
    """Whole, as it is without filters; then made as narrow as a telephone, it does not scroll sideways."""
    page = visit.cold(f"/{name}")
    expect(shown.headings(page).first).to_be_visible()
    if name == "destinations":
        shown.expect_filled(page, (77.0, 20.5), filled=True)
    page.wait_for_load_state("networkidle")
    hosts = {urlsplit(url).netloc for url in visit.requests if not url.startswith(("data:", "blob:"))}
    assert hosts == {urlsplit(visit.address).netloc}
    assert len(visit.requests) > 8, "the requests were not seen"
    page.set_viewport_size({"width": shown.PHONE, "height": 844})
    shown.expect_fits(page)
    assert visit.complaints == []


def test_a_receipts_deep_link_opened_cold_shows_the_article_the_highlight_and_the_receipt(visit: Visitor) -> None:
    page = visit.cold("/evidence?claim=microelectronics-to-belarus")
    expect(page.get_by_role("combobox", name="Article")).to_have_value(
        "Moscow Powers Russia’s Microelectronics Exports, With 20% Hailing From Capital"
    )
    opened = page.locator(".atlas-text a.open")
    expect(opened.filter(has_text="over 40%")).to_be_in_viewport()
    assert "".join(opened.all_text_contents()) == shown.SENTENCE.replace("around 30%", ""), (
        "India's figure is another claim's"
    )
    shown.expect_receipt(page, shown.SENTENCE, "over 40%")
    expect(shown.receipt(page)).to_contain_text("Read as: more than 40%")
    expect(shown.receipt(page)).to_contain_text("Sputnik")


def test_a_reload_keeps_the_choice(visit: Visitor) -> None:
    page = visit("/growth")
    shown.year(page, "2021").click()
    shown.expect_query(page, year="2021")
    page.reload()
    shown.drawn(page)
    shown.expect_years(page, "2021")
    assert shown.query(page) == {"year": "2021"}


def test_back_and_forward_take_the_filters_along(visit: Visitor) -> None:
    page = visit("/growth")
    shown.year(page, "2020").click()
    shown.expect_query(page, year="2020")
    shown.expect_years(page, "2020")
    shown.year(page, "2021").click()
    shown.expect_query(page, year="2020,2021")
    shown.expect_years(page, "2020", "2021")
    page.go_back()
    shown.expect_query(page, year="2020")
    shown.expect_years(page, "2020")
    page.go_forward()
    shown.expect_query(page, year="2020,2021")
    shown.expect_years(page, "2020", "2021")


def test_the_navigation_keeps_year_and_country(visit: Visitor) -> None:
    page = visit("/products?year=2020&country=CHN,JPN")
    shown.expect_countries(page, "China", "Japan")
    elsewhere = page.get_by_role("navigation").get_by_role("link", name="Growth")
    expect(elsewhere).to_have_attribute("href", "/growth?year=2020&country=CHN,JPN")
    for title in ("Growth", "Support"):
        shown.turn_to(page, title)
        expect(page.locator("[aria-current=page]")).to_have_text(title)
        shown.expect_query(page, year="2020", country="CHN,JPN")
        shown.expect_years(page, "2020")
        shown.expect_countries(page, "China", "Japan")
    page.go_back()
    expect(page.locator("h1")).to_have_text("Growth")
    shown.expect_years(page, "2020")
    page.go_forward()
    expect(page.locator("h1")).to_have_text("Support")
    shown.expect_countries(page, "China", "Japan")


def test_values_that_mean_nothing_are_dropped_with_a_notice(visit: Visitor) -> None:
    given = ["year=1999", "country=XXX", "flow=nowhere", "claim=no-such-claim", "lang=xx", "table=<script>alert(1)"]
    page = visit(f"/growth?{'&'.join(given)}")
    for dropped in given:
        expect(shown.notice(page).first).to_contain_text(dropped)
    expect(shown.headings(page).first).to_have_text(re.compile("^Growth is reported from"))
    shown.expect_years(page)
    expect(shown.receipt(page)).to_have_count(0)
    assert visit.complaints == []
