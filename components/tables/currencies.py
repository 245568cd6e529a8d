"""Currencies by ISO 4217 code. Names are left to the wording."""

from functools import cache

import pycountry


@cache
def currencies() -> tuple[str, ...]:
    """Every alphabetic code of ISO 4217, in the order of the alphabet."""
    return tuple(sorted(currency.alpha_3 for currency in pycountry.currencies))


@cache
def is_currency(unit: str) -> bool:
    """Whether a unit is money: a code of ISO 4217, in capitals."""
    return pycountry.currencies.get(alpha_3=unit) is not None and unit.isupper()
