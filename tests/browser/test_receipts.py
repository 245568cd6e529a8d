"""Receipts: one click on any kind of mark leads to its highlighted sentence; closed, it can be opened again."""

from playwright.sync_api import expect

from tests.browser import atlas as shown
from tests.browser.atlas import Visitor

BELARUS = "Belarus represented over 40% of Moscow's total microelectronics exports, while India stood at around 30%."
CHINA = (
    "China made a notable contribution with a 9% share, followed by Turkiye and Hong Kong, which accounted for 8.5% "
    "and 6.5%, respectively."
)
ASIA = (
    "the supply of car transmissions to Asian countries has tripled, mechanical equipment (machines for making dough "
    "and culinary creams, slicing bread, preparing semi-finished products) – 13 times."
)


def test_a_bar_opens_its_receipt_again_and_again(visit: Visitor) -> None:
    page = visit("/destinations?year=2024")
    for _ in range(2):
        shown.mark(page, "Belarus").click()
        shown.expect_receipt(page, BELARUS, "over 40%")
        shown.expect_query(page, year="2024", claim="microelectronics-to-belarus")
        shown.close_receipt(page)
        shown.expect_query(page, year="2024")
    shown.mark(page, "China").click()
    shown.expect_receipt(page, CHINA, "9%")
    shown.mark(page, "India").click()
    shown.expect_receipt(page, BELARUS, "around 30%")
    shown.mark(page, "China").click()
    shown.expect_receipt(page, CHINA, "9%")
    shown.mark(page, "Algeria and Kazakhstan").click()
    expect(shown.receipt(page).locator("mark b")).to_have_text("5%")
    expect(shown.receipt(page)).to_contain_text("One figure for both countries; it is not divided.")


def test_a_derived_point_names_its_formula_and_every_sentence(visit: Visitor) -> None:
    page = visit("/growth")
    shown.chart(page).locator("path[aria-label*='about 1.67 times']").last.click()
    expect(shown.receipt(page)).to_contain_text("Derived, not stated")
    expect(shown.receipt(page)).to_contain_text("4.5 times ÷ 2.7 times")
    expect(shown.receipt(page).locator("mark")).to_have_count(3)


def test_a_point_of_growth_opens_its_receipt(visit: Visitor) -> None:
    page = visit("/growth")
    point = shown.mark(page, "Moscow: dough, cream and bread machines, no date stated")
    point.click()
    shown.expect_receipt(page, ASIA, "13 times")
    shown.expect_query(page, claim="food-machinery-growth")
    shown.close_receipt(page)
    shown.expect_query(page)
    point.click()
    shown.expect_receipt(page, ASIA, "13 times")


def test_a_part_of_the_whole_an_event_and_a_row_of_a_table_open_their_receipts(visit: Visitor) -> None:
    page = visit("/clusters")
    shown.mark(page, "Microelectronics and fibre optics").click()
    expect(shown.receipt(page).locator("mark b")).to_have_text("более 68%")
    assert shown.query(page)["claim"] == "zone-cluster-export-share"
    shown.mark(page, "Biopharmaceutical cluster exists", number=1).click()
    shown.expect_query(page, claim="events/biopharma-cluster-founded")
    shown.expect_receipt(page, 'Since December 2018, the SEZ "Technopolis "Moscow" has a biopharmaceutical cluster.')
    shown.close_receipt(page)
    said = shown.cell(page, 0, 1).text_content()
    assert said
    shown.click_cell(page, row=1)
    shown.expect_query(page, claim="zone-inspection-battery-share")
    shown.expect_receipt(
        page, "Более четверти поставок пришлось на досмотровое оборудование и литий-ионные батареи.", "Более четверти"
    )
    shown.close_receipt(page)
    shown.click_cell(page, row=1)
    shown.expect_query(page, claim="zone-inspection-battery-share")


def test_a_cell_of_goods_and_place_opens_what_is_said_there(visit: Visitor) -> None:
    page = visit("/products?country=IND&year=2024")
    expect(shown.cell(page, 1, 0)).to_contain_text("about 30%")
    canvas = shown.table(page).get_by_test_id("data-grid-canvas").bounding_box()
    assert canvas is not None
    shown.click_cell(page, row=0, across=round(canvas["width"]) - 30)
    shown.expect_receipt(page, BELARUS, "around 30%")
    shown.expect_query(page, country="IND", year="2024", claim="microelectronics-to-india")


def test_a_dot_of_the_overview_opens_all_its_sentences(visit: Visitor) -> None:
    page = visit("/?year=2021")
    shown.chart(page).locator("path[aria-label*='Year: 2021']").first.click()
    expect(shown.receipt(page).locator("mark")).to_have_count(9)
    shown.close_receipt(page)
    page.get_by_role("button", name="See the sentence").first.click()
    expect(shown.receipt(page).locator("mark").first).to_be_visible()
    assert shown.query(page)["claim"]


def test_the_receipt_leads_to_its_place_in_the_article(visit: Visitor) -> None:
    page = visit("/support?year=2020&claim=gem-tester-certification")
    shown.receipt(page).get_by_role("link", name="Open in the article").click()
    expect(page.locator("h1")).to_have_text("Evidence")
    expect(page.locator(".atlas-text a.open").filter(has_text="more than 400 thousand rubles").first).to_be_visible()
    shown.expect_years(page, "2020")
    shown.highlight(page, "volume in monetary terms").click()
    shown.expect_receipt(page, "Its volume in monetary terms is $ 30 billion.", "$ 30 billion")


def test_a_highlight_opens_its_receipt_where_the_reader_is(visit: Visitor) -> None:
    """By mouse and by keyboard: the page is not loaded anew, and the sentence stays where it was."""
    page = visit("/evidence?article=sputnik-microelectronics")
    highlight = shown.highlight(page, "Belarus represented")
    highlight.scroll_into_view_if_needed()
    page.evaluate("window.stayed = true")
    before = highlight.bounding_box()
    highlight.click()
    shown.expect_receipt(page, shown.SENTENCE)
    assert highlight.bounding_box() == before
    shown.close_receipt(page)
    expect(page.locator(".atlas-text a.open")).to_have_count(0)
    highlight.focus()
    page.keyboard.press("Enter")
    shown.expect_receipt(page, shown.SENTENCE)
    expect(highlight).to_be_focused()
    assert page.evaluate("window.stayed")


def test_a_highlight_can_be_opened_in_a_tab_of_its_own(visit: Visitor) -> None:
    page = visit("/evidence?article=sputnik-microelectronics&year=2024")
    with page.context.expect_page() as opened:
        shown.highlight(page, "Belarus represented").click(modifiers=["ControlOrMeta"])
    shown.expect_receipt(opened.value, shown.SENTENCE)
    shown.expect_years(opened.value, "2024")
    expect(shown.receipt(page)).to_have_count(0)
