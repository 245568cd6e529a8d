"""The command line: check the dataset, or propose claims.

python -m components check
python -m components propose ARTICLE.txt --language ru
"""

import argparse
import csv
import datetime
import sys
from pathlib import Path

from components.checks.inputs import CheckInputs
from components.checks.propose import article_id, propose
from components.checks.vocabulary import vocabularies
from components.ledger.load import load
from components.tables.parse import read_tables, read_text
from components.tables.problems import BrokenDataset, Problem
from components.tables.schema import Claim, columns


def check(data: Path, seeds: Path) -> int:
    """Print the problems of the dataset, or what was checked.

    Return 1 if there is a problem, else 0.
    """
    try:
        atlas = load(data, seeds)
    except BrokenDataset as broken:
        print(*broken.problems, sep="\n")
        print(f"{len(broken.problems)} problems", file=sys.stderr)
        return 1
    for outcome in atlas.outcomes:
        print(f"{outcome.check.name:26} {outcome.cells:6} held")
    print(f"{atlas.cells} cells of {len(atlas.dataset.tables)} tables are sound; data version {atlas.dataset.version}")
    return 0


def print_proposals(article: Path, published: datetime.date | None, data: Path) -> int:
    """Print rows for claims.csv, one for each figure of an article.

    Return 1 if the article or the tables cannot be read, else 0.
    """
    text = _text(article)
    if isinstance(text, Problem):
        print(text, file=sys.stderr)
        return 1
    tables, problems = read_tables(data)
    if problems:
        print(*problems, sep="\n", file=sys.stderr)
        return 1
    writer = csv.DictWriter(sys.stdout, columns(Claim), lineterminator="\n")
    writer.writeheader()
    identifier, words = article_id(article.name), vocabularies(CheckInputs(tables, {}, {}))
    writer.writerows(propose(text, identifier, published, words.of(identifier)))
    return 0


def _text(article: Path) -> str | Problem:
    text = read_text(article)
    binary = isinstance(text, str) and "\0" in text
    return Problem(article.name, 0, "", "is not a text: it holds zero bytes") if binary else text


def _date(cell: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(cell)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{cell!r} is no ISO date such as 2021-09-20") from None


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m components", description="Check the dataset, or propose claims from a new article."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    checking = commands.add_parser("check", help="validate every table against its schema and its articles")
    proposing = commands.add_parser("propose", help="list the figures of a new article as rows for claims.csv")
    for command in (checking, proposing):
        command.add_argument("--data", type=Path, default=Path("data"), help="folder of the tables (data)")
    checking.add_argument("--seeds", type=Path, default=Path("seeds"), help="folder of the articles (seeds)")
    proposing.add_argument("article", type=Path, help="the article, a UTF-8 text")
    proposing.add_argument("--language", choices=("en", "ru"), required=True, help="the article's language")
    proposing.add_argument("--published", type=_date, help='its date, by which "last year" is understood')
    return parser.parse_args()


def main() -> int:
    """Run the command that the arguments name."""
    arguments = _arguments()
    if arguments.command == "propose":
        return print_proposals(arguments.article, arguments.published, arguments.data)
    return check(arguments.data, arguments.seeds)


if __name__ == "__main__":
    sys.exit(main())
