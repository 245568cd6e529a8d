"""Without anything that leans on Streamlit's internals the Atlas works, slower."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from components.streamlit_internals.switches import ALL, SETTING, Switch
from tests.browser import atlas as shown
from tests.browser.atlas import Visitor
from tests.browser.server import serving
from tests.project import ROOT


@pytest.fixture(scope="module", params=[ALL, Switch.SPLASH])
def without(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of an Atlas with everything switched off; and of one whose index.html has lost its marks."""
    with serving(ROOT, **{SETTING: request.param}) as address:
        yield address


def test_a_reader_opens_filters_reads_a_receipt_turns_the_page_and_takes_a_table_away(
    visit: Visitor, without: str
) -> None:
    visit.address = without
    page = visit("/destinations?year=2024")
    shown.expect_filled(page, (77.0, 20.5), filled=True)
    shown.choose_country(page, "India")
    shown.expect_query(page, year="2024", country="IND")
    shown.expect_marks(page, "India")
    shown.mark(page, "India").click()
    shown.expect_receipt(page, shown.SENTENCE, "around 30%")
    shown.close_receipt(page)
    shown.turn_to(page, "Growth")
    shown.expect_query(page, year="2024", country="IND")
    page.go_back()
    expect(page.locator("h1")).to_have_text("Destinations")
    shown.expect_countries(page, "India")
    page.get_by_role("button", name="Take away").first.click()
    with page.expect_download() as coming:
        page.get_by_role("button", name=re.compile("CSV")).first.click()
    assert coming.value.suggested_filename == "destinations_2024_IND.csv"
    assert b"around 30%" in Path(coming.value.path()).read_bytes()
    assert visit.complaints == []


def test_the_atlas_has_its_own_colours_without_them_in_the_page(visit: Visitor, without: str) -> None:
    visit.address = without
    page = visit("/growth")
    navigation = page.get_by_role("navigation")
    expect(navigation).to_have_css("display", "flex")
    expect(navigation.locator("[aria-current=page]")).not_to_have_css("background-color", "rgba(0, 0, 0, 0)")
    shown.expect_fits(page)
