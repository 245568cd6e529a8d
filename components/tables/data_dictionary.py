"""What each column means: read from `data/README.md`, the one text that curators and readers share."""


def table_description(table: str, text: str) -> str:
    """The section of a table in the text of `data/README.md`, without its heading; empty if it has none."""
    found = (section for section in text.split("\n## ") if section.startswith(f"{table}.csv"))
    return next(found, "").partition("\n")[2].strip()


def column_meanings(table: str, text: str) -> dict[str, str]:
    """Column -> what it means, from the table's section in the text of `data/README.md`; a row may explain several."""
    lines = (
        line.strip("| \n").split(" | ") for line in table_description(table, text).splitlines() if line.startswith("| ")
    )
    rows = [line for line in lines if len(line) == 2 and line[0] != "column"]  # noqa: PLR2004 - column and meaning
    return {name.strip(): meaning.strip() for names, meaning in rows for name in names.split(",")}
