"""Dictionary forms of Russian words, from pymorphy3. The dictionary is loaded when the first word is asked for."""

from functools import cache, lru_cache
from typing import Any

from components import caches


@cache
def _morphology() -> Any:
    import pymorphy3  # noqa: PLC0415 - a fifth of a second, which English texts need not spend

    return pymorphy3.MorphAnalyzer(lang="ru")


@lru_cache(maxsize=caches.WORDS)
def _parses(word: str) -> tuple[tuple[str, str, str], ...]:
    parses = _morphology().parse(word)
    return tuple((p.normal_form.replace("ё", "е"), str(p.tag.POS), str(p.tag.number)) for p in parses)


@lru_cache(maxsize=caches.WORDS)
def lemmas(word: str) -> frozenset[str]:
    """Every dictionary form that a word may have, with ё as е."""
    return frozenset(normal for normal, _, _ in _parses(word))


def lemma(word: str) -> str:
    """The likeliest dictionary form."""
    return _parses(word)[0][0]


def likeliest_speech(word: str) -> str:
    """The likeliest part of speech."""
    return _parses(word)[0][1]


def parts_of_speech(word: str) -> frozenset[str]:
    """Every part of speech that a word may be (`NOUN`, `ADJF`, `PRTF`, ...; `None` where it is not known)."""
    return frozenset(speech for _, speech, _ in _parses(word))


@lru_cache(maxsize=caches.WORDS)
def is_known(word: str) -> bool:
    """Whether the dictionary has the word."""
    return bool(_morphology().word_is_known(word.lower()))
