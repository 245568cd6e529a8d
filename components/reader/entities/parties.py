"""Who buys and who sells in a sentence, by the verbs and nouns beside a name."""

import re

from components.reader.entities.lists import Listed
from components.reader.entities.places import Place
from components.reader.text.lemmas import lemma, parts_of_speech
from components.reader.text.tokens import CYRILLIC

CUSTOMERS = re.compile(
    r"\s(?:[\w-]+\s){0,2}?(?:buyers?|takers?|customers?|clients?|importers?|consumers?|shoppers|users|patients|markets?"
    r"|destinations?"
    r"|demand|orders|purchases|покупател\w+|заказчик\w*|клиент\w*|импорт[её]р\w*|потребител\w+|рын\w+|направлени\w+"
    r"|спрос\w*|заказ\w*)\b",
    re.IGNORECASE,
)
"""Those who buy, by their name alone: "Indian buyers"."""
FIRMS = re.compile(
    r"\s(?:[\w-]+\s){0,2}?(?:partners?|compan(?:y|ies)|firms?|distributors?|retailers?|hospitals?|clinics?"
    r"|plants?|nations"
    r"|countries|states|traders?|chains?|airlines?|operators?|партн[её]р\w*|компани\w*|фирм\w*|дистрибьютор\w*"
    r"|клиник\w*"
    r"|больниц\w*|предприяти\w*|завод\w*|фабрик\w*|государств\w*|стран\w*|сет[ия]\w*|трейдер\w*|сторон\w*"
    r"|дилер\w*)\b",
    re.IGNORECASE,
)
"""Those who buy where the sentence says that they do: "Chinese partners bought"."""
PURCHASE = re.compile(
    r"\b(?:b(?:uy|uys|ought)|purchas\w+|order(?:ed|s)|acquir\w+|took|takes?|imported|receiv\w+|absorb\w+"
    r"|contributed|account(?:ed|s)? for|secured|placed|earned|brought|купил\w*|покупа\w+|закупи\w*|закупа\w+"
    r"|приобре\w+|заказа\w+"
    r"|заказыва\w+|импортир\w+|получ\w+|увеличил\w*\sзакупки|нараст\w+\sзакупки|заплати\w+|обеспечи\w+|принес\w+"
    r"|дал[аио]?|взял\w*|использу\w+|забира\w+|забрал\w*)\b",
    re.IGNORECASE,
)
BOUGHT_BY = re.compile(rf"{PURCHASE.pattern}\s(?:[\w-]+\s)?$", re.IGNORECASE)
"""Russian may put the buyer after the verb: больше всего купил Казахстан."""
RELATIVE = re.compile(rf",\s(?:which|who|котор\w+)\s(?:\w+\s)?{PURCHASE.pattern}", re.IGNORECASE)
ASIDE = re.compile(
    r"(?:\s\([^)]{0,60}\))?(?:,\s(?:the|котор\w+|which|who|в свою очередь|наоборот|напротив)\b[^,]{0,80},)?"
)
STOP = re.compile(r"[,;:]")
LOOK_BACK = 60
"""So many characters beside a name tell what it does."""
PREDICATE = re.compile(
    r"\b(?:is|are|was|were|remain\w*|became|become|стал\w*|оста\w+|явля\w+"
    r"|был\w*)\s(?:[\w-]+\s){0,5}?(?:buyers?|takers?|customers?|destinations?|markets?"
    r"|importers?|clients?|outlets?|покупател\w+|рын\w+|направлени\w+|импорт[её]р\w*|потребител\w+|заказчик\w*)\b",
    re.IGNORECASE,
)
"""Kazakhstan remains the largest buyer."""
AGENT = re.compile(
    r"\s(?:\w+ly\s|also\s|itself\s|has\s|have\s)?(?:export(?:s|ed|ing)?|ship(?:s|ped)|sells?|sold|suppl(?:y|ies"
    r"|ied|ying)|sends?|sent"
    r"|produces?d?)\b|\s(?:[\w–—-]+\s){0,6}?(?:экспортир\w+|поставил[аои]?|поставляет|поставляют|продал[аои]?"
    r"|прода[её]т|отправил[аои]?"
    r"|отправляет|вывез(?:ла|ли|ло)?|вывозит|отгрузил[аои]?|отгружает)\b",
    re.IGNORECASE,
)
"""A country that itself sells."""
OWNED = re.compile(
    r"\s(?:[\w-]+\s){0,2}?(?:share|purchases|imports|demand|orders|market|buyers?|customers?|importers?"
    r"|clients?|intake)\b"
)
ELLIPSIS = re.compile(
    r"\s(?:went|rose|fell|was|stood|grew|increased|declined|dropped|climbed|slipped|edged|jumped|to|at|about"
    r"|some|nearly|over|almost|[$€£¥]?\d[\d.,]*)\b"
)
GENITIVE = re.compile(
    r"\b(?:экспорт\w*|поставк\w*|поставок|вывоз\w*|продаж\w*|отгруз\w+|импорт\w*|экспорт[её]р\w*)\s"
    r"(?:(?!в\b|во\b|на\b|из\b|с\b)[\w-]+\s){0,3}$",
    re.IGNORECASE,
)
WORD = re.compile(r"([\w-]+)\W{0,2}$")


def buys(text: str, end: int) -> bool:
    """Return whether a purchase follows before the next comma.

    A relative clause is left aside.
    """
    if RELATIVE.match(text, end):
        return True
    aside = ASIDE.match(text, end)
    start = aside.end() if aside else end
    stop = STOP.search(text, start, start + LOOK_BACK)
    stop_at = stop.start() if stop else min(start + LOOK_BACK, len(text))
    return bool(PURCHASE.search(text, start, stop_at) or PREDICATE.search(text, start, stop_at))


def sells(text: str, group: Listed) -> bool:
    """Return whether a list is the subject of a sale."""
    return AGENT.match(text, group[-1].end) is not None and not _is_oblique(text, group[0])


def _is_oblique(text: str, first: Place) -> bool:
    """Return whether a Russian name stands in an oblique case.

    That is any case but the nominative.
    """
    word = text[first.start : first.end].partition(" ")[0]
    return bool(CYRILLIC.match(word)) and not word.isupper() and lemma(word.lower()) != word.lower().replace("ё", "е")


def is_origin(text: str, first: Place) -> bool:
    """Return whether a Russian name belongs to the exports before it.

    It does in экспорт Китая, but not in: лидер экспорта Китай.
    """
    word = text[first.start : first.end].partition(" ")[0]
    if not CYRILLIC.match(word) or not GENITIVE.search(text[max(0, first.start - 60) : first.start]):
        return False
    last = WORD.search(text[: first.start])
    if last and "VERB" in parts_of_speech(last.group(1).lower()):
        return False
    return word.isupper() or _is_oblique(text, first)
