"""The countries, groups, cities and zones that a sentence names, in any grammatical form."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from components.reader.entities.country_names import country_names
from components.reader.text.lemmas import lemmas
from components.reader.text.tokens import CYRILLIC, POSSESSIVE, Token, Tokens, at, bare, tokens

Aliases = tuple[tuple[str, str], ...]
"""Further (name, place id) beside the countries, as `places.csv` gives them."""
Names = dict[str, list[tuple[tuple[str, ...], str]]]
AMBIGUOUS = frozenset(("того", "мали", "чад", "чада", "перу", "us", "куба", "кубе", "кубы", "гане", "чили"))
"""Words that are a country's name only where they begin with a capital inside a sentence ("US": all capitals)."""
PREFIX = 3
"""So many letters must agree before a Russian word is looked up in the dictionary."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place named in characters `start` to `end`: an alpha-3 code or a place id.

    `owner`: named as a possessor ("Russia's"). `aside`: alone in brackets, after another name ("ATEM Capital (USA)").
    """

    start: int
    end: int
    code: str
    owner: bool = False
    aside: bool = False


@lru_cache(maxsize=4096)
def places(text: str, aliases: Aliases = ()) -> tuple[Place, ...]:
    """The places that a text names, in order, each with its code; the longest name wins."""
    return tuple(_found(text, tokens(text), aliases))


def _found(text: str, row: Tokens, aliases: Aliases) -> Iterator[Place]:
    index = 0
    while index < len(row):
        match = _match(text, row, index, aliases)
        if match:
            end, code = match
            yield _place(row, index, end, code)
            index = end
        else:
            index += 1


def _place(row: Tokens, index: int, end: int, code: str) -> Place:
    last = row[end - 1]
    aside = at(row, index - 1).low == "(" and at(row, end).low == ")"
    return Place(row[index].start, last.end, code, bare(last) != last.low, aside)


def _match(text: str, row: Tokens, index: int, aliases: Aliases) -> tuple[int, str] | None:
    token = row[index]
    if token.kind != "word" or _is_common(text, row, index):
        return None
    found = _names(aliases).get(_key(token), [])
    fitting = [(len(words), code) for words, code in found if _fits(row, index, words, token.capital)]
    if not fitting:
        return None
    length, code = max(fitting, key=lambda fit: fit[0])
    return index + length, code


def _is_common(text: str, row: Tokens, index: int) -> bool:
    token = row[index]
    if token.low not in AMBIGUOUS:
        return False
    return text[token.start : token.end] != "US" if token.low == "us" else index == 0 or not token.capital


def _key(token: Token) -> str:
    word = bare(token)
    return word[:PREFIX] if CYRILLIC.match(word) else word


def _fits(row: Tokens, index: int, words: tuple[str, ...], capital: bool) -> bool:
    if not capital and words[0][:1].isupper():
        return False
    return all(_same(at(row, index + k), word) for k, word in enumerate(words))


def _same(token: Token, word: str) -> bool:
    low, said = POSSESSIVE.sub("", word.lower()), bare(token)
    if said == low:
        return True
    russian = bool(CYRILLIC.match(low)) and said[:PREFIX] == low[:PREFIX] and not word.isupper()
    return russian and not lemmas(said).isdisjoint(lemmas(low))


@cache
def _names(aliases: Aliases) -> Names:
    """First letters of a name -> its words as they are written, and what it names."""
    names: Names = {}
    for name, code in (*country_names(), *aliases):
        row = tokens(name)
        words = tuple(name[token.start : token.end].replace("ё", "е") for token in row)
        if words:
            names.setdefault(_key(row[0]), []).append((words, code))
    return names
