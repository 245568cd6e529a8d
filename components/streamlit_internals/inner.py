"""Take what Streamlit keeps in its inner modules when it is first needed, so that the Atlas starts without it."""

from importlib import import_module
from typing import Any

from components.streamlit_internals.switches import SETTING, Switch


class StreamlitMoved(ImportError):  # noqa: N818 - the name says what it is
    """Something that Streamlit no longer has where it was."""


def import_internal(module: str, name: str, *switches: Switch) -> Any:
    """Return what is called `name` in a module; raise StreamlitMoved, with the switches that need it, if it is gone."""
    try:
        return getattr(import_module(module), name)
    except (ImportError, AttributeError) as error:
        raise StreamlitMoved(
            f"Streamlit no longer has {module}.{name}: set {SETTING}={','.join(switches)};"
            " components/streamlit_internals/README.md tells more."
        ) from error
