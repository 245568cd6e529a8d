"""Whether a sentence reports what a period brought: in the past tense, as a ranking, or as an entry of a list."""

import re
from functools import lru_cache

from components import caches
from components.reader.dates.scopes import clause_at
from components.reader.quantities.extract import Figure
from components.reader.text.modality import is_plan

PAST = re.compile(
    r"(?<!\w)(?:\w{2,}ed|was|were|did|had|rose|grew|fell|stood|made|took|sold|went|bought|came|spent|became|began"
    r"|paid|built|led|hit|shrank"
    r"|sank|slid|lost|won|sent|saw|brought|drew|cut|held|kept|got|put|left|gave|shed"
    r"|(?!(?:около|число|если|дело|мало|мили|доли|масло|стекло|земли|модели|цели|отрасли|недели|роли"
    r"|тепло)\b)[а-яё]{2,}(?:л|ла|ло|ли)(?:с[ья])?"
    r"|(?:вы|воз|под)?рос(?:ся)?|(?:при|под|вы|за|в)?(?:нес|вез)(?:ся)?|достиг|смог|помог|возник|умер"
    r"|(?:отправл|прода|отгруж|заключ|подпис|вывез|постав|созда|влож|направл|экспортир|произвед|получ|достиг"
    r"|реализ|закуп|куп|привлеч|выда"
    r"|оформл|инвестир|потрач|зафиксир)[а-яё]*(?:но|ны|на|то|ты|та))\b"
)
GENERAL = re.compile(
    r"(?<!\w)(?:is|are|has|have|do|does|can|goes|go|holds?|account|belong|makes?|operates?|wants?|may|might|employ\w*|numbered|would|could|must|should|now|составля[ею]т"
    r"|явля[ею]тся|занима[ею]т|работа[ею]т|насчитыва[ею]т"
    r"|приход[ия]тся|действу[ею]т|име[ею]т\w*|может|могут|можно|уже|пока|всегда|обычно|традиционно|usually"
    r"|traditionally|generally|always)\b"
)
ATTRIBUTION = re.compile(
    r"(?<!\w)(?:said|says?|told|tells?|showed|shows|noted|stressed|recalled|reckons?"
    r"|(?<=, )(?:reported|announced|explained)"
    r"|according\sto|(?:с|рас)каза(?:л|ла|ли)|сообщи(?:л|ла|ло|ли)|отмети(?:л|ла|ли)|подчеркну(?:л|ла|ли)|поясни(?:л|ла|ли)"
    r"|напомни(?:л|ла|ли)|заяви(?:л|ла|ли|ло)|уточни(?:л|ла|ли)|рассказали|говор[ия]т|сообща[ею]т|отмеча[ею]т|поясня[ею]т)\b"
)
"""Who says it and how tells nothing of when it was."""
QUOTATION = re.compile(
    r"\b(?:closed|settled|opened|traded|trading|changed\shands|ended\sthe\s(?:day|week|session))\b.{0,40}?\bat\s\W?\d"
    r"|\bon\sthe\s(?:day|week)\b|\b(?:benchmark|futures|front-month|intraday)\b"
    r"|\b(?:фьючерс\w*|котировк\w+|(?:на|по\sитогам)\s(?:торгов|торгах|бирж\w+)|за\sбаррель|курс\s(?:доллара|евро|юаня|рубля))\b"
)
"""A price of a market is of a day, and not of what an article reports on."""
OF_A_DAY = re.compile(
    r"^(?:(?:late\s|early\s)?on\s(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|(?:earlier\s)?this\sweek|last\sweek"
    r"|во?\s(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|вчера|накануне|на\s(?:этой|прошлой)\sнеделе)\b"
    r"|\b(?:attended|took\spart|participated|visitors)\b|\b(?:участвова|собрал|съехал|посетил|приняли\sучастие)"
)
"""What happened on a day or at a meeting is not of the period that an article reports on."""
VERB = re.compile(
    r"(?<!\w)(?:is|are|has|have|do|does|can|will|\w{3,}(?:s|ed|ing)|[а-яё]{2,}(?:ет|ит|ут|ют|ат|ят|ется|ится|утся"
    r"|ются|атся|ятся))\b"
)
RANKING = re.compile(
    r"(?<!\w)(?:next|followed\sby|leading|leader|largest|biggest|top|second|third|remains?|first\splace|rounds?\sout"
    r"|ahead\sof"
    r"|далее|следом|затем|за\s(?:ним|ней|ними)|мест[оае]|лидер\w*|лидиру\w+|крупнейш\w+|оста[ею]тся|пятерк\w+"
    r"|тройк\w+)\b"
)
POINTS_BACK = re.compile(r"(?:it|its|they|their|that|this|these|those|из\sних|его|ее|её|их|он|она|оно|они|это|эт\w+)\b")
AND = re.compile(r"\s(?:and|и)\s")
MILLIONS = 6
SET_OFF = re.compile(r"(?:\(|\s[–—-]\s|\b(?:with|at)\s(?:an?\s)?|,\s)[^\s\d]{0,2}$")
"""What stands before a figure that is given beside a name: Kazakhstan (27%), China with a share of 9%."""
EQUATES = re.compile(r"(?:that|this|it)\s(?:is|was|means)\b|это\s(?=на\s|в\s|\S*\d|почти|более|менее)")


def points_back(sentence: str) -> bool:
    """Return whether a sentence goes on about the one before.

    It speaks of what that one spoke of: it, they, that.
    """
    return bool(POINTS_BACK.match(_low(sentence)))


def _is_of_the_present(clause: str) -> bool:
    low = _low(clause)
    return bool(GENERAL.search(low)) and not PAST.search(low)


def is_told_apart(before: str, after: str) -> bool:
    """Return whether a state is told before a past act.

    An example: has 43 residents and sold goods.
    """
    joint = AND.search(after)
    apart = ", " in after or (joint is not None and PAST.search(_low(after[joint.start() :])))
    return bool(apart) and _is_of_the_present(before.rpartition(", ")[2])


def reports(sentence: str, figure: Figure) -> bool:
    """Return whether a figure is of what happened.

    It is then not of a plan or of what always is.
    """
    kind = _kind(sentence, clause_at(sentence, figure.start))
    if kind == "ranking":
        return not _is_count(figure) and bool(SET_OFF.search(sentence[: figure.start]))
    return kind == "past" or (kind == "entry" and not _is_count(figure))


def _is_count(figure: Figure) -> bool:
    """Return whether a figure counts things.

    Millions without a unit are money whose unit is named elsewhere.
    """
    return figure.unit_measure == "count" and figure.unit_mult < MILLIONS


@lru_cache(maxsize=caches.SENTENCES)
def _kind(sentence: str, clause: str) -> str:
    """Return how a clause speaks, if of no plan."""
    kind = _way(sentence, clause)
    return "" if kind and is_plan(sentence) else kind


def _way(sentence: str, clause: str) -> str:
    """Return how a clause speaks.

    It speaks of the past, as an entry of a list or a ranking, or else of what always is or will be.
    """
    low, whole = (ATTRIBUTION.sub("", _low(text)) for text in (clause, sentence))
    if QUOTATION.search(whole) or (OF_A_DAY.search(whole) and not ATTRIBUTION.search(_low(sentence))):
        return ""
    if EQUATES.match(whole):
        return "past"
    if GENERAL.search(low):
        return "ranking" if RANKING.search(low) else ""
    if PAST.search(low):
        return "past"
    if VERB.search(low) or clause.startswith(","):
        return "ranking" if RANKING.search(low) else ""
    return _kind_of_whole(whole)


def _kind_of_whole(whole: str) -> str:
    """Return how the sentence around a clause without a verb speaks."""
    if RANKING.search(whole):
        return "ranking"
    if GENERAL.search(whole):
        return ""
    if PAST.search(whole):
        return "past"
    return "" if VERB.search(whole) else "entry"


def _low(text: str) -> str:
    return text.lower().replace("ё", "е").lstrip(" «“\"'—–-")
