"""Hedges of a number, before and after it, as the five qualifiers of the dataset."""

import re
from typing import NamedTuple

from components.reader.quantities.currencies import currency_after, currency_before
from components.reader.quantities.hedge_words import (
    COMPARING,
    DENIAL,
    EXCEEDS,
    LAST_WORDS,
    LONGEST,
    VERBS,
    WORDS,
    Verb,
    may_end_verb,
)
from components.reader.quantities.limits import names_level
from components.reader.quantities.scales import scale_word
from components.reader.text.tokens import Tokens, at, words


class Hedge(NamedTuple):
    """Qualifier of the dataset, and the index of its first token."""

    qualifier: str
    start: int


BETWEEN = frozenset(
    words(
        "на в во по с a an the by отметке уровню планке рубежу отметку уровень планку рубеж порог sum level "
        "of mark threshold"
    )
)
"""What may stand between a hedge and its number: более чем *на* 23%."""
AFTER_THAN = frozenset(words("из до к для за от у о при"))
"""Further words that stand between "более чем" and the number: более чем *из* 60 стран."""
SIZES = frozenset(
    words("объем объема показатель показателя сумму суммы значение цифру число размер amount value figure")
)
ADJUNCT = re.compile(
    r"по|за|в|на|к|с|итог\w*|результат\w*|год(а|у|ом|ы|ов)?|квартал\w*|полугоди\w+|месяц\w*|конец|концу|начал\w+|перв\w+|втор\w+"
    r"|треть\w+|четверт\w+|прошл\w+|эт(ого|ом|от)|текущ\w+|минувш\w+|уже|впервые|январ\w+|феврал\w+|март\w*|апрел\w+|ма[яйе]"
    r"|июн\w+|июл\w+|август\w*|сентябр\w+|октябр\w+|ноябр\w+|декабр\w+|(19|20)\d\d"
    r"|,|by|in|at|the|end|of|year|years?|last|this|first|for|time|already|half|quarter|month|as|since"
)
"""Words of a period, which may part a verb from its number: превысило *по итогам года* 36 тыс."""
MARKS = frozenset(
    ("mark", "level", "threshold", "line", "barrier", "milestone", "goal", "target", "figure", "limit", "ceiling")
)
GAP = 3
"""How many short words may stand between a hedge and its number: превысил *отметку в* 100 млрд."""
ADJUNCTS = 7
ESTIMATE = re.compile(r"оцен(ива\w+|ил\w*|ен\w*)|estimat(e|es|ed|ing)")
SIZED = re.compile(
    r"состав\w+|размер\w*|объем\w*|сумм\w+|стоимост\w+|инвестиц\w+|капитал\w*|выручк\w+|цен\w+|вложени\w+"
)
MARK_WITHIN = 6
BY = frozenset(("на", "by"))
NEGATED = frozenset(("не", "ни", "no", "none", "never", "nobody", "neither"))
NEGATED_WITHIN = 7
MORE = frozenset(("more", "больше", "более", "свыше", "over"))
AFTER = {
    **dict.fromkeys(
        ("с лишним", "с небольшим", "с хвостиком", "- plus", "и более", "или более", "и выше", "и больше"), "over"
    ),
    **dict.fromkeys(("or more", "or higher"), "over"),
    **dict.fromkeys(("or so", "- odd", "или около"), "about"),
    **dict.fromkeys(("or less", "or fewer", "и менее", "или менее"), "up_to"),
}


def hedge_before(row: Tokens, index: int) -> Hedge | None:
    """Return the hedge that ends where the number begins.

    A few short words may stand between them.
    """
    gap = index
    while gap >= index - GAP:
        hedge = _verb(row, index, gap) or _phrase(row, index, gap)
        if hedge is not None and not (at(row, hedge.start).low == "до" and names_level(row, hedge.start)):
            return hedge
        if not _may_part(row, gap - 1):
            break
        gap -= 1
    return _parted_verb(row, index) or _estimate(row, index) or _least(row, index)


def _may_part(row: Tokens, index: int) -> bool:
    """Return whether the word may stand between a hedge and its number."""
    low = at(row, index).low
    return low in BETWEEN or (low in AFTER_THAN and _is_open(row, index - 1))


def _is_open(row: Tokens, index: int) -> bool:
    """Return whether a hedge before a preposition means what follows it.

    So it does in: более чем из, почти до.
    """
    return at(row, index).low in (
        "чем",
        "почти",
        "примерно",
        "около",
        "практически",
        "минимум",
        "приблизительно",
        "чуть",
    )


def _phrase(row: Tokens, index: int, end: int) -> Hedge | None:
    if at(row, end - 1).low not in LAST_WORDS:
        return None
    for length in range(LONGEST, 0, -1):
        words = tuple(at(row, k).low for k in range(end - length, end))
        if words in WORDS:
            return _in_context(row, index, end, Hedge(WORDS[words], end - length))
    return None


def _in_context(row: Tokens, index: int, end: int, hedge: Hedge) -> Hedge | None:
    """Return the hedge as its surroundings have it.

    There is none where it compares; it is turned round where it is denied.
    """
    first = at(row, hedge.start).low
    the = any(at(row, k).low == "the" for k in range(end, index))
    if the and not _marks_level(row, index):
        return None
    by = hedge.start == end - 1 and any(at(row, k).low in BY for k in range(end, index))
    if first in COMPARING and (by or _ends_comparison(row, hedge.start - 1)):
        return None
    return Hedge("up_to", hedge.start) if first in MORE and _denied(row, hedge.start) else hedge


def _ends_comparison(row: Tokens, index: int) -> bool:
    low = at(row, index).low
    return low in ("%", "percent", "cent", "times", "раз", "раза", "пункта", "пунктов") or low.startswith("процент")


def _denied(row: Tokens, index: int) -> bool:
    """Return whether the clause denies what it says.

    So it does in: ни один покупатель не занимает больше 15%.
    """
    for place in range(index - 1, max(-1, index - NEGATED_WITHIN), -1):
        token = at(row, place)
        if token.kind == "mark":
            return False
        if token.low in NEGATED or token.low.endswith(("n't", "n’t")):
            return at(row, place + 1).low not in ("только", "only", "менее", "меньше", "считая")
    return False


def _marks_level(row: Tokens, index: int) -> bool:
    """Return whether the number is a mark that can be passed.

    So it is in: the $10 billion mark.
    """
    return any(at(row, k).low in MARKS for k in range(index, index + MARK_WITHIN))


def _verb(row: Tokens, index: int, end: int) -> Hedge | None:
    """Return the hedging verb that ends at `end`.

    So do: exceeded, приблизился к; not "превысил на 23%", which says by how much.
    """
    if not may_end_verb(at(row, end - 1).low) or (end < index and at(row, index - 1).low in BY):
        return None
    verb = next((verb for verb in VERBS if _stands(row, verb, end)), None)
    if verb is None or (verb.level and not _is_level(row, index)) or _is_multiple(row, index):
        return None
    start = end - len(verb.words)
    denied = verb.qualifier == "over" and DENIAL.fullmatch(at(row, start - 1).low)
    return Hedge("up_to", start - 1) if denied else Hedge(verb.qualifier, start)


def _stands(row: Tokens, verb: Verb, end: int) -> bool:
    start = end - len(verb.words)
    return all(pattern.fullmatch(at(row, start + k).low) for k, pattern in enumerate(verb.words))


def _is_level(row: Tokens, index: int) -> bool:
    """Return whether the number is one that can be passed or neared.

    So can money, a scaled number, a percentage or a mark.
    """
    if currency_before(row, index)[0] or currency_after(row, index)[0]:
        return True
    near = range(index, index + GAP + 1)
    percent = any(at(row, k).low in ("%", "percent", "per") or at(row, k).low.startswith("процент") for k in near)
    return percent or any(scale_word(at(row, k).low) for k in near) or _marks_level(row, index)


def _is_multiple(row: Tokens, index: int) -> bool:
    """Return whether a multiple follows: превысил в 2,7 раза.

    It says how many times more, and not past what.
    """
    return any(at(row, k).low in ("раз", "раза", "times") for k in range(index, index + GAP + 1)) or at(
        row, index
    ).low.startswith("вдво")


def _parted_verb(row: Tokens, index: int) -> Hedge | None:
    """Return a verb that other words part from its number.

    They are a period or a noun: превысило по итогам года 36 тыс.
    """
    if at(row, index - 1).low in BY:
        return None
    for end in range(index - 1, max(0, index - ADJUNCTS), -1):
        hedge = _verb(row, index, end) if may_end_verb(at(row, end - 1).low) else None
        if hedge is not None:
            return hedge if EXCEEDS.fullmatch(at(row, end - 1).low) else None
        word = at(row, end - 1).low
        if not (word in SIZES or word in BETWEEN or ADJUNCT.fullmatch(word)):
            return None
    return None


def _estimate(row: Tokens, index: int) -> Hedge | None:
    """Return "about" where a verb of estimating stands before.

    Its object stands between: оценивают рынок в 3 млрд.
    """
    if at(row, index - 1).low not in ("в", "at") or not _is_level(row, index):
        return None
    for place in range(index - 2, max(-1, index - ADJUNCTS), -1):
        if at(row, place).kind == "mark":
            return None
        if ESTIMATE.fullmatch(at(row, place).low):
            return Hedge("about", index)
    return None


def _least(row: Tokens, index: int) -> Hedge | None:
    """Return "over" where a size begins at an amount.

    No range may follow: инвестиции составят от 3 млрд рублей.
    """
    if at(row, index - 1).low != "от" or not SIZED.fullmatch(at(row, index - 2).low) or not _is_level(row, index):
        return None
    ranged = any(at(row, k).low == "до" for k in range(index, index + ADJUNCTS))
    return None if ranged else Hedge("over", index - 1)


def hedge_after(row: Tokens, index: int) -> tuple[str, int]:
    """Return a hedge after the number, and the index after it.

    Such are "с лишним", "or so", "40+".
    """
    pair = f"{at(row, index).low} {at(row, index + 1).low}"
    if pair in AFTER:
        return AFTER[pair], index + 2 + (pair == "или около")
    return ("over", index + 1) if at(row, index).low == "+" else ("", index)


def is_estimated(row: Tokens, index: int) -> bool:
    """Return whether the sentence says before the number that it estimates.

    So it does in: по оценкам, according to estimates.
    """
    for place in range(index):
        token = at(row, place)
        if token.low in ("оценке", "оценкам", "подсчетам", "расчетам") and _led(row, place, ("по",)):
            return not any(at(row, k).low in (";", ":") for k in range(place, index))
        if token.low in ("estimate", "estimates") and _led(row, place, ("by", "to", "per")):
            return not any(at(row, k).low in (";", ":") for k in range(place, index))
    return False


def _led(row: Tokens, index: int, leads: tuple[str, ...]) -> bool:
    """Return whether one of the words leads the noun at the index.

    So it does in: по предварительной оценке.
    """
    return any(at(row, k).low in leads for k in range(index - GAP - 1, index))
