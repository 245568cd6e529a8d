"""What each column means: read from `data/README.md`, the one text that curators and readers share."""

from pathlib import Path

from components.ledger.problems import Problem
from components.ledger.tables import read_text


def explained(table: str, readme: Path) -> str:
    """The section of a table in `data/README.md`, without its heading; empty if it has none."""
    text = read_text(readme)
    sections = [] if isinstance(text, Problem) else text.split("\n## ")
    found = (section for section in sections if section.startswith(f"{table}.csv"))
    return next(found, "").partition("\n")[2].strip()
