"""Files to take away: exactly the rows shown, safe to open in a spreadsheet, named after what they hold."""

import csv
import io

import pandas as pd
import pytest

from components.export.csv_json import csv_file, file_name
from components.ledger.load import Atlas
from components.ledger.select import Selection
from components.views.view import View
from components.wording.language import Language
from tests.views.showing import VIEWS

EVERY_VIEW = pytest.mark.parametrize("name", VIEWS)
ALL = Selection(countries=("BLR", "CHN", "IND"))
BOM = b"\xef\xbb\xbf"


def parsed(file: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(file.decode("utf-8-sig"), newline=""), strict=True))


def cell(value: object) -> str:
    """A cell of a table as a spreadsheet shows it: nothing for nothing."""
    return "" if value is None or (isinstance(value, float) and pd.isna(value)) else str(value)


@pytest.mark.parametrize("selection", [Selection(), ALL, Selection(("2024",)), Selection(("1999",))])
@EVERY_VIEW
def test_a_file_holds_exactly_the_rows_shown(name: str, selection: Selection, atlas: Atlas, english: Language) -> None:
    view = VIEWS[name](atlas, selection, english)
    file = csv_file(view)
    assert file.startswith(BOM)
    assert not file.removeprefix(BOM).startswith(BOM)
    header, *lines = parsed(file)
    assert header == list(view.frame.columns)
    shown = [[cell(value) for value in row] for row in view.frame.itertuples(index=False, name=None)]
    assert [[plain(value) for value in line] for line in lines] == [[plain(value) for value in row] for row in shown]


def plain(text: str) -> str:
    """A whole number is the same with and without a decimal point."""
    return text.removesuffix(".0")


@EVERY_VIEW
def test_no_text_in_a_file_is_run_as_a_formula(name: str, atlas: Atlas, english: Language) -> None:
    header, *lines = parsed(csv_file(VIEWS[name](atlas, ALL, english)))
    formulas = [
        (column, value)
        for line in lines
        for column, value in zip(header, line, strict=True)
        if value[:1] in set("=+-@\t\r")
    ]
    assert formulas == []


def test_cyrillic_survives(atlas: Atlas, english: Language) -> None:
    file = csv_file(VIEWS["claims"](atlas, Selection(("2021",)), english))
    assert "каждый восьмой" in {
        dict(zip(parsed(file)[0], line, strict=True))["as_written"] for line in parsed(file)[1:]
    }


def test_the_same_choice_gives_the_same_bytes(atlas: Atlas, english: Language) -> None:
    first, second = (csv_file(VIEWS["destinations"](atlas, ALL, english)) for _ in range(2))
    assert first == second


NAMES = [
    ("destinations", Selection(("2024",), ("BLR", "IND")), "destinations_2024_BLR-IND.csv"),
    ("destinations", Selection(), "destinations.csv"),
    ("growth", Selection(("2020", "undated")), "growth_2020-undated.csv"),
    ("products", Selection((), ("MCO",)), "products_MCO.csv"),
    ("zone-sizes", Selection(), "zone-sizes.csv"),
]


@pytest.mark.parametrize(("slug", "selection", "expected"), NAMES)
def test_a_file_is_named_after_view_and_filters(slug: str, selection: Selection, expected: str) -> None:
    assert file_name(View(slug, "", pd.DataFrame()), selection, "csv") == expected


def test_two_flows_are_two_files() -> None:
    view = View("destinations", "", pd.DataFrame())
    names = {file_name(view, Selection(flow=flow), "csv") for flow in ("RU-MOW.microelectronics", "biopharmaceutical")}
    assert len(names) == 2


@pytest.mark.parametrize("evil", ["../../etc/passwd", "a b/c\\d", 'x";y', "имя", "a\nb"])
def test_no_file_name_leaves_its_folder_or_breaks_a_header(evil: str) -> None:
    name = file_name(View("claims", "", pd.DataFrame()), Selection((evil,)), "csv")
    assert name.startswith("claims")
    assert name.endswith(".csv")
    assert set(name) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.")
    assert ".." not in name
