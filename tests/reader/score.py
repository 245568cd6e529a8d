"""How many of the figures of tests/reader/press/ are proposed rightly: value, scale, unit and hedge together."""

import csv
import datetime
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from components.checks.propose import propose
from components.checks.vocabulary import Vocabulary

PRESS = Path(__file__).parent / "press"
Key = tuple[Decimal, str, str, str]


class Score(NamedTuple):
    """Figures expected, found among the proposals, and proposed, with those missed and those too many."""

    expected: int
    found: int
    proposed: int
    missed: list[str]
    extra: list[str]

    @property
    def recall(self) -> float:
        """The part of the expected figures that is proposed."""
        return self.found / self.expected

    @property
    def precision(self) -> float:
        """The part of the proposals that is expected."""
        return self.found / self.proposed


def expected() -> dict[str, list[dict[str, str]]]:
    """The figures that a reader finds in each article, by file."""
    with (PRESS / "figures.csv").open(encoding="utf-8", newline="") as file:
        rows: dict[str, list[dict[str, str]]] = {}
        for row in csv.DictReader(file):
            rows.setdefault(row["file"], []).append(row)
    return rows


def articles() -> list[dict[str, str]]:
    """File, language and date of each article."""
    with (PRESS / "articles.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def proposals(article: dict[str, str], words: Vocabulary) -> list[dict[str, str]]:
    """What is proposed for an article."""
    text = (PRESS / article["file"]).read_text(encoding="utf-8")
    rows = propose(text, "press", datetime.date.fromisoformat(article["published"]), words)
    return [row for row in rows if row["obs_value"]]


def score(article: dict[str, str], words: Vocabulary) -> Score:
    """The proposals for one article against what is expected."""
    wanted, given = expected()[article["file"]], proposals(article, words)
    common = Counter(map(_key, wanted)) & Counter(map(_key, given))
    missed, extra = _beyond(wanted, common), _beyond(given, common)
    return Score(len(wanted), common.total(), len(given), missed, extra)


def total(scores: list[Score]) -> Score:
    """Several articles together."""
    return Score(
        sum(s.expected for s in scores),
        sum(s.found for s in scores),
        sum(s.proposed for s in scores),
        [line for s in scores for line in s.missed],
        [line for s in scores for line in s.extra],
    )


def _key(row: dict[str, str]) -> Key:
    return Decimal(row["obs_value"]), row["unit_mult"], row["unit_measure"], row["qualifier"]


def _beyond(rows: list[dict[str, str]], common: Counter[Key]) -> list[str]:
    left = Counter(common)
    beyond = []
    for row in rows:
        left[_key(row)] -= 1
        if left[_key(row)] < 0:
            beyond.append(f"{row['as_written']!r} {' '.join(map(str, _key(row)))}")
    return beyond
