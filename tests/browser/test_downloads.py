"""Downloads: exactly the rows shown, in a file that a spreadsheet reads and whose name says what it is."""

import csv
import io
import re
import zipfile
from pathlib import Path

import pandas as pd
import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from components.ledger.load import Atlas
from components.ledger.select import Selection
from components.views.catalogue import CATALOGUE
from components.views.tables import table
from components.wording.language import SOURCE, Language
from tests.browser import atlas as shown
from tests.browser.atlas import Visitor
from tests.curator import DATA


def downloads(page: Page, wanted: int) -> list[tuple[str, str, bytes]]:
    """For each table on the page: what its button says, the name of its file, and the file."""
    controls = page.get_by_role("button", name="Take away")
    expect(controls).to_have_count(wanted)
    return [_opened(page, control, "CSV") for control in controls.all()]


def _opened(page: Page, control: Locator, kind: str) -> tuple[str, str, bytes]:
    """Open a control, save what it offers of this kind, and close it again."""
    control.click()
    button = page.get_by_test_id("stPopoverBody").get_by_role("button", name=re.compile(kind))
    said = str(button.text_content())
    with page.expect_download() as coming:
        button.click()
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("stPopoverBody")).to_have_count(0)
    return said, coming.value.suggested_filename, Path(coming.value.path()).read_bytes()


def cells(file: bytes) -> list[list[str]]:
    assert file.startswith(b"\xef\xbb\xbf"), "without it, Excel does not see that the file is UTF-8"
    return list(csv.reader(io.StringIO(file.decode("utf-8-sig"), newline="")))


def as_text(frame: pd.DataFrame) -> list[list[str]]:
    rows = [["" if pd.isna(value) else str(value) for value in row] for row in frame.itertuples(index=False)]
    return [[str(column) for column in frame.columns], *rows]


@pytest.mark.parametrize(
    ("path", "selection", "files"),
    [
        (
            "/destinations?year=2024&country=BLR,IND",
            Selection(("2024",), ("BLR", "IND")),
            {"destinations": "destinations_2024_BLR-IND.csv", "profile": "profile_2024_BLR-IND.csv"},
        ),
        ("/growth?year=2020", Selection(("2020",)), {"growth": "growth_2020.csv", "levels": "levels_2020.csv"}),
        (
            "/products?country=KAZ,DZA",
            Selection((), ("DZA", "KAZ")),
            {"products": "products_DZA-KAZ.csv", "goods": None},
        ),
    ],
)
def test_a_download_is_the_rows_shown(
    visit: Visitor, atlas: Atlas, path: str, selection: Selection, files: dict[str, str | None]
) -> None:
    page = visit(path)
    for (said, called, file), (slug, name) in zip(downloads(page, len(files)), files.items(), strict=True):
        found = cells(file)
        assert called == name or name is None
        assert found == as_text(CATALOGUE[slug].build(atlas, selection, Language(SOURCE)).frame)
        assert len(found) > 1
        assert f"({len(found) - 1} row" in said
        if slug == "destinations":
            shown.expect_marks(page, *(row[found[0].index("label")] for row in found[1:]))


def test_a_table_of_the_dataset_is_downloaded_cell_for_cell(visit: Visitor, atlas: Atlas) -> None:
    page = visit("/data?table=articles")
    ((said, called, file),) = downloads(page, 1)
    assert called == "articles.csv"
    assert cells(file) == as_text(table("articles", atlas, Language(SOURCE)).frame)
    assert "(5 rows)" in said
    assert "sez-exports-2021-q1" in file.decode()


def test_a_table_that_is_called_like_a_chart_is_a_table_and_the_whole_dataset_goes_along(visit: Visitor) -> None:
    page = visit("/data?table=events")
    control = page.get_by_role("button", name="Take away")
    _, called, file = _opened(page, control, "whole dataset")
    assert called == "atlas.zip"
    with zipfile.ZipFile(io.BytesIO(file)) as package:
        assert package.read("data/events.csv") == (DATA / "events.csv").read_bytes()
    control.click()
    body = page.get_by_test_id("stPopoverBody")
    expect(body.get_by_role("tab")).to_have_text(["Download", "Link", "Cite"])
    page.get_by_role("tab", name="Link").click()
    expect(body.locator("code:visible").last).to_have_text(f"{visit.address}/api/data/events.csv")


def test_a_picture_is_saved_under_the_name_of_its_choice_and_carries_its_source(visit: Visitor) -> None:
    page = visit("/clusters?year=2021")
    control = page.get_by_role("button", name="Take away").first
    _, called, file = _opened(page, control, "PNG")
    assert called == "clusters_2021.png"
    picture = Image.open(io.BytesIO(file))
    assert min(picture.size) > 600
    assert "over 68%" in picture.text["Description"]  # type: ignore[attr-defined]
    _, called, vectors = _opened(page, control, "SVG")
    assert called == "clusters_2021.svg"
    assert f"{page.url.split('/clusters')[0]}/clusters?year=2021&amp;data=" in vectors.decode()


def test_link_citation_and_snippet_can_be_copied_and_lead_back(visit: Visitor) -> None:
    page = visit("/growth?year=2020")
    page.get_by_role("button", name="Take away").first.click()
    body = page.get_by_test_id("stPopoverBody")
    page.get_by_role("tab", name="Cite").click()
    expect(body.get_by_text("@misc{moscow-export-atlas-growth")).to_be_visible()
    page.get_by_role("tab", name="Embed").click()
    snippet = str(body.locator("code:visible").text_content())
    page.get_by_role("tab", name="Link").click()
    link = str(body.locator("code:visible").first.text_content())
    page.goto(link)
    shown.drawn(page)
    shown.expect_years(page, "2020")
    expect(shown.notice(page)).to_have_count(0)
    page.set_content(snippet)
    framed = page.frame_locator("iframe")
    expect(framed.locator("h2")).to_have_text("Growth is reported from 16% to 44%, each for other goods and periods")


def test_an_embedded_chart_has_its_source_and_no_chrome(visit: Visitor) -> None:
    page = visit.embedded("/growth?embed=true&view=levels&year=2020")
    expect(shown.headings(page)).to_have_count(1)
    expect(page.get_by_text("Sources: High-tech exports of Moscow grew by 44%")).to_be_visible()
    expect(page.locator("h1, .st-key-navigation, .st-key-filters")).to_have_count(0)
    with page.expect_popup() as whole:
        page.get_by_role("link", name="Open in the Moscow Export Atlas").click()
    expect(whole.value.locator("h1")).to_have_text("Growth")
    shown.expect_years(whole.value, "2020")


def test_a_link_made_on_other_data_says_so(visit: Visitor) -> None:
    page = visit("/growth?data=0123456789ab")
    expect(shown.notice(page)).to_contain_text("made on data version 0123456789ab")
    shown.year(page, "2020").click()
    shown.expect_query(page, year="2020")
    expect(shown.notice(page)).to_have_count(0)


def test_a_receipt_cites_its_article(visit: Visitor) -> None:
    page = visit("/growth?claim=microelectronics-to-belarus")
    shown.receipt(page).get_by_role("button", name="Cite").click()
    expect(page.get_by_test_id("stPopoverBody").get_by_text("Sputnik. (2025, March 27)")).to_be_visible()
