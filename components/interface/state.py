"""The one place for URL parameters and session state. The URL is the only truth; widgets are set from it.

| parameter | meaning |
|---|---|
| year | years with commas between them, `undated` among them |
| country | ISO 3166-1 alpha-3 codes with commas between them |
| flow, article, table | the choice on Destinations, Evidence and Data |
| view | the chart that an embedded page shows |
| claim | what the open receipts are of: claims, derived values or `table/id`, with commas between them |
| lang | language of the interface (BCP 47) |
| data | the version of the data that a link was made on; it goes with the next choice |
"""

import re
from dataclasses import dataclass, fields, replace

import streamlit as st

from components.figures.drawings import DRAWINGS
from components.ledger.load import Atlas
from components.ledger.query import (
    VERSION,
    DroppedValue,
    QueryValues,
    allowed_values,
    last_value,
    read_selection,
    split_values,
)
from components.ledger.select import Selection
from components.tables.schema import TABLES
from components.views.rows.receipts import has_receipt
from components.wording.language import SOURCE, Language, languages

PARAMETERS = {"years": "year", "countries": "country"}
"""Fields of a choice that are called otherwise in the URL."""


@dataclass(frozen=True)
class Choice:
    """All that a reader has chosen; an empty string or tuple means nothing in particular."""

    years: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    flow: str = ""
    article: str = ""
    table: str = ""
    view: str = ""
    claim: tuple[str, ...] = ()
    lang: str = ""

    @property
    def selection(self) -> Selection:
        """The part of it that chooses rows."""
        return Selection(self.years, self.countries, self.flow)

    def query(self, **changes: str | tuple[str, ...]) -> dict[str, str]:
        """This choice with `changes` as URL parameters; what is empty is left out."""
        changed = replace(self, **changes)  # type: ignore[arg-type]
        values = {PARAMETERS.get(each.name, each.name): getattr(changed, each.name) for each in fields(changed)}
        joined = {name: value if isinstance(value, str) else ",".join(value) for name, value in values.items()}
        return {name: value for name, value in joined.items() if value}


def read_choice(atlas: Atlas) -> tuple[Choice, tuple[str, ...]]:
    """The choice that the URL makes, and the values in it that mean nothing here and were dropped."""
    given = {name: st.query_params.get_all(name) for name in st.query_params}
    selection, unknown = read_selection(given, atlas)
    dropped = list(unknown)
    choice = Choice(
        years=selection.years,
        countries=selection.countries,
        flow=selection.flow,
        article=last_value(given, "article", atlas.dataset.articles.__contains__, dropped),
        table=last_value(given, "table", TABLES.__contains__, dropped),
        view=last_value(given, "view", DRAWINGS.__contains__, dropped),
        claim=_known_claims(given, atlas, dropped),
        lang=last_value(given, "lang", allowed_values(atlas)["lang"].__contains__, dropped),
    )
    return choice, tuple(map(str, dropped))


def _known_claims(given: QueryValues, atlas: Atlas, dropped: list[DroppedValue]) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(split_values(given, "claim")))
    dropped += [DroppedValue("claim", value) for value in found if not has_receipt(value, atlas)]
    return tuple(value for value in found if has_receipt(value, atlas))


def made_on() -> str:
    """The version of the data that the link was made on; empty if it does not say, or says no version."""
    said = str(st.query_params.get(VERSION, ""))
    return said if re.fullmatch(r"[0-9a-f]{12}", said) else ""


def write_choice(choice: Choice, **changes: str | tuple[str, ...]) -> None:
    """Put a changed choice into the URL."""
    st.query_params.from_dict(choice.query(**changes))


SET = "set"
"""In the session: the filters' widgets that have been set."""


def is_new(name: str) -> bool:
    """Whether a filter's widget is drawn for the first time in this session; then the browser may know better.

    A page whose server was restarted under it begins a new session with the reader's next click; nothing is called for
    that click, as the session knows of none before, and setting the widget would undo it.
    """
    known: set[str] = st.session_state.setdefault(SET, set())
    new = name not in known
    known.add(name)
    return new


def widget(name: str, value: object, *, new: bool = False) -> str:
    """The key of a filter's widget, after setting it to what the URL says, unless it is new."""
    if not new:
        st.session_state[name] = value
    return name


def chosen(name: str) -> object:
    """What a filter's widget says now."""
    return st.session_state.get(name)


PICKERS = "pickers"
"""In the session: how often each chart, map or table has been put back to having nothing picked."""


def picker(name: str) -> str:
    """The key of a chart, map or table that marks can be picked from."""
    editions: dict[str, int] = st.session_state.setdefault(PICKERS, {})
    return f"{name}#{editions.setdefault(name, 0)}"


def picked(name: str) -> object:
    """What is picked in it, as Streamlit hands it out."""
    return st.session_state.get(picker(name), {}).get("selection", {})


def is_picked(name: str) -> bool:
    """Whether anything is picked in it."""
    return any(dict(picked(name) or {}).values())  # type: ignore[call-overload]


def event_of(name: str, event: str) -> str:
    """What has just happened in a part of the page that is this project's own; empty if nothing has."""
    return str(st.session_state.get(name, {}).get(event) or "")


def release(kept: str = "") -> None:
    """Put all others back to having nothing picked, so that the same mark can be picked again."""
    for name in st.session_state.get(PICKERS, {}):
        if name != kept and is_picked(name):
            st.session_state[PICKERS][name] += 1


def language() -> Language:
    """The language that the URL asks for; English if it asks for none that there is."""
    asked = st.query_params.get("lang", SOURCE)
    return next((each for each in languages() if each.code == asked), Language(SOURCE))
