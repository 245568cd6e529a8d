"""The destinations of a text, sentence by sentence: of its figures, and those that are named without a figure."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from components import caches
from components.reader.entities.anaphora import Spoken, is_count_of_countries, referred
from components.reader.entities.attribution import Group, Line, attribute
from components.reader.entities.exporters import exporters
from components.reader.entities.lists import BRACKET, UNKNOWN, Listed, as_names, lists
from components.reader.entities.parties import sells
from components.reader.entities.places import Aliases, Finder, Place, place_finder
from components.reader.entities.roles import Role, Scene, foreign, heads, is_reached, role, within
from components.reader.entities.terms import Mention, Terms, mentions
from components.reader.quantities.carried_units import REACH
from components.reader.quantities.extract import Figure, figures_after
from components.reader.text.sentences import Sentence, sentences

AFTER_BRACKET = re.compile(r"\s?\([^()]*\)\s?(?:,|,?\s?(?:and|и|as well as|а также))\s(?:the\s|в\s|во\s)?")
"""What stands between two places of a list of which the first has its figure in brackets."""
PEOPLE = re.compile(
    r"(?:people|workers|jobs|employees|persons|мест\w*|человек|сотрудник\w*|работник\w*)$", re.IGNORECASE
)
RECENT = 8
"""So many sentences of a paragraph say what it speaks of."""


class Lexicon(NamedTuple):
    """Names that a dataset gives to places and goods.

    `homes` are its own city and zones, which are never destinations.
    """

    aliases: Aliases
    homes: frozenset[str]
    goods: Terms


class Setting(NamedTuple):
    """Facts that hold for a whole article.

    They are who exports, and what it is read with.
    """

    exporters: frozenset[str]
    homes: frozenset[str]
    goods: Terms
    find: Finder


class Reading(NamedTuple):
    """Figures of a sentence with the destinations of each.

    It also has destinations without a figure, and what was spoken of before.
    """

    figures: tuple[Figure, ...]
    destinations: tuple[tuple[str, ...], ...]
    links: tuple[str, ...]
    named: tuple[Mention, ...]
    """The foreign places that the sentence names in any part."""
    spoken: Spoken


class Classed(NamedTuple):
    """List of places and what it is in its sentence."""

    group: Listed
    role: Role


@lru_cache(maxsize=caches.TEXTS)
def setting(text: str, lexicon: Lexicon) -> Setting:
    """Return the setting of an article."""
    find = place_finder(lexicon.aliases)
    return Setting(exporters(text, find, lexicon.homes), lexicon.homes, lexicon.goods, find)


@lru_cache(maxsize=caches.TEXTS)
def destinations(text: str, lexicon: Lexicon) -> tuple[Reading, ...]:
    """Return the reading of each sentence of a text.

    They are in the order of `sentences`.
    """
    return tuple(_readings(text, setting(text, lexicon)))


def _readings(text: str, article: Setting) -> Iterator[Reading]:
    spoken = Spoken()
    earlier: tuple[str, ...] = ()
    for sentence in sentences(text):
        spoken = spoken.entering(sentence.paragraph)
        found = figures_after(sentence.text, earlier)
        earlier = (sentence.text, *earlier[: REACH - 1])
        classed = classify(sentence.text, found, spoken, article)
        reading = _read(sentence.text, found, classed, spoken, article)
        yield reading
        spoken = _after(sentence, reading, classed)


def read(text: str, found: Sequence[Figure], spoken: Spoken, article: Setting) -> Reading:
    """Return the destinations of one sentence of an article."""
    return _read(text, found, classify(text, found, spoken, article), spoken, article)


def _read(text: str, found: Sequence[Figure], classed: Sequence[Classed], spoken: Spoken, article: Setting) -> Reading:
    back = _back(text, found, classed, spoken)
    if not classed and not back:
        return Reading(tuple(found), ((),) * len(found), (), (), spoken)
    groups = sorted([*map(_mentions, classed), *((mention,) for mention in back)])
    of_figures = tuple(_of_figures(text, found, groups, _sure(classed, back), article)) if found else ()
    taken = {code for own in of_figures for code in own}
    links = [place for place in _linked(text, classed) if place.code not in taken]
    codes = tuple(dict.fromkeys(place.code for place in links))
    return Reading(tuple(found), of_figures, codes, _places_named(classed), spoken)


def _places_named(classed: Sequence[Classed]) -> tuple[Mention, ...]:
    """Return each foreign place, whatever part it has.

    A curator decides whether goods go there.
    """
    places = (place for one in classed for place in one.group if place.code)
    return tuple(Mention(place.start, place.end, place.code) for place in places)


def _of_figures(
    text: str, found: Sequence[Figure], groups: Sequence[Group], sure: frozenset[str], article: Setting
) -> Iterator[tuple[str, ...]]:
    """Yield the destinations of each figure, in the order of the sentence."""
    breaks = [mention.start for mention in mentions(text, article.goods)]
    codes = attribute(Line(text, [(figure.start, figure.end) for figure in found], groups, breaks))
    order = [code for group in groups for mention in group for code in mention.code.split(";")]
    for figure, own in zip(found, codes, strict=True):
        yield tuple(sorted(_allowed(figure, own, sure), key=order.index))


def _sure(classed: Sequence[Classed], back: Sequence[Mention]) -> frozenset[str]:
    """Return the codes of places to which goods surely go."""
    named = {place.code for one in classed if one.role == "destination" for place in one.group}
    return frozenset(named | {code for mention in back for code in mention.code.split(";")})


def _back(text: str, found: Sequence[Figure], classed: Sequence[Classed], spoken: Spoken) -> list[Mention]:
    """Return the places that the sentence points back to.

    What it names itself before comes first.
    """
    if not found or not (spoken.last or spoken.latest):
        return []
    first = min((one.group[0].start for one in classed if one.role != "other"), default=len(text))
    return [mention for mention in referred(text, found, spoken) if mention.start < first]


def _allowed(figure: Figure, codes: frozenset[str], sure: frozenset[str]) -> frozenset[str]:
    """Return the codes that a count may have as destinations.

    A count of countries or people has no destination; another count only where goods surely go.
    """
    if is_count_of_countries(figure) or (figure.unit_measure == "count" and PEOPLE.search(figure.as_written)):
        return frozenset()
    return codes if figure.unit_measure != "count" or codes <= sure else frozenset()


def classify(text: str, found: Sequence[Figure], spoken: Spoken, article: Setting) -> list[Classed]:
    """Return the lists of foreign places, each with its role.

    They are those of a sentence; those that are as good as not named are left out.
    """
    named = article.find(text)
    if all(place.code in article.exporters or place.code in article.homes for place in named):
        return []
    spans = [(figure.start, figure.end) for figure in found]
    free = [place for place in named if not any(start <= place.start < end for start, end in spans)]
    scene = Scene(text, article.exporters, article.homes, spoken)
    classed = [Classed(group, role(scene, group)) for group in _foreign_lists(scene, as_names(text, free), spans)]
    if any(sells(text, one.group) for one in classed):
        classed = [one if is_reached(text, one.group) else Classed(one.group, "other") for one in classed]
    return [one for one in classed if one.role != "nothing"]


def _foreign_lists(scene: Scene, named: Sequence[Place], spans: Sequence[tuple[int, int]]) -> Iterator[Listed]:
    """Yield the lists of foreign places of a sentence.

    They are without the exporter's own places, without headings, and without where others lie.
    """
    groups = lists(scene.text, named, spans)
    for group, following in zip(groups, [*groups[1:], None], strict=False):
        headed = following is not None and heads(scene.text, group, following)
        abroad = foreign(scene, group[:-1] if headed else group)
        if abroad and not within(scene.text, groups, group):
            yield abroad


def _mentions(classed: Classed) -> Group:
    known = classed.role != "other"
    return tuple(Mention(place.start, place.end, place.code if known else UNKNOWN) for place in classed.group)


def _linked(text: str, classed: Sequence[Classed]) -> Iterator[Place]:
    """Yield the places of lists that are destinations.

    Yield also those of lists that go on with a list of figures in brackets.
    """
    for before, one in zip([None, *classed], classed, strict=False):
        goes_on = before is not None and AFTER_BRACKET.fullmatch(text, before.group[-1].end, one.group[0].start)
        if one.role == "destination" or (one.role == "possible" and goes_on):
            yield from (place for place in one.group if place.code and not BRACKET.match(text, place.end))


def _after(sentence: Sentence, reading: Reading, classed: Sequence[Classed]) -> Spoken:
    """Return what has been spoken of after a sentence."""
    spoken = reading.spoken
    codes = tuple(dict.fromkeys([*(code for own in reading.destinations for code in own), *reading.links]))
    ended = next((own for own in reversed(reading.destinations) if own), reading.links)
    possible = tuple(place.code for one in classed if one.role == "possible" for place in one.group if place.code)
    return Spoken(
        spoken.paragraph,
        codes or (possible if classed else spoken.last),
        spoken.paragraph if codes or classed else spoken.last_in,
        ended or possible or spoken.latest,
        tuple(dict.fromkeys([*spoken.named, *codes])),
        (*spoken.before[-RECENT:], sentence.text),
    )
