"""Words that hedge a number, and the qualifier that each gives: "over", "almost", "не менее", "приблизился к"."""

import re
from functools import lru_cache
from typing import NamedTuple

from components import caches

OVER = (
    "over|more than|above|at least|no less than|not less than|no fewer than|not fewer than|upwards of|in excess of"
    "|greater than|higher than|just over|slightly over|slightly more than|well over|far over|a little over|a minimum of"
    "|minimum|>|≥|north of|starting at|starting from"
    "|свыше|более|более чем|больше|больше чем|не менее|не меньше|не менее чем|не меньше чем|как минимум|минимум"
    "|чуть более"
    "|чуть больше|чуть более чем"
    "|чуть больше чем|немногим более|немногим больше|немногим более чем|выше|не ниже|чуть выше"
    "|по меньшей мере|по крайней мере|начиная от"
)
ALMOST = (
    "almost|nearly|close to|just under|slightly less than|slightly under|a little under|a little less than|virtually"
    "|approaching|just below|just short of|just shy of|shy of|a shade under|close on|practically|barely under"
    "|почти|почти что|практически|без малого|чуть менее|чуть меньше|чуть менее чем|чуть меньше чем|немногим менее"
    "|немногим меньше|немногим менее чем|чуть ниже|около или чуть менее|едва не|чуть не"
)
ABOUT = (
    "about|around|approximately|approx|some|roughly|circa|an estimated|estimated|estimated at|estimated to be|~|≈"
    "|in the region of|in the order of|on the order of|in the neighbourhood of|in the neighborhood of|something like"
    "|estimated to reach|estimated to have reached|more or less"
    "|около|порядка|примерно|приблизительно|ориентировочно|где-то|в районе|приблизительно около|предположительно"
)
UP_TO = (
    "up to|no more than|not more than|at most|a maximum of|maximum|less than|fewer than|no greater than|not above"
    "|<|≤|below"
    "|до|не более|не больше|не более чем|не больше чем|максимум|менее|меньше|менее чем|меньше чем|не выше|не свыше|ниже"
    "|fell short of|falling short of|falls short of"
)
WORDS = {
    tuple(phrase.split()): qualifier
    for qualifier, phrases in (("over", OVER), ("almost", ALMOST), ("about", ABOUT), ("up_to", UP_TO))
    for phrase in phrases.split("|")
}
LONGEST = max(map(len, WORDS))
LAST_WORDS = frozenset(phrase[-1] for phrase in WORDS)
COMPARING = frozenset(("over", "above", "below", "under", "выше", "ниже", "больше", "меньше"))
"""Hedges that compare where a percentage stands before them: up 5% *over* the $4.9 billion of last year."""


class Verb(NamedTuple):
    """Words before a number that end with a verb or its preposition.

    `level`: they hedge only what can be passed or neared, money, scaled numbers and percentages: "passed 5 tests".
    """

    qualifier: str
    words: tuple[re.Pattern[str], ...]
    level: bool = False


def _verb(qualifier: str, pattern: str, level: bool = False) -> Verb:
    return Verb(qualifier, tuple(re.compile(word) for word in pattern.split()), level)


EXCEED = r"(exceed|surpass)(s|es|ed|ing)?|превы[сш]\w+|превзо\w+"
NOT = r"not|never|longer|hardly|не|\w+n['’]t"
EXCEEDS = re.compile(EXCEED)
"""Verbs that a period or a noun may part from their number."""
DENIAL = re.compile(NOT)
"""Before a verb of exceeding this turns it round: does not exceed, не превышает."""
VERBS = (
    _verb("up_to", r"(not|never|\w+n['’]t|yet) reach(ed|ing|es)?", level=True),
    _verb("up_to", r"fail(s|ed|ing)? to reach", level=True),
    _verb("up_to", r"не (достиг\w*|достига\w+)"),
    _verb("up_to", r"не (дотя\w+|доход\w+|дош\w+) до"),
    _verb("over", EXCEED),
    _verb("over", r"(перевали\w+|переш\w+|зашка\w+) за"),
    _verb("over", r"перешагн\w+|преодол\w+"),
    _verb(
        "over",
        r"top(s|ped|ping)?|cross(es|ed|ing)?|pass(es|ed|ing)?|past|beyond|breaks?|broke|broken|breach(es|ed)?",
        level=True,
    ),
    _verb("almost", r"(приблизи\w+|приближ\w+|близ(ок|ка|ко|ки)|подош\w+|подход\w+|подбира\w+|подобра\w+) к"),
    _verb("almost", r"approach(es|ed|ing)?|near(s|ed|ing)?", level=True),
    _verb("about", r"оцен\w+ в"),
)
ENDINGS = re.compile("|".join(verb.words[-1].pattern for verb in VERBS))
"""How the last word before a number may look where one of the verbs stands there."""


@lru_cache(maxsize=caches.WORDS)
def may_end_verb(word: str) -> bool:
    """Return whether a hedging verb may end with this word."""
    return bool(ENDINGS.fullmatch(word))
