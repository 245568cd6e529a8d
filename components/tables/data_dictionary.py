"""The meaning of each column, from `data/README.md`.

Curators and readers share this one text.
"""


def table_description(table: str, text: str) -> str:
    """Return a table's section in the text of `data/README.md`.

    Without its heading; empty if there is no such section.
    """
    sections = (section for section in text.split("\n## ") if section.startswith(f"{table}.csv"))
    return next(sections, "").partition("\n")[2].strip()


def column_meanings(table: str, text: str) -> dict[str, str]:
    """Return the meaning of each column, by its name.

    `text` is that of `data/README.md`; a row of its table may explain several columns.
    """
    lines = (
        line.strip("| \n").split(" | ") for line in table_description(table, text).splitlines() if line.startswith("| ")
    )
    rows = [line for line in lines if len(line) == 2 and line[0] != "column"]  # noqa: PLR2004 - column and meaning
    return {name.strip(): meaning.strip() for names, meaning in rows for name in names.split(",")}
