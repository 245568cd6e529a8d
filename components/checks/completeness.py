"""Whether all that the articles say is there: each figure and destination is a claim, or set aside with a reason.

What an article says is what the reader finds in it. A figure is a claim where one is written over it; a destination
is one where any claim of the article has it, for an article names a country again and again.
"""

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from components import caches
from components.checks.inputs import CheckedCell, CheckInputs
from components.checks.vocabulary import Vocabulary, vocabularies
from components.reader.entities import destinations as reader
from components.reader.text.sentences import Sentence, sentences
from components.tables.countries import alpha_2
from components.tables.schema import Article, Claim, SetAside

Span = tuple[int, int]


class Statement(NamedTuple):
    """A figure or a destination in characters `start` to `end` of an article; `place` is empty for a figure."""

    start: int
    end: int
    place: str
    sentence: str


class Reading(NamedTuple):
    """An article with its row and text, what it states, what claims say of it, and what is set aside."""

    row: int
    article: Article
    text: str
    statements: tuple[Statement, ...]
    claims: list[Claim]
    aside: list[tuple[int, SetAside]]


def complete(inputs: CheckInputs) -> Iterator[CheckedCell]:
    """Check that each figure and destination of an article is a claim or set aside.

    Nothing else may be set aside.
    """
    for reading in _readings(inputs):
        unclaimed = _unclaimed(reading)
        yield from _left_out(reading, unclaimed)
        yield from _needless(reading, unclaimed)


def _left_out(reading: Reading, unclaimed: list[Statement]) -> Iterator[CheckedCell]:
    """Yield each statement, wrong where it is neither a claim nor set aside."""
    aside = [span for _, row in reading.aside for span in _occurrences(row.quote, reading.text)]
    for statement in reading.statements:
        missing = statement in unclaimed and not _overlaps(statement, aside)
        yield CheckedCell("articles", reading.row, "file", _missing(statement, reading) if missing else "")


def _needless(reading: Reading, unclaimed: list[Statement]) -> Iterator[CheckedCell]:
    """Yield each row set aside, wrong where nothing needs it."""
    for number, row in reading.aside:
        spans = list(_occurrences(row.quote, reading.text))
        needed = any(_overlaps(statement, spans) for statement in unclaimed)
        wrong = "" if needed else "holds no figure or destination that is left without a claim: remove the row"
        yield CheckedCell("set_aside", number, "quote", wrong)


def _readings(inputs: CheckInputs) -> Iterator[Reading]:
    words = vocabularies(inputs)
    claims: defaultdict[str, list[Claim]] = defaultdict(list)
    for _, claim in inputs.claims():
        claims[claim.article_id].append(claim)
    aside: defaultdict[str, list[tuple[int, SetAside]]] = defaultdict(list)
    for number, row in inputs.every("set_aside"):
        if isinstance(row, SetAside):
            aside[row.article_id].append((number, row))
    for number, row in inputs.every("articles"):
        if isinstance(row, Article) and (text := inputs.texts.get(row.article_id)) is not None:
            article = row.article_id
            yield Reading(number, row, text, _statements(text, words.of(article)), claims[article], aside[article])


@lru_cache(maxsize=caches.STATEMENTS)
def _statements(text: str, words: Vocabulary) -> tuple[Statement, ...]:
    """Return the figures and destinations of an article, in order."""
    readings = zip(sentences(text), reader.destinations(text, words.lexicon), strict=True)
    return tuple(statement for sentence, read in readings for statement in sorted(_of_sentence(sentence, read, words)))


def _of_sentence(sentence: Sentence, read: reader.Reading, words: Vocabulary) -> Iterator[Statement]:
    at = sentence.start
    for figure in read.figures:
        yield Statement(at + figure.start, at + figure.end, "", sentence.text)
    for place in read.named:
        if not _is_home(place.code, words):
            yield Statement(at + place.start, at + place.end, place.code, sentence.text)


def _is_home(country: str, words: Vocabulary) -> bool:
    """Return whether an exporter lies in this country: RU-MOW in RUS.

    Where goods come from is no destination.
    """
    return alpha_2(country) in {home.partition("-")[0] for home in words.homes}


def _unclaimed(reading: Reading) -> list[Statement]:
    """Return what an article states and no claim does."""
    written = [span for claim in reading.claims for span in _written(claim, reading.text)]
    places = {code for claim in reading.claims for code in claim.counterpart_area}
    return [
        statement
        for statement in reading.statements
        if not (statement.place in places if statement.place else _overlaps(statement, written))
    ]


def _written(claim: Claim, text: str) -> Iterator[Span]:
    """Yield where the figure of a claim stands in its article."""
    quoted = text.find(claim.quote)
    for start, end in _occurrences(claim.as_written, claim.quote) if quoted >= 0 else ():
        yield quoted + start, quoted + end


def _occurrences(words: str, text: str) -> Iterator[Span]:
    start = text.find(words) if words else -1
    while start >= 0:
        yield start, start + len(words)
        start = text.find(words, start + len(words))


def _overlaps(statement: Statement, spans: Iterable[Span]) -> bool:
    return any(statement.start < end and start < statement.end for start, end in spans)


def _missing(statement: Statement, reading: Reading) -> str:
    """Describe what is left without a claim, with the row that sets it aside."""
    words = reading.text[statement.start : statement.end]
    what = f"names {words!r} ({statement.place}) as a destination" if statement.place else f"states {words!r}"
    line = reading.text.count("\n", 0, statement.start) + 1
    return (
        f"line {line} of seeds/{reading.article.file} {what}, and no claim does: add it to claims.csv, or this row to "
        f"set_aside.csv with your reason: {_row(statement, reading)}"
    )


def _row(statement: Statement, reading: Reading) -> str:
    """Return a row of set_aside.csv for a statement.

    Its quote is the words alone where they stand once, else their sentence.
    """
    words = reading.text[statement.start : statement.end]
    quote = words if reading.text.count(words) == 1 else statement.sentence
    article = reading.article.article_id
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow((f"{article}-{statement.start}", article, quote, "WHY"))
    return line.getvalue()
