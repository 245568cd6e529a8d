"""What an address asks for: the parameters that pages and data routes share, read in one way.

A parameter may be repeated and may hold several values with commas between them; where one value counts, it is the
last. Nothing is guessed: a value that means nothing here is dropped, and the caller tells the reader.
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
"""Parameter -> its values as they stand in the address, in order."""

PARAMETERS = {
    "year": "years with commas between them, `undated` among them; all if left out",
    "country": "ISO 3166-1 alpha-3 codes with commas between them; all if left out",
    "flow": "who exports what, for the view of destinations; the flow with most figures if left out",
    "lang": "language of labels and messages (BCP 47); English if left out",
}
"""Parameter -> what it chooses."""

VERSION = "data"
"""The parameter of a link that says on which version of the data it was made; it chooses nothing."""
LONGEST = 40
"""Characters of a dropped value that a notice repeats."""


@dataclass(frozen=True, slots=True)
class DroppedValue:
    """A value of a parameter that means nothing here."""

    name: str
    value: str

    def __str__(self) -> str:
        return f"{self.name}={self.value[:LONGEST]}"


@lru_cache(maxsize=caches.DATASETS)
def allowed_values(atlas: Atlas) -> dict[str, tuple[str, ...]]:
    """Parameter -> every value that it may have, in the order of the filters."""
    return {
        "year": years(atlas.dataset),
        "country": countries(atlas.dataset),
        "flow": tuple(flow.code for flow in flows(atlas)),
        "lang": tuple(language.code for language in languages()),
    }


def read_selection(given: QueryValues, atlas: Atlas) -> tuple[Selection, tuple[DroppedValue, ...]]:
    """The rows that `given` chooses, and the values that were dropped."""
    known = allowed_values(atlas)
    dropped: list[DroppedValue] = []
    selection = Selection(
        years=pick_allowed(given, "year", known["year"], dropped),
        countries=pick_allowed(given, "country", known["country"], dropped),
        flow=last_value(given, "flow", known["flow"].__contains__, dropped),
    )
    return selection, tuple(dropped)


def to_query(selection: Selection, lang: str = "") -> dict[str, str]:
    """The parameters that choose these rows in this language; what is empty is left out."""
    chosen = {
        "year": ",".join(selection.years),
        "country": ",".join(selection.countries),
        "flow": selection.flow,
        "lang": lang,
    }
    return {name: value for name, value in chosen.items() if value}


def pick_allowed(given: QueryValues, name: str, known: Collection[str], dropped: list[DroppedValue]) -> tuple[str, ...]:
    """The known values that are given for a parameter, in the order of `known`; others go to `dropped`."""
    found = dict.fromkeys(split_values(given, name))
    dropped += [DroppedValue(name, value) for value in found if value not in known]
    return tuple(value for value in known if value in found)


def last_value(given: QueryValues, name: str, is_known: Callable[[str], bool], dropped: list[DroppedValue]) -> str:
    """The last value that is given for a parameter, if it is known; empty for none, or for one that is dropped."""
    value = next(iter(given.get(name, ())[-1:]), "")
    if value and not is_known(value):
        dropped.append(DroppedValue(name, value))
        return ""
    return value


def split_values(given: QueryValues, name: str) -> list[str]:
    """Every value that is given for a parameter, those between commas one by one."""
    return [part for value in given.get(name, ()) for part in value.split(",") if part]
