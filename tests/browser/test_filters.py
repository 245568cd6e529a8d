"""The filters: one click changes chart, map, table and address together."""

from playwright.sync_api import expect

from tests.browser import atlas as shown
from tests.browser.atlas import Visitor

TIBET, DECCAN = (88.0, 32.5), (77.0, 20.5)
"""Places inside China and India, away from the dots and arcs."""


def test_country_and_year_change_chart_map_table_and_address_together(visit: Visitor) -> None:
    page = visit("/destinations", width=1440)
    shown.expect_filled(page, TIBET, filled=True)
    expect(shown.marks(page)).to_have_count(7)
    expect(shown.table(page)).to_have_count(0)

    shown.choose_country(page, "India")
    shown.expect_query(page, country="IND")
    shown.expect_countries(page, "India")
    shown.expect_marks(page, "India")
    expect(shown.headings(page).first).to_contain_text("India took about 30%")
    shown.expect_filled(page, TIBET, filled=False)
    shown.expect_filled(page, DECCAN, filled=True)
    expect(shown.cell(page, 1, 0)).to_contain_text("India")

    shown.year(page, "2020").click()
    shown.expect_query(page, country="IND", year="2020")
    expect(shown.notice(page).first).to_contain_text("Loosen the filter by year and country")
    expect(shown.chart(page)).to_have_count(0)
    expect(shown.world_map(page)).to_have_count(0)

    shown.year(page, "2020").click()
    shown.year(page, "2024").click()
    shown.expect_query(page, country="IND", year="2024")
    shown.expect_marks(page, "India")


def test_a_chart_is_given_other_rows_and_not_made_anew(visit: Visitor) -> None:
    """To make it anew would take the browser several times as long."""
    page = visit("/destinations?country=IND")
    shown.expect_marks(page, "India")
    drawing = shown.chart(page).locator("svg").element_handle()
    shown.choose_country(page, "Belarus")
    shown.expect_marks(page, "Belarus", "India")
    assert drawing.evaluate("drawing => drawing.isConnected")
