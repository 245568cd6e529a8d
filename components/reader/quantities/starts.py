"""Words with which an amount may begin, so that all others can be passed over."""

from functools import lru_cache

from components import caches
from components.reader.quantities import fractions, multiples
from components.reader.quantities.number_words import ONE_AND_A_HALF, is_number_word, lone_number
from components.reader.quantities.numbers import HALF_SCALE, ONE, ZERO
from components.reader.quantities.scales import scale_word
from components.reader.quantities.units import is_percent


@lru_cache(maxsize=caches.WORDS)
def begins_amount(word: str) -> bool:
    """Return whether an amount may begin with this word."""
    number = (
        is_number_word(word)
        or bool(lone_number(word) or scale_word(word))
        or word in ONE
        or word in ZERO
        or word in ("half", "dozen")
    )
    pattern = HALF_SCALE.fullmatch(word) or ONE_AND_A_HALF.fullmatch(word)
    return number or bool(pattern) or multiples.begins(word) or fractions.begins(word)


@lru_cache(maxsize=caches.WORDS)
def goes_on_article(word: str) -> bool:
    """Return whether an amount goes on with this word after "a".

    So it does in: a dozen, a third, a million, a percentage point.
    """
    return word in ("dozen", "hundred", *fractions.ENGLISH) or bool(scale_word(word)) or is_percent(word)
