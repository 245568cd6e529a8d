"""Dictionary forms of Russian words, from pymorphy3. The dictionary is loaded when the first word is asked for."""

from copy import copy
from functools import cache, lru_cache
from typing import Any

from components import caches


@cache
def _morphology() -> Any:
    import pymorphy3  # noqa: PLC0415 - a fifth of a second, which English texts need not spend

    return pymorphy3.MorphAnalyzer(lang="ru")


@cache
def _unranked() -> Any:
    """Return the same dictionary without the order of its finds.

    Leaving that out takes half the time of a look-up.
    """
    morphology = copy(_morphology())
    morphology.prob_estimator = None
    return morphology


def _read(analyzer: Any, word: str) -> tuple[tuple[str, str], ...]:
    """Return dictionary form and part of speech for each reading.

    There is one for everything that the word may be.
    """
    return tuple((parse.normal_form.replace("ё", "е"), str(parse.tag.POS)) for parse in analyzer.parse(word))


@lru_cache(maxsize=caches.WORDS)
def _parses(word: str) -> frozenset[tuple[str, str]]:
    return frozenset(_read(_unranked(), word))


@lru_cache(maxsize=caches.WORDS)
def _likeliest(word: str) -> tuple[str, str]:
    parses = _parses(word)
    return next(iter(parses)) if len(parses) == 1 else _read(_morphology(), word)[0]


@lru_cache(maxsize=caches.WORDS)
def lemmas(word: str) -> frozenset[str]:
    """Return the dictionary forms a word may have, with ё as е."""
    return frozenset(normal for normal, _ in _parses(word))


def lemma(word: str) -> str:
    """Return the likeliest dictionary form of a word."""
    return _likeliest(word)[0]


def likeliest_speech(word: str) -> str:
    """Return the likeliest part of speech of a word."""
    return _likeliest(word)[1]


@lru_cache(maxsize=caches.WORDS)
def parts_of_speech(word: str) -> frozenset[str]:
    """Return the parts of speech that a word may be.

    These are `NOUN`, `ADJF`, `PRTF`, ...; `None` where it is not known.
    """
    return frozenset(speech for _, speech in _parses(word))


@lru_cache(maxsize=caches.WORDS)
def is_known(word: str) -> bool:
    """Return whether the dictionary has the word."""
    return bool(_morphology().word_is_known(word.lower()))
