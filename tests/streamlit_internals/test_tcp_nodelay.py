"""Connections send small messages at once, whatever the server's library has set."""

import socket

from components.streamlit_internals.tcp_nodelay import set_on_listening_sockets


def nodelay(door: socket.socket) -> bool:
    """Whether a connection that comes in sends at once."""
    with socket.create_connection(door.getsockname()), door.accept()[0] as accepted:
        return bool(accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))


def test_connections_of_every_open_door_send_at_once() -> None:
    with socket.socket() as one, socket.socket() as other, socket.socket() as later:
        for door in (one, other, later):
            door.bind(("127.0.0.1", 0))
        one.listen()
        other.listen()
        assert not nodelay(one)
        set_on_listening_sockets()
        assert nodelay(one)
        assert nodelay(other)
        later.listen()
        assert not nodelay(later)
