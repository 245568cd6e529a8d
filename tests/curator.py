"""A curator's copy of the dataset, to be edited and broken; and claims that no article states, to compute with.

Headers are read from the files and from the schema, so that a new column changes nothing here.
"""

import csv
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from hypothesis import settings

from components.checks.grounding import rules
from components.checks.inputs import CheckInputs
from components.ledger.derive import derive
from components.ledger.disputes import Dispute, find_disputes
from components.ledger.load import Atlas, load
from components.ledger.observations import Observation, observe
from components.tables.dataset import Dataset
from components.tables.parse import read_tables
from components.tables.problems import BrokenDataset
from components.tables.schema import Article, Claim, columns
from tests.project import FROZEN

DATA, SEEDS = FROZEN / "data", FROZEN / "seeds"
TABLES = tuple(sorted(path.stem for path in DATA.glob("*.csv")))
FILLED = tuple(table for table in TABLES if len((DATA / f"{table}.csv").read_text(encoding="utf-8").splitlines()) > 1)
"""The tables that have rows."""
STEADY = settings(deadline=None, derandomize=True, database=None, max_examples=60)
"""The same examples in every run."""


@dataclass(frozen=True)
class Copy:
    """The tables and the articles in folders of their own."""

    data: Path
    seeds: Path

    @classmethod
    def into(cls, folder: Path, source: Path = FROZEN) -> "Copy":
        """The tables and articles of `source`, copied into a folder."""
        copy = cls(folder / "data", folder / "seeds")
        copy.data.mkdir(parents=True)
        for path in (source / "data").glob("*.*"):
            shutil.copy(path, copy.data)
        shutil.copytree(source / "seeds", copy.seeds)
        return copy

    def path(self, table: str) -> Path:
        return self.data / f"{table}.csv"

    def lines(self, table: str) -> list[list[str]]:
        """The header and the rows."""
        with self.path(table).open(encoding="utf-8", newline="") as file:
            return list(csv.reader(file))

    def write(self, table: str, lines: Iterable[Iterable[str]]) -> None:
        with self.path(table).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(lines)

    def row(self, table: str, key: str) -> int:
        """The number of the row with this key, as a spreadsheet counts."""
        return [line[0] for line in self.lines(table)].index(key) + 1

    def first(self, table: str) -> str:
        """The key of the first row."""
        return self.lines(table)[1][0]

    def cell(self, table: str, key: str, column: str) -> str:
        lines = self.lines(table)
        return lines[self.row(table, key) - 1][lines[0].index(column)]

    def set(self, table: str, key: str, column: str, value: str) -> int:
        """Change one cell; the number of its row."""
        lines, row = self.lines(table), self.row(table, key)
        lines[row - 1][lines[0].index(column)] = value
        self.write(table, lines)
        return row

    def state(self, key: str, **cells: str) -> int:
        """Let a claim say what its article does not, waived in due form; no other check can be waived."""
        self.set("claims", key, "waives", "")
        for column, value in cells.items():
            row = self.set("claims", key, column, value)
        self.set("claims", key, "note", self.cell("claims", key, "note") or "Stated by the curator.")
        self.set("claims", key, "waives", ";".join(self._ungrounded(row)))
        return row

    def _ungrounded(self, row: int) -> list[str]:
        """The cells of a claim that do not follow from what it quotes."""
        tables, problems = read_tables(self.data)
        if problems:
            return []
        articles = [article for _, article in tables["articles"] if isinstance(article, Article)]
        texts = {article.article_id: (self.seeds / article.file).read_text(encoding="utf-8") for article in articles}
        inputs = CheckInputs(tables, {}, texts)
        grounding = (
            rules.figures_follow,
            rules.periods_follow,
            rules.places_follow,
            rules.subjects_follow,
            rules.kinds_follow,
        )
        held = chain.from_iterable(rule(inputs) for rule in grounding)
        return list(dict.fromkeys(one.column for one in held if one.wrong and one.row == row))

    def add(self, table: str, like: str, **cells: str) -> int:
        """Append a row like another one but for some cells; its number."""
        lines = self.lines(table)
        row = list(lines[self.row(table, like) - 1])
        for column, value in cells.items():
            row[lines[0].index(column)] = value
        self.write(table, [*lines, row])
        return len(lines) + 1

    def append(self, table: str, cells: Mapping[str, str]) -> None:
        """Append a row that has these cells and no others."""
        lines = self.lines(table)
        self.write(table, [*lines, [cells.get(column, "") for column in lines[0]]])

    def load(self) -> Atlas:
        return load(self.data, self.seeds)

    def outcome(self) -> tuple[Atlas | None, list[str]]:
        """The dataset if it is sound, and what a curator is told, line for line, if it is not."""
        try:
            return self.load(), []
        except BrokenDataset as broken:
            return None, str(broken).splitlines()

    def problems(self) -> list[str]:
        """What a curator is told; nothing for a sound dataset."""
        return self.outcome()[1]


def share_growth(copy: Copy) -> None:
    """An indicator of how much a destination's share rose or fell."""
    copy.add("indicators", "exports-growth", indicator_id="share-growth", measures="share-by-destination")


def places(problems: Iterable[str]) -> list[str]:
    """Where the problems are: `file:row column`."""
    return [problem.partition(": ")[0] for problem in problems]


def claim(claim_id: str, **cells: str) -> Claim:
    """A claim of Moscow's that states only what is given here."""
    blank = dict.fromkeys(columns(Claim), "")
    stated = {"article_id": "none", "quote": "so", "indicator": "exports", "ref_area": "RU-MOW", "obs_status": "A"}
    return Claim.model_validate({**blank, **stated, "claim_id": claim_id, **cells})


def figure(claim_id: str, value: str, qualifier: str = "exact", unit: str = "percent", **cells: str) -> Claim:
    """A claim with a figure, written in digits unless `as_written` says otherwise."""
    written = {"obs_value": value, "qualifier": qualifier, "unit_measure": unit, "unit_mult": "0", "as_written": value}
    return claim(claim_id, **{**written, **cells})


def share(claim_id: str, to: str, value: str, qualifier: str = "exact", **cells: str) -> Claim:
    """A destination's share of exports in 2024."""
    about = {"indicator": "share-by-destination", "counterpart_area": to, "time_period": "2024"}
    return figure(claim_id, value, qualifier, **{**about, **cells})


def level(claim_id: str, value: str, qualifier: str = "exact", unit: str = "RUB", **cells: str) -> Claim:
    """The exports of 2024."""
    return figure(claim_id, value, qualifier, unit, **{"time_period": "2024", **cells})


def growth(claim_id: str, value: str, qualifier: str = "exact", unit: str = "percent", **cells: str) -> Claim:
    """The growth of exports from 2023 to 2024."""
    about = {"indicator": "exports-growth", "time_period": "2024", "base_period": "2023"}
    return figure(claim_id, value, qualifier, unit, **{**about, **cells})


@dataclass(frozen=True)
class World:
    """What follows from claims that no article states."""

    observations: tuple[Observation, ...]
    disputes: tuple[Dispute, ...]

    def reported(self, claim_id: str) -> Observation:
        (found,) = (one for one in self.observations if claim_id in one.claim_ids and one.kind != "derived")
        return found

    def derived(self, rule: str) -> Observation:
        """The only value that this rule derived."""
        (found,) = (one for one in self.observations if one.rule == rule)
        return found

    def rules(self) -> set[str]:
        """The rules that derived something."""
        return {one.rule for one in self.observations if one.rule}


def world(dataset: Dataset, *claims: Claim) -> World:
    """Interpret these claims with the code lists of the dataset."""
    given = replace(dataset, claims={one.claim_id: one for one in claims}, rulings={}, highlights={})
    reported = observe(given)
    observations = reported + derive(reported, given)
    return World(observations, find_disputes(observations, given))
