"""How far a period of a sentence reaches: clauses, brackets, relative clauses, and what is only compared with."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from components import caches
from components.reader.dates.growth import is_growth
from components.reader.dates.periods import ALWAYS_BASE, Period, periods
from components.reader.quantities.extract import Figure, figures

Kind = Literal["clause", "relative", "bracket", "base", "compared", "sequence", "alike"]


class Scope(NamedTuple):
    """Stretch of a sentence whose periods date its figures.

    It is characters `start` to `end`; figures within are dated by the periods within.

    A `base` is a period that growth is measured against, a `compared` stretch holds an earlier figure too ("against 9%
    in 2022"), a `sequence` one what came before ("after a rise of 2.6% in May"), and an
    `alike` period is one in which it was so too ("as in 2022").
    """

    start: int
    end: int
    kind: Kind


CLAUSE = re.compile(
    r"[;:]\s|\s[–—]\s(?=[^\W\d])|,?\s(?:while|whereas|although|though|but|however)\s"
    r"|,\sand\sthat\s|,\s(?:хотя|а|но|зато|однако|причем|тогда\sкак|в\sто\sвремя\sкак|при\sэтом|то)\s"
    r"|,\sas\s(?!against|compared|in|of)"
)
RELATIVE = re.compile(
    r",\s(?:[\w’'-]+\s){0,3}?(?:which|whom|whose|котор\w+|чей|чья|чьи)\b|,\s(?:who|when|where|когда|где|куда"
    r"|откуда)\b|\sthat\s(?=\w+(?:ed|ame)\b)"
)
RELATIVE_END = re.compile(r",\s|[;:]\s|\s[–—]\s|[)»”\"]")
WHEN = re.compile(r",\s(?:when|когда)\b")
WHEN_END = re.compile(r",\s(?:and|while|whereas|but|и|а|но)\s|[;:]\s|\s[–—]\s|[)]")
"""What happened when is told in a clause of its own, commas and all."""
LINK = (
    r"(?:\s(?:in|for|the|whole|all|of|level|levels|figure|value|that|a|its|в|во|за|по|итог\w+|уров\w+"
    r"|показател\w+|данн\w+"
    r"|результат\w+|объем\w+|рекордн\w+|весь|всего|же|такой|тем|тот)(?!\w))"
)
COMPARED = re.compile(
    r"\b(?:compared\s(?:to|with)|comparison\s(?:to|with)|as\sagainst|against|versus|vs\.?|relative\sto|up\sfrom"
    r"|down\sfrom|higher\sfrom"
    r"|lower\sfrom|than|as|from|over|on|по\sсравнению\sсо?|в\sсравнении\sсо?|против|относительно|чем"
    r"|отношению\sк|к\sуровню"
    r"|ко?\sпоказател\w+|процент\w*\sко?|раза?\sко?|(?:(?<=вдвое)|(?<=втрое)|(?<=вчетверо)|(?<=впятеро))\sко?"
    r"|сколько(?:\sи)?)(?=\s)|%\sко?(?=\s)"
)
LEVEL = (
    r"(?:\s(?:the|its|a|рекордн\w+|прежн\w+))*"
    r"\s(?:level|figure|value|volume|amount|result|total|record|уров\w+|показател\w+|результат\w+|объем\w+"
    r"|значени\w+)(?!\w)"
)
MEASURED = re.compile(
    rf"\b(?:(?:times|twice|half|double|triple|above|below|exceed\w*|beat\w*|превы\w+|выше|ниже|больше|меньше){LEVEL}"
    r"(?:\s(?:for|of|in|за|в))?|(?:above|below|превы\w+|выше|ниже|больше|меньше)(?:\sрекордн\w+)?|(?:times|twice|half|double|triple)\sthe)"
    r"(?:\sthe)?\s$"
)
"""What measures against the period that follows at once: twice the figure for 2022, выше уровня 2019 года."""
SEQUENCE = re.compile(
    r"(?<!\w)(?:after|following|extending|slowing(?:\s\w+)?\sfrom|accelerating\sfrom|recovering\sfrom|reversing"
    r"|после|вслед\sза)\b"
)
DOWN_FROM = re.compile(r"(?<!\w)со?\s(?=\S{0,2}\d)", re.IGNORECASE)
TO = re.compile(r"\s(?:to|до)\s", re.IGNORECASE)
NEAR_WORDS = re.compile(r"(?:\s[\w’'-]+){0,5}?\s?[$€£¥₽₹]?\s?$")
LINKS = re.compile(rf"{LINK}{{0,5}}\s$", re.IGNORECASE)
TO_FIGURE = re.compile(r"(?:\s(?:the|a|an|just|only|revised|some|лишь|всего|прежних))*\s$", re.IGNORECASE)
EXTENSION = re.compile(r"\s?(?:[–—-]\s|\()$|\s(?:figure|level|result|total|value)\sof\s$")
COMPARED_END = re.compile(r",\s(?!\d)|;|:\s|\)|\s[–—]\s|\sand\s(?=\w+(?:ed|s)\b)")
PREPOSITION = 4
"""So many characters may stand between a dash and its period: in, за."""
DIGITS = re.compile(r"(?<![\w.,])\d[\d.,]*")
AFTER_A_FIGURE = ("over", "on", "from", "as")
"""What compares only after a figure: a rise of 5% over 2022, but exports over January."""
ALIKE = re.compile(
    r"(?:^|,\s)(?:just\s|much\s)?(?:(?:as|like)\s(?:it\s(?:was|did)\s)?(?:in|for)|как(?:\sи)?\s(?:в|за))\s(?:the\s)?$"
)
WINDOW = 30
OPENER_REACH = 45
MEASURED_REACH = 50


@lru_cache(maxsize=caches.SENTENCES)
def named_periods(sentence: str) -> tuple[Period, ...]:
    """Return the periods of a sentence.

    Amounts that look like years are left out: over 2000 companies.
    """
    spans = [(figure.start, figure.end) for figure in figures(sentence)]
    return tuple(
        period
        for period in periods(sentence)
        if not (period.kind == "year" and any(start <= period.start < end for start, end in spans))
    )


def numbers(sentence: str) -> tuple[tuple[int, int], ...]:
    """Return where figures stand in a sentence.

    Those without a unit or a meaning are included.
    """
    spans = [(figure.start, figure.end) for figure in figures(sentence)]
    known = [*spans, *((period.start, period.end) for period in named_periods(sentence))]
    for match in DIGITS.finditer(sentence):
        start = match.start()
        if not any(first <= start < last for first, last in known):
            spans.append(match.span())
    return tuple(sorted(spans))


@lru_cache(maxsize=caches.SENTENCES)
def scopes(sentence: str) -> tuple[Scope, ...]:
    """Return every scope of a sentence, the narrow ones first."""
    compared, brackets = list(_comparisons(sentence)), list(_brackets(sentence))
    whole = [*brackets, *(scope for scope in compared if scope.kind == "compared")]
    found = [*compared, *brackets, *_relatives(sentence), *_clauses(sentence, whole)]
    return tuple(sorted(found, key=lambda scope: (scope.end - scope.start, scope.kind)))


def scope_at(sentence: str, position: int) -> Scope:
    """Return the narrowest scope that holds a character."""
    for scope in scopes(sentence):
        if scope.start <= position < scope.end:
            return scope
    raise ValueError(f"no character {position} in the sentence {sentence!r}")


def scope_around(sentence: str, inner: Scope) -> Scope | None:
    """Return the narrowest scope around another.

    It is wider than the other and holds its beginning.
    """
    size = inner.end - inner.start
    wider = (scope for scope in scopes(sentence) if scope.end - scope.start > size)
    return next((scope for scope in wider if scope.start <= inner.start < scope.end), None)


def clause_at(sentence: str, position: int) -> str:
    """Return the words of the clause that holds a character.

    It may be a relative clause; the narrower scopes in it are left out.
    """
    around = [scope for scope in scopes(sentence) if scope.start <= position < scope.end]
    clause = next(scope for scope in around if scope.kind in ("clause", "relative"))
    words = sentence[clause.start : clause.end]
    for scope in scopes(sentence):
        if scope.kind == "relative" and scope != clause and clause.start <= scope.start and scope.end <= clause.end:
            words = words.replace(sentence[scope.start : scope.end], " ")
    return words


def _brackets(sentence: str) -> Iterator[Scope]:
    opened = sentence.find("(")
    while opened >= 0:
        closed = sentence.find(")", opened)
        end = closed + 1 if closed >= 0 else len(sentence)
        yield Scope(opened, end, "bracket")
        opened = sentence.find("(", end)


def _clauses(sentence: str, whole: Sequence[Scope]) -> Iterator[Scope]:
    """Yield the clauses.

    No bracket and no comparison is cut in two.
    """
    named, row = named_periods(sentence), figures(sentence)
    inside = [(period.start, period.end) for period in named]
    breaks = (match for match in CLAUSE.finditer(sentence.lower()) if not _joins(match, row, named))
    breaks = (match for match in breaks if not any(start < match.start() < end for start, end in inside))
    ends = [match.end() for match in breaks]
    ends += [p.start for p in named if p.back and sentence[: p.start].endswith(", ")]
    outside = [end for end in ends if not any(scope.start < end < scope.end for scope in whole)]
    starts = [0, *sorted(outside), len(sentence) + 1]
    yield from (Scope(start, end, "clause") for start, end in pairwise(starts))


def _joins(dash: re.Match[str], row: Sequence[Figure], named: Sequence[Period]) -> bool:
    """Return whether a dash joins a figure and its period.

    The period dates the figure: 8% — в 2022-м, в 2022-м — почти 8%.
    """
    after = any(0 <= period.start - dash.end() <= PREPOSITION for period in named)
    before = any(period.end == dash.start() for period in named)
    figure = after and any(figure.end == dash.start() for figure in row)
    return dash.group().strip() in "–—" and (before or figure)


def _relatives(sentence: str) -> Iterator[Scope]:
    low = sentence.lower()
    for match in RELATIVE.finditer(low):
        ends = WHEN_END if WHEN.match(match.group()) else RELATIVE_END
        closing = ends.search(low, match.end())
        yield Scope(match.start(), closing.start() if closing else len(sentence), "relative")


def _comparisons(sentence: str) -> Iterator[Scope]:
    """Yield the stretches that something is compared with.

    Each runs from its opening word to the period or the figure that it is about.
    """
    low, named, row = sentence.lower().replace("ё", "е"), named_periods(sentence), numbers(sentence)
    sequences = list(_sequences(low, named, row))
    yield from sequences
    yield from (Scope(period.start, period.end, "base") for period in named if period.kind in ALWAYS_BASE)
    yield from (Scope(p.start, p.end, "alike") for p in named if ALIKE.search(low[max(0, p.start - WINDOW) : p.start]))
    for match in COMPARED.finditer(low):
        if not any(scope.start <= match.start() < scope.end for scope in sequences):
            yield from _opened(sentence, match, named, row)
    for period in named:
        if MEASURED.search(low[max(0, period.start - MEASURED_REACH) : period.start]):
            yield _compared_with(sentence, period.start, period, row)
    for match in DOWN_FROM.finditer(sentence):
        if to := TO.search(sentence, match.end(), match.end() + OPENER_REACH):
            yield Scope(match.start(), to.start(), "compared")


def _sequences(low: str, named: Sequence[Period], row: Sequence[tuple[int, int]]) -> Iterator[Scope]:
    starts = [*(start for start, _ in row), *(period.start for period in named)]
    for match in SEQUENCE.finditer(low):
        nearest = min((start for start in starts if start >= match.end()), default=0)
        if nearest and NEAR_WORDS.fullmatch(low, match.end(), nearest):
            yield Scope(match.start(), _end(low, nearest), "sequence")


def _opened(
    sentence: str, match: re.Match[str], named: Sequence[Period], row: Sequence[tuple[int, int]]
) -> Iterator[Scope]:
    if any(start <= match.start() and match.end() <= end for start, end in row):
        return
    if any(period.start <= match.start() < period.end for period in named):
        return
    if match.group() in AFTER_A_FIGURE and not (row and row[0][0] < match.start()):
        return
    direct = list(_direct(sentence, match, named, row))
    yield from direct
    figure = _next(row, match.end())
    if direct or not figure or figure[0] - match.end() > OPENER_REACH or match.group().lower() in ("on", "as"):
        return
    gap = sentence[match.end() : figure[0]]
    if match.group() in ("over", "than") and not gap.startswith(" the "):
        return
    if TO_FIGURE.fullmatch(gap):
        end = _end(sentence, figure[1])
        to = TO.search(sentence, figure[1], end) if match.group().lower() == "from" else None
        yield Scope(match.start(), to.start() if to else end, "compared")


def _direct(
    sentence: str, match: re.Match[str], named: Sequence[Period], row: Sequence[tuple[int, int]]
) -> Iterator[Scope]:
    """Yield the comparison with a period that follows at once.

    Yield it also with the figure that is given for it.
    """
    period = next((period for period in named if period.start >= match.end()), None)
    if (
        period is None
        or not period.has_code
        or not LINKS.fullmatch(" " + sentence[match.end() : period.start].lstrip())
    ):
        return
    yield _compared_with(sentence, match.start(), period, row)


def _compared_with(sentence: str, start: int, period: Period, row: Sequence[tuple[int, int]]) -> Scope:
    figure = _next(row, period.end)
    grown = any(is_growth(sentence, other) for other in figures(sentence) if figure and other.start == figure[0])
    if figure and not grown and EXTENSION.fullmatch(sentence[period.end : figure[0]]):
        return Scope(start, figure[1], "compared")
    return Scope(start, period.end, "base")


def _next(row: Sequence[tuple[int, int]], position: int) -> tuple[int, int] | None:
    return next((figure for figure in row if figure[0] >= position), None)


def _end(sentence: str, position: int) -> int:
    closing = COMPARED_END.search(sentence, position)
    return closing.start() if closing else len(sentence)
