"""Downloads: exactly the rows shown, in a file that a spreadsheet reads and whose name says what it is."""

import csv
import io
import re
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Locator, Page, expect

from components.ledger.load import Atlas
from components.ledger.select import Selection
from components.ledger.views.catalogue import CATALOGUE
from components.ledger.views.tables import table
from components.wording.language import SOURCE, Language
from tests.browser import atlas as shown
from tests.browser.atlas import Visitor


def downloads(page: Page, wanted: int) -> list[tuple[str, str, bytes]]:
    """For each download on the page: what its button says, the name of its file, and the file."""
    buttons = page.get_by_role("button", name=re.compile("Download CSV"))
    expect(buttons).to_have_count(wanted)
    return [_downloaded(page, button) for button in buttons.all()]


def _downloaded(page: Page, button: Locator) -> tuple[str, str, bytes]:
    with page.expect_download() as coming:
        button.click()
    return str(button.text_content()), coming.value.suggested_filename, Path(coming.value.path()).read_bytes()


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
