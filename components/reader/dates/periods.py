"""Periods as texts name them, each made of the words that stand together: "the same quarter of last year"."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from components import caches
from components.reader.dates.atoms import Atom, atoms
from components.reader.dates.calendar_words import COUNT, HALVES, MONTH, ORDINAL, count, month_number, ordinal
from components.reader.dates.days import whole_months
from components.reader.dates.intervals import HALF, QUARTER, YEAR

Role = Literal["time", "target", "since"]


class Part(NamedTuple):
    """Months of a year: the first, and how many.

    January is 0; those of the year before are negative.

    `open_start`: "six months" do not say that they are the first six.
    """

    first: int
    length: int
    open_start: bool = False


class Period(NamedTuple):
    """Words of a sentence that name a period.

    They are its characters `start` to `end`; what they leave open is `None`.

    `year` is named, `years` are reckoned from the date of publication, `months` as well. `same` takes the months of
    another period, `back` so many months before it. `full_year` is the year that the text is about. A period with
    nothing of all that has no code: "now", "the past five years", a fiscal year.
    """

    start: int
    end: int
    kind: str
    role: Role = "time"
    year: int | None = None
    years: int | None = None
    months: int | None = None
    part: Part | None = None
    same: bool = False
    back: int = 0
    full_year: bool = False
    fiscal: int | None = None
    """The year in which a fiscal year begins; with which month, the article may say elsewhere."""

    @property
    def has_code(self) -> bool:
        """Return whether any code may stand for it."""
        dated = self.year is not None or self.years is not None or self.months is not None
        return dated or self.part is not None or self.same or self.full_year or self.fiscal is not None

    @property
    def is_reckoned(self) -> bool:
        """Return whether it is reckoned from the date of publication."""
        return self.years is not None or self.months is not None

    @property
    def absolute(self) -> bool:
        """Return whether it says by itself which period it is."""
        return self.year is not None and not self.same and not self.back


YEARS = {
    "this_year": 0,
    "since_new_year": 0,
    "since_start": 0,
    "year_end": 0,
    "last_year": -1,
    "before_last": -2,
    "next_year": 1,
    "year_plan": 0,
}
MONTHS = {"this_month": 0, "last_month": -1}
BACK = {
    "year_on_year": YEAR,
    "year_earlier": YEAR,
    "last_years": YEAR,
    "month_on_month": 1,
    "month_earlier": 1,
    "quarter_on_quarter": QUARTER,
    "quarter_earlier": QUARTER,
}
ALWAYS_BASE = frozenset({"year_on_year", "month_on_month", "quarter_on_quarter", "last_years"})
"""Words that say against what something is measured, and never when it was."""
SINCE_START = ("since_new_year", "since_start")
SAME = ("same", "that")
PARTS = frozenset(
    {
        "nth",
        "ending",
        "quarter",
        "half",
        "first_months",
        "first_quarters",
        "months",
        "quarters",
        "half_year",
        "range",
        "month",
    }
)
OPEN = frozenset({"months", "quarters", "half_year"})
YEARLY = frozenset(
    {"year", "fiscal", "years_ago", "year_earlier", "last_years", *YEARS}
    - {"since_new_year", "since_start", "year_end", "year_plan"}
)
SEASON = re.compile(r"(?:прошл|минувш)\w+\sсезон\w*|last\sseason")
"""The season before this one, and so a year earlier."""
JOIN = re.compile(r"(?:\s(?:period|quarter|half)(?=\sof))?[,.]?\s(?:(?:of|in|for|за|в|во|от)\s)?(?:the\s)?")
SINCE = re.compile(r"(?:\bsince|\bstarting\s(?:in|from)|(?<!сравнени[юи]\s)(?<!\w)со?)\s(?:the\s|самого\s)?$")
RECORD = re.compile(
    r"(?:\bfirst\stime|(?:high|low|fast|strong|weak|big|larg|great|steep|sharp|b|mo)\w*st(?:\s\w+)?|\brecord|впервые|максим\w+|миним\w+|рекорд\w*|лучш\w+)"
    r"\s(?:since|со?)\s(?:the\s)?$"
)
"""What says how long there was nothing like it: the first time since 2014."""
START = re.compile(r"с\sмомента|since\sits")
RESPECTIVELY = re.compile(r"\brespectively\b|\bсоответственно\b")
LISTED = re.compile(r"\s(?:and|и|а)\s")
AGAINST = re.compile(r"\b(?:from|than|against|compared|since|after|following|чем|против|сравнени\w+|после|со?|ко?)\s")
"""What compares with another period, so that the year of that is not the year of this."""
SINCE_OPENING = re.compile(r"[«“\"\s]*(?:since|с момента|с тех пор)\b")
TARGET = re.compile(r"(?:\bby|\bуже к|(?<!\w)ко?)\s(?:the\s(?:end|close)\sof\s|end[\s-]|концу\s)?(?:the\s)?$")
NEXT = re.compile(r"(?:[,;]|\s(?:and|but|while|а|и|но))\s(?:in|во?|за)\s(?:the\s)?$")
"""What goes on to the next of two quarters."""
MOVED_FROM = re.compile(
    r"(?:\b(?:moved|postponed|put\soff|pushed\s(?:back|out)|delayed|deferred|brought\sforward)\sfrom"
    r"|(?:перенес|отлож|сдвин)\w+\sсо?)\s$"
)
MOVED = re.compile(
    r"(?:\b(?:moved|postponed|put\soff|pushed\s(?:back|out)|delayed|extended|deferred|brought\sforward)\s(?:from\s\d{4}\s)?"
    r"(?:to|until)|(?:перенес|отлож|сдвин|продл)\w+\s(?:с\s\d{4}(?:-?го)?(?:\sгода)?\s)?(?:на|до))\s$"
)
LIMIT = re.compile(r"(?:\buntil|\btill|\bup to|(?<!\w)до)\s(?:the\send\sof\s|конца\s)?$")
EDGE = re.compile(
    r"(?:\b(?:start|beginning|end|close|turn|eve|middle)\sof|\bearly(?:\sin)?|\blate(?:\sin)?|\bmid[\s-]?"
    r"|\bbefore|\bprior\sto"
    r"|(?<!\w)(?:начал|конц|конец|середин)\w*|накануне)\s(?:the\s)?$"
)
"""What stands before a period of which only an edge is meant, or what lies before it."""
ADJUNCT = re.compile(
    r"(?:\b(?:signed|concluded|announced|opened|founded|launched|adopted|introduced|established|set\sup"
    r"|into\sforce|in\sforce"
    r"|set\sback|built|created|joined|held|starting|beginning|(?:first|originally|initially)\s(?:set|planned|due|promised)"
    r"|(?:to|will|would|should|can|could|must|may)\s(?:\w+\s)?(?:begin|start|open|launch|finish|complete|come\son\s?(?:stream|line)"
    r"|go\sinto\s(?:operation|production)|be\s(?:ready|completed|finished|launched|opened|commissioned|built)))"
    r"|(?:долж(?:ен|н\w+)|план\w+|намерен\w*|предстоит|начн\w+|буд[еу]т)\s(?:\w+\s)?(?:заработать|открыть\w*|запустить|начать\w*|работать|построить"
    r"|достроить|завершить\w*|ввести(?:\sв\s\w+)?|введен\w*|открыт\w*|готов\w*|построен\w*|запущен\w*)"
    r"|(?:заработает|откроется|откроют|запустят|достроят|введут(?:\sв\s\w+)?|построят|возведут|начнется|начнут|изначально\s\w+)"
    r"|(?:подписан|заключен|открыт|основан|введен|принят|объявлен|запущен|созданн|построен)\w+|в\sсилу)"
    r"\s(?:back\s)?(?:in|on|from|for|by|в|с|от|за|на|к)?\s?(?:the\s)?$"
)
"""What says of a contract or a law when it was made, and nothing of the figure beside it."""
AS_OF = re.compile(r"(?:\bas\s(?:of|on|at)|по\sсостоянию\sна|(?<!\w)на)\s$")
OVER = re.compile(r"(?:(?<!\w)за|итогам|результатам|течение|\bin|\bin\sthe|\bfor\sthe|\bover\sthe)\s$")
"""What stands before months that are a period and not only a duration."""
WINDOW = 30
LONG_WINDOW = 50


@lru_cache(maxsize=caches.SENTENCES)
def periods(text: str) -> tuple[Period, ...]:
    """Return the periods that a sentence names, in order."""
    low = text.lower().replace("ё", "е")
    groups = list(_groups(low, list(atoms(text))))
    since = _since_opening(groups[0]) if groups and SINCE_OPENING.match(low) else None
    if since is None and len(groups) > 1 and START.match(groups[0][0].words):
        since = _since_opening(groups.pop(0) and groups[0])
    found = [since] if since else []
    for group in groups[since is not None :]:
        period = _period(low, group)
        if period and period.kind in ("quarter", "half", "nth"):
            before = next((other for other in reversed(found) if other.kind in ("quarter", "half")), None)
            period = _of_the_same_year(low, period, before)
        found += [period] if period else []
    return tuple(_with_later_year(low, period, found[index + 1 :]) for index, period in enumerate(found))


def _with_later_year(low: str, period: Period, later: Sequence[Period]) -> Period:
    """Return a part of a year with the year named later.

    Only the last of a list has it: in January and in March 2023.
    """
    if not _is_open_part(period):
        return period
    dated = next((other for other in later if not _is_open_part(other)), None)
    if dated is None or dated.kind != period.kind or dated.role != "time" or dated.year is None or dated.part is None:
        return period
    gap = low[period.end : dated.start]
    listed = period.part and period.part.first < dated.part.first and LISTED.search(gap) and not AGAINST.search(gap)
    return period._replace(year=dated.year) if listed else period


def _is_open_part(period: Period) -> bool:
    dated = period.year is not None or period.is_reckoned or period.same
    return period.kind in ("quarter", "half", "month") and period.part is not None and not dated


def _of_the_same_year(low: str, period: Period, before: Period | None) -> Period | None:
    """Return a quarter or a half completed from the one before.

    It leaves to that one what is not repeated: in the first it rose, in the second it fell.
    """
    left_out = period.kind == "nth"
    if before is None or before.part is None or period.part is None:
        return None if left_out else period
    length = before.part.length
    part = Part(period.part.first * length, length) if left_out else period.part
    follows = left_out or NEXT.search(low[max(0, period.start - WINDOW) : period.start])
    if period.year or period.is_reckoned or period.same or part.first <= before.part.first or not follows:
        return None if left_out else period
    return before._replace(start=period.start, end=period.end, part=part)


def _since_opening(group: list[Atom]) -> Period | None:
    """Return the beginning of what a sentence counts.

    An example: since the zone was founded in 2006.
    """
    named = Period(group[0].start, group[-1].end, group[0].kind)
    for atom in group:
        named = _with(named, atom, alone=len(group) == 1)
    return named._replace(role="since") if named.has_code else None


def _groups(low: str, row: Sequence[Atom]) -> Iterator[list[Atom]]:
    """Yield the words that belong together.

    They are of the same period, part of the year, year.
    """
    group = list(row[:1])
    for before, after in pairwise(row):
        if _belongs(before, after, low[before.end : after.start]):
            group.append(after)
        else:
            yield group
            group = [after]
    if group:
        yield group


def _belongs(before: Atom, after: Atom, gap: str) -> bool:
    if before.kind == "year" and after.kind in ("quarter", "half"):
        return gap == " "
    if not JOIN.fullmatch(gap):
        return False
    if after.kind in YEARLY:
        plain = after.kind == "year" or not gap.startswith(",")
        return plain and (before.kind in PARTS or before.kind in SAME)
    return before.kind in SAME and gap.startswith(" ") and (after.kind in PARTS or bool(SEASON.fullmatch(after.words)))


def _period(low: str, group: list[Atom]) -> Period | None:
    start, end = group[0].start, group[-1].end
    kinds = {atom.kind for atom in group}
    before = low[max(0, start - WINDOW) : start]
    if "day" in kinds:
        return Period(start, end, "day") if AS_OF.search(before) else None
    if kinds <= OPEN and not OVER.search(before) and "period" not in group[0].words:
        return None
    if "years" in kinds and RESPECTIVELY.search(low):
        return Period(start, end, "stretch")
    if ADJUNCT.search(low[max(0, start - LONG_WINDOW) : start]) and not kinds & set(SAME):
        return None
    named = Period(start, end, group[0].kind)
    for atom in group:
        named = _with(named, atom, alone=len(group) == 1)
    return _placed(named, before)


def _with(period: Period, atom: Atom, *, alone: bool) -> Period:
    """Return the period with what one of its words adds."""
    kind = atom.kind
    if kind in PARTS:
        part = part_of(atom, alone=alone)
        return period._replace(part=part) if part else period._replace(kind="stretch")
    if kind in BACK or kind in SAME:
        return period._replace(same=True, back=BACK.get(kind, 0))
    if kind in ("season", "both"):
        return period._replace(back=YEAR * (kind == "season")) if period.same else period._replace(kind="stretch")
    if kind == "days":
        return _with_days(period, atom.words)
    if kind in MONTHS:
        return period._replace(months=MONTHS[kind])
    return _with_year(period, atom)


def _with_year(period: Period, atom: Atom) -> Period:
    kind = atom.kind
    if kind in YEARS:
        return period._replace(years=YEARS[kind])
    if kind == "years_ago":
        return _years_ago(period, count(atom.words.split()[0]))
    if kind in ("year", "years"):
        return _with_years(period, _years(atom.words))
    if kind == "last_month_named":
        return period._replace(part=Part(month_number(atom.words.split()[1]) - 1, 1))
    if kind == "fiscal":
        return _fiscal(period, FISCAL.search(atom.words))
    return period._replace(full_year=kind == "full_year")


def _fiscal(period: Period, named: re.Match[str] | None) -> Period:
    """Return a fiscal year of its two years.

    A part of one has no code, nor has one that is named by a single year.
    """
    whole = named is not None and period.part is None and (int(named[1]) + 1) % 100 == int(named[2])
    return period._replace(kind="fiscal", part=None, fiscal=int(named[1]) if named and whole else None)


def _with_days(period: Period, words: str) -> Period:
    months = whole_months(words)
    return period._replace(year=months[0], part=Part(*months[1:])) if months else period._replace(kind="stretch")


def _with_years(period: Period, named: list[int]) -> Period:
    first, last = named[0], named[-1]
    if first == last:
        return period._replace(year=first)
    whole = Part(0, (last - first + 1) * YEAR)
    return period._replace(year=first, part=whole) if first < last else period._replace(kind="stretch")


def _years_ago(period: Period, number: int) -> Period:
    return period._replace(years=-number) if number > 1 else period._replace(same=True, back=YEAR)


def _years(words: str) -> list[int]:
    return [int(digits) for digits in re.findall(r"(?:19|20)\d\d", words)]


def _placed(period: Period, before: str) -> Period | None:
    """Return the period with the role from the words before."""
    bare = period._replace(kind="edge", year=None, years=None, months=None, part=None, same=False, full_year=False)
    if period.kind in SINCE_START:
        return period._replace(role="since")
    if period.kind == "year_end" or any(words.search(before) for words in (TARGET, LIMIT, MOVED)):
        return period._replace(role="target")
    if EDGE.search(before):
        return bare
    if RECORD.search(before) or MOVED_FROM.search(before):
        return None
    if SINCE.search(before) and period.kind not in ("range", "years"):
        return period._replace(role="since")
    return period


FISCAL = re.compile(r"((?:19|20)\d\d)[/-](\d\d)")
LENGTHS = {"quarter": QUARTER, "half": HALF, "nth": 1}
NTH = re.compile(rf"{ORDINAL}(?=[\s-]|$)")
NTH_HALF = re.compile(rf"{HALVES}(?=[\s-])")
DIGIT = re.compile(r"[1-4]")
COUNTED = re.compile(rf"(?<!\w){COUNT}")
MONTH_NAME = re.compile(rf"(?<!\w){MONTH}")


def part_of(atom: Atom, *, alone: bool) -> Part | None:
    """Return the months that a part of the year stands for.

    Its words give them; there are none for a range that runs into the next.
    """
    kind, words = atom.kind, atom.words
    if kind == "month":
        return Part(month_number(words) - 1, 1)
    if kind == "range":
        first, last = (month_number(name.group()) for name in MONTH_NAME.finditer(words))
        return Part(first - 1, last - first + 1) if first < last else None
    if kind == "ending":
        return _ending(words)
    if kind == "half_year":
        return Part(0, HALF, alone)
    if length := LENGTHS.get(kind):
        return Part((_nth(words) - 1) * length, length)
    number = count(_match(COUNTED, words.removeprefix("first ")))
    return Part(0, number * (QUARTER if "quarters" in kind else 1), alone and kind in OPEN)


def _nth(words: str) -> int:
    found = NTH.match(words)
    return ordinal(found.group()) if found else int(_match(DIGIT, words))


def _match(pattern: re.Pattern[str], words: str) -> str:
    found = pattern.search(words)
    return found.group() if found else "1"


def _ending(words: str) -> Part:
    """Return the months up to the one named.

    The year to June begins in July of the year before.
    """
    length = YEAR if re.match(r"(?:\w+\s)?(?:year|год)", words) else count(_match(COUNTED, words))
    last = month_number(_match(MONTH_NAME, words))
    length *= QUARTER if "quarters" in words else 1
    return Part(last - length, length)
