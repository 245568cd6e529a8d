"""Currencies in signs, codes and names, English and Russian: "HK$", "AED", "Swiss francs", "белорусских рублей"."""

import re
from functools import cache, lru_cache

from components import caches
from components.reader.quantities.scales import scale_at, scale_word
from components.reader.text.tokens import Token, Tokens, at, glued

SIGNS = {
    "$": "USD",
    "€": "EUR",
    "₽": "RUB",
    "¥": "CNY",
    "￥": "CNY",
    "£": "GBP",
    "₸": "KZT",
    "₹": "INR",
    "₩": "KRW",
    "₺": "TRY",
    "₴": "UAH",
    "฿": "THB",
    "₫": "VND",
    "₪": "ILS",
    "₦": "NGN",
    "₱": "PHP",
    "₼": "AZN",
    "₾": "GEL",
    "֏": "AMD",
    "₮": "MNT",
    "₭": "LAK",
    "៛": "KHR",
    "₡": "CRC",
    "₲": "PYG",
    "₵": "GHS",
    "৳": "BDT",
}
DOLLARS = {
    **dict.fromkeys(("s", "sg"), "SGD"),
    **dict.fromkeys(("a", "au", "aus"), "AUD"),
    **dict.fromkeys(("c", "ca", "can"), "CAD"),
    **dict.fromkeys(("mx", "mex"), "MXN"),
    "us": "USD",
    "hk": "HKD",
    "nt": "TWD",
    "nz": "NZD",
    "r": "BRL",
}
"""Letters that touch a dollar sign, and whose dollar it is then."""
BEFORE_ONLY = {
    **dict.fromkeys(("rs", "re"), "INR"),
    **dict.fromkeys(("dh", "dhs"), "AED"),
    "rm": "MYR",
    "rp": "IDR",
    "tk": "BDT",
    "sr": "SAR",
    "qr": "QAR",
    "bd": "BHD",
    "rmb": "CNY",
}
"""Local signs in letters, which stand before the number: Rs 500 million, Dh65 billion."""
AFTER_ONLY = {
    **dict.fromkeys(("руб", "р", "rub", "rur", "rbs"), "RUB"),
    **dict.fromkeys(("долл", "usd"), "USD"),
    **dict.fromkeys(("евро", "eur"), "EUR"),
    **dict.fromkeys(("rmb", "cny"), "CNY"),
    "zł": "PLN",
    "kč": "CZK",
    "aed": "AED",
    "inr": "INR",
    "kzt": "KZT",
    "jpy": "JPY",
    "gbp": "GBP",
}
"""Abbreviations and codes, in small letters too, that stand after the number."""
WORDS_TOO = frozenset(("ALL", "TOP", "XXX", "XTS"))
"""Codes that are ordinary words, or stand for no currency."""
ABBREVIATIONS_TOO = frozenset("COP SDG CAD AMD MAD CUP TRY PEN GEL BOB BAM SOS LAK MOP NPR BSD".split())  # noqa: SIM905
"""Codes with another meaning of their own (COP 28, SDG 5, CAD systems): money only where the number is large."""
OLD = {"RUR": "RUB", "RMB": "CNY"}
"""Codes that ISO 4217 has no more, or never had."""

NAMES: dict[str, tuple[str, dict[str, str]]] = {
    r"d[oó]llars?|bucks|доллар(?:а|у|е|ом|ы|ов|ам|ами|ах)?": (
        "USD",
        {"hong": "HKD", "гонконг": "HKD", "singapor": "SGD", "сингапур": "SGD", "austral": "AUD", "австрал": "AUD"}
        | {"canad": "CAD", "канад": "CAD", "new": "NZD", "новозел": "NZD", "taiwan": "TWD", "тайван": "TWD"}
        | {"namib": "NAD", "jamaic": "JMD", "fiji": "FJD", "brunei": "BND", "бруней": "BND", "zimbabw": "ZWG"},
    ),
    r"rubles?|roubles?|рубл(?:ь|я|ю|е|ем|и|ей|ям|ями|ях)": (
        "RUB",
        {"belarus": "BYN", "белорус": "BYN", "беларус": "BYN"},
    ),
    r"francs?|франк(?:а|у|е|ом|и|ов|ам|ами|ах)?": (
        "CHF",
        {"cfa": "", "кфа": "", "rwand": "RWF", "congol": "CDF", "конголез": "CDF", "guine": "GNF", "djibout": "DJF"},
    ),
    r"pounds?|фунт(?:а|у|е|ом|ы|ов|ам|ами|ах)?": (
        "GBP",
        {"egypt": "EGP", "египет": "EGP", "syria": "SYP", "сирий": "SYP", "leban": "LBP", "ливан": "LBP"}
        | {"sudan": "SDG", "судан": "SDG"},
    ),
    r"rupees?|рупи(?:я|и|й|ю|ей|ям|ями|ях)": (
        "INR",
        {"pakist": "PKR", "пакист": "PKR", "nepal": "NPR", "непал": "NPR", "mauriti": "MUR", "маврики": "MUR"}
        | {"sri": "LKR", "lankan": "LKR", "шри": "LKR", "ланкий": "LKR", "indones": "IDR", "индонез": "IDR"},
    ),
    r"rupiahs?|рупиа[хй]": ("IDR", {}),
    r"dirhams?|дирхам(?:а|у|е|ом|ы|ов|ам|ами|ах)?": ("AED", {"morocc": "MAD", "марок": "MAD"}),
    r"lir(?:as?|e)|лир(?:а|ы|е|у|ой|ам|ами|ах)?": ("TRY", {"syria": "SYP", "leban": "LBP", "ливан": "LBP"}),
    r"riyals?|риял(?:а|у|ом|ы|ов|ам|ами|ах)?": (
        "SAR",
        {"qatar": "QAR", "катар": "QAR", "yemen": "YER", "йемен": "YER", "oman": "OMR", "оман": "OMR"},
    ),
    r"rials?|риал(?:а|у|ом|ы|ов|ам|ами|ах)?": (
        "IRR",
        {"oman": "OMR", "оман": "OMR", "yemen": "YER", "йемен": "YER", "saudi": "SAR", "сауд": "SAR", "катар": "QAR"},
    ),
    r"dinars?|динар(?:а|у|ом|ы|ов|ам|ами|ах)?": (
        "",
        {"serb": "RSD", "серб": "RSD", "iraq": "IQD", "ирак": "IQD", "kuwait": "KWD", "кувейт": "KWD"}
        | {"alger": "DZD", "алжир": "DZD", "tunis": "TND", "тунис": "TND", "jordan": "JOD", "иордан": "JOD"}
        | {"bahrain": "BHD", "бахрейн": "BHD", "libya": "LYD", "ливий": "LYD", "macedon": "MKD", "македон": "MKD"},
    ),
    r"pesos?|песо": (
        "",
        {"mexic": "MXN", "мексик": "MXN", "филиппин": "PHP", "philippin": "PHP", "argentin": "ARS", "аргентин": "ARS"}
        | {"chile": "CLP", "чилий": "CLP", "colomb": "COP", "колумб": "COP", "cuba": "CUP", "кубин": "CUP"}
        | {"urugua": "UYU", "уругва": "UYU", "dominic": "DOP", "доминик": "DOP"},
    ),
    r"kron(?:a|or|e|er|ur)|crowns?|крон(?:а|ы|е|у|ам|ами|ах)?|korunas?": (
        "",
        {
            "swed": "SEK",
            "швед": "SEK",
            "швец": "SEK",
            "норвег": "NOK",
            "чехи": "CZK",
            "norw": "NOK",
            "норвеж": "NOK",
            "danish": "DKK",
            "датск": "DKK",
        }
        | {"czech": "CZK", "чешск": "CZK", "iceland": "ISK", "исланд": "ISK"},
    ),
    r"shillings?|шиллинг(?:а|и|ов|ам|ами|ах)?": (
        "",
        {"keny": "KES", "кени": "KES", "tanzan": "TZS", "танзан": "TZS", "ugand": "UGX", "угандий": "UGX"},
    ),
    r"le[ui]|лей|лея|леев|леями": ("RON", {"moldov": "MDL", "молдав": "MDL", "молдов": "MDL"}),
    r"manats?|манат(?:а|у|ом|ы|ов|ам|ами|ах)?": ("AZN", {"turkmen": "TMT", "туркмен": "TMT"}),
    r"euros?|евро|еврик": ("EUR", {}),
    r"yuans?|renminbi|юан(?:ь|я|ю|е|ем|и|ей|ям|ями|ях)|женьминьби": ("CNY", {}),
    r"yens?|иен(?:а|ы|е|у|ой|ам|ами|ах)?|[йи]ен": ("JPY", {}),
    r"won|вон(?:а|ы|у|ам|ами)?": ("KRW", {"north": "KPW", "северокор": "KPW"}),
    r"tenge|тенге": ("KZT", {}),
    r"sums?|soums?|сум(?:а|у|ом|ы|ов|ам|ами|ах)?": ("UZS", {"kyrgyz": "KGS", "киргиз": "KGS", "кыргыз": "KGS"}),
    r"soms?|сом(?:а|у|ом|ы|ов|ам|ами|ах)?": ("KGS", {"uzbek": "UZS", "узбек": "UZS"}),
    r"somoni|сомони": ("TJS", {}),
    r"drams?|драм(?:а|у|ы|ов|ам|ами|ах)?": ("AMD", {}),
    r"lari|лари": ("GEL", {}),
    r"hryvni?as?|гривен|гривн(?:а|ы|е|у|ами|ам|ах)|hryvni[ai]": ("UAH", {}),
    r"zlot(?:y|ys|ych)|злот(?:ый|ых|ого|ые|ыми|ым)": ("PLN", {}),
    r"forints?|форинт(?:а|ы|ов|ам|ами|ах)?": ("HUF", {}),
    r"leva?|лев(?:а|ов|ы|ами)": ("BGN", {}),
    r"tugriks?|тугрик(?:а|и|ов|ам|ами|ах)?": ("MNT", {}),
    r"baht|бат(?:а|ов|ы|ам|ами|ах)|бат": ("THB", {}),
    r"dongs?|донг(?:а|ов|и|ам|ами|ах)?": ("VND", {}),
    r"ringgits?|ринггит(?:а|ов|ы|ам|ами|ах)?": ("MYR", {}),
    r"rands?|рэнд(?:а|ов|ы|ам|ами|ах)?|ранд(?:а|ов|ы)": ("ZAR", {}),
    r"nairas?|найр(?:а|ы|у|ам)?": ("NGN", {}),
    r"birr|бирр?(?:а|ов|ы)?": ("ETB", {}),
    r"shekels?|шекел(?:ь|я|ей|и|ями|ям)": ("ILS", {}),
    r"rea(?:l|is|ls)|реал(?:а|ов|ы|ам|ами|ах)": ("BRL", {}),
    r"taka": ("BDT", {}),
    r"kwanzas?|кванз(?:а|ы)?": ("AOA", {}),
    r"cedis?|седи": ("GHS", {}),
    r"bol[ií]vars?|боливар(?:а|ов|ы)?": ("VES", {}),
    r"afghanis?|афгани": ("AFN", {}),
    r"kyats?|кьят(?:а|ов|ы)?": ("MMK", {}),
}
"""The name of a currency -> its code where nothing else is said, and the nations whose own it is."""
NAME = re.compile("|".join(f"(?P<n{n}>{pattern})" for n, pattern in enumerate(NAMES)))
OF_NAMES = tuple(NAMES.values())
AFTER_A_SCALE = frozenset(("won", "real", "som", "sum", "rand", "leu", "lei", "lev", "bucks", "lira", "lire"))
AFTER_A_SCALE |= {"сум", "сом", "лей", "лея", "лева", "левы", "бат", "драм", "драма", "вон"}
"""Words with another meaning of their own: money only after a scale, as in "1.4 trillion won"."""
UNKNOWN = "unknown"
"""What stands for a currency that cannot be told, or for pounds that weigh: such an amount is left out."""
WEIGHED = frozenset(("pound", "pounds"))
NATION = re.compile(
    r"americans?|russian|chinese|british|swiss|turkish|indian|emirati|uae|brazilian|omani|saudi|thai|polish|south|korean"
    r"|азербайджанск\w+|американск\w+|российск\w+|китайск\w+|британск\w+|английск\w+|швейцарск\w+|турецк\w+"
    r"|индийск\w+|бразильск\w+|южнокорейск\w+|японск\w+|казахстанск\w+|узбекск\w+|армянск\w+|грузинск\w+|польск\w+"
    r"|украинск\w+|арабск\w+|эмиратск\w+|иранск\w+|саудовск\w+|тайск\w+|вьетнамск\w+|kazakhstani|uzbek|armenian"
    r"|georgian|ukrainian|iranian|vietnamese|kyrgyz|azerbaijani|japanese|us|u"
)
OF_A_NATION = re.compile(r"\w+[сц]ких")
"""Adjectives of nations in the form that stands between number and name; an unknown one makes the currency unknown."""
NATIONS = tuple(sorted({nation for _, nations in OF_NAMES for nation in nations}, key=len, reverse=True))
OWN = re.compile("|".join(NATIONS))
LONGEST_NATION = 4
"""U.S. dollars: two letters and two stops."""
JAPANESE = re.compile(r"japan|yens?$|tokyo|япон|иен|токи[йо]")
CHINESE = re.compile(r"chin(a|ese)|yuan|renminbi|beijing|кита[йеюя]|юан|пекин")
COUNTRY = frozenset(("сша", "рф", "кнр", "гонконга", "sterling", "стерлингов"))
"""Words after the name that belong to it: долларов США, фунтов стерлингов."""


@cache
def codes() -> frozenset[str]:
    """Return the codes of ISO 4217 that are no ordinary words."""
    import pycountry  # noqa: PLC0415 - reads a file, which nothing does at import

    return frozenset(currency.alpha_3 for currency in pycountry.currencies) - WORDS_TOO


def code_of(token: Token, large: bool) -> str:
    """Return the ISO 4217 code that a token in capitals is, or nothing.

    `large`: the number beside it is a large one.
    """
    if not token.capitals or len(token.low) != len("USD"):
        return ""
    code = token.low.upper()
    if code in ABBREVIATIONS_TOO and not large:
        return ""
    return code if code in codes() else OLD.get(code, "")


def _is_large(row: Tokens, index: int) -> bool:
    """Return whether the number at the index has a scale or four digits."""
    return bool(scale_at(row, index + 1)[0]) or len(at(row, index).low) >= len("1000")


def currency_before(row: Tokens, index: int) -> tuple[str, int]:
    """Return the currency right before the index, and where it begins.

    It is one of $, HK$, AED, Rs, Dh and the like.
    """
    before = at(row, index - 1)
    stop = before.low == "." and glued(row, index - 2)
    before = at(row, index - 2) if stop else before
    if before.low == "$" and not stop:
        letters = at(row, index - 2)
        whose = DOLLARS.get(letters.low, "") if letters.capital and glued(row, index - 2) else ""
        return (whose, index - 2) if whose else ("USD", index - 1)
    code = (
        _of_sign(row, before)
        or code_of(before, _is_large(row, index))
        or (BEFORE_ONLY.get(before.low, "") if before.capital else "")
    )
    if stop and before.low not in BEFORE_ONLY:
        return "", index
    if before.low in SIGNS and at(row, index - 2).capitals and glued(row, index - 2):
        return code, index - 2
    return (code, index - 1 - stop) if code else ("", index)


def _of_sign(row: Tokens, token: Token) -> str:
    """Return the currency of a sign.

    ¥ is the yen where the sentence speaks of Japan, before it does of China.
    """
    if token.low not in ("¥", "￥"):
        return SIGNS.get(token.low, "")
    word = next((word.low for word in row if JAPANESE.match(word.low) or CHINESE.match(word.low)), "")
    return "JPY" if JAPANESE.match(word) else "CNY"


def currency_after(row: Tokens, index: int) -> tuple[str, int]:
    """Return the currency at the index, and the index after it.

    Its sign, code or name stands there.
    """
    token = at(row, index)
    if code := _of_sign(row, token):
        return code, index + 1
    if token.low in DOLLARS and at(row, index + 1).low == "$" and glued(row, index):
        return DOLLARS[token.low], index + 2
    if token.low in ("бел", "у") and at(row, index + 1).low == ".":
        return _abbreviated(row, index)
    if code := code_of(token, _follows_large(row, index)) or AFTER_ONLY.get(token.low, ""):
        return code, _with_country(row, index + 1)
    return _named(row, index)


def _abbreviated(row: Tokens, index: int) -> tuple[str, int]:
    """Return the currency of an abbreviated name.

    Бел. руб. are Belarusian; у. е., conventional units, are no currency.
    """
    following = at(row, index + 2).low
    if at(row, index).low == "у":
        return (UNKNOWN, index + 3) if following == "е" else ("", index)
    return ("BYN", index + 3) if following in ("руб", "р") or following.startswith("рубл") else ("", index)


def _named(row: Tokens, index: int) -> tuple[str, int]:
    """Return the currency of a name: Swiss francs, U.S. dollars, белорусских рублей.

    With no nation, it is the currency that the name alone means.
    """
    for end in range(index, index + LONGEST_NATION + 1):
        name = named(at(row, end).low)
        if name is not None:
            return _known(row, index, end, name)
        if not _may_be_nation(row, end, index):
            return "", index
    return "", index


def _may_be_nation(row: Tokens, index: int, start: int) -> bool:
    token = at(row, index)
    if index > start and token.low in (".", "s", "kong", "zealand", "arabian", "lankan"):
        return True
    return token.kind == "word" and (
        _is_nation(token.low) or token.capital or OF_A_NATION.fullmatch(token.low) is not None
    )


@lru_cache(maxsize=caches.WORDS)
def _is_nation(word: str) -> bool:
    return bool(NATION.fullmatch(word) or OWN.match(word))


@lru_cache(maxsize=caches.WORDS)
def named(word: str) -> tuple[str, dict[str, str]] | None:
    """Return the currency that a name means alone, and by nation.

    Those of nations are the ones that it may mean; None where it is no name.
    """
    match = NAME.fullmatch(word)
    return OF_NAMES[int((match.lastgroup or "n0")[1:])] if match else None


def _known(row: Tokens, start: int, end: int, name: tuple[str, dict[str, str]]) -> tuple[str, int]:
    default, nations = name
    nation = next((OWN.match(at(row, k).low) for k in range(start, end) if OWN.match(at(row, k).low)), None)
    strange = end > start and not _is_nation(at(row, start).low)
    code = nations.get(nation.group(), default) if nation else "" if strange else default
    if end == start and not _is_money(row, end):
        return (UNKNOWN, end + 1) if at(row, end).low in WEIGHED else ("", start)
    return code or _of_nation(row, nations) or UNKNOWN, _with_country(row, end + 1)


def _of_nation(row: Tokens, nations: dict[str, str]) -> str:
    """Return the currency of the only nation named that has one so called.

    So the sentence gives the nation in: Mexico ... pesos.
    """
    found = {nations[match.group()] for token in row if (match := OWN.match(token.low)) and match.group() in nations}
    return found.pop() if len(found) == 1 else ""


def _is_money(row: Tokens, index: int) -> bool:
    """Return whether a name with another meaning stands for money here.

    It does after a scale, and not in "pounds of beef".
    """
    word = at(row, index).low
    if word in WEIGHED:
        return at(row, index + 1).low != "of"
    return word not in AFTER_A_SCALE or (_follows_large(row, index) and at(row, index + 1).low != "estate")


def _follows_large(row: Tokens, index: int) -> bool:
    """Return whether a scale or a number of four digits precedes the index."""
    before = at(row, index - 1)
    return bool(scale_word(before.low)) or (before.kind == "number" and len(before.low) >= len("1000"))


def _with_country(row: Tokens, index: int) -> int:
    """Return the index after "США", which belongs to the currency.

    It does so in "долларов США" and "долл. США".
    """
    stop = index + (at(row, index).low == ".")
    return stop + 1 if at(row, stop).low in COUNTRY else index
