"""Which destination each figure of a sentence is of.

A figure in brackets after a name is of that name; lists of one length before "respectively" are paired; else a figure
is of what its own part of the sentence names: before it, where the part begins with a name ("Belarus over 40%, India
around 30%"), else after it ("9% went to China, 5% to India"). A part that names nothing goes on with the part before,
unless it has a subject of its own. A total is never of what is listed after it as a part.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from components.reader.entities.cues import Cue, cues
from components.reader.entities.lists import UNKNOWN
from components.reader.entities.terms import Mention

Group = tuple[Mention, ...]
Span = tuple[int, int]
Codes = frozenset[str]
NONE: Codes = frozenset()
PART = re.compile(
    r"\b(?:including|among them|led by|(?:(?<=, )|(?<=,))(?:[\w-]+ )?of (?:which|whom|them)|the bulk|most of"
    r"|(?:the )?larger part|mostly|mainly|notably|chiefly"
    r"|such as|particularly|в том числе|в т\. ?ч\.|из них|включая|среди (?:которых|них)|в частности|преимущественно"
    r"|главным образом|прежде всего|в основном|особенно)\b",
    re.IGNORECASE,
)
"""What follows is a part of what stands before."""
CUT = re.compile(
    r"[;:]|,(?=\s)|\s(?=(?:including|mostly|mainly|chiefly)\s)"
    r"|\s(?=and\s(?:(?:\w+\s)?(?:sales|exports|shipments|deliveries|supplies|those|its|their|imports)\b))"
    r"|\s(?=и\s(?:поставк|экспорт|продаж|импорт))|\s(?=as\s(?:demand|orders|sales|\w+\scame)\b)|\s(?=whereas\s"
    r"|while\s)",
    re.IGNORECASE,
)
"""Where a part of a sentence ends."""
OPENING = re.compile(
    r"[\s,;—–-]*(?:and|but|while|whereas|although|though|with|as|yet|и|а|но|причем|причём|при этом|тогда как"
    r"|в то время как"
    r"|хотя|однако|of which)\s",
    re.IGNORECASE,
)
"""Words by which a part begins that says something new."""
EMBEDDED = re.compile(
    rf"[\s,]*(?:{PART.pattern}|(?:\w+\s)?(?:which|who|whose|where|котор\w+|где|чьи)\b)", re.IGNORECASE
)
"""How a part begins that says something aside, so that the next goes on with what stands before it."""
TOTAL = re.compile(
    r"(?<!\w)(?:total|overall|combined|in all|altogether|общ\w+|весь|совокупн\w+|в целом)\b", re.IGNORECASE
)
TOWARDS = re.compile(r"\b(?:to|into|for|в|во|на)\s(?:[\w-]+\s){0,2}$", re.IGNORECASE)
AND = re.compile(r"(?<!\w)(?:and|и)\b", re.IGNORECASE)
BUYING = re.compile(
    r"\b(?:обеспечил\w*|дал[аио]?|принес\w*|закупил\w*|купил\w*|приобре\w+|заплатил\w*|прода[её]т|поставляет"
    r"|экспортирует|отправляет|(?:bought|purchased|ordered) by)\s(?:[\w-]+\s)?$",
    re.IGNORECASE,
)
SUBJECT = re.compile(
    r"(?<!of )\b(?:exports?|sales|shipments|deliveries|supplies|экспорт\w*|постав(?:ки|ок|ку|ка)|продаж\w*"
    r"|отгруз\w+)\b",
    re.IGNORECASE,
)
"""What makes a part speak of other deliveries than the part before."""
OF_THEM = re.compile(r"\s(?:of (?:them|which|these)|из (?:них|которых))\b")
"""40% of them went to Kazakhstan: the figure is itself the part."""
OTHER_WORDS = re.compile(r"[\s,]*(?:or|или|то есть|that is)\s", re.IGNORECASE)
"""About a third, or 32.6%, ..."""
ACTION = re.compile(r"[\s,]*\w+ing\b", re.IGNORECASE)
RESPECTIVELY = re.compile(r"\brespectively\b|\bсоответственно\b", re.IGNORECASE)
BETWEEN = re.compile(r"\b(?:between|from|от|с)\s$", re.IGNORECASE)
EACH = re.compile(r"\beach\b|\bпо\s$")
TOGETHER = re.compile(r"\b(?:together|combined|in total|вместе|в сумме|совокупно)\b", re.IGNORECASE)
FIGURES_JOINED = re.compile(r"\s?(?:,|,?\s?\b(?:and|и)\b)\s?(?:by|to|at|на|до)?\s?")
OPENED = re.compile(r"\s?\(\s?[-−+–]?\s?(?:on |на |по |about |around |с |from |up |down |рост |share of )?$")
SOURCED = frozenset(("import",))
IMPORTED = re.compile(r"imported|импортир", re.IGNORECASE)
"""What a destination does with goods: Turkey imported goods worth $3 million."""
LEADING = re.compile(
    r"\W*(?:(?:yet|and|but|а)\s)?(?:with|at|taking|с долей|с объ[её]мом|с результатом|имея)\s", re.IGNORECASE
)
"""With $5 billion, China is the largest market."""


class Part(NamedTuple):
    """Characters of a sentence up to the next mark.

    They are `start` to `end`; the mark is a comma, colon or conjunction.
    """

    start: int
    end: int


@dataclass(frozen=True)
class Line:
    """Sentence with its figures and its lists of places.

    It also has the products that end what figures share.
    """

    text: str
    figures: Sequence[Span]
    groups: Sequence[Group]
    breaks: Sequence[int] = ()

    def parts(self) -> list[Part]:
        """Return the parts of the sentence.

        No list of places and no figure is cut.
        """
        held = [(group[0].start, group[-1].end) for group in self.groups] + list(self.figures) + _brackets(self.text)
        cuts = [match.start() for match in CUT.finditer(self.text)]
        cuts = [cut for cut in cuts if not any(start <= cut < end for start, end in held) and not self._explains(cut)]
        return [Part(start, end) for start, end in zip([0, *cuts], [*cuts, len(self.text)], strict=True)]

    def _explains(self, cut: int) -> bool:
        """Return whether a colon stands between a place and its figure.

        An example: "Austria: plus 1.6 percent".
        """
        named = any(0 <= cut - group[-1].end <= 1 for group in self.groups)
        return named and any(0 < span[0] - cut <= len(": plus $") for span in self.figures)

    def inside(self, part: Part) -> list[Group]:
        """Return the lists of places of a part."""
        return [group for group in self.groups if part.start <= group[0].start < part.end]


def attribute(line: Line) -> list[Codes]:
    """Return for each figure the codes of its destinations."""
    if not line.groups or not line.figures:
        return [NONE for _ in line.figures]
    found: dict[int, Codes] = {}
    last: Codes = NONE
    parts = line.parts()
    for number, part in enumerate(parts):
        here = [index for index, span in enumerate(line.figures) if part.start <= span[0] < part.end]
        groups = line.inside(part)
        for index in here:
            found[index] = _own(line, index, groups) if groups else _carried(line, parts, number, index, last)
        last = _last(line, part, groups, [found[index] for index in here], last)
    found.update(_paired(line))
    found.update(_bracketed(line))
    return [
        NONE if _is_imported(line, index) else found.get(index, NONE) - {UNKNOWN} for index in range(len(line.figures))
    ]


def _last(line: Line, part: Part, groups: Sequence[Group], found: Sequence[Codes], last: Codes) -> Codes:
    """Return the codes that the next part goes on with.

    They are what this one's last figure is of, or the last list that it names.
    """
    if EMBEDDED.match(line.text, part.start) and not found:
        return last or (_codes(groups[-1]) if groups else NONE)
    if groups and not any(groups[-1][0].start < span[0] < part.end for span in line.figures):
        return _codes(groups[-1])
    return found[-1] if found else last


def _brackets(text: str) -> list[Span]:
    return [match.span() for match in re.finditer(r"\([^()]{0,200}\)", text)]


def _own(line: Line, index: int, groups: Sequence[Group]) -> Codes:
    """Return the codes nearest to a figure in its part.

    Within a part that names places they are the nearest before, or the nearest after where the part begins with a
    figure.
    """
    start, end = line.figures[index]
    before = [group for group in groups if group[0].start < start]
    after = [group for group in groups if group[0].start >= end]
    if after and (not before or (_figure_leads(line, groups) and not _new_item(line, index, before[-1], after[0]))):
        partitive = OF_THEM.match(line.text, end)
        listed = PART.search(line.text, partitive.end() if partitive else end, after[0][0].start)
        return NONE if listed else _codes(after[0])
    return _codes(before[-1]) if before else NONE


def _new_item(line: Line, index: int, before: Group, after: Group) -> bool:
    """Return whether "and" parts a figure from the place after it.

    It must not part it from the one before it.
    """
    start, end = line.figures[index]
    return bool(AND.search(line.text, end, after[0].start)) and not AND.search(line.text, before[-1].end, start)


def _figure_leads(line: Line, groups: Sequence[Group]) -> bool:
    """Return whether a part begins with a figure, not a place."""
    start = max((cut for cut in (line.text.rfind(",", 0, groups[0][0].start), -1) if cut >= -1), default=-1)
    return any(start < span[0] < groups[0][0].start for span in line.figures)


def _carried(line: Line, parts: Sequence[Part], number: int, index: int, last: Codes) -> Codes:
    """Return the codes that a part without a place goes on with.

    For the first part, they are the place that the sentence comes to at once.
    """
    part = parts[number]
    if last:
        return NONE if _is_new(line, part, index) else last
    if number + 1 < len(parts) and LEADING.match(line.text, part.start):
        following = line.inside(parts[number + 1])
        led = following and following[0][0].start - parts[number + 1].start <= len(", the ")
        return _codes(following[0]) if led else NONE
    return _ahead(line, parts[number + 1 :], line.figures[index][1])


def _is_new(line: Line, part: Part, index: int) -> bool:
    """Return whether a part has a subject of its own.

    That is a total, other goods, or exports after a conjunction.
    """
    start = line.figures[index][0]
    since = line.figures[index - 1][1] if index else 0
    if any(since <= other < start for other in line.breaks):
        return True
    before = line.text[part.start : start]
    traded = any(part.start <= cue.start < start and cue.kind == "delivery" for cue in cues(line.text))
    return bool(TOTAL.search(before)) or (traded and OPENING.match(before) is not None) or bool(ITS_OWN.search(before))


ITS_OWN = re.compile(
    r"\b(?:its|the company's|the zone's|total)\s(?:\w+\s)?(?:exports?|sales"
    r"|revenue)\b",
    re.IGNORECASE,
)


def _ahead(line: Line, parts: Sequence[Part], end: int) -> Codes:
    for part in parts:
        groups = line.inside(part)
        opening = OPENING.match(line.text, part.start) or ACTION.match(line.text, part.start)
        if opening or line.text[part.start] in ";:":
            return NONE
        if groups:
            return _reached(line, part, groups[0], end)
        same = OTHER_WORDS.match(line.text, part.start)
        if not same and any(part.start <= span[0] < part.end for span in line.figures):
            return NONE
    return NONE


def _reached(line: Line, part: Part, group: Group, end: int) -> Codes:
    """Return the codes of a place in a later part.

    Goods go to it and no figure of its own stands there.
    """
    start = group[0].start
    own = any(part.start <= span[0] < part.end for span in line.figures)
    lead = line.text[part.start : start]
    if SUBJECT.search(lead):
        return NONE
    towards = TOWARDS.search(lead) or BUYING.search(lead)
    return NONE if own or not towards or PART.search(line.text, end, start) else _codes(group)


def _paired(line: Line) -> Iterator[tuple[int, Codes]]:
    """Yield the pairs of lists of one length.

    They are paired item by item: before "respectively", or of one clause.
    """
    for group in line.groups:
        run = _run(line, group)
        if len(run) == len(group) > 1 and _fits(line, group, run):
            for mention, index in zip(group, run, strict=True):
                yield index, frozenset((mention.code,))


def _run(line: Line, group: Group) -> list[int]:
    """Return the first joined figures after a list.

    They are joined to each other, each with its unit or not.
    """
    after = [index for index, span in enumerate(line.figures) if span[0] >= group[-1].end]
    run: list[int] = []
    for index in after:
        if run and not FIGURES_JOINED.fullmatch(line.text, line.figures[run[-1]][1], line.figures[index][0]):
            if len(run) > 1:
                break
            run = []
        run.append(index)
    return run


def _fits(line: Line, group: Group, run: Sequence[int]) -> bool:
    """Return whether a list and figures of its number belong together.

    Nothing between them parts them, and the figures are no range and for no each.
    """
    start = line.figures[run[0]][0]
    parted = any(group[-1].end <= other[0].start < start for other in line.groups)
    return not (parted or BETWEEN.search(line.text[:start]) or EACH.search(line.text, group[-1].end, start))


def _bracketed(line: Line) -> Iterator[tuple[int, Codes]]:
    """Yield the figures in brackets right after a name.

    They are of that name.
    """
    for index, (start, _) in enumerate(line.figures):
        opened = line.text.rfind("(", 0, start)
        if opened < 0 or opened < line.text.rfind(")", 0, start):
            continue
        group = next((group for group in line.groups if 0 <= opened - group[-1].end <= 1), None)
        if group is not None:
            yield index, _of_bracket(line, group, opened)


def _of_bracket(line: Line, group: Group, opened: int) -> Codes:
    """Return the codes of a list before a bracket.

    They are the last of the list; all of it where the bracket says together; nothing where either may be meant.
    """
    inside = line.text[opened : line.text.find(")", opened)]
    if len(group) == 1 or TOGETHER.search(inside):
        return _codes(group)
    others = [other for other in line.groups if other is not group and line.text.startswith("(", other[-1].end + 1)]
    return frozenset((group[-1].code,)) if others else NONE


def _is_imported(line: Line, index: int) -> bool:
    """Return whether the figure is one of imports.

    The last word of trade before it decides.
    """
    start = line.figures[index][0]
    cue = _cue(line.text, start)
    if cue is None or cue.kind not in SOURCED:
        return False
    buyer = IMPORTED.match(line.text, cue.start) and any(
        group[0].start < cue.start and "," not in line.text[group[-1].end : cue.start] for group in line.groups
    )
    return not buyer


def _cue(text: str, position: int) -> Cue | None:
    return next((cue for cue in reversed(cues(text)) if cue.start < position), None)


def _codes(group: Group) -> Codes:
    codes = frozenset(code for mention in group for code in mention.code.split(";"))
    return NONE if UNKNOWN in codes else codes
