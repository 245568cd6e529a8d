"""The tables of `data/`, parsed into typed rows with all problems at once."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from components.tables import period_cells
from components.tables.files import Content, read_content, read_table_files
from components.tables.problems import Problem
from components.tables.schema import TABLES, Record, columns

Row = tuple[int, Record]
"""A row's number, as a spreadsheet counts (the header is row 1), and its record."""
Tables = dict[str, list[Row]]

FORMULA = re.compile(r"[=+\-@\t\r＝＋－＠]")
"""The characters that begin a formula in a spreadsheet."""
INNER_FORMULA = re.compile(r"[;\t]\s*[=+@＝＋＠]")
"""The same within a cell: where the decimal sign is a comma, a semicolon separates the cells of a CSV file."""
NUMBER = re.compile(r"-[0-9]+([.,][0-9]+)?( ?%)?")
"""A cell that may begin with a minus: a number, or a fall in percent as an article writes it."""


def read_tables(data: Path) -> tuple[Tables, list[Problem]]:
    """Read all tables of a folder; see `parse_tables`."""
    return parse_tables(read_table_files(data))


def parse_tables(files: Mapping[str, Content]) -> tuple[Tables, list[Problem]]:
    """Return the tables in these files, and the problems of each.

    `files` is by file name. What concerns several tables is not checked here. A row with a problem is left out, so
    the tables must not be used unless there is no problem.
    """
    tables: Tables = {}
    problems: list[Problem] = []
    for name, record in TABLES.items():
        tables[name], table_problems = _parse_table(f"{name}.csv", files[f"{name}.csv"], record)
        problems += table_problems
    return tables, problems


def _parse_table(file: str, content: Content, record: type[Record]) -> tuple[list[Row], list[Problem]]:
    text = decode(file, content)
    lines = text if isinstance(text, Problem) else _split_cells(file, text)
    if isinstance(lines, Problem):
        return [], [lines]
    header_problems = list(_check_header(file, lines[0], columns(record)))
    return ([], header_problems) if header_problems else _parse_rows(file, lines, record)


def _split_cells(file: str, text: str) -> list[list[str]] | Problem:
    """Return the cells of each line, the header's first, or the problem that prevents it."""
    lines: list[list[str]] = []
    try:
        lines.extend(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error as error:
        return Problem(file, len(lines) + 1, "", f"is not a CSV table from here on: {error}")
    if not lines:
        return Problem(file, 0, "", "is empty; it needs at least the header row")
    if not text.endswith("\n"):
        return Problem(file, len(lines), "", "does not end with a line break; the file may be half written")
    return lines


def read_text(path: Path) -> str | Problem:
    """Return the text of a UTF-8 file, or the problem that prevents it."""
    return decode(path.name, read_content(path))


def decode(file: str, content: Content) -> str | Problem:
    """Return a file's content as text, or the problem that prevents it."""
    try:
        return content if isinstance(content, Problem) else content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return Problem(file, 0, "", f"is not UTF-8: byte {error.start + 1} cannot be read; save it as UTF-8")


def _check_header(file: str, header: list[str], expected: tuple[str, ...]) -> Iterator[Problem]:
    for column in expected:
        if column not in header:
            yield Problem(file, 1, column, "the column is missing")
    for column in dict.fromkeys(header):
        if column not in expected:
            yield Problem(file, 1, column, f"is not a column of this table; it has {', '.join(expected)}")
        elif header.count(column) > 1:
            yield Problem(file, 1, column, "the column stands here more than once")


def _parse_rows(file: str, lines: list[list[str]], record: type[Record]) -> tuple[list[Row], list[Problem]]:
    rows: list[Row] = []
    problems: list[Problem] = []
    for number, cells in enumerate(lines[1:], start=2):
        outcome = _parse_row(file, number, lines[0], cells, record)
        if isinstance(outcome, list):
            problems += outcome
        else:
            rows.append((number, outcome))
    return rows, problems


def _parse_row(
    file: str, number: int, header: list[str], cells: list[str], record: type[Record]
) -> Record | list[Problem]:
    if len(cells) != len(header):
        return [Problem(file, number, "", f"has {len(cells)} cells; the header has {len(header)}")]
    named = dict(zip(header, cells, strict=True))
    outcome = _validate(file, number, named, record)
    reported = {problem.column for problem in outcome} if isinstance(outcome, list) else set()
    unsafe = [
        Problem(file, number, column, message)
        for column, cell in named.items()
        for message in (*_invisible_messages(cell), *(() if column in reported else _formula_messages(cell)))
    ]
    return [*unsafe, *outcome] if isinstance(outcome, list) else unsafe or outcome


def _validate(file: str, number: int, named: dict[str, str], record: type[Record]) -> Record | list[Problem]:
    try:
        return record.model_validate(named)
    except ValidationError as error:
        return [_type_problem(file, number, named, dict(detail)) for detail in error.errors()]


def _formula_messages(cell: str) -> Iterator[str]:
    match = FORMULA.match(cell) or INNER_FORMULA.search(cell)
    if match and not NUMBER.fullmatch(cell):
        place = f"has {match.group()!r}" if match.start() else f"begins with {match.group()!r}"
        yield f"{place}, which a spreadsheet would run as a formula; put a word before it"


def _invisible_messages(cell: str) -> Iterator[str]:
    for invisible in () if cell.isprintable() else dict.fromkeys(filter(_is_invisible, cell)):
        yield f"holds the invisible character U+{ord(invisible):04X}; remove it"


def _is_invisible(character: str) -> bool:
    """Return whether a character is invisible or changes text direction.

    These are the Unicode categories Cc, Cf, Zl and Zp, without line break and tab.
    """
    return unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp") and character not in "\n\t"


MESSAGES = {
    "value_error": "{error}",
    "string_too_short": "must not be empty",
    "float_parsing": "must be a number",
    "greater_than_equal": "must not be less than {ge}",
    "less_than_equal": "must not be more than {le}",
    "literal_error": "must be one of {expected}",
    "finite_number": "must be a finite number",
    "string_pattern_mismatch": "is not in the form that this column has",
}
"""Type of pydantic's error -> the message for it; others have pydantic's own."""
FORMS = {
    "time_period": period_cells.FORMS,
    "base_period": period_cells.FORMS,
    "since": period_cells.FORMS,
    "published": "an ISO date such as 2025-03-27, or empty",
    "sha256": "the 64 hexadecimal digits that sha256sum prints",
    "url": "an address that begins with https://, or empty",
    "hs_code": "2, 4 or 6 digits of the HS 2022",
    "file": "the name of a .txt file in seeds/",
    "place_id": "capitals and digits joined by hyphens",
    "ref_area": "capitals and digits joined by hyphens",
    "unit_mult": "the power of ten: 0 as it stands, 3 thousand, 6 million, 9 billion, 12 trillion",
}
"""Column -> the form of its cells, for messages."""


def _type_problem(file: str, number: int, named: dict[str, str], detail: dict[str, Any]) -> Problem:
    column = str(detail["loc"][0])
    message = MESSAGES.get(detail["type"], detail["msg"]).format(**detail.get("ctx", {}))
    if detail["type"] == "string_pattern_mismatch" or (detail["type"] == "literal_error" and column in FORMS):
        message += f" ({FORMS.get(column, 'lower-case words joined by hyphens')})"
    return Problem(file, number, column, f"{message}; it says {named.get(column, '')!r}")
