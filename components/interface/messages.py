"""What Streamlit's messages to a page are about, as far as it matters when they are sent."""

from typing import Literal, TypeAlias

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

Stage: TypeAlias = Literal["begins", "draws", "ends"]
BEGIN = ("session_status_changed", "new_session")


def stage(message: bytes) -> Stage:
    """Where in a run of a page's script this message belongs."""
    kind = ForwardMsg.FromString(message).WhichOneof("type")
    if kind == "script_finished":
        return "ends"
    return "begins" if kind in BEGIN else "draws"
