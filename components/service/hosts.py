"""The host names that the Atlas answers under: local ones and a setting's.

A page elsewhere can make its host name resolve to this machine (DNS rebinding) and would then count as a page of the
Atlas. Its Host header still has that name, and is refused.
"""

import ipaddress
from collections.abc import Collection
from urllib.parse import urlsplit

SETTING = "ATLAS_HOSTS"
"""The environment variable that names more hosts, with commas between them; ports are ignored."""


def hosts_in(setting: str) -> frozenset[str]:
    """Return the hosts that a setting names."""
    return frozenset(filter(None, (host_of(part.strip()) for part in setting.split(","))))


def host_of(authority: str) -> str:
    """Return the host of a Host header or URL authority; empty if malformed.

    It is in lower case and without the port.
    """
    try:
        parts = urlsplit(f"//{authority}")
        is_plain = parts.netloc == authority and "@" not in authority and parts.port != 0
    except ValueError:
        return ""
    return (parts.hostname or "").rstrip(".") if is_plain else ""


def is_served(authority: str, more_hosts: Collection[str]) -> bool:
    """Return whether the Atlas answers under this name."""
    host = host_of(authority)
    return host == "localhost" or host in more_hosts or _is_loopback(host)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
