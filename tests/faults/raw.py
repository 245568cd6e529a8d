"""HTTP and WebSocket as bytes on a socket, so that what no library would send can be sent."""

import base64
import gzip
import http.client
import os
import socket
import struct
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

PATIENCE = 20
"""Seconds for an answer."""


@dataclass(frozen=True)
class Answer:
    """What came back; `status` 0 is a connection that was closed without an answer."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str:
        """The values of a header, joined."""
        return ", ".join(value for key, value in self.headers if key.lower() == name)

    @property
    def content(self) -> bytes:
        """The body as a browser reads it: unpacked, if it came packed."""
        packed = self.body and self.header("content-encoding") == "gzip"
        return gzip.decompress(self.body) if packed else self.body


def connected(address: str) -> socket.socket:
    """A connection to a server."""
    where = urlsplit(address)
    return socket.create_connection((where.hostname, where.port or 80), timeout=PATIENCE)


def ask(address: str, request: bytes, method: str = "GET") -> Answer:
    """Send these bytes and read one answer."""
    with connected(address) as line:
        with suppress(ConnectionError):
            line.sendall(request)
        answer = http.client.HTTPResponse(line, method=method)
        try:
            answer.begin()
            return Answer(answer.status, tuple(answer.getheaders()), answer.read())
        except (http.client.HTTPException, ConnectionError):
            return Answer(0, (), b"")


def get(address: str, path: str, method: str = "GET", **headers: str) -> Answer:
    """A plain request; header names are written with `_` for `-`, and `host` may be another than the server's."""
    given = {"host": urlsplit(address).netloc} | {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"{method} {path} HTTP/1.1", "connection: close", *(f"{name}: {value}" for name, value in given.items())]
    return ask(address, "\r\n".join([*lines, "", ""]).encode("latin-1", "replace"), method)


def opened(address: str, origin: str = "", path: str = "/_stcore/stream") -> socket.socket:
    """A WebSocket as a page of the Atlas opens it."""
    host = urlsplit(address).netloc
    key = base64.b64encode(os.urandom(16)).decode()
    line = connected(address)
    line.sendall(
        f"GET {path} HTTP/1.1\r\nhost: {host}\r\norigin: {origin or address}\r\nconnection: Upgrade\r\n"
        f"upgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: {key}\r\n"
        "sec-websocket-protocol: streamlit\r\n\r\n".encode()
    )
    head = b""
    while b"\r\n\r\n" not in head and (part := line.recv(4096)):
        head += part
    assert b" 101 " in head.partition(b"\r\n")[0], head
    return line


BINARY, TEXT, CLOSE, PING = 2, 1, 8, 9


def frame(payload: bytes, code: int = BINARY, *, first: int = 0x80, masked: bool = True, length: int = -1) -> bytes:
    """A WebSocket frame; `first` are the bits before its code, and `length` what it pretends to have."""
    size = len(payload) if length < 0 else length
    mark = 0x80 if masked else 0
    head = bytes([first | code])
    if size < 126:
        head += bytes([mark | size])
    elif size < 1 << 16:
        head += bytes([mark | 126]) + struct.pack(">H", size)
    else:
        head += bytes([mark | 127]) + struct.pack(">Q", size)
    return head + (b"\0\0\0\0" if masked else b"") + payload


def heard(line: socket.socket, seconds: float) -> bytes:
    """What the server says until it closes, or for so long."""
    said = b""
    line.settimeout(seconds)
    with suppress(TimeoutError, ConnectionError):
        while part := line.recv(65536):
            said += part
    return said
