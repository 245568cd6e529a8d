"""Whether a percentage or a multiple says how much something grew, or only what part it is."""

import re
from functools import lru_cache

from components import caches
from components.reader.quantities.extract import Figure, figures

BEFORE = re.compile(
    r"(?<!\w)(?:r[io]se[ns]?|rising|gr[eo]w\w*|increas\w+|jump\w*|surg\w+|soar\w*|climb\w*|gain\w*|add(?:ed|s)"
    r"|expand\w*|advanc\w+|edg\w+\sup"
    r"|went\sup|goes\sup|(?<!made\s)(?<!make\s)(?<!makes\s)(?<!making\s)up|fell|fall\w*|drop\w*|declin\w+"
    r"|decreas\w+|shr[aiu]nk\w*|slipp?\w*|slid\w*|plung\w+|tumbl\w+|los[te]\w*"
    r"|contract\w+|eas(?:ed|ing)|dipp?\w*|retreat\w*|reduc\w+|down|lower\w*|higher|growth|rise|increase"
    r"|decrease|gain|loss|rebound\w*"
    r"|improv\w+|accelerat\w+|strengthen\w*|shed|cut"
    r"|вырос\w*|выраст\w+|раст[еи]\w*|рост\w*|увелич\w+|повы[сш]\w+|прирост\w*|нарас\w+|нарар\w*"
    r"|прибав\w+|подня\w+|подскоч\w+"
    r"|упал\w*|упад\w+|пад[ае]\w+|сни[зж]\w+|сокра[тщ]\w+|уменьш\w+|просе\w+|потер\w+|плюс|минус|превы\w+"
    r"|взлете\w+|замедл\w+|ускор\w+|подеше\w+|подорожа\w+)"
    r"(?:\s(?:by|of|to\sthe\stune\sof|another|a|an|further|some|на|в\sсреднем|еще|ещё|сразу|почти|более|чем"
    r"|around|about|only|just))*\s?[(\[]?\s?$",
    re.IGNORECASE,
)
PACE = re.compile(
    r"\b(?:growth|increase|рост|прирост)\s(?:\w+\s){0,3}?(?:slow|accelerat|eas|quicken|замедл|ускор)\w+"
    r"(?:\s(?:from|с)\s\S+)?\s(?:to|до)\s(?:(?:about|around|nearly|примерно|почти)\s)?$",
    re.IGNORECASE,
)
"""How fast something grows: growth slowed to 7%."""
STANDARD = re.compile(
    r"^\s(?:\(?[\w-]+\s)?(?:(?:more|less|fewer|higher|lower|above|below|short\sof|on|off|against|over|больше|меньше|выше|ниже)\s)"
    r"(?:than\s|чем\s)?(?:(?:the|its|their)\s)?(?:(?:19|20)\d\d\s)?"
    r"(?:usual|average|plan\w*|targets?|forecasts?|expect\w*|estimates?|budget\w*|peak|normal|обычн\w+|средн\w+|план\w*|ожида\w+"
    r"|прогноз\w*|норм\w+|пик\w*)\b",
    re.IGNORECASE,
)
"""What is no period: 20% below the plan."""
RANGE = re.compile(r"(?:\d[\d.,]*)\s?%?(?:\s?[-–—]\s?|\s(?:to|до)\s)$")
"""The lower end of a range, before its upper end."""
ALIKE = re.compile(r"(?:\s(?:in|by|в|по)\s[\w-]+(?:\s\w+)?,?\s(?:(?:and|и)\s)?|,?\s(?:and|и)\s)(?:by\s|на\s)?")
BRACKETED = re.compile(r"^\).*\($")
BY = re.compile(r"(?<!\w)by\s$", re.IGNORECASE)
ON = re.compile(r"(?<!\w)на\s$", re.IGNORECASE)
SIGN = re.compile(r"^[+\-−–]\s?\d|(?:^|\s)на\s", re.IGNORECASE)
SIGN_BEFORE = re.compile(r"(?<!\w)[+\-−–]$")
AFTER = re.compile(
    r"^\s?(?:\(?[\w-]+\s)?(?:more|less|fewer|higher|lower|up|down|growth|rise|increase|drop|fall|decline|gain"
    r"|slump|plunge|dip|jump|surge|contraction|above|below"
    r"|больше|меньше|выше|ниже|роста?|прироста?|снижени\w|падени\w|превы\w+)(?!\w)",
    re.IGNORECASE,
)


@lru_cache(maxsize=caches.SENTENCES)
def is_growth(sentence: str, figure: Figure) -> bool:
    """Return whether the figure is a growth or a fall.

    Its unit or the words around it decide.
    """
    if STANDARD.match(sentence[figure.end : figure.end + 60]):
        return False
    if figure.unit_measure in ("multiple", "percentage_point"):
        return True
    if figure.unit_measure != "percent":
        return False
    before = RANGE.sub("", sentence[max(0, figure.start - 60) : figure.start])
    if (
        SIGN.search(figure.as_written)
        or SIGN_BEFORE.search(sentence[: figure.start])
        or AFTER.match(sentence[figure.end : figure.end + 40])
    ):
        return True
    found = BEFORE.search(before) or ON.search(before) or BY.search(before) or PACE.search(before)
    return bool(found) or _goes_on(sentence, figure)


def _goes_on(sentence: str, figure: Figure) -> bool:
    """Return whether the figure stands beside another growth.

    Examples: (up 2%), ... (5%); by 10% in volume and 23% in value.
    """
    earlier = [other for other in figures(sentence) if other.end <= figure.start and other.unit_measure == "percent"]
    if not earlier:
        return False
    gap = sentence[earlier[-1].end : figure.start]
    beside = ALIKE.fullmatch(gap) or (BRACKETED.search(gap) and sentence[figure.end : figure.end + 1] == ")")
    return bool(beside) and is_growth(sentence, earlier[-1])
