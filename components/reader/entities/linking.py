"""Which of the things that a sentence names belongs to which of its figures.

"Turkiye and Hong Kong, which accounted for 8.5% and 6.5%, respectively": lists of one length are paired. Otherwise a
figure belongs to the nearest named thing on one side: before the figures, if something is named before the first of
them ("Belarus over 40%, India around 30%"), else after ("9% went to China, 5% to India"). A figure with nothing of its
own shares that of the figure before it, unless a new subject stands between.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from components.reader.entities.terms import Mention
from components.reader.text.clauses import CLAUSE

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


class Scene(NamedTuple):
    """A sentence, its figures, the lists of things that it names, and the new subjects that part its figures."""

    sentence: str
    figures: Sequence[Span]
    named: Sequence[Group]
    breaks: Sequence[Mention]

    def apart(self, start: int, stop: int) -> bool:
        """Whether another clause begins between two characters."""
        return stop > start and CLAUSE.search(self.sentence, start, stop) is not None


def tied(
    sentence: str, figures: Sequence[Span], mentions: Sequence[Mention], breaks: Sequence[Mention] = ()
) -> list[frozenset[str]]:
    """For each figure the codes of what it belongs to. `breaks` name new subjects, which end what figures share."""
    scene = Scene(sentence, figures, groups(sentence, mentions), breaks)
    if not scene.named or not figures:
        return [frozenset() for _ in figures]
    own = _before if scene.named[0][0].start < figures[0][0] else _after
    found: list[frozenset[str]] = []
    for index in range(len(figures)):
        found.append(own(scene, index) or _shared(scene, index, found))
    return _paired(scene, found)


def _before(scene: Scene, index: int) -> frozenset[str]:
    start = scene.figures[index - 1][1] if index else 0
    inside = [group for group in scene.named if start <= group[0].start < scene.figures[index][0]]
    return _codes(inside[-1]) if inside else frozenset()


def _after(scene: Scene, index: int) -> frozenset[str]:
    end = scene.figures[index][1]
    stop = scene.figures[index + 1][0] if index + 1 < len(scene.figures) else len(scene.sentence)
    inside = [group for group in scene.named if scene.figures[index][0] <= group[0].start < stop]
    return _codes(inside[0]) if inside and not scene.apart(end, inside[0][0].start) else frozenset()


def _shared(scene: Scene, index: int, found: Sequence[frozenset[str]]) -> frozenset[str]:
    """What the figure before has, unless a new subject stands between; for the first, what is named first."""
    if not index:
        first = scene.named[0]
        return frozenset() if scene.apart(scene.figures[0][1], first[0].start) else _codes(first)
    gap = scene.figures[index - 1][1], scene.figures[index][0]
    return frozenset() if any(gap[0] <= new.start < gap[1] for new in scene.breaks) else found[index - 1]


def _paired(scene: Scene, found: list[frozenset[str]]) -> list[frozenset[str]]:
    """Lists of one length before "respectively" are paired item by item."""
    word = RESPECTIVELY.search(scene.sentence)
    run = _run(scene.sentence, scene.figures, word.start()) if word else range(0)
    fitting = [group for group in scene.named if word and len(group) == len(run) > 1 and group[0].start < word.start()]
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
