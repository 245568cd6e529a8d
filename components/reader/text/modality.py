"""Whether a sentence states a fact, or a plan, an aim or a forecast; whether it tells of growth."""

import re
from functools import lru_cache

from components import caches

PLANS = re.compile(
    r"(?<!\w)(?:will|shall|expect(?:s|ed|ation)?|plan(?:s|ned|ning)?|forecasts?|projected|intends?|aims?|targets?"
    r"|scheduled|anticipat\w+|is to be|are to be"
    r"|emphasis on|agreement was signed|should|could"
    r"|буд[еу]т|планиру\w+|запланир\w+|ожида[её]т\w*|намер\w+|предстоит|прогноз\w*|предполага\w+"
    r"|рассчитыва\w+|собира[еюя]\w+|обеща\w+"
    r"|соглашение подписано|создадут|вложат|инвестируют|вырастет|увеличится|составит|достигнет|появится|появятся"
    r"|откро[её]т\w*|запустят|построят|займ[её]т)(?!\w)",
)


GROWTH = re.compile(
    r"\b(?:gr[eo]w\w*|increas\w+|r[io]se[ns]?|rising|up|down|higher|lower|more than in|jump\w*|surg\w+|expand\w*"
    r"|climb\w*|gain\w*|soar\w*|fell|fall(?:s|en|ing)?|drop\w*|declin\w+|decreas\w+|slip\w*|slid|shr[aiu]nk\w*|contracted|contraction"
    r"|plung\w+|plummet\w*|tumbl\w+|slump\w*|dip(?:s|ped)?|shed|reduced)\b"
    r"|(?<!\w)(?:вырос\w*|раст[её]т|рост\w*|увелич\w+|повы[сш]\w+|прирост\w*|нарас[тщ]\w+|больше|выше|меньше|ниже|сни[зж]\w+"
    r"|сокра[тщ]\w+|уменьш\w+|упал\w*|упад\w+|паден\w+|просе[лд]\w*|прибав\w+|подскоч\w+|поднял\w+|спад\w*|возрос\w*)",
    re.IGNORECASE,
)


@lru_cache(maxsize=caches.SENTENCES)
def is_plan(sentence: str) -> bool:
    """Return whether the sentence speaks of what is to come."""
    return bool(PLANS.search(sentence.lower()))


def tells_growth(sentence: str) -> bool:
    """Return whether the sentence says that something grew or shrank."""
    return bool(GROWTH.search(sentence))
