"""Narrow screens, dark rooms and keyboards."""

import re
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from components.interface.site_map import TITLES
from tests.browser import atlas as shown
from tests.browser.atlas import Visitor

Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
LEGIBLE = 4.5
"""Contrast of a text with its ground that the Web Content Accessibility Guidelines ask for (AA)."""


def test_bars_come_before_the_map_on_a_telephone(visit: Visitor) -> None:
    page = visit("/destinations", width=shown.PHONE, height=844)
    expect(shown.marks(page)).to_have_count(7)
    expect(shown.world_map(page)).to_be_visible()
    bars, ground = shown.chart(page).bounding_box(), shown.world_map(page).bounding_box()
    assert bars is not None
    assert ground is not None
    assert bars["y"] + bars["height"] <= ground["y"]


def test_the_dark_scheme_is_dark_and_its_labels_are_light(visit: Visitor) -> None:
    page = visit("/growth", color_scheme="dark")
    label = shown.chart(page).locator("text", has_text="13 times").first
    assert brightness(style(page.get_by_test_id("stApp"), "background-color")) < 0.15
    assert brightness(style(label, "fill")) > 0.7
    assert brightness(style(page.locator("h1"), "color")) > 0.7


def test_the_light_scheme_is_light_and_its_labels_are_dark(visit: Visitor) -> None:
    page = visit("/growth")
    label = shown.chart(page).locator("text", has_text="13 times").first
    assert brightness(style(page.get_by_test_id("stApp"), "background-color")) > 0.9
    assert brightness(style(label, "fill")) < 0.3


def test_no_page_breaks_a_rule_of_accessibility(visit: Visitor) -> None:
    """Those of the Web Content Accessibility Guidelines, A and AA, that a program can judge, and good practice."""
    page = visit("/")
    expect_accessible(page)
    for title in [*TITLES.values()][1:]:
        shown.turn_to(page, title)
        expect_accessible(page)


def test_what_is_opened_breaks_no_rule_of_accessibility(visit: Visitor) -> None:
    page = visit("/growth?claim=food-machinery-growth")
    expect(shown.receipt(page)).to_be_visible()
    page.get_by_role("button", name="Take away").first.click()
    expect(page.get_by_role("tab", name="Cite")).to_be_visible()
    expect_accessible(page)


def expect_accessible(page: Page) -> None:
    """In both schemes, as the reader's system changes from one to the other."""
    expect(shown.headings(page).first).to_be_visible()
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        expect(page.get_by_test_id("stApp")).to_have_css("color-scheme", scheme)
        found = Axe().run(page)
        assert not found.violations_count, found.generate_report()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_chosen_country_can_be_read(visit: Visitor, scheme: Scheme) -> None:
    tag = visit("/growth?country=JPN", color_scheme=scheme).locator("[data-tag]", has_text="Japan")
    shades = sorted(brightness(style(tag, name)) for name in ("color", "background-color"))
    assert (shades[1] + 0.05) / (shades[0] + 0.05) > LEGIBLE


def style(element: Locator, name: str) -> str:
    return str(element.evaluate("(one, name) => getComputedStyle(one).getPropertyValue(name)", name))


def brightness(colour: str) -> float:
    """Relative luminance as the Web Content Accessibility Guidelines have it: 0 for black to 1 for white."""
    shares = (float(part) / 255 for part in re.findall(r"[\d.]+", colour)[:3])
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_keyboard_reaches_the_filters_and_chooses(visit: Visitor) -> None:
    page = visit("/growth")
    expect(shown.mark(page, "Moscow: high-tech goods, 2020 against 2019")).to_be_visible()
    expect(shown.years(page).first).to_be_visible()
    years = shown.years(page).all_inner_texts()
    tab_to(page, years[0])
    for following in years[1 : years.index("2020") + 1]:
        page.keyboard.press("ArrowRight")
        expect(shown.year(page, following)).to_be_focused()
    page.keyboard.press("Enter")
    shown.expect_query(page, year="2020")
    shown.expect_years(page, "2020")
    tab_to(page, "Country")
    page.keyboard.type("Japan")
    expect(page.get_by_role("option", name="Japan")).to_be_visible()
    page.keyboard.press("Enter")
    shown.expect_query(page, year="2020", country="JPN")


def test_the_keyboard_closes_the_receipt(visit: Visitor) -> None:
    page = visit("/growth?claim=food-machinery-growth")
    expect(shown.receipt(page)).to_be_visible()
    tab_to(page, "Close")
    page.keyboard.press("Enter")
    expect(shown.receipt(page)).to_have_count(0)
    shown.expect_query(page)


FOCUSED = """() => {
  const one = document.activeElement;
  return one.matches('a, button, input') ? one.ariaLabel || one.innerText : '';
}"""
"""What the link, button or field with the focus is called; its icon's name stands in a line of its own."""


def tab_to(page: Page, name: str) -> None:
    """Press Tab until the focus is on what is called so."""
    met = []
    for _ in range(80):
        page.keyboard.press("Tab")
        met.append(str(page.evaluate(FOCUSED)).strip())
        if name in met[-1].splitlines():
            return
    raise AssertionError(f"Tab does not reach {name!r}, only {met}")
