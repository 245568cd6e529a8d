"""Mutants of claims.csv: one cell changed at a time, and which of them the checks catch.

`python -m tests.checks.mutants [SHARE]` prints the table by column; SHARE (1 by default) is the part that is run.

A mutant counts only if it changes what the dataset says. Left out, by rule and not by hand, are mutants that
- give the cell the same value, or the same set of codes in another order;
- give `period_quote` other whole words of the article that name the same period, or fewer of them;
- put another indicator of the same kind: the units fit both, and which is meant is the curator's judgement;
- swap cells of two rows so that the table, ids and notes aside, holds the same rows as before.
"""

import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from pydantic import ValidationError

from components.checks.inputs import CheckInputs
from components.checks.structure import CHECKS
from components.reader.dates.intervals import Interval
from components.reader.dates.periods import periods
from components.reader.dates.resolution import Anchor, interval
from components.reader.quantities.direction import inverse
from components.tables.parse import Tables, read_tables
from components.tables.schema import Article, Claim, Indicator, key
from tests.curator import DATA, SEEDS

Cells = dict[str, str]
SEED = 20250327
FIGURE = ("as_written", "obs_value", "unit_measure", "unit_mult", "qualifier")
UNITS = ("USD", "EUR", "RUB", "CNY", "percent", "percentage_point", "multiple", "count", "")
RANGES = ((1, "9M"), (1, "5M"), (4, "12M"), (2, "12M"), (1, "2Y"))
"""Part of the year for the year, twelve months with a shifted start, two years for one."""
SWAPS: tuple[tuple[str, ...], ...] = (
    ("obs_value",),
    ("as_written",),
    ("as_written", "obs_value"),
    FIGURE,
    ("counterpart_area",),
    ("product",),
    ("time_period",),
    ("unit_mult",),
    ("qualifier",),
)


class Mutant(NamedTuple):
    """What was changed, and the rows that are changed: index among the claims -> cells."""

    column: str
    what: str
    rows: dict[int, Cells]


class Ground(NamedTuple):
    """The true tables, the articles' files and texts, and the claims as cells."""

    tables: Tables
    seeds: dict[str, bytes]
    texts: dict[str, str]
    claims: tuple[Cells, ...]

    def ids(self, table: str) -> list[str]:
        """The ids of a table."""
        return [key(row) for _, row in self.tables[table]]


@cache
def ground() -> Ground:
    """The frozen dataset."""
    tables, _ = read_tables(DATA)
    articles = [row for _, row in tables["articles"] if isinstance(row, Article)]
    seeds = {row.file: (SEEDS / row.file).read_bytes() for row in articles}
    texts = {row.article_id: seeds[row.file].decode("utf-8-sig") for row in articles}
    claims = tuple(_cells(row) for _, row in tables["claims"] if isinstance(row, Claim))
    return Ground(tables, seeds, texts, claims)


def _cells(claim: Claim) -> Cells:
    return {column: _cell(value) for column, value in claim}


def _cell(value: object) -> str:
    if isinstance(value, tuple):
        return ";".join(value)
    return "" if value is None else str(value)


def mutants(seed: int = SEED) -> Iterator[Mutant]:
    """Every mutant that changes what the dataset says, in a fixed order."""
    chance = random.Random(seed)
    for index, cells in enumerate(ground().claims):
        for column, change in CHANGES.items():
            for new in dict.fromkeys(change(cells, chance)):
                if not _same(column, cells, new):
                    yield Mutant(
                        column, f"{cells['claim_id']}: {cells[column]!r} -> {new!r}", {index: {**cells, column: new}}
                    )
    yield from _swaps()


def _same(column: str, cells: Cells, new: str) -> bool:
    if sorted(new.split(";")) == sorted(cells[column].split(";")):
        return True
    return column == "period_quote" and _same_period(cells, new)


def _same_period(cells: Cells, new: str) -> bool:
    whole = re.search(rf"(?<!\w){re.escape(new)}(?!\w)", ground().texts[cells["article_id"]])
    return bool(whole and new.strip() == new and _months(new) == _months(cells["period_quote"]))


def _months(words: str) -> list[Interval | None]:
    return [interval(period, Anchor(None, None)) for period in periods(words)]


def _digits(cells: Cells, chance: random.Random) -> Iterator[str]:
    value = cells["obs_value"]
    for place, digit in enumerate(value):
        if digit.isdigit():
            yield from (value[:place] + other + value[place + 1 :] for other in chance.sample("0123456789", 4))
            yield value[:place] + value[place + 1 :]
    yield from (f"{value}{digit}" for digit in "05") if value else ("1", "40")
    yield from ("", f"{value}.5", f"0.{value.replace('.', '')}") if value else ()
    yield from _turned(cells) if value else ()


def _turned(cells: Cells) -> Iterator[str]:
    """A growth told as a fall, or a fall told as a growth."""
    value = Decimal(cells["obs_value"])
    yield f"{-value}"
    if cells["unit_measure"] == "multiple" and value:
        yield f"{inverse(value):f}"


def _others(column: str, choice: tuple[str, ...]) -> Callable[[Cells, random.Random], Iterator[str]]:
    return lambda cells, _: (other for other in choice if other != cells[column])


def _years(column: str) -> Callable[[Cells, random.Random], Iterator[str]]:
    def change(cells: Cells, _: random.Random) -> Iterator[str]:
        period = cells[column]
        if not period:
            yield from ("2019", "2020", "2021-Q1", "2024")
            return
        year, part = int(period[:4]), period[4:]
        yield from (f"{year + step}{part}" for step in (-10, -2, -1, 1, 2, 10))
        yield from (f"{year}{other}" for other in ("", "-Q1", "-Q2", "-Q4", "-H1", "-02", "-03", "-09"))
        yield from (f"{year}-{month:02}-01/P{length}" for month, length in RANGES)
        yield from (cells[other] for other in ("time_period", "base_period") if other != column)
        yield ""

    return change


def _period_quotes(cells: Cells, chance: random.Random) -> Iterator[str]:
    quote, text = cells["period_quote"], ground().texts[cells["article_id"]]
    elsewhere = [text[period.start : period.end] for period in periods(text)]
    yield from (other for other in elsewhere if other.strip() and other not in quote)
    if not quote:
        return
    yield from (quote[cut:] for cut in range(1, len(quote)))
    yield from (quote[:-cut] for cut in range(1, len(quote)))
    yield from (_misspelt(quote, chance) for _ in range(4))
    yield ""


def _codes(column: str, choice: Callable[[], list[str]]) -> Callable[[Cells, random.Random], Iterator[str]]:
    def change(cells: Cells, chance: random.Random) -> Iterator[str]:
        own = [code for code in cells[column].split(";") if code]
        others = [code for code in choice() if code not in own]
        for place in range(len(own)):
            yield ";".join(own[:place] + own[place + 1 :])
            yield from (";".join([*own[:place], other, *own[place + 1 :]]) for other in chance.sample(others, 5))
        yield from (";".join([*own, other]) for other in chance.sample(others, 4))

    return change


def _places() -> list[str]:
    neighbours = "UKR UZB TJK PAK VNM MNG MAC PRK POL LVA EST AUT ESP GBR MEX ARE MAR TUN".split()  # noqa: SIM905
    used = {code for claim in ground().claims for code in claim["counterpart_area"].split(";") if code}
    return sorted(used | set(neighbours))


def _ids(column: str, table: str) -> Callable[[Cells, random.Random], Iterator[str]]:
    return lambda cells, _: (other for other in ["", *ground().ids(table)] if other != cells[column])


def _indicators(cells: Cells, _: random.Random) -> Iterator[str]:
    rows = [row for _, row in ground().tables["indicators"] if isinstance(row, Indicator)]
    kinds = {row.indicator_id: row.kind for row in rows}
    figure = bool(cells["obs_value"])
    return (other for other, kind in kinds.items() if figure and kind != kinds[cells["indicator"]])


def _misspelt(text: str, chance: random.Random) -> str:
    place = chance.randrange(len(text))
    return text[:place] + chance.choice("abeikoрстао") + text[place + 1 :]


def _quotes(cells: Cells, chance: random.Random) -> Iterator[str]:
    quote = cells["quote"]
    yield from (_misspelt(quote, chance) for _ in range(12))
    yield from (quote[:place] + quote[place + 1 :] for place in chance.sample(range(1, len(quote) - 1), 6))


def _as_written(cells: Cells, chance: random.Random) -> Iterator[str]:
    words, quote = cells["as_written"], cells["quote"]
    if not words:
        yield from (quote.split()[0], " ".join(quote.split()[-2:]))
        return
    start = quote.index(words)
    end = start + len(words)
    yield from (quote[start:stop] for stop in range(max(start + 1, end - 6), end))
    yield from (quote[begin:end] for begin in range(start + 1, min(start + 7, end)))
    yield from (quote[begin:end] for begin in range(max(0, start - 4), start))
    yield from (quote[start:stop] for stop in range(end + 1, min(len(quote), end + 4) + 1))
    yield from (_misspelt(words, chance) for _ in range(5))
    yield from ("", " ".join(words.split()[1:]), " ".join(words.split()[:-1]))


CHANGES: dict[str, Callable[[Cells, random.Random], Iterator[str]]] = {
    "article_id": _ids("article_id", "articles"),
    "quote": _quotes,
    "as_written": _as_written,
    "indicator": _indicators,
    "ref_area": _others("ref_area", ("RU-MOW", "RU-MOW-TECHNOPOLIS")),
    "counterpart_area": _codes("counterpart_area", _places),
    "product": _codes("product", lambda: ground().ids("products")),
    "cluster": _ids("cluster", "clusters"),
    "organisation": _ids("organisation", "organisations"),
    "time_period": _years("time_period"),
    "base_period": _years("base_period"),
    "period_quote": _period_quotes,
    "qualifier": _others("qualifier", ("exact", "about", "over", "almost", "up_to", "")),
    "obs_value": _digits,
    "unit_measure": _others("unit_measure", UNITS),
    "unit_mult": _others("unit_mult", ("0", "3", "6", "9", "12", "")),
    "obs_status": _others("obs_status", ("A", "F")),
    "waives": _others("waives", ("obs_value", "base_period", "counterpart_area", "product", "time_period")),
}


def _swaps() -> Iterator[Mutant]:
    """Two rows of one article exchange a cell, or all cells of their figures."""
    claims = ground().claims
    true = Counter(map(_content, claims))
    for first, one in enumerate(claims):
        for second in range(first + 1, len(claims)):
            other = claims[second]
            if one["article_id"] == other["article_id"]:
                for columns in SWAPS:
                    rows = {first: {**one, **_pick(other, columns)}, second: {**other, **_pick(one, columns)}}
                    if _says_else(rows, (one, other), true):
                        yield Mutant("swapped", f"{one['claim_id']} and {other['claim_id']}: {columns}", rows)


def _pick(cells: Cells, columns: tuple[str, ...]) -> Cells:
    return {column: cells[column] for column in columns}


def _content(cells: Cells) -> tuple[str, ...]:
    return tuple(value for column, value in cells.items() if column not in ("claim_id", "note"))


def _says_else(rows: dict[int, Cells], before: tuple[Cells, Cells], true: Counter[tuple[str, ...]]) -> bool:
    changed = true - Counter(map(_content, before)) + Counter(map(_content, rows.values()))
    return changed != true


def caught(mutant: Mutant) -> bool:
    """Whether any check, or the schema, finds a problem in the dataset with this mutant in it."""
    base = ground()
    claims = list(base.tables["claims"])
    for index, cells in mutant.rows.items():
        try:
            claims[index] = (claims[index][0], Claim.model_validate(cells))
        except ValidationError:
            return True
    inputs = CheckInputs({**base.tables, "claims": claims}, base.seeds, base.texts)
    # The same checks as at start-up, the last ones first, since most mutants fall there; one problem is enough.
    return any(held.wrong for check in reversed(CHECKS) for held in check.rule(inputs))


class Tally(NamedTuple):
    """Mutants and those caught, by column, and what was not caught."""

    mutants: Counter[str]
    caught: Counter[str]
    escaped: list[str]

    @property
    def share(self) -> float:
        """The part of all mutants that is caught."""
        return self.caught.total() / self.mutants.total()


def run(share: float = 1.0, seed: int = SEED) -> Tally:
    """Try a part of the mutants, chosen by the seed."""
    tally = Tally(Counter(), Counter(), [])
    chance = random.Random(seed)
    for mutant in mutants(seed):
        if chance.random() < share:
            tally.mutants[mutant.column] += 1
            found = caught(mutant)
            tally.caught[mutant.column] += found
            if not found:
                tally.escaped.append(f"{mutant.column}: {mutant.what}")
    return tally


def main() -> None:
    """Print the table by column, and every mutant that escaped."""
    tally = run(float(sys.argv[1]) if len(sys.argv) > 1 else 1.0)
    for column, total in sorted(tally.mutants.items()):
        print(f"{column:18} {total:6} {tally.caught[column]:6} {tally.caught[column] / total:7.1%}")
    print(f"{'all':18} {tally.mutants.total():6} {tally.caught.total():6} {tally.share:7.1%}")
    print(*tally.escaped, sep="\n")


if __name__ == "__main__":
    main()
