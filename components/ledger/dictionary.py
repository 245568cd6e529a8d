"""What each column means: read from `data/README.md`, the one text that curators and readers share."""

from pathlib import Path

from components.ledger.problems import Problem
from components.ledger.tables import read_text


def explained(table: str, readme: Path) -> str:
    """The section of a table in `data/README.md`, without its heading; empty if it has none."""
    text = read_text(readme)
    return "" if isinstance(text, Problem) else _section(table, text)


def _section(table: str, text: str) -> str:
    found = (section for section in text.split("\n## ") if section.startswith(f"{table}.csv"))
    return next(found, "").partition("\n")[2].strip()


def meanings(table: str, text: str) -> dict[str, str]:
    """Column -> what it means, from the table's section in the text of `data/README.md`; a row may explain several."""
    lines = (line.strip("| \n").split(" | ") for line in _section(table, text).splitlines() if line.startswith("| "))
    rows = [line for line in lines if len(line) == 2 and line[0] != "column"]  # noqa: PLR2004 - column and meaning
    return {name.strip(): meaning.strip() for names, meaning in rows for name in names.split(",")}
