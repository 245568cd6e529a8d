"""Words of trade that say what a place near them is: a buyer, a supplier, the scene of a fair, a cause.

Each word counts for what comes after it, up to the next such word.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from components import caches

SOURCING = (
    r"(?:we|they|plants|makers|они|мы|заводы)\s(?:[\w-]+\s){0,3}?(?:buy|source"
    r"|покупа\w+|закуп\w+)"
    r"\s(?:[\w-]+\s){0,3}?(?=(?:in|в|во)\s\D)"
)
"""What the exporters themselves buy comes in."""
INPUTS = r"raw materials?|components?|parts|inputs|сырь\w+|комплектующ\w+|компонент\w+|материал\w*"
PURCHASES = r"buys?|bought|buying|purchas\w+|закуп\w+|приобре\w+|покупа\w+|купил\w*"
CUES = {
    "reason": r"because of|due to|owing to|as a result of|amid|thanks to|helped by|hurt by|driven by|affected by"
    r"|on the back of|on (?:strong|stronger|high|higher|robust|weak|weaker|rising|falling)|according to"
    r"|problems?|difficult\w+"
    r"|из-за|вследствие|благодаря|на фоне|в связи с|связыва\w+|связан\w*|по данным|по словам|проблем\w*|сложност\w*",
    "overtaking": r"overt(?:ook|akes?|aken|aking)|surpass\w+|обогна\w+|обош\w+|опере[дж]\w+",
    "comparison": r"compared (?:with|to)|in comparison with|than (?:in|to|for|those|that|its|at)"
    r"|(?<!more )(?<!less )(?<!fewer )(?<!rather )than|unlike|behind|ahead of|as in|по сравнению с"
    r"|в отличие от|чем (?:в|во|на|для|у|с)|уступ\w+",
    "barrier": r"(?:ban(?:s|ned)?|embargo(?:es)?|restrictions?|quotas?) on (?:\w+\s){0,3}?(?:exports?|sales"
    r"|shipments|supplies)"
    r"|(?:запрет\w*|ограничен\w*|квот\w*|эмбарго)\s(?:на\s)?(?:\w+\s){0,2}?(?:вывоз|экспорт|поставк)\w*",
    "contact": r"talks?|negotiat\w+|agreements?|memorand\w+|visit\w*|delegation\w*|exhibition\w*|fairs?|forum|expo"
    r"|missions?|offices?|stands?|meetings?|met|summit|embass\w+|ambassador\w*|co-?operat\w+|partnerships?|contacts?"
    r"|conferences?|(?:trade|commerce|export|economy) (?:minist\w+|officials?|council|promotion|deal|pact"
    r"|envoy)|minist(?:ry|ries|ers?)(?: (?:of|for|and|foreign|trade|industry|commerce|economy|economic"
    r"|development|integration|exports?))*|government|president|association|tariffs?|sanctions|duties"
    r"|переговор\w*|соглашени\w*|меморандум\w*|визит\w*|посе[тщ]\w+|делегаци\w*|выстав\w*|ярмар\w*|форум\w*"
    r"|мисси\w*|бизнес-мисси\w*|офис\w*|представительств\w*|стенд\w*|встреч\w*|встрет\w*|саммит\w*|посол\w*"
    r"|посольств\w*|сотруднич\w*|партн[её]рств\w*|контакт\w*|конференци\w*|поездк\w*|(?:министр\w*"
    r"|министерств\w*|ведомств\w*)(?:\s(?:внешней|торговли|инвестиций|экспорта|экономик\w+|экономического"
    r"|промышленности|развития|и)\b)*"
    r"|правительств\w*|президент\w*|представител\w*|показывали|обсужда\w+|договор[еи]\w+|пошлин\w*|санкци\w*",
    "investment": r"invest(?!ment p)\w*|инвест(?!иционн)\w*|вложи\w*|вложен\w*",
    "import": rf"{SOURCING}|(?:{INPUTS})\s(?:[\w-]+\s){{0,3}}?(?:{PURCHASES})"
    rf"|(?:{PURCHASES})\s(?:[\w-]+\s){{0,3}}?(?:{INPUTS})|imports?|imported|importing(?! (?:countr|nation"
    rf"|state))|suppliers?|supplying|source[sd]?|depend\w*|came from|comes? from|come from"
    r"|импорт(?!ер|ёр)\w*|ввоз\w*|ввез\w*|завоз\w*|завез\w*|поставщик\w*|зависел\w*|зависи\w+|происхождени\w*|везут",
    "making": r"assembl\w+|plants?|factor(?:y|ies)|built|launch\w*|made in|produced in|production|сборк\w*|завод\w*"
    r"|постро\w+|строит\w*|производств\w*|произв[её]л\w*|произведен\w*|печатали",
    "buying": r"takers?|enter(?:ing|s|ed)?|выйти|importing (?:countries|nations|states)|buy|buys|buyers?"
    r"|buying|bought|purchas\w+|orders?"
    r"|ordered|took|takes?|importers?|customers?|clients?"
    r"|consumers?|distributors?|markets?|destinations?|outlets?|demand\w*|eaten|receive[sd]?|accounted|accounts?"
    r"|recipients?|contributed?|absorb\w+"
    r"|share|покуп\w+|стран\w*-покупател\w*|купил\w*|купит\w*|куплен\w*|закуп\w+|приобре\w+|заказ\w+"
    r"|стран\w*-импорт[её]р\w*|импорт[её]р\w*|потребител\w+|потребля\w+|клиент\w*|дистрибьютор\w*|рын\w+"
    r"|направлени\w+|спрос\w*|пользу\w+|использу\w+|востребован\w*|едят|получ[аи]\w+|знают|дол[яеюи]|долей"
    r"|приход\w+|пришл\w+"
    r"|обеспечи\w+|занима\w+|контракт\w*|географи\w+|contracts?|geography",
    "delivery": r"those (?:to|for)|exports?|exported|exporting|re-exports?|sales?|sells?|selling|sold|ships?"
    r"|shipped|shipping"
    r"|shipments?|suppl(?:y|ies|ied)|deliver\w*|sends?|sent|sending|went|go|goes|going|gone|headed|bound"
    r"|dispatch\w*|consignments?|leave|leaves|left|carry|carrying|carried|arriv\w+|destined|trade[ds]?|trading"
    r"|turnover|reach|nodx|parcels"
    r"|экспорт\w*|агроэкспорт\w*|реэкспорт\w*|вывоз\w*|вывез\w*|постав(?!щик)\w+|отгру\w+|отправ\w+|продаж\w*"
    r"|прода[лвеюнё]\w*"
    r"|сбыт\w*|реализ\w+|уш[её]л|уш[лаи]\w*|уход\w+|пош[её]л|пош[лаи]\w*|шл[иао]|ш[её]л|ид[её]т|идут|пойд[уеё]т"
    r"|уехал\w*"
    r"|едет|едут|уедет|уехать|направл[ея]\w+|торг\w+|товарооборот\w*|переориентир\w+|груз\w+|прид[уеё]т|прибы\w+",
}
"""What a place after the word is -> the words."""
CUE = re.compile(rf"(?<!\w)(?:{'|'.join(f'(?P<{kind}>{words})' for kind, words in CUES.items())})\b")
TRADE = frozenset(("buying", "delivery"))
"""The kinds of words after which a place is a destination."""
LOCAL = frozenset(("reason", "comparison", "overtaking"))
"""The kinds of words that count no further than the next comma."""


NEXT_CLAUSE = re.compile(
    r";|,\s(?:but|while|whereas|although|though|yet|однако|хотя|тогда как|в то время как)\s|\.\s", re.IGNORECASE
)
LATER = re.compile(rf":|{NEXT_CLAUSE.pattern}", re.IGNORECASE)


class Cue(NamedTuple):
    """Word of trade in characters `start` to `end`, and its kind."""

    start: int
    end: int
    kind: str


@lru_cache(maxsize=caches.SENTENCES)
def cues(text: str) -> tuple[Cue, ...]:
    """Return the words of trade of a sentence, in order."""
    return tuple(_cues(text))


def kinds(text: str) -> frozenset[str]:
    """Return the kinds of the words of trade of a sentence."""
    return frozenset(cue.kind for cue in cues(text))


def _cues(text: str) -> Iterator[Cue]:
    low = text.lower()
    for match in CUE.finditer(low if len(low) == len(text) else text):
        yield Cue(match.start(), match.end(), match.lastgroup or "")


def cue_before(text: str, position: int) -> Cue | None:
    """Return the word of trade that governs a position.

    It is the last before it whose reach is not over.
    """
    for index in range(bisect_left(_starts(text), position) - 1, -1, -1):
        cue = cues(text)[index]
        if NEXT_CLAUSE.search(text, cue.end, position):
            return None
        if cue.kind not in LOCAL or "," not in text[cue.end : position]:
            return cue
    return None


def cue_after(text: str, end: int) -> Cue | None:
    """Return the first word of trade after a list in its clause.

    Those of causes and of what it overtakes are left out.
    """
    after = next((cue for cue in cues(text) if cue.start >= end and cue.kind not in LOCAL), None)
    return after if after and not LATER.search(text, end, after.start) else None


@lru_cache(maxsize=caches.SENTENCES)
def _starts(text: str) -> tuple[int, ...]:
    return tuple(cue.start for cue in cues(text))
