"""The explanation of every column: one text for curators and readers."""

from pathlib import Path

import pytest

from components.ledger.dictionary import explained
from tests.ledger.curator import DATA, TABLES, Copy

README = "# Data\n\nIntro.\n\n## claims.csv\n\nOne claim a row.\n\n- quote: verbatim\n\n## places.csv\n\nPlaces.\n"


@pytest.fixture
def readme(tmp_path: Path) -> Path:
    path = tmp_path / "README.md"
    path.write_text(README, encoding="utf-8")
    return path


def test_a_table_is_explained_by_its_section_only(readme: Path) -> None:
    assert explained("claims", readme) == "One claim a row.\n\n- quote: verbatim"
    assert explained("places", readme) == "Places."


def test_what_is_not_explained_is_empty(readme: Path, tmp_path: Path) -> None:
    assert explained("events", readme) == ""
    assert explained("claims", tmp_path / "nowhere.md") == ""


@pytest.mark.parametrize("table", TABLES)
def test_the_readme_of_the_dataset_explains_every_column(table: str, copy: Copy) -> None:
    text = explained(table, DATA / "README.md")
    assert text
    assert [column for column in copy.lines(table)[0] if column not in text] == []
