"""A page that has been through something: it is connected, shows the same view, and is heard."""

from playwright.sync_api import Page, expect

from tests.browser import atlas as shown

VIEW = "/growth?year=2020"
MARK = "Moscow: high-tech goods, 2020 against 2019"


def expect_view(page: Page, *, told: bool = False) -> None:
    """`VIEW` as it was, and alive: another year can be added and taken away again.

    Whether it is `told` of broken files shows with the first change, which draws the page of a restarted server anew.
    """
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-connection-state", "CONNECTED")
    shown.drawn(page)
    expect(page.locator("h1")).to_have_text("Growth")
    shown.expect_query(page, year="2020")
    shown.expect_years(page, "2020")
    expect(shown.mark(page, MARK)).to_be_visible()
    shown.year(page, "2024").click()
    shown.expect_query(page, year="2020,2024")
    shown.expect_years(shown.drawn(page), "2020", "2024")
    expect(page.get_by_text("the last sound dataset")).to_have_count(int(told))
    expect(shown.year(page, "2024")).to_have_count(1)
    shown.year(page, "2024").click()
    shown.expect_query(page, year="2020")
    shown.expect_years(shown.drawn(page), "2020")
    expect(shown.marks(page).first).to_be_visible()
