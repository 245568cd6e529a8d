"""The countries, groups, cities and zones that a sentence names, in any grammatical form."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal, TypeAlias

from components import caches
from components.reader.entities.cities import cities
from components.reader.entities.country_names import country_names
from components.reader.entities.demonyms import adjectives
from components.reader.text.lemmas import lemmas
from components.reader.text.tokens import CYRILLIC, POSSESSIVE, Tokens, at, bare, tokens

Aliases = tuple[tuple[str, str], ...]
"""Further (name, place id) beside the countries, as `places.csv` gives them."""
Kind: TypeAlias = Literal["name", "adjective", "city"]
"""How a place is named: itself ("China"), by what belongs to it ("Chinese"), or by a city of it ("Beijing")."""
Named = tuple[tuple[str, ...], str, Kind]
Names = dict[str, list[Named]]
Beginning: TypeAlias = Callable[[str], tuple[Named, ...]]
AMBIGUOUS = frozenset(("того", "мали", "чад", "чада", "перу", "us", "куба", "кубе", "кубы", "гане", "чили"))
"""Words that are a country's name only where they begin with a capital inside a sentence ("US": all capitals)."""
PREFIX = 3
"""So many letters at least must agree before a Russian word is looked up in the dictionary."""
ENDING = 3
"""So many letters at most an ending adds to a name: Иран, Иранами."""


@dataclass(frozen=True, slots=True)
class Place:
    """Place named in characters `start` to `end` of a text.

    It has an alpha-3 code or a place id.

    `kind`: by which kind of name. `owner`: as a possessor ("Russia's"). `aside`: alone in brackets, after another name
    ("ATEM Capital (USA)").
    """

    start: int
    end: int
    code: str
    kind: Kind = "name"
    owner: bool = False
    aside: bool = False


Finder: TypeAlias = Callable[[str], tuple[Place, ...]]
"""What finds the places of a text."""


def places(text: str, aliases: Aliases = ()) -> tuple[Place, ...]:
    """Return the places that a text names, in order.

    Each has its code; the longest name wins.
    """
    return place_finder(aliases)(text)


@cache
def place_finder(aliases: Aliases) -> Finder:
    """Return what finds the places of a text.

    It knows these names beside those of the countries.
    """
    beginning = _beginning(aliases)

    @lru_cache(maxsize=caches.SENTENCES)
    def find(text: str) -> tuple[Place, ...]:
        return tuple(_found(text, tokens(text), beginning))

    return find


def _found(text: str, row: Tokens, beginning: Beginning) -> Iterator[Place]:
    end = 0
    for index, token in enumerate(row):
        named = beginning(token.low) if index >= end and token.kind == "word" else ()
        match = _longest(text, row, index, named) if named else None
        if match:
            words, code, kind = match
            end = index + len(words)
            yield _place(row, index, end, code, kind)


def _place(row: Tokens, index: int, end: int, code: str, kind: Kind) -> Place:
    last = row[end - 1]
    aside = at(row, index - 1).low == "(" and at(row, end).low == ")"
    return Place(row[index].start, last.end, code, kind, bare(last) != last.low, aside)


def _longest(text: str, row: Tokens, index: int, names: Sequence[Named]) -> Named | None:
    """Return the longest of the names at a token.

    Of two alike, it is the first in the order of the kinds.
    """
    if _is_common(text, row, index):
        return None
    fitting = (named for named in names if _fits(row, index, named[0], row[index].capital))
    return max(fitting, key=lambda named: len(named[0]), default=None)


def _is_common(text: str, row: Tokens, index: int) -> bool:
    token = row[index]
    if token.low not in AMBIGUOUS:
        return False
    return text[token.start : token.end] != "US" if token.low == "us" else index == 0 or not token.capital


def _key(word: str) -> str:
    return word[:PREFIX] if CYRILLIC.match(word) else word


def _fits(row: Tokens, index: int, words: tuple[str, ...], capital: bool) -> bool:
    if not capital and words[0][:1].isupper():
        return False
    return all(_same(at(row, index + k).low, words[k]) for k in range(1, len(words)))


def _same(low: str, word: str) -> bool:
    """Return whether a word of a text is one of a name.

    It may be in any grammatical form.
    """
    name, said = POSSESSIVE.sub("", word.lower()), POSSESSIVE.sub("", low)
    if said == name:
        return True
    russian = CYRILLIC.match(name) is not None and not word.isupper()
    return russian and _same_stem(said, name) and not lemmas(said).isdisjoint(lemmas(name))


def _same_stem(said: str, name: str) -> bool:
    """Return whether two Russian words may be forms of one.

    They are compared by two thirds of the name; a hyphen may be anywhere in them.
    """
    stem = PREFIX if "-" in said else max(PREFIX, 2 * len(name) // 3)
    return said[:stem] == name[:stem] and len(said) <= len(name) + ENDING


def _beginning(aliases: Aliases) -> Beginning:
    """Return what finds the names that begin with a word.

    It remembers the words that it was asked for.
    """
    names = _names(aliases)

    @lru_cache(maxsize=caches.WORDS)
    def beginning(low: str) -> tuple[Named, ...]:
        found = names.get(_key(POSSESSIVE.sub("", low)), ())
        return tuple(named for named in found if _same(low, named[0][0]))

    return beginning


def _names(aliases: Aliases) -> Names:
    """Return the names by their first letters.

    First letters of a name -> its words as they are written, what it names, and how.
    """
    names: Names = {}
    for kind, pairs in _kinds(aliases):
        for name, code in pairs:
            row = tokens(name)
            words = tuple(name[token.start : token.end].replace("ё", "е") for token in row)
            if words:
                names.setdefault(_key(bare(row[0])), []).append((words, code, kind))
    return names


def _kinds(aliases: Aliases) -> tuple[tuple[Kind, Aliases], ...]:
    return ("name", (*country_names(), *aliases)), ("adjective", adjectives()), ("city", cities())
