"""The words of periods are found wherever they stand, and the quick look for their stems misses none."""

from pathlib import Path

import pytest

from components.reader.dates.atoms import ATOM, atoms
from tests.reader.scoring import ANNOTATED

TEXTS = sorted(path for folder in (ANNOTATED, ANNOTATED.parent / "press") for path in folder.glob("*.txt"))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_the_stems_miss_no_words_of_a_period(path: Path) -> None:
    text = path.read_text(encoding="utf-8").replace("may", "---").replace("march", "---")
    whole = [(match.lastgroup, match.group()) for match in ATOM.finditer(text.lower().replace("ё", "е"))]
    assert [(atom.kind, atom.words) for atom in atoms(text)] == whole


@pytest.mark.parametrize("words", ["we may sell", "on 22 march streets", "half of the plants", "a third of exports"])
def test_a_verb_or_a_share_is_no_period(words: str) -> None:
    assert [atom.kind for atom in atoms(words) if atom.kind not in ("day",)] == []
