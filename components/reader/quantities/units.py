"""Currencies and percent: the units that a figure can have."""

import re

from components.reader.text.tokens import Tokens, at

SIGNS = {"$": "USD", "€": "EUR", "₽": "RUB", "¥": "CNY", "£": "GBP", "₸": "KZT", "₹": "INR"}
CODES = {
    **{code.lower(): code for code in ("USD", "EUR", "RUB", "CNY", "GBP", "JPY", "KZT", "AED", "INR")},
    "rub": "RUB",
    "rur": "RUB",
    "rbs": "RUB",
    "rmb": "CNY",
    "руб": "RUB",
    "р": "RUB",
    "долл": "USD",
    "евро": "EUR",
}
CURRENCY = (
    (re.compile(r"(rubles?|roubles?|рубл(ь|я|ю|е|ем|и|ей|ям|ями|ях))"), "RUB"),
    (re.compile(r"(dollars?|bucks|доллар(|а|у|е|ом|ы|ов|ам|ами|ах))"), "USD"),
    (re.compile(r"(euros?|еврик)"), "EUR"),
    (re.compile(r"(yuans?|renminbi|юан(ь|я|ю|е|ем|и|ей|ям|ями|ях))"), "CNY"),
    (re.compile(r"(pounds?)"), "GBP"),
    (re.compile(r"(yens?|иен(а|ы|е|у)?)"), "JPY"),
    (re.compile(r"(tenge|тенге)"), "KZT"),
    (re.compile(r"(dirhams?|дирхам(|а|ов|ы))"), "AED"),
    (re.compile(r"(rupees?|рупи(я|и|й))"), "INR"),
)
NATIONAL = frozenset(("us", "u.s", "american", "russian", "chinese", "американских", "российских", "китайских"))
PERCENT = re.compile(r"(percent|pct|проц|процент(|а|у|е|ом|ы|ов|ам|ами|ах)|процентн\w+|%-\w+)")
POINTS = re.compile(r"(points?|пункт(|а|ов|ы|ам|ах))")


def currency_word(word: str) -> str:
    """The ISO 4217 code that a word or sign means, or nothing."""
    if word in SIGNS or word in CODES:
        return SIGNS.get(word) or CODES[word]
    return next((code for pattern, code in CURRENCY if pattern.fullmatch(word)), "")


def prefix_before(row: Tokens, index: int) -> tuple[str, int]:
    """The currency that stands right before the index, and where it begins ("$", "US$", "USD")."""
    before = at(row, index - 1)
    code = SIGNS.get(before.low, "") or (CODES.get(before.low, "") if before.capital else "")
    if not code:
        return "", index
    return code, index - 1 - (before.low == "$" and at(row, index - 2).low in ("us", "s", "hk"))


def unit_at(row: Tokens, index: int) -> tuple[str, int]:
    """The unit that stands at the index, and the index after it; the empty unit where there is none."""
    index += at(row, index).low == "-" and at(row, index + 1).kind == "word"
    percent = _percent_end(row, index)
    if percent:
        return "percent", percent
    index += at(row, index).low in NATIONAL
    code = currency_word(at(row, index).low)
    return (code, _with_country(row, index + 1)) if code else ("", index)


def _percent_end(row: Tokens, index: int) -> int:
    word, following = at(row, index).low, at(row, index + 1).low
    if word == "per" and following == "cent":
        return index + 2
    if word == "percentage" and POINTS.fullmatch(following):
        return index + 2
    if word == "%" or PERCENT.fullmatch(word):
        return index + 1 + bool(word != "%" and POINTS.fullmatch(following))
    return _points_end(row, index)


def _points_end(row: Tokens, index: int) -> int:
    """The end of "п. п." or "pp", which say percentage points; 0 where there is none."""
    if at(row, index).low in ("пп", "pp"):
        return index + 1
    letters = [at(row, index + k).low for k in range(4)]
    return index + 3 if letters[:3] == ["п", ".", "п"] else 0


def _with_country(row: Tokens, index: int) -> int:
    """The index after "США" in "долларов США" and "долл. США", which belongs to the currency."""
    stop = index + (at(row, index).low == ".")
    return stop + 1 if at(row, stop).low == "сша" else index
