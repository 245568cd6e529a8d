"""What figures of one sentence lend each other: a currency, a scale, the thing that is counted.

"From 2 to 3 million", "more than 400 thousand rubles and almost 450 thousand", "1,5 млрд, в 2021 - 2 млрд рублей".
"""

import re
from dataclasses import replace

from components.ledger.reader.amounts import Amount
from components.ledger.reader.hedges import hedge_before
from components.ledger.reader.tokens import Tokens, at

RANGE = frozenset(("-", "–", "—", "to", "до", "and", "и", "или", "or", ",", "/", "through"))
MONEY = re.compile(r"[A-Z]{3}")
OF_THEM = frozenset((("из", "них"), ("of", "them"), ("of", "which"), ("of", "whom"), ("из", "которых"), ("в", "числе")))
REACHED = re.compile(
    r"(reach(ed|es)|total(l?ed|s)|to|составил(а|о|и|)|состави(т|ло)|достиг(ло|ла|ли|нет|)|до|насчитыва\w+"
    r"|amounted|stood|stands)"
)


def lend(row: Tokens, amounts: list[Amount]) -> list[Amount]:
    """The amounts with every unit filled in; a bare number that nothing makes a figure is left out."""
    ranged = _lend_back(row, amounts)
    done: list[Amount] = []
    money = ""
    for index, amount in enumerate(ranged):
        whole = amount if amount.unit else _filled(row, amount, done, money or _next_money(ranged, index))
        if whole is not None:
            done.append(whole)
            money = whole.unit if MONEY.fullmatch(whole.unit) else money
    return done


def _lend_back(row: Tokens, amounts: list[Amount]) -> list[Amount]:
    """The first of a range takes unit and scale from the second: 2–3 %, from 2 to 3 million."""
    given = list(amounts)
    for index in range(len(given) - 2, -1, -1):
        first, second = given[index], given[index + 1]
        if not first.unit and second.unit and _joined(row, first, second):
            given[index] = replace(first, unit=second.unit, mult=first.mult or second.mult)
    return given


def _joined(row: Tokens, first: Amount, second: Amount) -> bool:
    between = [at(row, k).low for k in range(first.end, second.start)]
    return 0 < len(between) <= 2 and between[0] in RANGE and second.unit != "multiple"  # noqa: PLR2004


def _next_money(amounts: list[Amount], index: int) -> str:
    """The currency of the nearest following amount that has one."""
    near = amounts[index + 1 : index + 4]
    return next((amount.unit for amount in near if MONEY.fullmatch(amount.unit)), "")


def _filled(row: Tokens, amount: Amount, before: list[Amount], money: str) -> Amount | None:
    if amount.mult:
        return replace(amount, unit=money or "count")
    if before and _continues(row, before[-1], amount):
        return replace(amount, unit=before[-1].unit)
    lead = (at(row, amount.start - 2).low, at(row, amount.start - 1).low)
    if lead in OF_THEM or hedge_before(row, amount.start) or REACHED.fullmatch(lead[1]):
        return replace(amount, unit="count")
    return None


def _continues(row: Tokens, first: Amount, second: Amount) -> bool:
    """From 45 companies *to 63*."""
    between = [at(row, k).low for k in range(first.end, second.start)]
    return len(between) == 1 and between[0] in ("to", "до") and first.unit in ("count", "percent")
