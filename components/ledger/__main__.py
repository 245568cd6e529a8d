"""The ledger's command line: `python -m components.ledger check [--data DIR] [--seeds DIR]`."""

import argparse
import sys
from pathlib import Path

from components.ledger.load import load
from components.ledger.problems import BrokenDataset


def check(data: Path, seeds: Path) -> int:
    """Print every problem of the dataset, or what was checked; return 1 if there is any problem, else 0."""
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


def main() -> int:
    """Read the arguments and do what they ask."""
    parser = argparse.ArgumentParser(prog="python -m components.ledger", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    checking = commands.add_parser("check", help="validate every table against its schema and its articles")
    checking.add_argument("--data", type=Path, default=Path("data"), help="folder of the tables (data)")
    checking.add_argument("--seeds", type=Path, default=Path("seeds"), help="folder of the articles (seeds)")
    arguments = parser.parse_args()
    return check(arguments.data, arguments.seeds)


if __name__ == "__main__":
    sys.exit(main())
