"""Who exports, by the article itself: a country is never a destination of its own goods."""

import re
from collections import Counter
from collections.abc import Iterator

import pycountry

from components.reader.entities.country_names import is_country
from components.reader.entities.places import Finder, Place
from components.reader.text.lemmas import lemma
from components.reader.text.sentences import sentences
from components.reader.text.tokens import CYRILLIC

OUTFLOW = (
    r"(?:re-?)?export\w*|shipments?|shipped|sales|sold|deliver\w+|foreign trade|NODX|экспорт\w*|поставил\w*"
    r"|поставк\w*|"
    r"вывоз\w*|вывезл\w*|продаж\w*|прода\w+"
)
CUSTOMER = (
    r"buyers?|customers?|importers?|clients?|share|markets?|demand|orders?|purchases|покупател\w+|заказчик\w+"
    r"|клиент\w+"
    r"|импорт[её]р\w+|рын\w+|направлени\w+|потребител\w+"
)
AFTER_OWNER = re.compile(rf"(?!\s(?:{CUSTOMER})\b)[^.;:()]{{0,60}}?\b(?:{OUTFLOW})\b", re.IGNORECASE)
"""Kazakhstan's Processed Goods Exports; Swiss exports; Белорусские предприятия экспортировали."""
SELLING = re.compile(
    r"\s(?:[\w–—-]+\s){0,6}?(?:exported|shipped|sold|экспортир\w+|поставил[аои]?|поставляет|продал[аои]?"
    r"|вывез(?:ла|ли|ло)?|отгрузил[аои]?)\b",
    re.IGNORECASE,
)
"""Узбекистан за 10 месяцев экспортировал."""
AFTER_SUBJECT = re.compile(
    rf"\s(?:(?:total|overall|goods|merchandise|non-[\w-]+|общ\w+)\s)?(?:{OUTFLOW})\b(?! (?:to|in|в|на)\b)"
    r"|\s(?:is|remains|—|является|оста[её]тся)\s[^.;:]{0,60}?\b(?:exporter|экспорт[её]р)",
    re.IGNORECASE,
)
"""Kazakhstan exported; КНР продала за рубеж."""
BEFORE_ORIGIN = re.compile(
    r"\b(?:export\w*|foreign trade|shipments|goods|deliveries|sales)\s(?:\w+\s){0,3}?(?:from|of)\s(?:the\s)?$"
    r"|\b(?:экспорт\w*|внешн\w+ торговл\w+|вывоз\w*|поставк\w*)\s(?:(?!в\b|во\b|на\b|из\b)[\w-]+\s){0,3}?(?:из\s)?$",
    re.IGNORECASE,
)
"""Exports of goods from Hong Kong; экспорт товаров Беларуси."""
REGION = re.compile(
    r"\s(?:[\w-]+\s){0,3}?(?:province|region|territory|zones?|port|parks?|провинци\w*|област\w*|регион\w*)\b",
    re.IGNORECASE,
)
"""South China's Guangdong province."""
LOOK_BACK = 60
PREPOSITION = re.compile(r"(?<!\w)(?:to|in|into|for|with|from|of|в|во|на|с|со|из|для)\s(?:the\s)?$", re.IGNORECASE)
OPENING = 5
"""So many sentences at the beginning count double: they say what an article is about."""
ENOUGH = 2
"""So many counts make a country the exporter in place of the dataset's own."""


def exporters(text: str, find: Finder, homes: frozenset[str]) -> frozenset[str]:
    """Return the country whose exports an article tells of.

    It is that of the dataset's own city where none is named.
    """
    own = frozenset(filter(None, map(_country, homes)))
    votes: Counter[str] = Counter()
    for index, sentence in enumerate(sentences(text)):
        for code in _origins(sentence.text, find(sentence.text), homes):
            votes[_country(code) or code] += 2 if index < OPENING else 1
    (code, count), *_ = votes.most_common(1) or [("", 0)]
    return frozenset((code,)) if count >= ENOUGH else _by_opening(text, find, homes) or own


def _by_opening(text: str, find: Finder, homes: frozenset[str]) -> frozenset[str]:
    """Return the country that the opening speaks of most.

    It is for an article that names none of the dataset's own places.
    """
    if any(place.code in homes for sentence in sentences(text) for place in find(sentence.text)):
        return frozenset()
    named = [
        place.code
        for sentence in sentences(text)[:OPENING]
        for place in find(sentence.text)
        if is_country(place.code) and not PREPOSITION.search(sentence.text[: place.start])
    ]
    (code, count), *_ = Counter(named).most_common(1) or [("", 0)]
    return frozenset((code,)) if count >= ENOUGH else frozenset()


def _country(place: str) -> str:
    """Return the country of an ISO 3166-2 place: RUS of RU-MOW."""
    first, dash, _ = place.partition("-")
    country = pycountry.countries.get(alpha_2=first) if dash and len(first) == len("RU") else None
    return country.alpha_3 if country else ""


def _origins(text: str, named: tuple[Place, ...], homes: frozenset[str]) -> Iterator[str]:
    for place in named:
        if (place.code in homes or is_country(place.code)) and _is_origin(text, place):
            yield place.code


def _is_origin(text: str, place: Place) -> bool:
    if BEFORE_ORIGIN.search(text[max(0, place.start - LOOK_BACK) : place.start]):
        return True
    subject = not PREPOSITION.search(text[max(0, place.start - LOOK_BACK) : place.start])
    if place.owner or place.kind == "adjective":
        return bool(AFTER_OWNER.match(text, place.end) or (subject and REGION.match(text, place.end)))
    return subject and bool(
        _leads(text, place) and (AFTER_SUBJECT.match(text, place.end) or SELLING.match(text, place.end))
    )


def _leads(text: str, place: Place) -> bool:
    """Return whether a name may be a subject.

    It is an English one, or a Russian one in its dictionary form.
    """
    word = text[place.start : place.end].partition(" ")[0]
    return not CYRILLIC.match(word) or word.isupper() or lemma(word.lower()) == word.lower().replace("ё", "е")
