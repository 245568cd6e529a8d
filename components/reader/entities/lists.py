"""Lists of places: which names a sentence joins, and names in them that nobody knows.

A name that is not known still holds its place in a list, so that the figures of the others stay theirs.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from components.reader.entities.country_names import is_country
from components.reader.entities.places import Place
from components.reader.text.lemmas import is_known
from components.reader.text.tokens import CYRILLIC

UNKNOWN = ""
"""The code of a name that is not known, or of a place that is not a destination."""
Listed = tuple[Place, ...]
LINK = (
    r"(?:(?:the|both|to|in|with|into|for|across|в|во|на|с|со|также|даже|далее|as well as|also|finally|lastly|then"
    r"|first|even|for the first time|впервые)[\s,]+)*"
)
KIND = (
    r"(?:(?:other|others|fellow|countries|states|members?|nations|of|the|neighbou?ring|neighbors?|another"
    r"|стран\w*|государств\w*|"
    r"други\w+|остальн\w+|республик\w*|рын\w+)\s)*"
)
JOIN = re.compile(
    rf"\s*[»\"”]?\s*(?:,|,?\s?\b(?:and|or|и|или|да|as well as|а также|plus|along with|together with)\b|&|/"
    rf"|\+)\s*{LINK}"
    rf"(?:(?:and|и)\s)?{KIND}(?:the\s)?[«\"“]?",
    re.IGNORECASE,
)
"""What may stand between two places of one list."""
OUTSET = re.compile(
    r"(?:^|[.;]\s)\W{0,2}(?:within|outside|inside|in|across|among|beyond|внутри|за пределами|среди)\s(?:the\s"
    r"|стран\w*\s)?$",
    re.IGNORECASE,
)
"""How a sentence begins that says in which region it looks around: "Within the EU, Germany took 12%"."""
GENERIC = re.compile(
    r"(?<=\bto\s|\bin\s)(?:the\s)?(?:non-[\w-]+|emerging|developing|other|third|foreign|unfriendly"
    r"|neighbou?ring|remaining|advanced)\s"
    r"(?:[\w-]+\s)?(?:countries|markets|economies|states|nations|destinations)\b"
    r"|(?<=\sв\s|\sс\s)(?:друг\w+|прочи\w+|остальн\w+|недружественн\w+|развивающ\w+|соседн\w+|треть\w+"
    r"|зарубежн\w+|дальн\w+)\s"
    r"(?:стран\w*|рын\w+|государств\w*|зарубежь\w*)",
    re.IGNORECASE,
)
"""Destinations that no list of countries has: emerging markets, non-EU countries."""
DIRECTED = re.compile(
    r"\b(?:exports?|sales|shipments|deliveries|supplies|those)\sto\s(?:the\s)?$|\b(?:экспорт\w*|поставк\w*"
    r"|поставок|продаж\w*)\sво?\s$",
    re.IGNORECASE,
)
"""What makes any name a destination, known or not."""
LOOK_BACK = 40
NAME = re.compile(r"(?<![\w'’])[A-ZА-ЯЁ][\w'’-]+(?:\s[A-ZА-ЯЁ][\w'’-]+){0,3}")
BRACKET = re.compile(r"\s?\(\s?[-−+–]?\s?(?:[$€£¥₽₹]|[A-Z]{1,3}\$?\s?\d|\d)")
OPENERS = frozenset(
    [
        "However",
        "Meanwhile",
        "Earlier",
        "Today",
        "Also",
        "Additionally",
        "Moreover",
        "Besides",
        "Overall",
        "Currently",
        "Previously",
        "Finally",
        "Then",
        "Now",
        "Later",
        "First",
        "Second",
        "Thus",
        "Still",
        "Besides",
        "Elsewhere",
        "Separately",
        "Traditionally",
        "Recently",
        "In",
        "Among",
        "For",
        "At",
        "On",
        "With",
    ]
)


REGION = re.compile(
    r"\s(?:[\w-]+\s)?(?:countries|nations|states|markets?|destinations?|neighbou?rs|economies|стран\w*"
    r"|государств\w*|рын\w+|направлени\w+)\b"
    r"(?!-)",
    re.IGNORECASE,
)
"""What makes a place of an adjective: Asian destinations, the Turkish market."""


def as_names(text: str, named: Sequence[Place]) -> list[Place]:
    """Return the places with those of adjectives as names.

    An adjective and its noun name such a place together; it is returned as if they stood alone.
    """
    return [_as_name(text, place) for place in named]


def _as_name(text: str, place: Place) -> Place:
    match = REGION.match(text, place.end) if place.kind == "adjective" else None
    return replace(place, end=match.end(), kind="name") if match else place


def lists(text: str, named: Sequence[Place], figures: Sequence[tuple[int, int]] = ()) -> list[Listed]:
    """Return the places of a sentence in lists, as joined.

    A list holds a known place, or a figure in brackets.
    """
    if not named:
        return []
    joined: list[Listed] = []
    for place in sorted((*named, *_unknown(text, named, figures)), key=lambda place: place.start):
        if joined and _joins(text, joined[-1][-1], place):
            joined[-1] = (*joined[-1], place)
        else:
            joined.append((place,))
    return [group for group in joined if _holds(text, group)]


def _joins(text: str, before: Place, after: Place) -> bool:
    region = before.code and not is_country(before.code)
    if (
        region
        and before.kind == after.kind
        and OUTSET.search(text[: before.start])
        and "," in text[before.end : after.start]
    ):
        return False
    return before.kind == after.kind and JOIN.fullmatch(text, before.end, after.start) is not None


def _holds(text: str, group: Listed) -> bool:
    known = any(place.code for place in group)
    directed = DIRECTED.search(text[max(0, group[0].start - LOOK_BACK) : group[0].start])
    return bool(known or directed or GENERIC.match(text, group[0].start) or BRACKET.match(text, group[-1].end))


def _unknown(text: str, named: Sequence[Place], figures: Sequence[tuple[int, int]]) -> Iterator[Place]:
    taken = [*((place.start, place.end) for place in named), *figures]
    generic = [match.span() for match in GENERIC.finditer(text)]
    names = [match.span() for match in NAME.finditer(text) if not _opens(text, match)]
    for start, end in dict.fromkeys([*generic, *names]):
        inside_generic = (start, end) not in generic and any(one < end and start < other for one, other in generic)
        if not inside_generic and all(end <= one or other <= start for one, other in taken):
            yield Place(start, end, UNKNOWN)


def _opens(text: str, match: re.Match[str]) -> bool:
    """Return whether a word is capital only as a sentence begins."""
    word = match.group()
    if any(letter.isalnum() for letter in text[: match.start()]):
        return False
    return is_known(word) if CYRILLIC.match(word) else word in OPENERS
