"""The state of a page's script, read from Streamlit's messages."""

from functools import cache
from typing import Any

from google.protobuf.message import DecodeError

from components.streamlit_internals.inner import import_internal
from components.streamlit_internals.switches import Switch

MODULE = "streamlit.proto.ForwardMsg_pb2"


def is_running(message: bytes) -> bool | None:
    """Return True for a run's first message, False for its last, else None.

    None is also the answer for an unknown message.
    """
    try:
        parsed = forward_message().FromString(message)
        has_status = parsed.HasField("session_status_changed")
        return bool(parsed.session_status_changed.script_is_running) if has_status else None
    except (DecodeError, ValueError, AttributeError):  # no message, or one without these fields
        return None


@cache
def forward_message() -> Any:
    """Return the class of Streamlit's messages."""
    return import_internal(MODULE, "ForwardMsg", Switch.MESSAGE_BATCHING, Switch.IDLE_NOTICE)
