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
    """The same dictionary, but for the order of what it finds, which takes half the time of a look-up."""
    morphology = copy(_morphology())
    morphology.prob_estimator = None
    return morphology


@lru_cache(maxsize=caches.WORDS)
def _likeliest(word: str) -> tuple[str, str]:
    parse = _morphology().parse(word)[0]
    return parse.normal_form.replace("ё", "е"), str(parse.tag.POS)


@lru_cache(maxsize=caches.WORDS)
def lemmas(word: str) -> frozenset[str]:
    """Every dictionary form that a word may have, with ё as е."""
    return frozenset(parse.normal_form.replace("ё", "е") for parse in _unranked().parse(word))


def lemma(word: str) -> str:
    """The likeliest dictionary form."""
    return _likeliest(word)[0]


def likeliest_speech(word: str) -> str:
    """The likeliest part of speech."""
    return _likeliest(word)[1]


@lru_cache(maxsize=caches.WORDS)
def parts_of_speech(word: str) -> frozenset[str]:
    """Every part of speech that a word may be (`NOUN`, `ADJF`, `PRTF`, ...; `None` where it is not known)."""
    return frozenset(str(parse.tag.POS) for parse in _unranked().parse(word))


@lru_cache(maxsize=caches.WORDS)
def is_known(word: str) -> bool:
    """Whether the dictionary has the word."""
    return bool(_morphology().word_is_known(word.lower()))
