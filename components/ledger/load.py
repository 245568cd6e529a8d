"""The dataset, read and checked as a whole."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from components.checks.inputs import CheckInputs
from components.checks.structure import Outcome, run_checks
from components.ledger.derive import derive
from components.ledger.disputes import Dispute, check_rulings, find_disputes
from components.ledger.observations import Observation, observe
from components.tables.dataset import Dataset
from components.tables.files import README, Files, read_files
from components.tables.parse import Tables, decode, parse_tables
from components.tables.problems import BrokenDataset, Problem
from components.tables.schema import TABLES, Article, Record, columns, key


@dataclass(frozen=True, eq=False)
class Atlas:
    """A sound dataset with its observations and disputes.

    `observations` has reported, named and derived ones by id; `cells` is the number of typed cells, `outcomes` has the
    result of each check, and `checked` is the time of the checks.
    """

    dataset: Dataset
    observations: Mapping[str, Observation]
    disputes: Mapping[str, Dispute]
    cells: int
    outcomes: tuple[Outcome, ...]
    checked: datetime

    @cached_property
    def disputes_by_claim(self) -> Mapping[str, tuple[str, ...]]:
        """Return the ids of each claim's disputes, by claim id."""
        by_claim: defaultdict[str, list[str]] = defaultdict(list)
        for dispute in self.disputes.values():
            for claim in dispute.claim_ids:
                by_claim[claim].append(dispute.id)
        return {claim: tuple(disputes) for claim, disputes in by_claim.items()}

    def disputes_about(self, claims: Iterable[str]) -> tuple[str, ...]:
        """Return the ids of all disputes about any of these claims."""
        return tuple(dict.fromkeys(dispute for claim in claims for dispute in self.disputes_by_claim.get(claim, ())))


def load(data: Path, seeds: Path) -> Atlas:
    """Read and check the tables in `data` against the articles in `seeds`.

    Raises:
        BrokenDataset: with everything that is wrong, if anything is.
    """
    return interpret(read_files(data, seeds))


def interpret(files: Files) -> Atlas:
    """Check files, and derive observations and disputes from them.

    Raises:
        BrokenDataset: with everything that is wrong, if anything is.
    """
    tables, problems = parse_tables(files.data)
    unsound = frozenset(problem.file.removesuffix(".csv") for problem in problems)
    inputs = CheckInputs(tables, files.seeds, _article_texts(tables, files), unsound)
    outcomes = tuple(run_checks(inputs))
    problems += [problem for outcome in outcomes for problem in outcome.problems] + _unchecked_problems(files)
    if problems:
        raise BrokenDataset(problems)
    return _derive_atlas(_dataset(tables, inputs.texts, files), tables, outcomes)


def _unchecked_problems(files: Files) -> list[Problem]:
    """Return problems that no check reports: those of README.md and of the list of articles."""
    contents = (files.data.get(README), files.listing)
    return [content for content in contents if isinstance(content, Problem)]


def _derive_atlas(dataset: Dataset, tables: Tables, outcomes: tuple[Outcome, ...]) -> Atlas:
    reported = observe(dataset)
    observations = reported + derive(reported, dataset)
    disputes = find_disputes(observations, dataset)
    if problems := check_rulings(disputes, dataset):
        raise BrokenDataset(problems)
    cells = sum(len(rows) * len(columns(TABLES[name])) for name, rows in tables.items())
    return Atlas(
        dataset,
        {observation.id: observation for observation in observations},
        {dispute.id: dispute for dispute in disputes},
        cells,
        outcomes,
        datetime.now(UTC),
    )


def _article_texts(tables: Tables, files: Files) -> dict[str, str]:
    articles = [row for _, row in tables["articles"] if isinstance(row, Article) and row.file in files.seeds]
    texts = {article.article_id: decode(article.file, files.seeds[article.file]) for article in articles}
    return {article: text for article, text in texts.items() if not isinstance(text, Problem)}


def _dataset(tables: Tables, texts: Mapping[str, str], files: Files) -> Dataset:
    by_id: dict[str, dict[str, Record]] = {name: {key(row): row for _, row in rows} for name, rows in tables.items()}
    contents = {name: content for name, content in files.data.items() if isinstance(content, bytes)}
    return Dataset(**cast("dict[str, Any]", by_id), texts=texts, files=contents, version=files.version)
