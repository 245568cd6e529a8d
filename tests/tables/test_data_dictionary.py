"""The explanation of every column: one text for curators and readers."""

import pytest

from components.tables.data_dictionary import table_description
from tests.curator import TABLES, Copy

README = "# Data\n\nIntro.\n\n## claims.csv\n\nOne claim a row.\n\n- quote: verbatim\n\n## places.csv\n\nPlaces.\n"


def test_a_table_is_explained_by_its_section_only() -> None:
    assert table_description("claims", README) == "One claim a row.\n\n- quote: verbatim"
    assert table_description("places", README) == "Places."


def test_what_is_not_explained_is_empty() -> None:
    assert table_description("events", README) == ""
    assert table_description("claims", "") == ""


@pytest.mark.property
@pytest.mark.parametrize("table", TABLES)
def test_the_readme_of_the_dataset_explains_every_column(table: str, folder: Copy) -> None:
    text = table_description(table, (folder.data / "README.md").read_text(encoding="utf-8"))
    assert text
    assert [column for column in folder.lines(table)[0] if column not in text] == []
