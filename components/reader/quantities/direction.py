"""Falls: a percentage of a fall is negative, a multiple of one is below one ("fell 12%", "вдвое меньше").

A word of change turns only its own figure: not the level that was reached ("fell to 12%"), not a share, and not
what another word of change stands nearer to.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from components.reader.quantities.amounts import Amount
from components.reader.quantities.change_words import change
from components.reader.quantities.counted_nouns import STOPS
from components.reader.quantities.hedge_words import may_end_verb
from components.reader.quantities.hedges import hedge_before
from components.reader.text.lemmas import likeliest_speech
from components.reader.text.tokens import Tokens, at, glued, words

CHANGES = frozenset(("percent", "percentage_point", "multiple"))
MINUS = frozenset("-−–‑")
DASHES = frozenset("-–—−")
RISES_BY_ITSELF = re.compile(r"doubl|tripl|trebl|quadr|quint|удво|утро|учетв")
OF = re.compile(r"of|состав\w+|—|–")
"""What links a noun of change to its figure over the thing that changed: a decline in exports *of* 5%."""
AGAIN = ([",", "or"], [",", "или"], ["or"], ["или"], [",", "i", ".", "e", "."], ["то", "есть"], [",", "то", "есть"])
"""Between two ways of saying one change: down by $1.2bn *or* 4.5%."""
LIST_GOES_ON = frozenset(("and", "и", "respectively", "соответственно"))
LEVEL_LEADS = frozenset(("to", "from", "до", "с"))
LEVEL_HEDGES = frozenset(("below", "under", "ниже"))
"""Hedges of a level: "fell below 5%" does not say by how much."""
REACHED = frozenset(("to", "at", "from", "до", "с", "со", "от", "than", "чем", "is", "was", "were", "are"))
"""Before a level: fell *to* 12%, снизился *с* 20% *до* 12%."""
BY = frozenset(("by", "на"))
LINKS = frozenset(
    words(
        "by of another a an the further some even still annual yearly monthly yoy year-on-year also about as "
        "much in volume value terms for year on month just on-year was were is off faster deeper на в еще "
        "составил составила составило составили составляет достигло достиг составит было был уже сразу только"
    )
)
"""Words between a word of change and its figure: fell *by another* 42%, падение *составило* 5%."""
COMPARATIVES = frozenset(
    words("more less fewer lower higher smaller larger bigger cheaper weaker меньше больше ниже выше дешевле дороже")
)
"""Words that stand after their figure; over a mark they belong to another: в пять раз ниже — 6,8%."""
LINKING_MARKS = frozenset(("-", "–", "—", ":", ",", "("))
FAR = 6
FARTHEST = 30
AFTER = 3
"""How many words after a percentage its word of change may stand: a 5% *year-on-year drop*."""
AGENTS = re.compile(
    r"предприят|компани|фирм|экспортер|резидент|участник|опрошенн|респондент|завод|организац|производител|регион|россиян|бизнесмен"
    r"|firms|companies|exporters|respondents|enterprises|residents|businesses|producers|manufacturers|plants|entrepreneurs|those"
)
LEVELS = re.compile(r"дол[яиюе]|share|rate|level|уровень|ставк[аеиу]|рентабельност\w+|tax|duty|пошлин\w+|налог\w*")
"""Words for a level, which is no amount of a change."""
NO_LIST = frozenset(
    ("with", "for", "as", "and", ",", "(", "against", "versus", "vs", "compared", "or", "или", "против")
)
"""Before a figure that stands for itself, and does not go on with a list of falls."""
PACE = re.compile(
    r"slow\w+|deepen\w*|accelerat\w+|eas(ed|es|ing)|narrow\w*|widen\w*|замедл\w+|ускор\w+|углуб\w+|усил\w+"
)
CLAUSE = frozenset((";", ":", "while", "whereas", "but", "although", "though", "а", "но", "хотя", "тогда"))
SPEECH = re.compile(r"(сообщ|отмет|рассказ|заяв|уточн|подчерк|говор|сказа|указ|пояс)")
OTHER_VERB = re.compile(
    r"\w{2,}(ed|ing)|is|was|were|are|has|have|had|went|made|took|held|came|stood|bought|sold|will|would|can"
)
DIGITS = Decimal("0.000001")


def directed(row: Tokens, amounts: Sequence[Amount]) -> list[Amount]:
    """Return the amounts with the sign or size of their falls.

    A falling percentage is below zero, and a multiple of a fall below one.
    """
    done: list[Amount] = []
    turned: Amount | None = None
    """The last change, as long as it was a fall: the next figure may be short for another."""
    for before, amount in zip((None, *amounts), amounts, strict=False):
        way = 0
        if amount.unit in CHANGES:
            way = _way(row, amount, turned) or _of_money(row, before, amount)
            turned = amount if way < 0 else None
        done.append(_fallen(row, amount) if way < 0 else amount)
    return done


def _of_money(row: Tokens, before: Amount | None, amount: Amount) -> int:
    """Return the way of the money that the percentage restates.

    So it does in: down by $1.2bn, or 4.5%.
    """
    if before is None or before.unit in CHANGES or amount.unit == "multiple":
        return 0
    again = [at(row, k).low for k in range(before.end, amount.start)] in AGAIN
    started = hedge_before(row, before.start)
    start = started.start if started else before.start
    return _of_change(row, start, before, None) if again and at(row, start - 1).low not in LEVEL_LEADS else 0


def _fallen(row: Tokens, amount: Amount) -> Amount:
    if amount.unit == "multiple":
        return replace(amount, value=inverse(amount.value))
    start = amount.start - (_sign(row, amount.start) < 0)
    return replace(amount, value=-amount.value, start=start)


def inverse(value: Decimal) -> Decimal:
    """Return one divided by a multiple, to six decimals.

    A fall by a factor of three leaves 0.333333.
    """
    if not value:
        return value
    return Decimal(f"{(1 / value).quantize(DIGITS).normalize():f}") if value > 1 else value


def _sign(row: Tokens, index: int) -> int:
    """Return the sign that is written at a number: -12 %, +5 %, минус 14 %."""
    mark = at(row, index - 1)
    if mark.low in ("минус", "minus"):
        return -1
    if mark.low == "+":
        return 1
    free = not glued(row, index - 2) or at(row, index - 2).low in ("(", "«", '"', "“", "[") or index < len("-1")
    return -1 if mark.low in MINUS and glued(row, index - 1) and free else 0


def _way(row: Tokens, amount: Amount, turned: Amount | None) -> int:
    """Return the way in which the amount is how much something changed.

    It is -1 where something fell, 1 where it rose, 0 where neither is said.
    """
    if sign := _sign(row, amount.start):
        return sign
    if amount.unit == "multiple":
        return _of_multiple(row, amount)
    if _ranged(row, amount, turned):
        return -1
    hedge = hedge_before(row, amount.start)
    start = hedge.start if hedge else amount.start
    if at(row, start - 1).low in LEVEL_LEADS:
        return _of_pace(row, start)
    return 0 if hedge and at(row, start).low in LEVEL_HEDGES else _of_change(row, start, amount, turned)


def _of_change(row: Tokens, start: int, amount: Amount, turned: Amount | None) -> int:
    """Return the way of a percentage that may be a change.

    It is the amount of that change; it begins, with its hedge, at `start`.
    """
    by = next((at(row, k).low for k in range(start - 1, amount.start) if at(row, k).low in BY), "")
    if _is_of_agents(row, amount.end) and by != "на":
        return 0
    verb = any(may_end_verb(at(row, k).low) for k in range(start, amount.start))
    if way := _linked(row, start, linked=verb) or _after(row, amount.end):
        return way
    return _nearest(row, start, amount.end) if by else _short_for(row, start, amount, turned)


def _of_multiple(row: Tokens, amount: Amount) -> int:
    """Return the way of a multiple: вдвое меньше, упал в полтора раза.

    So too: a threefold drop; doubled is a rise by itself.
    """
    if amount.value < 1 or RISES_BY_ITSELF.match(at(row, amount.start).low):
        return 1
    hedge = hedge_before(row, amount.start)
    start = hedge.start if hedge else amount.start
    own = change(at(row, amount.end - 1).low)
    before = _before(row, start, FARTHEST, across=at(row, start - 1).low in DASHES)
    return own or _after(row, amount.end) or before or _next(row, amount.end)


def _ranged(row: Tokens, amount: Amount, turned: Amount | None) -> bool:
    """Return whether the amount goes on with a fall.

    So it does in: by 2% to 3%; a third, or 33.4%; by 3%, 5% and 8%.
    """
    if turned is None:
        return False
    between = [at(row, k).low for k in range(turned.end, amount.start)]
    if between in AGAIN:
        return True
    if turned.unit != amount.unit:
        return False
    by = any(at(row, k).low in BY for k in range(turned.start - 2, turned.start))
    after = at(row, amount.end)
    listed = between in ([","], ["and"], ["и"], [",", "and"]) and (after.kind != "word" or after.low in LIST_GOES_ON)
    return listed or (len(between) == 1 and (between[0] in DASHES or (by and between[0] in ("to", "or", "или"))))


def _of_pace(row: Tokens, start: int) -> int:
    """Return -1 where a fall has come to go at this pace.

    The fall is named as such: the decline slowed to 3%.
    """
    for index in range(start - 1, max(-1, start - 1 - FAR), -1):
        if PACE.fullmatch(at(row, index).low):
            return min(0, _before(row, index, FAR, across=False))
    return 0


def _is_of_agents(row: Tokens, end: int) -> bool:
    """Return whether the percentage is a share of those who act.

    So it is in: экспорт сократили 40% предприятий.
    """
    of = at(row, end).low in ("of", "от", "из")
    return bool(AGENTS.match(at(row, end + of).low))


def _linked(row: Tokens, start: int, linked: bool) -> int:
    """Return the way of a word of change linked to the figure.

    The word stands before it with nothing but linking words between: fell by another 42%.
    """
    marked = False
    for index in range(start - 1, max(-1, start - 1 - FAR), -1):
        token = at(row, index)
        if way := change(token.low):
            apart = ((linked or marked) and token.low in COMPARATIVES) or (marked and PACE.fullmatch(token.low))
            return 0 if apart else way
        marked = marked or token.low in LINKING_MARKS
        if token.low not in LINKS and token.low not in LINKING_MARKS and not token.low.endswith("ly"):
            return _of_noun(row, index, start) if linked else 0
        linked = linked or bool(OF.fullmatch(token.low))
    return 0


def _of_noun(row: Tokens, index: int, start: int) -> int:
    """Return the way of a noun of change before the figure.

    The noun's thing stands between: a decline in exports of 5%, падение экспорта — 5%.
    """
    for place in range(index, max(-1, start - 1 - FAR), -1):
        token = at(row, place)
        if token.kind == "mark" or token.low in REACHED or LEVELS.fullmatch(token.low):
            return 0
        if way := change(token.low):
            return 0 if token.low.endswith(("ed", "ing")) else way
    return 0


def _after(row: Tokens, end: int) -> int:
    """Return the way of the word of change after the figure.

    So it stands in: 8% less, a 19 per cent fall, на треть меньше.
    """
    end += at(row, end).low == "." and at(row, end - 1).low in ("п", "p")
    for index in range(end, end + AFTER):
        token = at(row, index)
        if way := change(token.low) or (token.low in LEVEL_HEDGES and -1):
            return way
        if token.kind != "word" or token.low in STOPS or not token.low.isascii():
            return 0
    return 0


def _nearest(row: Tokens, start: int, end: int) -> int:
    """Return the way of the nearest word of change.

    It is the one before "by" or "на"; where there is none before, the next one.
    """
    return _before(row, start, FARTHEST, across=True) or _next(row, end)


def _before(row: Tokens, start: int, reach: int, across: bool) -> int:
    """Return the way of the nearest word of change before the figure.

    `across`: in an earlier clause too, since this one leaves its verb out.
    """
    for index in range(start - 1, max(-1, start - 1 - reach), -1):
        token = at(row, index)
        if way := change(token.low):
            return way
        if not across and token.low in CLAUSE:
            return 0
        if token.kind == "word" and _is_other_verb(token.low):
            return 0
    return 0


def _is_other_verb(word: str) -> bool:
    """Return whether a Russian verb without change stands there: загружен на 80%."""
    if word.isascii() or word in ("стали", "дали", "было", "был", "была") or SPEECH.match(word):
        return False
    return likeliest_speech(word) in ("VERB", "PRTS")


def _next(row: Tokens, end: int) -> int:
    """Return the way of a word of change soon after the figure.

    So it stands in: на 12% сократился экспорт.
    """
    for index in range(end, end + FAR):
        token = at(row, index)
        if way := change(token.low):
            return way
        if token.low in (",", ".", ";", ":", "(") or token.low.isascii():
            return 0
    return 0


def _short_for(row: Tokens, start: int, amount: Amount, turned: Amount | None) -> int:
    """Return -1 where a list leaves out the verb of its first fall.

    So it does in: pharmaceuticals fell 5%, *machinery 11%*.
    """
    if turned is None or turned.unit != amount.unit or at(row, amount.end).low in ("of", "от"):
        return 0
    between = [at(row, index) for index in range(turned.end, start)]
    joined = any(token.low in (",", "and", "и", ";") for token in between) and len(between) <= FAR + FAR
    lead = at(row, start - 1).low
    parallel = lead in (",", "and") and at(row, amount.end).low == at(row, turned.end).low in ("in", "to", "for", "в")
    if not joined or lead in REACHED or (lead in NO_LIST and not parallel):
        return 0
    return 0 if any(_says_else(token.low) for token in between) else -1


def _says_else(word: str) -> bool:
    """Return whether a word makes what follows no further fall.

    It is then something else: a verb, a share, из них.
    """
    parts = word in ("из", "них", "which", "them", "whom") or LEVELS.fullmatch(word) is not None
    return parts or bool(change(word)) or OTHER_VERB.fullmatch(word) is not None or _is_other_verb(word)
