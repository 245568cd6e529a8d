"""The parameters of an address, for pages and data routes alike.

A parameter may be repeated and may have several values with commas between them; where one value counts, it is the
last. Nothing is guessed: an unknown value is dropped, and the caller informs the reader.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from components import caches
from components.ledger.flows import flows
from components.ledger.load import Atlas
from components.ledger.select import Selection, countries, years
from components.wording.language import languages

QueryValues = Mapping[str, Sequence[str]]
"""Parameter -> its values as in the address, in order."""

PARAMETERS = {
    "year": "years with commas between them, `undated` among them; all if left out",
    "country": "ISO 3166-1 alpha-3 codes with commas between them; all if left out",
    "flow": "who exports what, for the view of destinations; the flow with most figures if left out",
    "lang": "language of labels and messages (BCP 47); English if left out",
}
"""Parameter -> what it chooses."""

VERSION = "data"
"""The parameter of a link for the version of the data that it was made on; it chooses nothing."""
LONGEST = 40
"""Characters of a dropped value that a notice repeats."""


@dataclass(frozen=True, slots=True)
class DroppedValue:
    """An unknown value of a parameter."""

    name: str
    value: str

    def __str__(self) -> str:
        return f"{self.name}={self.value[:LONGEST]}"


@lru_cache(maxsize=caches.DATASETS)
def allowed_values(atlas: Atlas) -> dict[str, tuple[str, ...]]:
    """Return every allowed value of each parameter, in the order of the filters."""
    return {
        "year": years(atlas.dataset),
        "country": countries(atlas.dataset),
        "flow": tuple(flow.code for flow in flows(atlas)),
        "lang": tuple(language.code for language in languages()),
    }


def read_selection(query: QueryValues, atlas: Atlas) -> tuple[Selection, tuple[DroppedValue, ...]]:
    """Return the selection of an address, and the dropped values."""
    allowed = allowed_values(atlas)
    dropped: list[DroppedValue] = []
    selection = Selection(
        years=pick_allowed(query, "year", allowed["year"], dropped),
        countries=pick_allowed(query, "country", allowed["country"], dropped),
        flow=last_value(query, "flow", allowed["flow"].__contains__, dropped),
    )
    return selection, tuple(dropped)


def to_query(selection: Selection, lang: str = "") -> dict[str, str]:
    """Return the parameters for a selection and a language.

    Empty ones are left out.
    """
    parameters = {
        "year": ",".join(selection.years),
        "country": ",".join(selection.countries),
        "flow": selection.flow,
        "lang": lang,
    }
    return {name: value for name, value in parameters.items() if value}


def pick_allowed(
    query: QueryValues, name: str, allowed: Collection[str], dropped: list[DroppedValue]
) -> tuple[str, ...]:
    """Return the allowed values of a parameter, in the order of `allowed`.

    The others are added to `dropped`.
    """
    values = dict.fromkeys(split_values(query, name))
    dropped += [DroppedValue(name, value) for value in values if value not in allowed]
    return tuple(value for value in allowed if value in values)


def last_value(query: QueryValues, name: str, is_allowed: Callable[[str], bool], dropped: list[DroppedValue]) -> str:
    """Return the last value of a parameter, if it is allowed.

    Empty if there is none; a value that is not allowed is added to `dropped`.
    """
    value = next(iter(query.get(name, ())[-1:]), "")
    if value and not is_allowed(value):
        dropped.append(DroppedValue(name, value))
        return ""
    return value


def split_values(query: QueryValues, name: str) -> list[str]:
    """Return every value of a parameter, split at commas."""
    return [part for value in query.get(name, ()) for part in value.split(",") if part]
