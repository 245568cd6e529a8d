"""Countries by ISO 3166-1 alpha-3 code.

Their names come from `components/wording/`; `data/README.md` explains disputed territory.
"""

from functools import cache

import pycountry


@cache
def is_country(code: str) -> bool:
    """Return whether ISO 3166-1 has this alpha-3 code, in capitals."""
    country = pycountry.countries.get(alpha_3=code)
    return country is not None and country.alpha_3 == code


@cache
def alpha_2(code: str) -> str:
    """Return the two-letter code of a country, as locale data use it.

    Empty for a code that is no country's.
    """
    country = pycountry.countries.get(alpha_3=code)
    return country.alpha_2 if country else ""
