"""Late imports from Streamlit's internal modules, so that the Atlas starts without them."""

from importlib import import_module
from typing import Any

from components.streamlit_internals.switches import SETTING, Switch


class StreamlitMoved(ImportError):  # noqa: N818 - the name says what it is
    """A name that Streamlit no longer has in the module where it was."""


def import_internal(module: str, name: str, *switches: Switch) -> Any:
    """Return the attribute `name` of a module.

    Raise StreamlitMoved, with the switches that need it, if it is gone.
    """
    try:
        return getattr(import_module(module), name)
    except (ImportError, AttributeError) as error:
        raise StreamlitMoved(
            f"Streamlit no longer has {module}.{name}: set {SETTING}={','.join(switches)};"
            " components/streamlit_internals/README.md tells more."
        ) from error
