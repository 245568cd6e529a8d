"""What Streamlit's messages to a page are about, as far as it matters when they are sent."""

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg


def running(message: bytes) -> bool | None:
    """Whether it tells a page that its script runs, or that it rests (nothing more follows); None if another thing."""
    told = ForwardMsg.FromString(message)
    return told.session_status_changed.script_is_running if told.HasField("session_status_changed") else None
