"""The words of which a period is made: quarters, halves, months, years, and "last year" or "the same period"."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from components.reader.dates.calendar_words import COUNT, HALVES, MONTH, ORDINAL

YEAR = r"(?:19|20)\d\d(?!\d)(?![.,:]\d)"
YEAR_WORD = r"(?:\s?(?:год\w*|гг?\.?(?!\w)))"
CALENDAR_YEAR = r"(?:(?:the\s)?(?:calendar\s)?year\s)?"
OF_OTHER = r"(?!\s(?:of|in)\s(?!the\syear|the\scurrent|this|last|next|20))"
"""Half or quarter of something else than a year."""
IN_A_ROW = r"(?!\s(?:in\sa\srow|running|straight|подряд))"
DAY = r"\d{1,2}(?:st|nd|rd|th|-?го|-?е)?"
PREVIOUS = r"(?:previous|preceding|prior)"
PREVIOUS_RU = r"(?:предыдущ|предшествующ)\w+"
THIS_RU = r"(?:это\w+|текущ\w+|нынешн\w+)"
LAST_RU = r"(?:прошл|минувш|прошедш|истекш)\w+"
TIMES = r"лет|год\w*|месяц\w*|квартал\w*"
LEVEL_RU = r"(?:уров|показател|результат|значен|объем|итог)"
DATE = rf"{DAY}\s(?:of\s)?{MONTH}(?:,?\s(?:19|20)\d\d(?!\d)(?:-?го)?{YEAR_WORD}?)?"
NTH_RU = r"(?=[,.;]|\s(?:—|–|на|он[аио]?|\w+л[аои]?(?:с[ья])?)(?!\w)|$)"
LEFT_OUT = r"(?=\s(?:был[аои]?|на)\s|[.,;)]|\s—|$)"
"""What follows where the noun is left out: в этом году 30 компаний, в прошлом — 20."""
UPHEAVAL = r"(?:war|pandemic|crisis|sanctions|brexit|covid|invasion|embargo|lockdowns?)"
UPHEAVAL_RU = r"(?:войн|пандеми|кризис|санкци|брексит|ковид|эмбарго)\w*"
"""What divides a time that no date is given for from the present."""
SEASON_RU = r"весн(?:а|ой|у|ы|е)|летом|лета|осен(?:ь|ью|и)|зим(?:а|ой|у|ы)"

PATTERNS = {
    # days that are whole months if they begin with the first and end with the last
    "days": rf"(?:from|со?)\s{DATE}\s(?:to|through|until|till|по|до)\s{DATE}",
    # a day, which is no period
    "day": rf"\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}"
    rf"|(?:{DAY}(?:\s?[-–—]\s?|\s(?:to|and|и|по)\s))?{DAY}\s(?:of\s)?{MONTH}(?:[.,]?\s(?:19"
    rf"|20)\d\d(?!\d){YEAR_WORD}?)?"
    rf"|{MONTH}\.?\s{DAY}(?:\s?[-–—]\s?\d{{1,2}})?(?!\w|\s?%|[.,]\d|\s(?:per|thousand|million|billion))"
    r"(?:,?\s(?:19|20)\d\d(?!\d))?",
    "hour": r"(?:at|by|до|к|на)\s\d{1,2}[:.]\d{2}(?:\s?(?:am|pm|мск|msk|gmt))?",
    # twelve months, or some, that end with a month
    "ending": rf"(?:(?:financial|fiscal|marketing)\s)?(?:year|{COUNT}\s(?:months|quarters))\s"
    rf"(?:to|(?:(?:that|which)\s)?(?:ending|ended|ends)(?:\s(?:in|on))?|through"
    rf"|up\sto)\s(?:the\send\sof\s)?(?:\d{{1,2}}\s)?{MONTH}(?:\s\d{{1,2}},?)?"
    rf"|(?:год|{COUNT}\sмесяц\w*),?\s(?:по|(?:за|о)кончивш\w+ся|заверш\w+ся)\s(?:в\s)?(?:\d{{1,2}}\s)?{MONTH}",
    # several years
    "years": rf"(?:(?:from|between)\s)?{YEAR}\s?(?:[-–—]|\sto\s|\sthrough\s|\s(?:and|и)\s(?=20))\s?{YEAR}{YEAR_WORD}?"
    rf"|со?\s{YEAR}\s(?:г\w*\.?\s)?(?:по|до)\s{YEAR}{YEAR_WORD}?",
    "fiscal": r"(?:(?:fiscal|financial|marketing)\s(?:year\s)?)?(?:19|20)\d\d[/-]\d\d(?!\d|-)(?:\s(?:\w+\s)?год\w*)?"
    r"|fy\s?['’]?(?:20)?\d\d(?!\d)|(?:(?:this|last|the\scurrent|current|previous|next)\s)?(?:fiscal"
    r"|financial)(?:\syear)?(?:\s(?:19|20)\d\d(?!\d))?|(?:19|20)\d\d\s(?:финансов|маркетингов|сельскохозяйственн)\w+\sгод\w*",
    # parts of a year
    "quarter": rf"{ORDINAL}\s(?:квартал\w*|кв\.?(?!\w)|quarter(?!\w)){IN_A_ROW}{OF_OTHER}|q[1-4](?!\w)|[1-4]q(?!\w)",
    "half": rf"{HALVES}[\s-](?:полугоди\w+|half(?!\w){OF_OTHER})|h[12](?!\w)|[12]h(?!\w)"
    rf"|(?:перв\w+|втор\w+)\sполовин\w+(?:\sгода(?!\w)|(?=\s(?:20|{THIS_RU}\sгод|{LAST_RU}))|(?!\s\w))",
    "nth": rf"(?<=in\sthe\s)(?:second|third|fourth)(?=[,.;]|\s(?:it|they|we|by|to|–|—)\s|\sthey|$)"
    rf"|(?<=\sво\s)втором{NTH_RU}|(?<=\sв\s)(?:третьем|четвертом){NTH_RU}",
    "first_months": rf"(?:first|перв\w+)\s{COUNT}\s(?:months?|месяц\w*)",
    "first_quarters": rf"(?:first|перв\w+)\s{COUNT}\s(?:quarters|квартал\w*)",
    "months": rf"{COUNT}(?:[\s-]month\speriod|\smonths|\sмесяц\w*)(?!['’])",
    "quarters": rf"{COUNT}\s(?:quarters|квартал\w*)",
    "half_year": r"(?:half-year|полугоди[еяюи]|полгода)(?!\w)",
    "range": rf"{MONTH}\.?\s?[-–—]\s?{MONTH}|(?:(?:from|со?)\s)?{MONTH}\s(?:to|through|until|till|по)\s{MONTH}"
    rf"|between\s{MONTH}\sand\s{MONTH}",
    # two months, of which a figure may be of both or of each
    "both": rf"{MONTH}\s(?:and|и)\s{MONTH}",
    # reckoned from the date of publication
    "years_ago": rf"{COUNT}\s(?:years\sago|(?:года|лет)\sназад)",
    "last_month_named": rf"last\s{MONTH}",
    "last_month": rf"last\smonth|{LAST_RU}\sмесяц\w*",
    "this_month": rf"this\smonth|{THIS_RU}\sмесяц\w*(?=\s?[,.])",
    "since_new_year": r"since\sthe\s(?:start|beginning)\sof\s(?:the|this)\syear",
    "this_year": rf"(?:this|the\scurrent|current)\syear|{THIS_RU}\sгод\w*"
    rf"|(?<=\sв\s)(?:этом|нынешнем|текущем){LEFT_OUT}",
    "last_years": rf"прошлогодн\w+(?=\s{LEVEL_RU}|\W?\s?[^\w\s]|$)|last\syear['’]s(?=\s(?:level|figure|result|value))",
    "last_year": rf"last\syear|{LAST_RU}\sгод\w*|прошлого(?=[.,;)]|\s—|$)|прошлогодн\w+"
    rf"|(?<=\sв\s)прошлом{LEFT_OUT}",
    "next_year": r"(?:next|the\scoming)\syear|(?:следующ|будущ|предстоящ)\w+\sгод\w*",
    "before_last": r"позапрошл\w+(?:\sгод\w*)?|the\syear\sbefore\slast",
    # reckoned from another period
    "year_on_year": r"year[\s-](?:on|over)[\s-]year|yoy|y/y|в\sгодовом\s(?:выражении|исчислении|сопоставлении)"
    r"|год\sк\sгоду|г/г|on\sthe\syear",
    "month_on_month": r"month[\s-](?:on|over)[\s-]month|m/m|mom|м/м|месяц\sк\sмесяцу|on\sthe\smonth",
    "quarter_on_quarter": r"quarter[\s-](?:on|over)[\s-]quarter|q/q|кв/кв|квартал\sк\sкварталу",
    "year_earlier": rf"(?:a|one)[\s-]year[\s-](?:earlier|ago|before)|year-earlier"
    rf"|(?:prior|previous)-year(?:\s(?:period|quarter|month|level|figure))?|(?:the\s)?year\sbefore"
    rf"|(?:the\s)?{PREVIOUS}\syear"
    rf"|год(?:ом)?\s(?:ранее|раньше|назад)|{PREVIOUS_RU}\sгод\w*",
    "month_earlier": rf"a\smonth\s(?:earlier|ago|before)|(?:the\s)?month\sbefore|(?:the\s)?{PREVIOUS}\smonth"
    rf"|месяцем\s(?:ранее|раньше)|{PREVIOUS_RU}\sмесяц\w*",
    "quarter_earlier": rf"a\squarter\s(?:earlier|ago|before)|(?:the\s)?(?:{PREVIOUS}|last)\squarter"
    rf"|кварталом\s(?:ранее|раньше)|{PREVIOUS_RU}\sквартал\w*",
    "same": rf"(?:same|similar|corresponding|comparable|equivalent)\s(?:{COUNT}\s)?(?:period|quarter|months?"
    rf"|half|year)(?!\w)"
    r"|(?:аналогичн|соответствующ|сопоставим)\w+\s(?:период|квартал|месяц|полугоди|отрез|показател)\w*"
    r"|так(?:ой|ого|им)\sже\s(?:период|срок)\w*|(?:том|того|тот|тому|тем|те|тех|той)\sже\s(?:период|квартал|месяц|полугоди|отрез)\w*",
    "that": r"(?:this|that)\s(?:period|quarter)|that\s(?:month|year|half)|эт(?:от|ого|ом|и)\s(?:же\s)?(?:период"
    r"|месяц|квартал)\w*"
    r"|(?:том|тот)\s(?:же\s)?(?:год|месяц)\w*|тогда(?!\s(?:как|же))|back\sthen",
    "year_plan": r"план\w*\sна\s(?:весь\s|этот\s)?год(?!\w)|годов\w+\s(?:план|прогноз)\w*"
    r"|full[\s-]year\s(?:[\w-]+\s){0,2}?(?:forecast|target|plan|projection|guidance)\w*"
    r"|plan\sfor\sthe\s(?:full\s)?year",
    "full_year": r"full[\s-]year|(?:whole|entire)\s(?:of\sthe\s)?year|(?:over|for)\sthe\syear(?!\s(?:to|end))"
    r"|year\sas\sa\swhole"
    r"|за\s(?:весь\s|полный\s)?год(?!\w|\sдо)|(?:по|итогам|на\sвесь)\sгод[уа]?(?!\w)",
    "year_end": r"(?:к|до)\sконц[ау]\sгода|by\s(?:the\s)?year[\s-]end|by\sthe\send\sof\sthe\syear"
    r"|before\sthe\syear\sis\sout",
    # without a code
    "total": r"cumulative\w*|за\sвс[ею]\s\w+|за\sвесь\s(?:период|срок)\w*|нарастающим\sитогом|накопленн\w+"
    r"|all[\s-]time"
    r"|entire\s(?:life|period|history)|с\sмомента|с\sначала\s(?=\w)(?!года|это|текущ|\d)\w+|to\sdate"
    r"|so\sfar(?:\sthis\syear)?"
    r"|(?:this\s)?year[\s-]to[\s-]date|since\s(?:then|its)",
    "since_start": r"с\sначала\s(?:это\w+\s|текущего\s)?года",
    "stretch": rf"(?:past|last|recent|coming|next|preceding)\s(?:{COUNT}|few|several|\d+)?\s?(?:years|months"
    rf"|quarters|decades?|year(?=\s))"
    rf"|(?:последн|прошедш|минувш|ближайш)\w+\s(?:(?:{COUNT}|несколько|\d+)\s)?(?:{TIMES})"
    rf"|за\s(?:{COUNT}|полтора|несколько|\d+)\s(?:года|лет)(?!\w)|за\sэто\sвремя",
    "season": rf"(?:{LAST_RU}|{THIS_RU}|следующ\w+)\sсезон\w*|(?:this|last|next|the\scurrent|the\sprevious)\sseason"
    rf"|(?:spring|summer|autumn|winter)(?!\w)|{SEASON_RU}",
    "former": rf"before\s(?:the\s)?{UPHEAVAL}|in\sthe\spast(?=[,.])|in\sthose\sdays|(?:used\sto|once)(?=\s)"
    rf"|до\s(?:начала\s)?{UPHEAVAL_RU}|раньше(?=,?\s(?:на|в|с|из|здесь|завод|компани|мы|он|это))|когда-то"
    r"|в\sпрежние\s(?:времена|годы)",
    "event": r"(?:на|итогам)\s(?:выставк|форум|ярмарк|конференци|конгресс)\w*"
    r"|(?:at|during)\sthe\s(?:\w+\s)?(?:fair|exhibition|forum|show|expo|congress)",
    "now": r"now|today|currently|at\spresent|nowadays|сейчас|сегодня|теперь|в\sнастоящее\sвремя|на\sданный\sмомент",
    # least of all, what is part of the above
    "month": MONTH,
    "year": rf"{CALENDAR_YEAR}{YEAR}(?:-?(?:м|й|го|му|е)(?!\w))?{YEAR_WORD}?",
}
ATOM = re.compile(
    r"(?<![\w.-])(?:" + "|".join(f"(?P<{kind}>(?:{pattern})(?!\\w))" for kind, pattern in PATTERNS.items()) + ")"
)
STEMS = (
    r"янв фев март апр ма[йяею] июн июл авгу сент окт ноя дек jan feb mar[\s.c] apr may jun jul aug sep oct"
    r" nov dec q[1-4] h[12] i[\si] iv first secon third four перв втор трет четвер четыр одного дв[аух] три"
    r" тре тремя пять пяти шест семь семи вос девят десят одинн двена one two thre five six seve eigh nine"
    r" ten ele twe fy fisc fina market from\s between\s this\s[mypqc] that\s[mypqh]"
    r" the\s(?:year|cur|com|prev|prec|prio) last\s past\s rece comi next prec prev prio"
    r" a[\s-](?:year|month|quar) on\sthe\s[ym] for\sthe\sy over\sthe\sy year half полг полу plan план the\sm"
    r" the\sq used\s once\s in\sth(?:e\sp|ose) когда- в\sпреж раньше так(?:ой|ого|им)\s curr sinc"
    r" тек эт[оаи] нын прош мин ист след буд предс преды предш позап yoy y/y г/г год m/m"
    r" mom м/м месяц mont quart q/q кв same simi corr comp equi анал соотв сопост том\s того\s тот\s тому\s тем\s той\s"
    r" те\s тех\s тогда back full whol enti за\s(?:вес|пол|год|вс|нес|это|\d) за\s(?:од|дв|тр|че|пя|ше|се|во|де)"
    r" по\sгод итогам\s(?:год|выс|фор|ярм|кон) на\s(?:вес|дан|выс|фор|ярм|кон|\d) в\s(?:год|нас)"
    r" со?\s(?:нач|мом|\d|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек) до\s[квпсбэн\d] к\s[к\d]"
    r" at\s(?:pres|the|\d) during\sthe by\s(?:y|the|\d) before\s(?:the\s)?[ywpcsbiel] cumu нараст накоп all[\s-]t"
    r" to\sdate"
    r" so\sfar бли после spri summ autu wint весн лет[оа] осен зим now toda nowa сейчас сегодня теперь calen"
)


NO_NOUN = ("прошлом", "этом", "нынешнем", "текущем")


def _by_first_letter(stems: Iterable[str]) -> str:
    """Return a pattern that looks at each letter once."""
    letters = sorted({stem[0] for stem in stems})
    groups = ("|".join(stem[1:] for stem in stems if stem[0] == letter) for letter in letters)
    return "|".join(f"{re.escape(letter)}(?:{rest})" for letter, rest in zip(letters, groups, strict=True))


STEM = re.compile(rf"(?<![\w.-])(?=(?:19|20)\d\d(?!\d)|\d{{1,2}}(?![\d,%])|{_by_first_letter(STEMS.split())})")
"""How any of them begins: the first letters are cheap to look for."""
ENGLISH_MONTH = re.compile(rf"(?<!\w)(?:{MONTH})")


class Atom(NamedTuple):
    """Words of one kind, in lower case.

    They are characters `start` to `end`.
    """

    kind: str
    words: str
    start: int
    end: int


def atoms(text: str) -> Iterator[Atom]:
    """Yield the words of periods in a sentence, in order."""
    low = text.lower().replace("ё", "е")
    last = end = 0
    for stem in STEM.finditer(low):
        match = ATOM.match(low, stem.start()) if stem.start() >= end else None
        if match and not _is_verb(text, match):
            atom = Atom(match.lastgroup or "", match.group(), match.start(), match.end())
            if atom.words in NO_NOUN and "год" not in low[last:end]:
                atom = atom._replace(kind="stretch")
            yield atom
            last, end = atom.start, atom.end


def _is_verb(text: str, match: re.Match[str]) -> bool:
    """Return whether an English month has a small letter.

    It is then one of the verbs "may" and "march".
    """
    names = ENGLISH_MONTH.finditer(match.group())
    return any(name.group()[0].isascii() and text[match.start() + name.start()].islower() for name in names)
