"""Which of the things that a sentence names belongs to which of its figures.

"Turkiye and Hong Kong, which accounted for 8.5% and 6.5%, respectively": lists of one length are paired. Otherwise a
figure belongs to the nearest named thing on one side: before the figures, if something is named before the first of
them ("Belarus over 40%, India around 30%"), else after ("9% went to China, 5% to India"). A figure with nothing of its
own shares that of the figure before it, unless a new subject stands between.
"""

import re
from collections.abc import Sequence

from components.ledger.reader.terms import Mention

Group = tuple[Mention, ...]
Span = tuple[int, int]
JOINS = re.compile(r"[\s,«»\"]*(?:and|и|&|or|или|as well as|а также)?[\s,]*(?:the|в|во|с|из|to|in)?[\s«\"]*")
RESPECTIVELY = re.compile(r"\brespectively\b|соответственно", re.IGNORECASE)


def groups(sentence: str, mentions: Sequence[Mention]) -> list[Group]:
    """Mentions that form one list: "Algeria and Kazakhstan"."""
    joined: list[Group] = []
    for mention in mentions:
        if joined and JOINS.fullmatch(sentence[joined[-1][-1].end : mention.start]):
            joined[-1] = (*joined[-1], mention)
        else:
            joined.append((mention,))
    return joined


def tied(
    sentence: str, figures: Sequence[Span], mentions: Sequence[Mention], breaks: Sequence[Mention] = ()
) -> list[frozenset[str]]:
    """For each figure the codes of what it belongs to. `breaks` name new subjects, which end what figures share."""
    named = groups(sentence, mentions)
    if not named or not figures:
        return [frozenset() for _ in figures]
    before = named[0][0].start < figures[0][0]
    found: list[frozenset[str]] = []
    for index in range(len(figures)):
        own = _own(figures, index, named, before)
        found.append(own or _shared(figures, index, found, breaks, named))
    return _paired(sentence, figures, named, found)


def _own(figures: Sequence[Span], index: int, named: Sequence[Group], before: bool) -> frozenset[str]:
    start = figures[index - 1][1] if index else 0
    stop = figures[index + 1][0] if index + 1 < len(figures) else None
    here = figures[index]
    if before:
        inside = [group for group in named if start <= group[0].start < here[0]]
        return _codes(inside[-1]) if inside else frozenset()
    inside = [group for group in named if here[0] <= group[0].start and (stop is None or group[0].start < stop)]
    return _codes(inside[0]) if inside else frozenset()


def _shared(
    figures: Sequence[Span],
    index: int,
    found: Sequence[frozenset[str]],
    breaks: Sequence[Mention],
    named: Sequence[Group],
) -> frozenset[str]:
    if not index:
        return _codes(named[0])
    gap = figures[index - 1][1], figures[index][0]
    return frozenset() if any(gap[0] <= mention.start < gap[1] for mention in breaks) else found[index - 1]


def _paired(
    sentence: str, figures: Sequence[Span], named: Sequence[Group], found: list[frozenset[str]]
) -> list[frozenset[str]]:
    """Lists of one length before "respectively" are paired item by item."""
    word = RESPECTIVELY.search(sentence)
    run = _run(sentence, figures, word.start()) if word else range(0)
    fitting = [group for group in named if len(group) == len(run) > 1 and word and group[0].start < word.start()]
    for place, index in enumerate(run) if fitting else ():
        found[index] = frozenset((fitting[-1][place].code,))
    return found


def _run(sentence: str, figures: Sequence[Span], stop: int) -> range:
    """The figures of the last list before the character `stop`."""
    last = max((index for index, span in enumerate(figures) if span[1] <= stop), default=-1)
    first = last
    while first > 0 and JOINS.fullmatch(sentence[figures[first - 1][1] : figures[first][0]]):
        first -= 1
    return range(first, last + 1) if last >= 0 else range(0)


def _codes(group: Group) -> frozenset[str]:
    return frozenset(mention.code for mention in group)
