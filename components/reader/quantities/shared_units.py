"""What figures of one sentence lend each other: a currency, a scale, the thing that is counted.

"From 2 to 3 million", "more than 400 thousand rubles and almost 450 thousand", "1,5 млрд, в 2021 - 2 млрд рублей".
"""

import re
from dataclasses import replace

from components.reader.quantities.amounts import Amount
from components.reader.quantities.carried_units import currency_announced, is_bare, is_counting
from components.reader.quantities.change_words import change
from components.reader.quantities.hedges import hedge_before
from components.reader.quantities.units import INDEX
from components.reader.text.tokens import Tokens, at

DASH = frozenset(("-", "–", "—"))
RANGE = frozenset(("-", "–", "—", "to", "до", "and", "и", "или", "or", ",", "/", "through"))
NUMBER_OF = re.compile(
    r"количеств|числ[оае]|number|total|мест$|компаний|стран$|резидентов|сотрудников|предприятий|человек$|экспортеров|проектов"
    r"|jobs|companies|countries|residents|employees|exporters|firms"
)
"""Before a dash these say what the bare number after it counts: рабочих мест — 450."""
REACH = 6
LEADS = frozenset(
    ("из", "of", "в", "во", "на", "от", "с", "по", "под", "in", "at", "on", "from", "by", "the", "than", "for")
)
STILL = frozenset(("еще", "уже", "another", "already"))
ENDS = frozenset((".", ",", ";", ")", ""))
MILLION = 6
MONEY = re.compile(r"[A-Z]{3}")
COMPARING = frozenset(("percent", "percentage_point", "multiple"))
UNSTATED = "unstated"
"""The unit of millions that name no currency and count nothing: which money they are, only a reader can find."""
OF_THEM = frozenset((("из", "них"), ("of", "them"), ("of", "which"), ("of", "whom"), ("из", "которых"), ("в", "числе")))
WHOSE = frozenset(("the", "its", "their", "these", "those", "our", "этих", "тех"))
"""After "of" these lead to the whole that a bare number is counted from: two *of the* five plants."""
EXCESS = frozenset(("more", "fewer", "less", "higher"))
"""After a bare number these make it count: eight *more* than last year."""
AGAINST = frozenset(("against", "против"))
THERE = frozenset(("there are", "there were", "there was", "их было", "их стало", "их насчитывалось", "their number"))
STAFF = re.compile(r"staff|workforce|team|headcount|fleet|network")
REACHED = re.compile(
    r"(reach(ed|es)|total(l?ed|s)|to|составил(а|о|и|)|состави(т|ло)|достиг(ло|ла|ли|нет|)|до|employs?|employed|employing|насчитыва\w+"
    r"|including|включая|числе|numbered|against|против|amounted|stood|stands)"
)


def lend(row: Tokens, amounts: list[Amount], carried: str = "") -> list[Amount]:
    """Return the amounts with every unit filled in.

    A bare number that nothing makes a figure is left out.

    `carried` is the currency that the sentences before measured in, for millions that name none.
    """
    ranged = _lend_back(row, amounts)
    done: list[Amount] = []
    for index, amount in enumerate(ranged):
        done.append(amount if amount.unit else _filled(row, amount, done, ranged[index + 1 : index + 2], carried))
    return [amount for amount in _lend_back(row, done) if amount.unit]


def is_open(amount: Amount) -> bool:
    """Return whether an amount may take the carried currency.

    It is the one that the sentences before measured in.
    """
    return not amount.unit and amount.mult >= MILLION


def _lend_back(row: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts with ranges filled in from their second end.

    The first end takes unit and scale of the second: from 2 to 3 million.
    """
    given = list(amounts)
    for index in range(len(given) - 2, -1, -1):
        first, second = given[index], given[index + 1]
        if _joined(row, first, second):
            given[index] = _as_in_range(first, second)
    return given


def _as_in_range(first: Amount, second: Amount) -> Amount:
    """Return a range's first end with what only the second has.

    So it lacks it in: 2–3 %, $175-180 billion.
    """
    if not first.unit:
        lends = second.unit and not (first.mult and second.unit in COMPARING)
        return replace(first, unit=second.unit, mult=first.mult or second.mult) if lends else first
    money = MONEY.fullmatch(first.unit) and second.unit in ("", first.unit)
    return replace(first, mult=second.mult) if money and not first.mult and first.value < second.value else first


def _joined(row: Tokens, first: Amount, second: Amount) -> bool:
    between = _between(row, first, second)
    if second.unit == "multiple":
        return len(between) == 1 and (between[0] in DASH or between[0] in ("to", "до"))
    longest = 1 if between[:1] == [","] else 2  # a hedge may follow: to about 5
    return 0 < len(between) <= longest and between[0] in RANGE


def _between(row: Tokens, first: Amount, second: Amount) -> list[str]:
    return [at(row, k).low for k in range(first.end, second.start)]


def _money(amount: Amount, lenders: list[Amount]) -> str:
    """Return the currency of the nearest lender.

    Thousands take it from thousands only, since they often count people.
    """
    fitting = (other.unit for other in lenders if MONEY.fullmatch(other.unit) and _alike(amount, other))
    return next(fitting, "")


def _alike(amount: Amount, other: Amount) -> bool:
    return amount.mult == other.mult or amount.mult >= MILLION


def _filled(row: Tokens, amount: Amount, before: list[Amount], following: list[Amount], carried: str) -> Amount:
    """Return the amount with the unit it borrows, if any."""
    if amount.mult:
        counted = amount.mult >= MILLION and (is_counting(row, amount.start) or _counts_on(before))
        money = "" if counted else _currency(row, amount, before, following, carried)
        unstated = is_open(amount) and not counted and is_bare(row, amount.end)
        return replace(amount, unit=money or (UNSTATED if unstated else "count"))
    last = before[-1] if before else None
    if last is not None and last.unit in ("count", *COMPARING) and _continues(row, last, amount):
        return replace(amount, unit=last.unit) if last.unit != "count" or _is_whole(amount) else amount
    return replace(amount, unit="count") if _is_whole(amount) and amount.value and _counts(row, amount) else amount


def _is_whole(amount: Amount) -> bool:
    return amount.value == int(amount.value)


def _counts_on(before: list[Amount]) -> bool:
    """Return whether millions were counted just before.

    So they were in: makes 2.5 million SIM cards, up from 1.1 million.
    """
    return bool(before) and before[-1].unit == "count" and before[-1].mult >= MILLION


def _currency(row: Tokens, amount: Amount, before: list[Amount], following: list[Amount], carried: str) -> str:
    """Return the currency of a scaled number.

    It is announced, of a neighbour, or carried from the sentences before.
    """
    close = [other for other in following if other.mult == amount.mult]
    near = currency_announced(row, amount.start) or _money(amount, before[::-1]) or _money(amount, close)
    return near or (carried if amount.mult >= MILLION and is_bare(row, amount.end) else "")


def _counts(row: Tokens, amount: Amount) -> bool:
    """Return whether the words around a bare number make it count.

    So they do in: of them 12, 45 of them, reached 83, over 650.
    """
    if any(INDEX.fullmatch(at(row, k).low) for k in range(amount.start)):
        return False
    hedged = bool(amount.hedge or hedge_before(row, amount.start))
    return hedged or _led_to_count(row, amount) or _followed_to_count(row, amount) or _has_changed(row, amount)


def _led_to_count(row: Tokens, amount: Amount) -> bool:
    """Return whether words before the number make it count.

    So they do in: of them 12; there are 58; a staff of 260; против 105; including 30; the number of firms — 45.
    """
    lead = (at(row, amount.start - 2).low, at(row, amount.start - 1).low)
    named = lead[1] in DASH and any(NUMBER_OF.match(at(row, k).low) for k in range(amount.start - REACH, amount.start))
    staff = lead[1] == "of" and bool(STAFF.fullmatch(lead[0]))
    return named or staff or lead in OF_THEM or " ".join(lead) in THERE or bool(REACHED.fullmatch(lead[1]))


def _followed_to_count(row: Tokens, amount: Amount) -> bool:
    """Return whether words after the number make it count.

    So they do in: 45 of them; two of the five; eight more than last year; 120 against 105.
    """
    after = (at(row, amount.end).low, at(row, amount.end + 1).low)
    among = after[0] in ("of", "из") and (after[1] in WHOSE or at(row, amount.end + 1).kind == "number")
    return (
        among or after in OF_THEM or (after[0] in EXCESS and after[1] in ("than", ".", ",", "")) or after[0] in AGAINST
    )


def _has_changed(row: Tokens, amount: Amount) -> bool:
    """Return whether it is by how many that something counted changed.

    So it is in: up by 12, выросло на 300, на 15 больше.
    """
    lead = at(row, amount.start - 1).low
    grown = lead == "by" and any(change(at(row, k).low) for k in range(amount.start - 3, amount.start))
    return grown or (
        lead == "на" and (is_counting(row, amount.start) or at(row, amount.end).low in ("больше", "меньше"))
    )


def _continues(row: Tokens, first: Amount, second: Amount) -> bool:
    """Return whether the number continues a count before it.

    So it does in: from 45 companies *to 63*; 150 companies in 2019, in 2020 — *178*; 340 bids came, they took
    *128*.
    """
    between = _between(row, first, second)
    if first.unit == "count" and (at(row, second.start - 1).low in STILL or (len(between) == 1 and between[0] in DASH)):
        return True
    still = second.start - (at(row, second.start - 1).low in STILL)
    dashed = at(row, still - 1).low in DASH and at(row, still - 2).kind in ("number", "word")
    if first.unit == "multiple":
        after_dash = at(row, second.start - 2).low in DASH
        return at(row, second.start - 1).low == "в" and (after_dash or at(row, second.end).low in DASH)
    lead = at(row, second.start - 1)
    ends = first.unit == "count" and at(row, second.end).low in ENDS and lead.kind == "word" and lead.low not in LEADS
    from_before = first.unit == "count" and between[-2:] in (["up", "from"], ["down", "from"])
    return from_before or between in (["to"], ["до"]) or dashed or ends or at(row, second.end).low in DASH
