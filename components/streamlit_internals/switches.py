"""The switches of the parts that depend on Streamlit's internals."""

import os
from enum import StrEnum
from functools import cache

SETTING = "ATLAS_WITHOUT"
"""The environment variable that names the switches that are off, with commas between them, or `all`."""
ALL = "all"


class Switch(StrEnum):
    """A part that can be switched off; README.md has purposes and gains."""

    MESSAGE_BATCHING = "message_batching"
    IDLE_NOTICE = "idle_notice"
    TCP_NODELAY = "tcp_nodelay"
    SPLASH = "splash"
    GC_SCHEDULE = "gc_schedule"
    COMPRESSION = "compression"
    ARROW_ROWS = "arrow_rows"
    PAGE_SWITCH = "page_switch"
    SELECTORS = "selectors"
    CLOSED_ROUTES = "closed_routes"
    PATH_REMOVAL = "path_removal"
    CONTENT_POLICY = "content_policy"


class UnknownSwitch(ValueError):  # noqa: N818 - the name says what it is
    """An unknown name in the setting."""


def switches_without(setting: str) -> frozenset[Switch]:
    """Return the switches that are on; `setting` names those that are off."""
    names = {part.strip() for part in setting.split(",")} - {""}
    unknown = sorted(names - {ALL, *Switch})
    if unknown:
        raise UnknownSwitch(
            f"{SETTING} names {', '.join(map(repr, unknown))}, which is no switch. It takes {ALL} or some of"
            f" {', '.join(Switch)}, with commas between them."
        )
    return frozenset() if ALL in names else frozenset(Switch) - {Switch(name) for name in names}


@cache
def switched_on() -> frozenset[Switch]:
    """Return the switches that are on in this process."""
    return switches_without(os.environ.get(SETTING, ""))
