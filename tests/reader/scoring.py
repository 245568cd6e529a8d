"""Score what is proposed for annotated articles, column by column: `python -m tests.reader.scoring [FOLDER] [--wrong]`.

`annotated/README.md` says how the articles were annotated. A cell that the annotator left open (`?`) is not scored.
"""

import argparse
import csv
import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from components.checks.inputs import CheckInputs
from components.checks.propose import propose
from components.checks.vocabulary import Vocabulary, vocabularies
from components.tables.parse import read_tables
from tests.project import ROOT

ANNOTATED, HELD_OUT = (Path(__file__).parent / name for name in ("annotated", "heldout"))
OPEN = "?"
Row = dict[str, str]


class Placed(NamedTuple):
    """A row with where its words stand in the article: the figure of a claim, or the sentence of a link."""

    start: int
    end: int
    row: Row


class Pair(NamedTuple):
    """An annotated figure and the one proposed for the same words; one of them is None where it stands alone."""

    expected: Row | None
    proposed: Row | None


def size(row: Row) -> Decimal:
    """The value in units of one, without its sign."""
    return abs(Decimal(row["obs_value"])).scaleb(int(row["unit_mult"] or 0))


def same_size(expected: Row, proposed: Row) -> bool:
    """Whether two values are equal, to the digit that is annotated: a third may be 33.3 or 33.333."""
    if OPEN in expected["obs_value"]:
        return True
    one, other = size(expected), size(proposed)
    return one == other or abs(one - other) * 500 < max(one, other)


def sign(row: Row) -> str:
    """Down where a percentage is negative or a multiple below one, else up."""
    if OPEN in row["obs_value"]:
        return OPEN
    value = Decimal(row["obs_value"])
    return "down" if value < 0 or (row["unit_measure"] == "multiple" and value < 1) else "up"


def _cell(column: str, row: Row) -> str:
    if column == "sign":
        return sign(row)
    if column == "counterpart_area":
        return ";".join(sorted(row[column].split(";")))
    return row[column]


COLUMNS = {
    "unit": "unit_measure",
    "hedge": "qualifier",
    "sign": "sign",
    "period": "time_period",
    "base": "base_period",
    "place": "counterpart_area",
}
"""Name in the score -> column; value is scored apart, as it is a number."""


class Count(NamedTuple):
    """Cells expected, proposed, and right."""

    expected: int
    proposed: int
    right: int

    @property
    def precision(self) -> float:
        """The part of what is proposed that is right."""
        return self.right / self.proposed if self.proposed else 1.0

    @property
    def recall(self) -> float:
        """The part of what is expected that is proposed rightly."""
        return self.right / self.expected if self.expected else 1.0


def read_csv(path: Path) -> list[Row]:
    """The rows of a CSV table."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def known_only(row: Row, words: Vocabulary) -> Row:
    """The annotated row without groups that the dataset has no code for: such a place must be left empty."""
    codes = [code for code in row["counterpart_area"].split(";") if code == OPEN or _is_known(code, words)]
    return row | {"counterpart_area": ";".join(codes)}


def _is_known(code: str, words: Vocabulary) -> bool:
    return len(code) == 3 or code in {place for _, place in words.aliases}


def placed(rows: Iterable[Row], text: str, sentence: str) -> list[Placed]:
    """Rows in the order of the text, each with the place of its words; `sentence` is the column that leads to them."""
    found: list[Placed] = []
    starts: dict[str, int] = {}
    row_at = 0
    for row in rows:
        head = row[sentence]
        at = starts.get(head, text.find(head, row_at))
        at = text.find(head) if at < 0 else at
        row_at = max(row_at, at)
        start = text.find(row["as_written"], at)
        end = start + len(row["as_written"])
        starts[head] = at
        taken = {(one.start, one.end) for one in found if one.row["obs_value"] == row["obs_value"]}
        while row["as_written"] and (start, end) in taken:
            start = text.find(row["as_written"], end)
            end = start + len(row["as_written"])
        found.append(Placed(start, end, row) if row["as_written"] else Placed(at, at + len(head), row))
    return found


def paired(expected: list[Placed], proposed: list[Placed]) -> list[Pair]:
    """Figures of the same words side by side: of those that overlap, the one of equal value, else any."""
    free = list(proposed)
    pairs: list[Pair] = []
    left: list[Placed] = []
    for one in expected:
        match = next((p for p in free if _overlap(one, p) and same_size(one.row, p.row)), None)
        if match is None:
            left.append(one)
        else:
            free.remove(match)
            pairs.append(Pair(one.row, match.row))
    for one in left:
        match = next((p for p in free if _overlap(one, p)), None)
        if match is not None:
            free.remove(match)
        pairs.append(Pair(one.row, match.row if match else None))
    return [*pairs, *(Pair(None, p.row) for p in free)]


def _overlap(one: Placed, other: Placed) -> bool:
    return one.start < other.end and other.start < one.end


def proposals(article: Row, folder: Path, words: Vocabulary) -> list[Row]:
    """What is proposed for an article."""
    text = (folder / article["file"]).read_text(encoding="utf-8")
    published = datetime.date.fromisoformat(article["published"])
    return list(propose(text, "press", published, words))


def figures_of(folder: Path, words: Vocabulary) -> Iterator[tuple[Row, Pair]]:
    """Each figure that is annotated or proposed, with its article."""
    for article, text, expected, proposed in _articles(folder, words):
        wanted = placed((row for row in expected if row["kind"] == "figure"), text, "sentence")
        given = placed((row for row in proposed if row["obs_value"]), text, "quote")
        for pair in paired(wanted, given):
            yield article, pair


def links_of(folder: Path, words: Vocabulary) -> Iterator[tuple[Row, set[tuple[int, str]], set[tuple[int, str]]]]:
    """The links of each article, annotated and proposed: the paragraph, and a destination named without a figure."""
    for article, text, expected, proposed in _articles(folder, words):
        wanted = placed((row for row in expected if row["kind"] == "link"), text, "sentence")
        given = placed((row for row in proposed if not row["obs_value"]), text, "quote")
        yield article, set(_links(wanted, text)), set(_links(given, text))


def _links(rows: Iterable[Placed], text: str) -> Iterator[tuple[int, str]]:
    for one in rows:
        for code in filter(None, one.row["counterpart_area"].split(";")):
            yield text.count("\n", 0, one.start), code


def _articles(folder: Path, words: Vocabulary) -> Iterator[tuple[Row, str, list[Row], list[Row]]]:
    annotated = read_csv(folder / "annotations.csv")
    for article in read_csv(folder / "articles.csv"):
        text = (folder / article["file"]).read_text(encoding="utf-8")
        own = [known_only(row, words) for row in annotated if row["file"] == article["file"]]
        yield article, text, own, proposals(article, folder, words)


def column_count(name: str, pairs: Iterable[Pair]) -> Count:
    """How a column of the figures found on both sides compares; empty cells are neither expected nor proposed."""
    expected = proposed = right = 0
    for one, other in pairs:
        if one is None or other is None or OPEN in _cell(COLUMNS[name], one):
            continue
        wanted, given = _cell(COLUMNS[name], one), _cell(COLUMNS[name], other)
        expected += bool(wanted)
        proposed += bool(given)
        right += bool(wanted) and wanted == given
    return Count(expected, proposed, right)


def cells_right(name: str, pairs: Iterable[Pair]) -> float:
    """The part of cells that are right, empty ones included: what is not stated must be left empty."""
    both = [(one, other) for one, other in pairs if one and other and OPEN not in _cell(COLUMNS[name], one)]
    return sum(_cell(COLUMNS[name], one) == _cell(COLUMNS[name], other) for one, other in both) / max(1, len(both))


def wrong_columns(pair: Pair) -> list[str]:
    """The columns in which a proposed figure differs from the annotated one."""
    expected, proposed = pair
    if expected is None or proposed is None:
        return ["figure"]
    value = [] if same_size(expected, proposed) else ["value"]
    cells = ((name, _cell(column, expected), _cell(column, proposed)) for name, column in COLUMNS.items())
    return value + [name for name, wanted, given in cells if OPEN not in wanted and wanted != given]


GAPS = {"period": "time_period", "base": "base_period", "place": "counterpart_area"}
"""What may be left empty for a curator to fill: a gap is better than a wrong cell."""


def is_only_short(pair: Pair) -> bool:
    """Whether no cell of a proposed figure is wrong, though some may be empty that the text would fill."""
    return all(name in GAPS and pair.proposed and not pair.proposed[GAPS[name]] for name in wrong_columns(pair))


def score(folder: Path, words: Vocabulary) -> Mapping[str, Count]:
    """Count every column; `figure` is found at all, `row` right in every column, `no wrong` right or left empty."""
    pairs = [pair for _, pair in figures_of(folder, words)]
    both = [pair for pair in pairs if pair.expected and pair.proposed]
    expected, proposed = sum(p.expected is not None for p in pairs), sum(p.proposed is not None for p in pairs)
    values = sum("value" not in wrong_columns(pair) for pair in both)
    links: Counter[str] = Counter()
    for _, wanted, given in links_of(folder, words):
        settled = {link for link in wanted if link[1] != OPEN}
        vague = {paragraph for paragraph, code in wanted if code == OPEN}
        counted = {link for link in given if link[0] not in vague}
        links.update(expected=len(settled), proposed=len(counted), right=len(settled & counted))
    return {
        "figure": Count(expected, proposed, len(both)),
        "value": Count(expected, proposed, values),
        **{name: column_count(name, both) for name in COLUMNS},
        "link": Count(links["expected"], links["proposed"], links["right"]),
        "row": Count(len(both), len(both), sum(not wrong_columns(pair) for pair in both)),
        "no wrong": Count(len(both), len(both), sum(is_only_short(pair) for pair in both)),
    }


def wrong(folder: Path, words: Vocabulary) -> Iterator[str]:
    """A line for each figure and link that is missed, too much, or wrong in a column."""
    for article, pair in figures_of(folder, words):
        columns = wrong_columns(pair)
        if columns:
            one = pair.expected or pair.proposed or {}
            yield f"{article['file'][:5]} {one['as_written']!r} {_difference(pair, columns)}"
    for article, wanted, given in links_of(folder, words):
        for paragraph, code in sorted(wanted ^ given):
            how = "missed" if (paragraph, code) in wanted else "too much"
            yield f"{article['file'][:5]} link {code} line {paragraph + 1} {how}"


def _difference(pair: Pair, columns: list[str]) -> str:
    expected, proposed = pair
    if expected is None or proposed is None:
        said = f" in {proposed['quote'][:90]!r}" if proposed else f" in {expected['sentence']!r}" if expected else ""
        return ("missed" if proposed is None else "too much") + said
    told = []
    for name in columns:
        column = COLUMNS.get(name, "obs_value")
        told.append(f"{name}: {_cell(column, proposed) or '-'} for {_cell(column, expected) or '-'}")
    return "; ".join(told) + f" in {proposed['quote'][:90]!r}"


def words_of_dataset() -> Vocabulary:
    """What the curated dataset calls places and goods; the frozen one of the tests knows fewer regions."""
    tables, _ = read_tables(ROOT / "data")
    return vocabularies(CheckInputs(tables, {}, {})).everywhere


def report(folder: Path, words: Vocabulary) -> Iterator[str]:
    """Yield the score of a folder, a line a column."""
    pairs = [pair for _, pair in figures_of(folder, words)]
    yield f"{folder.name:10} {'precision':>9} {'recall':>7} {'cells right':>12}"
    for name, count in score(folder, words).items():
        cells = f"{cells_right(name, pairs):12.1%}" if name in COLUMNS else ""
        yield f"{name:10} {count.precision:9.1%} {count.recall:7.1%} {cells}  {count.right}/{count.expected}"


def main() -> None:
    """Print the score by column; with `--wrong` also what differs."""
    parser = argparse.ArgumentParser(description="Score the proposals for annotated articles, column by column.")
    parser.add_argument("folders", type=Path, nargs="*", default=(ANNOTATED, HELD_OUT), help="articles and annotations")
    parser.add_argument("--wrong", action="store_true", help="print each figure and link that differs")
    chosen = parser.parse_args()
    words = words_of_dataset()
    for folder in chosen.folders:
        print(*(wrong(folder, words) if chosen.wrong else ()), *report(folder, words), sep="\n")


if __name__ == "__main__":
    main()
