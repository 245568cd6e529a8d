"""Under which names the Atlas answers: those of this machine, and those that whoever runs it has named.

A page elsewhere can make its own name lead to this machine (DNS rebinding) and would then count as a page of the Atlas.
The name that it was opened under gives it away.
"""

import ipaddress
from collections.abc import Collection
from urllib.parse import urlsplit

SETTING = "ATLAS_HOSTS"
"""The environment variable that names more hosts, with commas between them; a port is left aside."""


def hosts_in(setting: str) -> frozenset[str]:
    """The hosts that a setting names."""
    return frozenset(filter(None, (host_of(part.strip()) for part in setting.split(","))))


def host_of(authority: str) -> str:
    """The name in a Host header or an address's authority, in lower case and without its port; empty if it is none."""
    try:
        parts = urlsplit(f"//{authority}")
        plain = parts.netloc == authority and "@" not in authority and parts.port != 0
    except ValueError:
        return ""
    return (parts.hostname or "").rstrip(".") if plain else ""


def is_served(authority: str, more: Collection[str]) -> bool:
    """Whether the Atlas answers under this name."""
    host = host_of(authority)
    return host == "localhost" or host in more or _is_loopback(host)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
