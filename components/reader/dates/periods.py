"""Periods as texts name them: years, halves, quarters, months, and "this year" or "the same period of last year"."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

MONTHS = (
    r"jan(?:uary)?|янв(?:ар\w+)?",
    r"feb(?:ruary)?|фев(?:рал\w+)?",
    r"mar(?:ch)?|март\w*",
    r"apr(?:il)?|апр(?:ел\w+)?",
    r"may|ма[йяею]м?",
    r"june?|июн\w+",
    r"july?|июл\w+",
    r"aug(?:ust)?|авг(?:уст\w*)?",
    r"sept?(?:ember)?|сент(?:ябр\w+)?",
    r"oct(?:ober)?|окт(?:ябр\w+)?",
    r"nov(?:ember)?|ноя(?:бр\w+)?",
    r"dec(?:ember)?|дек(?:абр\w+)?",
)
MONTH = "|".join(MONTHS)
NTH = (
    r"first|second|third|fourth|1st|2nd|3rd|4th|перв\w+|втор\w+|треть\w+|четверт\w+|iv|i{1,3}"
    r"|[1-4](?:-(?:й|го|м|ом|ый))?"
)
SPAN = {"three": "Q1", "3": "Q1", "тр": "Q1", "six": "H1", "6": "H1", "ше": "H1", "nine": "?", "9": "?", "де": "?"}
PART = (
    rf"(?:(?P<quarter>{NTH})\s(?:квартал\w*|кв\.?|quarter)(?!\s+of\s+(?!the\s+year|this|last|20))"
    rf"|(?P<half>first|second|1st|2nd|перв\w+|втор\w+|i{{1,2}}|[12](?:-(?:е|го|м))?)[\s-](?:полугоди\w+|half)"
    r"|(?:перв\w+\s|first\s|за\s)(?P<span>three|six|nine|три|трех|шест\w+|девят\w+|[369])\s(?:месяц\w*|months)"
    rf"|(?P<from>{MONTH})(?:\s?[-–—]\s?|\s(?:to|through|по)\s)(?P<to>{MONTH})|(?P<month>{MONTH})"
    r"|q(?P<q>[1-4])|(?P<q2>[1-4])q|h(?P<h>[12])|(?P<h2>[12])h)(?!\w)\.?"
)
EARLIER = (
    r"a\syear\s(?:earlier|ago|before)|year-(?:on-year|over-year|earlier)|yoy|y/y|год(?:ом)?\sранее|год\sназад"
    r"|в\sгодовом\sвыражении|год\sк\sгоду|г/г"
)
YEAR = (
    r"(?:(?:the\s)?(?:year|fy)\s?)?(?P<year>(?:19|20)\d\d)(?!\d)(?:-?(?:м|й|го|му)\b)?(?:\s?(?:год\w*|гг?\.?(?!\w)))?"
    r"|(?P<this>(?:this|the\scurrent|current)\syear|(?:это\w+|текущ\w+|нынешн\w+)\sгод\w*|с\sначала\sгода)"
    r"|(?P<last>(?:last|the\sprevious|previous|the\spreceding|preceding|the\sprior)\syear|(?:прошл\w+"
    r"|предыдущ\w+|прошедш\w+|минувш\w+)\sгод\w*)"
    rf"|(?P<earlier>{EARLIER})"
)
SAME = (
    r"(?P<same>(?:аналогичн\w+|соответствующ\w+|т(?:от|ого|ем|ому) же|таким же|same|similar|corresponding|comparable)"
    r"\s(?:период\w*|квартал\w*|показател\w*|period|quarter|months?|half))"
)
JOIN = r"(?:[,.]?\s(?:of\s|in\s|за\s)?(?:the\s)?)"
PERIOD = re.compile(
    rf"(?<![\w.-])(?:{SAME}{JOIN}?)?(?:{PART})?(?:(?<![\w-])(?:{YEAR})|{JOIN}(?:{YEAR.replace('?P<', '?P<j_')}))?"
)
DAY_BEFORE = re.compile(r"(?:\d{1,2}(?:st|nd|rd|th|-?го)?(?:\sof)?|\d{1,2}\s?[-–—]\s?\d{1,2})\s$")
DAY_AFTER = re.compile(r"\s\d{1,2}(?:st|nd|rd|th)?\b(?!\s?%|[.,]\d)(?:,?\s(?:19|20)\d\d)?")
SINCE = re.compile(r"(?:\bsince|\bначиная с|(?<!\w)со?|\bfrom|(?<!\w)от)\s(?:the\s|early\s|late\s|начала\s|конца\s)?$")
BASE = re.compile(
    r"(?:\bcompar\w+\s(?:to|with)|\bagainst|\bversus|\bvs\.?|\bthan|\bas(?=\sin\s)|\brelative to|\bover(?=\s$)"
    r"|\bfrom|\bon(?=\s$)"
    r"|по сравнению со?|в сравнении со?|(?<!\w)против"
    r"|относительно|(?<!\w)чем|уровн\w+|показател\w+|%\s(?:к|ко)|раза?\s(?:к|ко)|отношению к"
    r"|(?<!\w)ко?\s(?:уровню|показател\w+))"
    r"(?:\s(?:in|for|the|level|levels|of|that|в|во|за|по|с|со|итог\w+|уровн\w+|показател\w+|данн\w+|результат\w+"
    r"|объем\w+)){0,4}\s$"
)
OPENING = re.compile(r"[«“\"\s]*(?:since|с момента|с тех пор)\b")
WINDOW = 60
NUMERALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "пе": 1,
    "вт": 2,
    "тр": 3,
    "че": 4,
}
QUARTERS = {(1, 3): "Q1", (4, 6): "Q2", (7, 9): "Q3", (10, 12): "Q4", (1, 6): "H1", (7, 12): "H2", (1, 12): ""}


@dataclass(frozen=True, slots=True)
class Period:
    """A period named in characters `start` to `end`.

    `year`: digits, `this`, `last` or nothing. `part`: `Q1`, `H1`, `02` or nothing; `?` where no code stands for it.
    `role`: `time`, `base` (what is measured against) or `since`. `same`: "the same period", its part that of another.
    """

    start: int
    end: int
    year: str
    part: str
    role: str = "time"
    same: bool = False

    @property
    def absolute(self) -> bool:
        """Whether it says by itself which period it is."""
        return self.year.isdecimal() and self.part != "?" and not self.same

    def code(self, year: int | None, part: str = "") -> str:
        """The SDMX code, with the year that "this year" means, and the part that "the same period" means."""
        if self.year.isdecimal():
            number = int(self.year)
        elif year is None:
            return ""
        else:
            number = year - (self.year == "last")
        own = self.part or (part if self.same else "")
        return "" if own == "?" else f"{number:04}-{own}".rstrip("-")


@lru_cache(maxsize=4096)
def periods(text: str) -> tuple[Period, ...]:
    """The periods that a sentence names, in order."""
    low = text.lower().replace("ё", "е")
    found = [period for match in PERIOD.finditer(low) if match.group() and (period := _period(text, low, match))]
    if found and OPENING.match(low) and found[0].role == "time":
        found[0] = replace(found[0], role="since")
    return tuple(found)


def _period(text: str, low: str, match: re.Match[str]) -> Period | None:
    said = {name.removeprefix("j_"): group for name, group in match.groupdict().items() if group}
    if not said or _is_no_month(text, low, match, said):
        return None
    year = said.get("year") or next((word for word in ("this", "last") if word in said), "")
    start = _start(match)
    role = "base" if "same" in said or "earlier" in said else _role(low, start)
    role = "time" if "to" in said and role == "since" else role
    year = "last" if "earlier" in said else year
    return Period(start, match.end(), year, _part(said), role, "same" in said or "earlier" in said)


def _start(match: re.Match[str]) -> int:
    """Where the period's own words begin, without the comma or "in" that may join a year to what stands before."""
    joined = [match.start(name) for name, group in match.groupdict().items() if group and name.startswith("j_")]
    alone = all(name.startswith("j_") for name, group in match.groupdict().items() if group)
    return joined[0] if alone else match.start()


def _is_no_month(text: str, low: str, match: re.Match[str], said: dict[str, str]) -> bool:
    """A day's date, the verb "may", or a bare "same period"."""
    if not set(said) & {"month", "from"}:
        return False
    name = match.group().lstrip()
    english = name[:1].isascii() and not text[match.start() : match.end()].lstrip()[:1].isupper()
    day = DAY_BEFORE.search(low[max(0, match.start() - 12) : match.start()]) or DAY_AFTER.match(low, match.end("month"))
    return english or ("month" in said and bool(day))


def _role(low: str, start: int) -> str:
    before = low[max(0, start - WINDOW) : start]
    if BASE.search(before):
        return "base"
    return "since" if SINCE.search(before) else "time"


def _part(said: dict[str, str]) -> str:
    if quarter := said.get("quarter") or said.get("q") or said.get("q2"):
        return f"Q{_nth(quarter)}"
    if half := said.get("half") or said.get("h") or said.get("h2"):
        return f"H{_nth(half)}"
    if span := said.get("span"):
        return SPAN.get(span) or SPAN[span[:2]]
    if "from" in said:
        return QUARTERS.get((_month(said["from"]), _month(said["to"])), "?")
    return f"{_month(said['month']):02}" if "month" in said else ""


def _nth(word: str) -> int:
    return int(word[0]) if word[0].isdecimal() else NUMERALS.get(word) or NUMERALS[word[:2]]


def _month(word: str) -> int:
    return next(n for n, pattern in enumerate(MONTHS, 1) if re.fullmatch(pattern, word))
