"""The one place for URL parameters and session state.

The URL alone is the truth; widgets are set from it.

| parameter | meaning |
|---|---|
| year | years with commas between them, `undated` among them |
| country | ISO 3166-1 alpha-3 codes with commas between them |
| flow, article, table | the choice on Destinations, Evidence and Data |
| view | the chart that an embedded page shows |
| claim | ids of the open receipts: claims, derived values or `table/id`, with commas between them |
| lang | language of the interface (BCP 47) |
| data | the version of the data that a link was made on; the next choice drops it |
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
"""Field of a choice -> its parameter, where the names differ."""


@dataclass(frozen=True)
class Choice:
    """A reader's choices; an empty string or tuple is no choice."""

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
        """Return the part of the choice that selects rows."""
        return Selection(self.years, self.countries, self.flow)

    def query(self, **changes: str | tuple[str, ...]) -> dict[str, str]:
        """Return this choice with `changes` as URL parameters, without empty values."""
        changed = replace(self, **changes)  # type: ignore[arg-type]
        values = {PARAMETERS.get(field.name, field.name): getattr(changed, field.name) for field in fields(changed)}
        joined = {name: value if isinstance(value, str) else ",".join(value) for name, value in values.items()}
        return {name: value for name, value in joined.items() if value}


def read_choice(atlas: Atlas) -> tuple[Choice, tuple[str, ...]]:
    """Return the choice in the URL, and the URL's unknown values, which are dropped."""
    parameters = {name: st.query_params.get_all(name) for name in st.query_params}
    selection, unknown = read_selection(parameters, atlas)
    dropped = list(unknown)
    choice = Choice(
        years=selection.years,
        countries=selection.countries,
        flow=selection.flow,
        article=last_value(parameters, "article", atlas.dataset.articles.__contains__, dropped),
        table=last_value(parameters, "table", TABLES.__contains__, dropped),
        view=last_value(parameters, "view", DRAWINGS.__contains__, dropped),
        claim=_known_claims(parameters, atlas, dropped),
        lang=last_value(parameters, "lang", allowed_values(atlas)["lang"].__contains__, dropped),
    )
    return choice, tuple(map(str, dropped))


def _known_claims(parameters: QueryValues, atlas: Atlas, dropped: list[DroppedValue]) -> tuple[str, ...]:
    identifiers = dict.fromkeys(split_values(parameters, "claim"))
    dropped += [DroppedValue("claim", identifier) for identifier in identifiers if not has_receipt(identifier, atlas)]
    return tuple(identifier for identifier in identifiers if has_receipt(identifier, atlas))


def link_data_version() -> str:
    """Return the data version in the link; empty if missing or malformed."""
    version = str(st.query_params.get(VERSION, ""))
    return version if re.fullmatch(r"[0-9a-f]{12}", version) else ""


def write_choice(choice: Choice, **changes: str | tuple[str, ...]) -> None:
    """Write a changed choice to the URL."""
    st.query_params.from_dict(choice.query(**changes))


WIDGETS = "set"
"""Session key of the names of widgets drawn so far."""


def is_new(name: str) -> bool:
    """Return whether a widget is new in this session, and remember it.

    If it is, the browser's value may be newer than the URL's. After a restart of the server the reader's next click
    begins a new session; no callback runs for that click, as the session has seen no widget yet, and setting the widget
    would undo it.
    """
    drawn_names: set[str] = st.session_state.setdefault(WIDGETS, set())
    new = name not in drawn_names
    drawn_names.add(name)
    return new


def set_widget(name: str, value: object, *, new: bool = False) -> str:
    """Return a filter's key, after setting it to `value` unless it is new."""
    if not new:
        st.session_state[name] = value
    return name


def widget_value(name: str) -> object:
    """Return the current value of a filter's widget."""
    return st.session_state.get(name)


PICKERS = "pickers"
"""Session key of how often each chart, map or table was cleared of its selection."""


def picker_key(name: str) -> str:
    """Return the key of a selectable chart, map or table; clearing changes it."""
    clearings: dict[str, int] = st.session_state.setdefault(PICKERS, {})
    return f"{name}#{clearings.setdefault(name, 0)}"


def picker_selection(name: str) -> object:
    """Return the selection in a chart, map or table, in Streamlit's form."""
    return st.session_state.get(picker_key(name), {}).get("selection", {})


def is_picked(name: str) -> bool:
    """Return whether anything is selected in a chart, map or table."""
    return any(dict(picker_selection(name) or {}).values())  # type: ignore[call-overload]


def event_value(name: str, event: str) -> str:
    """Return the value that a component of this project just triggered; empty if none."""
    return str(st.session_state.get(name, {}).get(event) or "")


def clear_pickers(except_name: str = "") -> None:
    """Clear the selection of all charts, maps and tables but one.

    The same mark can then be selected again.
    """
    for name in st.session_state.get(PICKERS, {}):
        if name != except_name and is_picked(name):
            st.session_state[PICKERS][name] += 1


def requested_language() -> Language:
    """Return the URL's language; English if it names none or an unknown one."""
    code = st.query_params.get("lang", SOURCE)
    return next((language for language in languages() if language.code == code), Language(SOURCE))
