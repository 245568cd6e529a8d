"""Tables that cannot be read: the curator is told the file, the row and the column, and nothing that is not so."""

import os
from pathlib import Path

import pytest

from tests.curator import FILLED, TABLES, Copy, places

EVERY_TABLE = pytest.mark.parametrize("table", TABLES)


@pytest.mark.parametrize("position", [0, -1])
@pytest.mark.parametrize("table", [table for table in FILLED if table != "highlights"])
def test_a_missing_column_is_named(copy: Copy, table: str, position: int) -> None:
    lines = copy.lines(table)
    column = lines[0][position]
    for line in lines:
        del line[position]
    copy.write(table, lines)
    told = copy.problems()
    assert places(told) == [f"{table}.csv:1 {column}"], told
    assert "missing" in told[0]


def test_a_renamed_column_is_missing_under_its_old_name_and_strange_under_its_new(copy: Copy) -> None:
    copy.write("highlights", [["claim"], *copy.lines("highlights")[1:]])
    assert places(copy.problems()) == ["highlights.csv:1 claim", "highlights.csv:1 claim_id"]


@EVERY_TABLE
def test_an_extra_column_is_named(copy: Copy, table: str) -> None:
    copy.write(table, ([*line, "remark" if row == 0 else ""] for row, line in enumerate(copy.lines(table))))
    told = copy.problems()
    assert places(told) == [f"{table}.csv:1 remark"], told
    assert "not a column" in told[0]


@EVERY_TABLE
def test_a_doubled_column_is_named(copy: Copy, table: str) -> None:
    lines = copy.lines(table)
    copy.write(table, ([*line, line[0]] for line in lines))
    told = copy.problems()
    assert places(told) == [f"{table}.csv:1 {lines[0][0]}"], told
    assert "more than once" in told[0]


@EVERY_TABLE
def test_a_missing_file_is_named(copy: Copy, table: str) -> None:
    copy.path(table).unlink()
    assert copy.problems() == [f"{table}.csv: is missing"]


@EVERY_TABLE
def test_an_empty_file_is_named(copy: Copy, table: str) -> None:
    copy.path(table).write_bytes(b"")
    told = copy.problems()
    assert places(told) == [f"{table}.csv"], told
    assert "empty" in told[0]


@EVERY_TABLE
def test_a_file_that_is_not_utf_8_is_named(copy: Copy, table: str) -> None:
    copy.path(table).write_bytes(copy.path(table).read_bytes() + "Москва\n".encode("cp1251"))
    told = copy.problems()
    assert places(told) == [f"{table}.csv"], told
    assert "UTF-8" in told[0]


@EVERY_TABLE
def test_a_folder_in_the_place_of_a_file_is_named(copy: Copy, table: str) -> None:
    copy.path(table).unlink()
    copy.path(table).mkdir()
    told = copy.problems()
    assert places(told) == [f"{table}.csv"], told
    assert "cannot be read" in told[0]


@EVERY_TABLE
def test_an_unclosed_quote_is_named_with_the_row_it_opens_in(copy: Copy, table: str) -> None:
    row = len(copy.lines(table)) + 1
    copy.path(table).write_bytes(copy.path(table).read_bytes() + b'"never closed\n')
    told = copy.problems()
    assert places(told) == [f"{table}.csv:{row}"], told
    assert "not a CSV table" in told[0]


def test_text_after_a_closing_quote_is_named_with_its_row(copy: Copy) -> None:
    lines = copy.path("clusters").read_text(encoding="utf-8").splitlines()
    lines[2] = '"microelectronics"x' + lines[2][len("microelectronics") :]
    copy.path("clusters").write_text("\n".join(lines) + "\n", encoding="utf-8")
    told = copy.problems()
    assert places(told) == ["clusters.csv:3"], told
    assert "not a CSV table" in told[0]


@pytest.mark.parametrize(("change", "cells"), [("more", 1), ("fewer", -1)])
@pytest.mark.parametrize("table", FILLED)
def test_a_row_with_too_many_or_too_few_cells_is_named(copy: Copy, table: str, change: str, cells: int) -> None:
    lines = copy.lines(table)
    lines[2] = [*lines[2], "x"] if change == "more" else lines[2][:-1]
    copy.write(table, lines)
    told = copy.problems()
    assert places(told) == [f"{table}.csv:3"], told
    assert f"{len(lines[0]) + cells} cells" in told[0]


def test_an_empty_line_between_rows_is_named(copy: Copy) -> None:
    lines = copy.lines("clusters")
    copy.write("clusters", [*lines[:2], [], *lines[2:]])
    assert places(copy.problems()) == ["clusters.csv:3"]


@EVERY_TABLE
def test_a_file_that_ends_within_its_last_line_is_named(copy: Copy, table: str) -> None:
    """Its last cell may be cut short, which nothing else would tell."""
    copy.path(table).write_bytes(copy.path(table).read_bytes()[:-1])
    told = copy.problems()
    assert places(told) == [f"{table}.csv:{len(copy.lines(table))}"], told
    assert "half written" in told[0]


def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(copy: Copy) -> None:
    copy.path("events").unlink()
    os.mkfifo(copy.path("events"))
    assert copy.problems() == ["events.csv: cannot be read: it is no file"]


def test_rows_are_counted_as_a_spreadsheet_counts_them(copy: Copy) -> None:
    """A line break inside a cell begins no row."""
    lines = copy.lines("programmes")
    lines[1][lines[0].index("offers_en")] = "One line,\nand another."
    lines[3][lines[0].index("label_en")] = ""
    copy.write("programmes", lines)
    assert places(copy.problems()) == ["programmes.csv:4 label_en"]


def test_a_table_saved_by_excel_is_read(copy: Copy) -> None:
    """With a byte order mark and the line ends of Windows."""
    text = copy.path("places").read_bytes()
    copy.path("places").write_bytes(b"\xef\xbb\xbf" + text.replace(b"\n", b"\r\n"))
    assert copy.problems() == []


def test_columns_may_stand_in_any_order(copy: Copy) -> None:
    copy.write("claims", (reversed(line) for line in copy.lines("claims")))
    assert copy.problems() == []


def test_a_table_with_semicolons_between_its_cells_is_refused(copy: Copy) -> None:
    text = copy.path("highlights").read_text(encoding="utf-8")
    copy.path("highlights").write_text(text.replace("claim_id\n", "claim_id;note\n", 1), encoding="utf-8")
    assert sorted(places(copy.problems())) == ["highlights.csv:1 claim_id", "highlights.csv:1 claim_id;note"]


def test_a_missing_folder_is_told_file_by_file(copy: Copy) -> None:
    nowhere = Copy(copy.data / "nowhere", copy.seeds)
    assert nowhere.problems() == [f"{table}.csv: is missing" for table in TABLES]


# Cells of the wrong type

WRONG = [
    ("articles", "article_id", "Two Words"),
    ("articles", "file", "../secret.txt"),
    ("articles", "published", "27.03.2025"),
    ("articles", "published", "2025-13-01"),
    ("articles", "published", "2025-02-30"),
    ("articles", "language", "fr"),
    ("articles", "url", "sputnikglobe.com"),
    ("articles", "url", "javascript:alert(1)"),
    ("articles", "url", "JavaScript://sputnikglobe.com/%0aalert(1)"),
    ("articles", "url", "data:text/html,x"),
    ("articles", "url", "https://sputnikglobe.com@evil.example/"),
    ("articles", "url", "https://evil.example\\\\@sputnikglobe.com/"),
    ("articles", "url", 'https://sputnikglobe.com/"onclick="x'),
    ("articles", "sha256", "7fa3"),
    ("claims", "claim_id", "Claim_1"),
    ("claims", "article_id", "Sputnik!"),
    ("claims", "quote", ""),
    ("claims", "indicator", "Exports of Moscow"),
    ("claims", "ref_area", "Moscow"),
    ("claims", "time_period", "2024-13"),
    ("claims", "time_period", "March 2024"),
    ("claims", "time_period", "2024-Q5"),
    ("claims", "time_period", "２０２４"),
    ("claims", "time_period", "2023-01-01/P90D"),
    ("claims", "time_period", "2023-01-01/P1Y6M"),
    ("claims", "time_period", "2023/2024"),
    ("claims", "base_period", "last year"),
    ("claims", "qualifier", "roughly"),
    ("claims", "obs_value", "forty"),
    ("claims", "obs_value", "8,5"),
    ("claims", "obs_value", "1e3"),
    ("claims", "obs_value", "1_000"),
    ("claims", "obs_value", "９"),
    ("claims", "obs_value", "NaN"),
    ("claims", "obs_value", "Infinity"),
    ("claims", "obs_value", "-"),
    ("claims", "obs_value", "-0"),
    ("claims", "obs_value", "-12%"),
    ("claims", "obs_value", "+12"),
    ("claims", "unit_measure", "gbp"),
    ("claims", "unit_measure", "ABC"),
    ("claims", "unit_measure", "DEM"),
    ("claims", "unit_measure", "%"),
    ("claims", "unit_measure", "pp"),
    ("claims", "unit_mult", "2"),
    ("claims", "unit_mult", "15"),
    ("claims", "unit_mult", "１２"),
    ("claims", "unit_mult", "million"),
    ("claims", "obs_status", "E"),
    ("claims", "obs_status", ""),
    ("indicators", "indicator_id", "Exports"),
    ("indicators", "label_en", ""),
    ("indicators", "label_ru", ""),
    ("indicators", "definition", ""),
    ("indicators", "kind", "ratio"),
    ("places", "place_id", "moscow"),
    ("places", "kind", "country"),
    ("places", "label_en", ""),
    ("places", "label_ru", ""),
    ("places", "lon", "east"),
    ("places", "lon", "181"),
    ("places", "lat", "north"),
    ("places", "lat", "95"),
    ("places", "lat", "nan"),
    ("products", "product_id", "High tech"),
    ("products", "label_en", ""),
    ("products", "label_ru", ""),
    ("products", "hs_code", "854"),
    ("products", "hs_code", "8541;85x"),
    ("products", "article_id", "The Article"),
    ("products", "quote", ""),
    ("clusters", "cluster_id", "Micro electronics"),
    ("clusters", "label_en", ""),
    ("clusters", "label_ru", ""),
    ("clusters", "ref_area", "the zone"),
    ("clusters", "article_id", "The Article"),
    ("clusters", "quote", ""),
    ("organisations", "organisation_id", "Micron Inc"),
    ("organisations", "name", ""),
    ("organisations", "role", ""),
    ("organisations", "article_id", "The Article"),
    ("organisations", "quote", ""),
    ("programmes", "programme_id", "My Export"),
    ("programmes", "label_en", ""),
    ("programmes", "label_ru", ""),
    ("programmes", "since", "since 2019"),
    ("programmes", "offers_en", ""),
    ("programmes", "offers_ru", ""),
    ("programmes", "article_id", "The Article"),
    ("programmes", "quote", ""),
    ("events", "event_id", "The Event"),
    ("events", "ref_area", "the zone"),
    ("events", "time_period", "soon"),
    ("events", "label_en", ""),
    ("events", "label_ru", ""),
    ("events", "obs_status", "planned"),
    ("events", "article_id", "The Article"),
    ("events", "quote", ""),
    ("rulings", "dispute_id", "The dispute"),
    ("rulings", "prefers", ""),
    ("rulings", "reason_en", ""),
    ("rulings", "reason_ru", ""),
    ("highlights", "claim_id", "The claim"),
]


@pytest.mark.parametrize(("table", "column", "value"), WRONG)
def test_a_cell_of_the_wrong_type_is_named_and_nothing_else(copy: Copy, table: str, column: str, value: str) -> None:
    key = copy.first(table)
    row = copy.set(table, key, column, value)
    told = copy.problems()
    assert places(told) == [f"{table}.csv:{row} {column}"], told
    assert repr(value) in told[0] or value == ""


MEANT = [
    ("P9M", "2023-01-01/P9M"),
    ("9M2023", "2023-01-01/P9M"),
    ("2023-P9M", "2023-01-01/P9M"),
    ("2023-01-01/2023-09-30", "2023-01-01/P9M"),
    ("2023-01/2023-09", "2023-01-01/P9M"),
    ("2023-01-01–2023-12-31", "2023"),
    ("2019-2023", "2019-01-01/P5Y"),
    ("2023-9", "2023-09"),
    ("2023-M09", "2023-09"),
    ("2021 Q1", "2021-Q1"),
    ("q1 2021", "2021-Q1"),
    ("2H2021", "2021-H2"),
    ("2021-S2", "2021-H2"),
    ("2023-01-01/P12M", "2023"),
    ("2023-04-01/P3M", "2023-Q2"),
    ("2023-07-01/P6M", "2023-H2"),
    ("2023-05-01/P1M", "2023-05"),
    ("2023-01-01/P1Y", "2023"),
    ("2021-07-01/P1Y", "2021-07-01/P12M"),
    ("2019-01-01/P60M", "2019-01-01/P5Y"),
    ("2023-01-01/P09M", "2023-01-01/P9M"),
    ("2023-01-15/P9M", "first day of a month"),
    ("2023-02-30/P9M", "first day of a month"),
    ("2023-01-01/P0M", "a month at least"),
    ("2023-01-01/P9999Y", "before the year 3000"),
    ("2022-2023", "2023-01-01/P9M"),
    ("January–September 2023", "2023-01-01/P9M"),
]


@pytest.mark.parametrize(("typed", "wanted"), MEANT)
def test_a_period_in_another_form_is_told_the_form_that_it_should_have(copy: Copy, typed: str, wanted: str) -> None:
    row = copy.set("claims", "microelectronics-to-india", "time_period", typed)
    (told,) = copy.problems()
    place, _, message = told.partition(": ")
    assert place == f"claims.csv:{row} time_period"
    assert wanted in message.partition("; it says")[0]


TIRED = [
    ("obs_value", "−12", "U+2212"),
    ("obs_value", "–12", "U+2013"),
    ("obs_value", "-12 %", "-12 for a fall"),
    ("unit_mult", "trillion", "12 trillion"),
    ("unit_mult", "10^12", "12 trillion"),
    ("unit_measure", "percentage points", "percentage_point"),
    ("unit_measure", "rubles", "ISO 4217"),
]


@pytest.mark.parametrize(("column", "typed", "wanted"), TIRED)
def test_a_figure_in_another_form_is_told_the_form_wanted(copy: Copy, column: str, typed: str, wanted: str) -> None:
    copy.set("claims", "microelectronics-to-india", column, typed)
    (told,) = copy.problems()
    assert wanted in told.partition("; it says")[0]


def test_a_fall_may_be_quoted_as_an_article_writes_it(copy: Copy) -> None:
    copy.set("claims", "microelectronics-to-india", "note", "-12,5 %")
    assert copy.problems() == []


def test_two_wrong_cells_in_one_row_are_both_named(copy: Copy) -> None:
    copy.set("claims", "microelectronics-to-india", "obs_value", "thirty")
    row = copy.set("claims", "microelectronics-to-india", "qualifier", "around")
    assert sorted(places(copy.problems())) == [f"claims.csv:{row} obs_value", f"claims.csv:{row} qualifier"]


def test_what_is_refused_is_answered_with_what_is_allowed(copy: Copy) -> None:
    copy.set("claims", "microelectronics-to-india", "qualifier", "around")
    (told,) = copy.problems()
    assert all(allowed in told for allowed in ("exact", "about", "over", "almost", "up_to"))


# Cells that a spreadsheet would run, or that hide something

FORMULAS = [
    *(("claims", "note", sign) for sign in "=+-@\t"),
    ("claims", "quote", "="),
    ("articles", "title", "+"),
    ("indicators", "definition", "-"),
    ("places", "label_en", "@"),
    ("products", "hs_note", "="),
    ("clusters", "label_ru", "+"),
    ("organisations", "role", "-"),
    ("programmes", "operator", "@"),
    ("events", "label_en", "="),
    ("rulings", "reason_en", "\t"),
    *(("claims", "note", sign) for sign in "＝＋－＠"),
    *(("claims", "note", before) for before in ("a;=", "a; +", "a;\t@", "b\t=")),
]


@pytest.mark.parametrize(("table", "column", "sign"), FORMULAS)
def test_text_that_a_spreadsheet_would_run_is_refused(copy: Copy, table: str, column: str, sign: str) -> None:
    row = copy.set(table, copy.first(table), column, f"{sign}SUM(A1)")
    told = copy.problems()
    assert places(told) == [f"{table}.csv:{row} {column}"], told
    assert "formula" in told[0]


def test_signs_inside_a_text_are_no_formula(copy: Copy) -> None:
    copy.set("claims", copy.first("claims"), "note", "a = b + c - d @ e")
    assert copy.problems() == []


def test_a_place_west_of_greenwich_or_south_of_the_equator_can_be_entered(copy: Copy) -> None:
    copy.set("places", "ASIA", "lon", "-58.4")
    copy.set("places", "ASIA", "lat", "-34.6")
    assert copy.problems() == []


HIDDEN = {
    "U+0000": "\x00",
    "U+0007": "\x07",
    "U+007F": "\x7f",
    "U+0085": "\x85",
    "U+00AD": "\u00ad",
    "U+061C": "\u061c",
    "U+200B": "\u200b",
    "U+200D": "\u200d",
    "U+200E": "\u200e",
    "U+200F": "\u200f",
    "U+2028": "\u2028",
    "U+202A": "\u202a",
    "U+202E": "\u202e",
    "U+2060": "\u2060",
    "U+2066": "\u2066",
    "U+2069": "\u2069",
    "U+FEFF": "\ufeff",
    "U+E0041": "\U000e0041",
}


@pytest.mark.parametrize("name", HIDDEN)
def test_characters_that_hide_or_turn_text_are_refused_by_name(copy: Copy, name: str) -> None:
    row = copy.set("claims", "microelectronics-to-india", "note", f"before{HIDDEN[name]}after")
    told = copy.problems()
    assert places(told) == [f"claims.csv:{row} note"], told
    assert name in told[0]


def test_cyrillic_typographic_quotes_and_dashes_are_no_disguise(copy: Copy) -> None:
    copy.set("claims", "microelectronics-to-india", "note", "«Технополис “Москва”» – a\u00a0zone’s name, 68 % …")
    assert copy.problems() == []


# Several faults


def test_all_problems_are_told_at_once_and_in_the_order_of_files_and_rows(copy: Copy) -> None:
    copy.path("programmes").unlink()
    copy.path("events").write_bytes(b"")
    copy.write("clusters", ([*line, "x"] for line in copy.lines("clusters")))
    value = copy.set("claims", "microelectronics-to-india", "obs_value", "thirty")
    note = copy.set("claims", "microelectronics-to-china", "note", "=1+1")
    kind = copy.set("indicators", "exports", "kind", "amount")
    member = copy.set("places", "EAST-ASIA", "members", "CHN;QQQ")
    seed = copy.seeds / "000_cf4a4916d874b85b.txt"
    seed.write_bytes(seed.read_bytes() + b"!")
    assert places(copy.problems()) == [
        "articles.csv:2 sha256",
        f"claims.csv:{value} obs_value",
        f"claims.csv:{note} note",
        "clusters.csv:1 x",
        "events.csv",
        f"indicators.csv:{kind} kind",
        f"places.csv:{member} members",
        "programmes.csv",
    ]


def test_an_unreadable_article_list_makes_nothing_else_look_wrong(copy: Copy) -> None:
    copy.set("articles", "sputnik-microelectronics", "language", "English")
    assert places(copy.problems()) == ["articles.csv:2 language"]


def test_every_problem_stands_on_a_line_of_its_own(copy: Copy) -> None:
    copy.set("claims", "microelectronics-to-india", "qualifier", "a\nb")
    assert len(copy.problems()) == 1


def test_the_data_folder_may_be_somewhere_else(copy: Copy, tmp_path: Path) -> None:
    moved = tmp_path / "with a space" / "данные"
    moved.parent.mkdir()
    copy.data.rename(moved)
    assert Copy(moved, copy.seeds).problems() == []
