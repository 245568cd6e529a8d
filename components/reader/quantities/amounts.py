"""Amounts: a number with its scale and unit, before hedges and before neighbours lend it what it leaves out."""

from dataclasses import dataclass
from decimal import Decimal

from components.reader.quantities.counted_nouns import is_measure, thing_end
from components.reader.quantities.currencies import UNKNOWN, currency_before
from components.reader.quantities.fractions import part_at
from components.reader.quantities.hedges import hedge_after
from components.reader.quantities.multiples import multiple_at
from components.reader.quantities.numbers import Number, number_at
from components.reader.quantities.references import refers
from components.reader.quantities.scales import scale_at, scale_word
from components.reader.quantities.starts import begins_amount, goes_on_article
from components.reader.quantities.units import unit_at
from components.reader.quantities.years import is_year
from components.reader.text.exclusions import is_masked
from components.reader.text.tokens import Tokens, at, glued


@dataclass(frozen=True, slots=True)
class Amount:
    """Number in tokens `start` to `end`, with its unit.

    The unit is empty where a neighbour must give it.
    """

    start: int
    end: int
    value: Decimal
    mult: int
    unit: str
    hedge: str = ""
    """The qualifier of a hedge inside the amount: 30 с лишним стран."""


THOUSAND = 3
MEASURED = Amount(0, 0, Decimal(0), 0, "measure")


def amounts(text: str, row: Tokens, russian: bool) -> list[Amount]:
    """Return the amounts of a sentence, in order."""
    found: list[Amount] = []
    index = end = 0
    while index < len(row):
        begins = _may_begin(row, index) and not _is_excluded(text, row, index)
        amount = _amount_at(row, index, end, russian) if begins else None
        end = amount.end if amount is not None else end
        if amount is not None and amount.unit != "measure":
            found.append(amount)
        index = max(index + 1, amount.end if amount is not None else 0)
    return found


def _is_excluded(text: str, row: Tokens, index: int) -> bool:
    """Return whether the number belongs to a date, a name or the like.

    Letters that are a currency make no name: AED65.
    """
    if not is_masked(text, row[index].start):
        return False
    code, start = currency_before(row, index)
    return not code or is_masked(text, row[start].start - 1)


def _amount_at(row: Tokens, index: int, taken: int, russian: bool) -> Amount | None:
    number = number_at(row, index, russian)
    if multiple := multiple_at(row, index, number, russian):
        return Amount(index, multiple.end, multiple.value, 0, "count" if multiple.is_count else "multiple")
    if part := part_at(row, index):
        return Amount(index, part.end, part.percent, 0, "percent")
    if number is None or is_year(row, index, russian):
        return None
    return _with_unit(row, index, taken, number, russian)


def _may_begin(row: Tokens, index: int) -> bool:
    """Return whether an amount may begin here.

    Most words are passed over without a closer look.
    """
    token = at(row, index)
    if token.kind == "mark":
        return False
    if token.low in ("a", "an"):
        return goes_on_article(at(row, index + 1).low)
    if token.kind == "number" or begins_amount(token.low):
        return True
    return token.low in ("в", "во") and (at(row, index + 1).kind == "number" or begins_amount(at(row, index + 1).low))


def _with_unit(row: Tokens, index: int, taken: int, number: Number, russian: bool) -> Amount | None:
    """Return the amount of a number, with its unit.

    What stands before `taken` belongs to the amount before it.
    """
    hedge, after = hedge_after(row, number.end)
    if hedge and not number.mult:
        mult, after = scale_at(row, after)
        number = number._replace(mult=mult, end=after if mult else number.end)
    unit, end = unit_at(row, after)
    if unit == UNKNOWN:
        return Amount(index, end, number.value, 0, "measure")
    prefix, start = currency_before(row, index)
    if unit or start < taken or at(row, index).kind != "number":
        prefix, start = "", index
    if unit or prefix:
        return Amount(start, end, number.value, number.mult, unit or prefix, hedge)
    if is_measure(row, after) or _begins_measures(row, after):
        return Amount(index, number.end, number.value, 0, "measure")
    if after == number.end and (_is_name(row, index, number) or refers(row, index, number.end)):
        return None
    if not number.value:
        return Amount(index, number.end, number.value, 0, "")
    thing = thing_end(row, after, russian)
    value = _counted(number) if thing > after else number.value
    return Amount(index, max(thing, after), value, number.mult, "count" if thing > after else "", hedge)


def _begins_measures(row: Tokens, index: int) -> bool:
    """Return whether the number begins a range of a measure: 18–24 месяца."""
    return at(row, index).low in ("-", "–", "—") and at(row, index + 1).kind == "number" and is_measure(row, index + 2)


def _counted(number: Number) -> Decimal:
    """Return the value of a count.

    Three digits after a point are thousands, since nobody counts thousandths: 3.000 jobs.
    """
    thousandths = not number.mult and number.value.as_tuple().exponent == -THOUSAND
    return number.value.scaleb(THOUSAND) if thousandths else number.value


def _is_name(row: Tokens, index: int, number: Number) -> bool:
    """Return whether letters touch the number: 5G, 3D, 18-летний."""
    after = at(row, number.end)
    if at(row, index).kind != "number" or not glued(row, number.end - 1):
        return False
    hyphened = after.low == "-" and at(row, number.end + 1).kind == "word" and glued(row, number.end)
    return (after.kind == "word" or hyphened) and not scale_word(after.low)
