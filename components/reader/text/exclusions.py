"""Numbers that are no figures: dates, times, telephones, laws, names such as Technopolis-2, marks of HTML."""

import re
from bisect import bisect_right
from functools import lru_cache

from components import caches

MONTHS = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?|январ\w|феврал\w|март\w?|апрел\w|ма[йяе]|июн\w|июл\w|август\w?|сентябр\w|октябр\w|ноябр\w"
    r"|декабр\w)"
)
NEAR_DIGIT = r"[^\W\d_]{1,14}+[.,]?+\s?+-?\d"
"""A word with a digit soon after it: a look at this spares the long lists most words of a text."""
SCALED = r"(?!\s[\d.,]+\s(?:[a-z]*illion|[mbt]l?n\b|thousand|lakh|crore))"
"""Not before a scale, where "top" is a verb: exports top 31 billion."""
NUMBERED = (
    rf"(?:no|nos|top{SCALED}|топ|pages?|p|pp|phase|stage|chapter|article|section|part|item|room|building|block|iso"
    r"|gost|hs|level|tier|aged?|ages|industry|индустрия|web|table|figure|annex|appendix|hall|pavilion|stand|booth|gate"
    r"|terminal|route|highway"
    r"|стр|п|ст|д|корп|тел|этап|пункте?|дом|гост|фз|тн вэд|номер|пр-д|ул|рис|табл|окно|шоссе|верси[ия]|част[ьи]"
    r"|раздел[аеу]?|глав[аеуы]|стать[яеюи]|приложени[еия]|таблиц[аеуы]|рисун(?:ок|ке|ка)|график[еа]?|павильон[еа]?"
    r"|зал[еа]?|стенд[еа]?|цех[еа]?|корпус[еа]?|школ[аеуы]|маршрут[аеу]?)"
)
TICKER = r"(?-i:BRENT|Brent|WTI|URALS|Urals|MOEX|IMOEX|RTSI?|BTC|ETH|NASDAQ|DJIA|DAX|FTSE|NIKKEI|[A-Z]{3}/[A-Z]{3})"
"""Names of an exchange before a quotation: BRENT $ 87.86 / ₽ 8128."""
WEB = r"(?<!\S)[^\s@]{1,64}+@\S+|(?<![\w./-])[\w./-]{1,64}\.(?:jpe?g|png|gif|html?|pdf|ru|com)\b\S*"
"""Addresses and files; as they may begin with any character, they are looked for first."""
AT_MARK = (
    r"<[^<>]{0,2000}>|&#?\w{1,10};|\+\s?\d[\s-]?\(?\d{3}\)?[\s-]?\d{3}[\s-]?\d{2}[\s-]?\d{2}\b"
    r"|\(\d{3}\)\s?\d{3}-?\d{2}-?\d{2}|№\s?\d[\w/-]*|#\s?\d+"
)
AT_DIGIT = (
    r"8[\s-]?\(?\d{3}\)?[\s-]?\d{3}[\s-]?\d{2}[\s-]?\d{2}\b|\d{3}-\d{2}-\d{2}\b"
    r"|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b|\d{4}-\d{2}-\d{2}\b|\d{1,2}:\d{2}(?::\d{2})?\b"
    r"|(?:\d{2,4}/\d{1,4}|\d/\d{2,4})\b|(?:19|20)\d\d[-–—]\d\d\b(?!\s?%)"
    rf"|\d{{1,2}}(?:st|nd|rd|th|-?го)?(?:\s(?:of\s)?|\s?[-–—]\s?\d{{1,2}}\s){MONTHS}\b(?:,?\s\d{{4}}\b)?"
    r"|(?<!\+)(?:0|6|12|14|16|18|21)\+(?=\s*(?:[).,;\]]|$))"
    r"|\d+-(?:фз|пп|рп|рм)\b"
    r"|\d+(?:-?(?:st|nd|rd|th)|-?s(?=\s)|-(?:й|я|е|го|му|м|ая|ый|ой|ом|ую|х|летн\w*|лети\w*))\b"
    r"|\d+\.\d+\.\d+\b|\d{1,2}\)"
)
NEAR_A_DIGIT = (
    rf"{MONTHS}\.?\s\d{{1,2}}(?:st|nd|rd|th)?\b(?!\s?%|[.,]?\d)(?:,?\s\d{{4}}\b)?|{MONTHS}\.?,?\s(?:19|20)\d\d\b"
    rf"|{NUMBERED}\.?\s?-?\d[\d.]*(?!\S*%)(?=\W|$)"
)
AT_LETTER = (
    rf"(?={NEAR_DIGIT}|тн вэд)(?:{NEAR_A_DIGIT})|{TICKER}\b\s?[$€₽¥]?\s?\d[\d.,]*(?:\s?[/|]\s?[$€₽¥]?\s?\d[\d.,]*)*"
    r"|[^\W\d_]++[-‑]?\d[\w-]*"
)
MASK = re.compile(
    rf"https?://\S+|www\.\S+|(?=[<&+(№#])(?:{AT_MARK})"
    rf"|(?<!\w)(?:(?=\S)(?:{WEB})|(?=\d)(?:{AT_DIGIT})|(?=[^\W\d_])(?:{AT_LETTER}))",
    re.IGNORECASE,
)
"""The patterns by what they begin with, so that one look at a character spares it most of them."""
DIGIT = re.compile(r"\d")


@lru_cache(maxsize=caches.SENTENCES)
def _spans(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    spans = [match.span() for match in MASK.finditer(text)] if DIGIT.search(text) else []
    return tuple(start for start, _ in spans), tuple(end for _, end in spans)


def is_masked(text: str, position: int) -> bool:
    """Return whether the character at the position is masked.

    It then belongs to a date, a telephone, a name or the like.
    """
    starts, ends = _spans(text)
    before = bisect_right(starts, position) - 1
    return before >= 0 and position < ends[before]
