"""Whether a sentence reports what a period brought: in the past tense, or as a bare entry of a list."""

import re

from components.reader.text.modality import is_plan

PAST = re.compile(
    r"\b(?:\w{2,}ed|was|were|did|had|rose|grew|fell|stood|made|took|sold|went|bought|came|spent|became|began|paid|built|led|hit|shrank|sank"
    r"|slid|lost|won|sent|saw|brought|drew|cut|held|kept|got|put|left|gave|shed)\b"
    r"|(?<!\w)(?!(?:около|число|если|дело|мало|мили|доли|масло|стекло|вдали|мало|земли|модели|цели|отрасли|недели|роли|весело|тепло|дали)(?!\w))"
    r"[а-яё]{2,}(?:л|ла|ло|ли)(?:с[ья])?(?!\w)|(?<!\w)(?:отправл|прода|отгруж|заключ|подпис|вывез|постав|созда|влож|направл|экспортир|произвед|получ|достиг|реализ|закуп|куп|привлеч|выда"
    r"|оформл|инвестир|потрач|зафиксир)\w*(?:но|ны|на|то|ты|та)(?!\w)",
    re.IGNORECASE,
)
GENERAL = re.compile(
    r"\b(?:is|are|has|have|do|does|can|may|might|would|could|must|should|there\sis|there\sare)\b"
    r"|(?<!\w)(?:составля[ею]т|явля[ею]тся|занима[ею]т|работа[ею]т|насчитыва[ею]т|приход[ия]тся|действу[ею]т|име[ею]т\w*|может|могут|можно|уже|пока)(?!\w)",
    re.IGNORECASE,
)
VERB = re.compile(
    r"\b(?:is|are|has|have|do|does|can|will|\w{3,}(?:s|ed|ing))\b|(?<!\w)[а-яё]{2,}(?:ет|ит|ут|ют|ат|ят|ется|ится|утся|ются|атся|ятся|ем|им|ешь)(?!\w)",
    re.IGNORECASE,
)
QUOTED = re.compile(r"[«“\"][^«»“”\"]{0,400}[»”\"]")


def reports(sentence: str) -> bool:
    """Return whether a sentence tells what happened; no plan, no general statement."""
    bare = (
        QUOTED.sub(" ", sentence) if sentence.count('"') + sentence.count("«") + sentence.count("“") == 0 else sentence
    )
    return bool(PAST.search(bare)) and not is_plan(bare)


def is_general(words: str) -> bool:
    """Return whether words speak of what always is or of now."""
    return bool(GENERAL.search(words))


def is_entry(sentence: str) -> bool:
    """Return whether a line is a bare entry of a list, without any verb."""
    return not VERB.search(sentence) and not PAST.search(sentence) and not is_plan(sentence)
