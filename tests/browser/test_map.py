"""The map: drawn, filled by share, and every place on it can be picked, the smallest too."""

import re

from playwright.sync_api import expect

from tests.browser import atlas as shown
from tests.browser.atlas import Visitor

TIBET, DECCAN, MATO_GROSSO = (88.0, 32.5), (77.0, 20.5), (-55.0, -12.0)
"""Places inside China, India and Brazil, away from dots and arcs."""
HONG_KONG, MONACO = (114.17, 22.35), (7.42, 43.74)
SPOKEN = re.compile("Belarus: over 40%.*Hong Kong: 6.5%")


def test_countries_are_filled_by_share_and_picked_hong_kong_too(visit: Visitor) -> None:
    page = visit("/destinations", width=1440)
    shown.expect_filled(page, DECCAN, filled=True)
    shown.expect_filled(page, TIBET, filled=True)
    india, china = shown.colour_at(page, DECCAN), shown.colour_at(page, TIBET)
    assert india[2] - india[0] > china[2] - china[0] + 20, "about 30% must be drawn stronger than 9%"
    shown.expect_land(page, MATO_GROSSO)
    land = shown.colour_at(page, MATO_GROSSO)
    assert max(land) - min(land) < 15, "where nothing is stated, nothing is coloured"
    expect(page.get_by_role("figure").filter(has=shown.world_map(page)).first).to_have_attribute("aria-label", SPOKEN)

    shown.click_map(page, HONG_KONG, "Hong Kong: 6.5%")
    expect(shown.receipt(page).locator("mark b")).to_have_text("6.5%")
    shown.expect_query(page, claim="microelectronics-to-hong-kong")
    shown.close_receipt(page)
    shown.expect_query(page)
    shown.click_map(page, DECCAN, "India: about 30%")
    expect(shown.receipt(page).locator("mark b")).to_have_text("around 30%")
    shown.expect_query(page, claim="microelectronics-to-india")


def test_the_flow_is_chosen_from_its_list_and_monaco_picked(visit: Visitor) -> None:
    page = visit("/destinations?year=undated", width=1440)
    page.get_by_role("combobox", name="Who exports what").click()
    page.get_by_role("option", name="Moscow: high-tech goods, 2020").click()
    shown.expect_query(page, year="undated", flow="RU-MOW.high-tech-goods")
    shown.click_map(page, MONACO, "Monaco: named, no figure")
    expect(shown.receipt(page).locator("mark").first).to_have_text(
        "France, the Netherlands, Belgium, Monaco and Luxembourg ordered turbo engines and gas turbines, ethers, tugs"
        " and computers."
    )
