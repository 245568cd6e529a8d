"""Currencies by ISO 4217 code; their names come from `components/wording/`."""

from functools import cache

import pycountry


@cache
def currencies() -> tuple[str, ...]:
    """Return every alphabetic code of ISO 4217, sorted."""
    return tuple(sorted(currency.alpha_3 for currency in pycountry.currencies))


@cache
def is_currency(unit: str) -> bool:
    """Return whether a unit is a currency code of ISO 4217, in capitals."""
    return pycountry.currencies.get(alpha_3=unit) is not None and unit.isupper()
