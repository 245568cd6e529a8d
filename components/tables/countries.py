"""Countries by ISO 3166-1 alpha-3 code. Names are left to the wording; politics to `data/README.md`."""

from functools import cache

import pycountry


@cache
def is_country(code: str) -> bool:
    """Whether ISO 3166-1 has this alpha-3 code, in capitals."""
    country = pycountry.countries.get(alpha_3=code)
    return country is not None and country.alpha_3 == code


@cache
def alpha_2(code: str) -> str:
    """The two-letter code of a country, by which locale data name it; empty for no country's code."""
    country = pycountry.countries.get(alpha_3=code)
    return country.alpha_2 if country else ""
