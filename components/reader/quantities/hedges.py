"""Words that hedge a number: "over", "almost", "не менее", "превысил". They become the five qualifiers."""

import re
from typing import NamedTuple

from components.reader.text.tokens import Tokens, at


class Hedge(NamedTuple):
    """A qualifier of the dataset, and the index of its first token."""

    qualifier: str
    start: int


OVER = (
    "перевалил за|перевалила за|перевалило за|перевалили за|перешагнул|перешагнула|перешагнуло|"
    "over|more than|above|at least|no less than|not less than|no fewer than|not fewer than|upwards of|in excess "
    "of|greater than|"
    "just over|slightly over|slightly more than|well over|a little over|a minimum of|>|exceeded|exceeds"
    "|exceeding|exceed|surpassed|"
    "surpasses|surpassing|surpass|topped|tops|свыше|более|более чем|больше|больше чем|не менее|не меньше|не "
    "менее чем|"
    "не меньше чем|как минимум|минимум|чуть более|чуть больше|чуть более чем|чуть больше чем|немногим более"
    "|немногим более чем|выше|"
    "превысил|превысила|превысило|превысили|превысит|превысят|превышает|превышают|превышал|превышала|превышало"
    "|превышали|превысив|"
    "превышающий|превышающая|превышающую|превышающее|превышающие|превышающей|превышающего"
)
ALMOST = (
    "almost|nearly|close to|just under|slightly less than|slightly under|virtually|approaching|почти|почти что"
    "|практически|без малого|"
    "чуть менее|чуть меньше|чуть менее чем|чуть меньше чем|немногим менее|немногим менее чем|близко к|около или "
    "чуть менее"
)
ABOUT = (
    "about|around|approximately|approx|some|roughly|circa|an estimated|estimated|~|≈|in the region of|in the "
    "order of|on the order of|"
    "около|порядка|примерно|приблизительно|ориентировочно|где-то|в районе|приблизительно около"
)
UP_TO = (
    "up to|no more than|not more than|at most|a maximum of|maximum|less than|fewer than|not exceed|not exceeding"
    "|<|below|до|не более|"
    "не больше|не более чем|не больше чем|максимум|менее|меньше|менее чем|меньше чем|не превысил|не превысила|не "
    "превысило|"
    "не превышает|не превышают|не превысит|не превышал"
)
WORDS = {
    tuple(phrase.split()): qualifier
    for qualifier, phrases in (("over", OVER), ("almost", ALMOST), ("about", ABOUT), ("up_to", UP_TO))
    for phrase in phrases.split("|")
}
LONGEST = max(map(len, WORDS))
BETWEEN = frozenset(
    ("на", "в", "во", "по", "с", "a", "the", "by", "отметку", "уровень", "планку", "sum", "level", "of", "mark")
)
"""What may stand between a hedge and its number: более чем *на* 23%."""
VERBS = re.compile(r"(exceed|surpass|top)|превы[сш]")
CHANGED = re.compile(
    r"(вырос|вырас|увелич|повы[сш]|сни[зж]|сокра[тщ]|уменьш|нарас|нараст|рост|рас(ти|тет)|дове[слд]|подня"
    r"|поднима|упа[лд]|расшир|возрос|"
    r"дости[гч]|подскоч|добра|прибав|increas|gr[eo]w|rose|ris|expand|reduc|fell|drop)"
)
MEASURED_CHANGE = frozenset(("%", "раза", "раз", "процентов", "процента"))
"""After these "до" names the level that was reached: на 8% (до 42 млрд)."""
RANGE_START = frozenset(("от", "с", "со", "from", "between"))
GAP = 3
"""How many short words may stand between a hedge and its number: превысил *отметку в* 100 млрд."""
WINDOW = 8
"""How many tokens back a verb of change makes "до" mean the level that is reached, not a limit."""


def hedge_before(row: Tokens, index: int) -> Hedge | None:
    """The hedge that ends where the number begins, or one short word before it."""
    near, gap = _phrase(row, index), index
    while near is None and gap > index - GAP and at(row, gap - 1).low in BETWEEN:
        gap -= 1
        near = _verb_checked(row, index, gap, _phrase(row, gap))
    return None if near is None or _reaches(row, near) else near


def _verb_checked(row: Tokens, index: int, gap: int, hedge: Hedge | None) -> Hedge | None:
    """Not "превысил на 23%", which says by how much, and not past what."""
    by_how_much = gap == index - 1 and at(row, gap).low in ("на", "в", "by")
    return None if by_how_much and VERBS.match(at(row, gap - 1).low) else hedge


def _phrase(row: Tokens, end: int) -> Hedge | None:
    for length in range(LONGEST, 0, -1):
        words = tuple(at(row, k).low for k in range(end - length, end))
        if words in WORDS:
            return Hedge(WORDS[words], end - length)
    return None


def _reaches(row: Tokens, hedge: Hedge) -> bool:
    """Whether "до" names the level that is reached (вырос до 5 млрд), or the end of a range."""
    if at(row, hedge.start).low != "до":
        return False
    before = [at(row, k).low for k in range(max(0, hedge.start - WINDOW), hedge.start)]
    by_how_much = any(word in MEASURED_CHANGE for word in before[-3:])
    changed = any(CHANGED.match(word) for word in before)
    return changed or by_how_much or any(word in RANGE_START for word in before[-4:])


def hedge_after(row: Tokens, index: int) -> tuple[str, int]:
    """A hedge after the number ("с лишним", "or so", "40+"), and the index after it."""
    pair = f"{at(row, index).low} {at(row, index + 1).low}"
    if pair in ("с лишним", "с небольшим", "- plus"):
        return "over", index + 2
    if pair == "or so":
        return "about", index + 2
    return ("over", index + 1) if at(row, index).low == "+" else ("", index)
