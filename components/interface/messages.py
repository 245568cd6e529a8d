"""What Streamlit's messages to a page are about, as far as it matters when they are sent."""

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg


def ends(message: bytes) -> bool:
    """Whether it tells a page that its script has come to rest: nothing more follows."""
    told = ForwardMsg.FromString(message)
    return told.WhichOneof("type") == "session_status_changed" and not told.session_status_changed.script_is_running
