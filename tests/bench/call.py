"""A session with the Dash server: each change of a filter is one call, as its page makes it."""

import asyncio
import json
import time
from types import TracebackType
from typing import Any, Self
from urllib.request import Request, urlopen

PATIENCE = 120
OUTPUTS = (("chart", "figure"), ("map", "figure"), ("table", "data"))


class Call:
    """An open page, which the server does not remember."""

    def __init__(self, address: str) -> None:
        self._address = address
        self.bytes = 0

    async def __aenter__(self) -> Self:
        """Open the page, and see it complete."""
        for path in ("/", "/_dash-layout", "/_dash-dependencies"):
            await asyncio.to_thread(self._fetched, Request(self._address + path))
        await self.choose(["India"])
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """There is nothing to close."""

    async def choose(self, places: list[str]) -> float:
        """Set the filter by country; seconds until the answer is there."""
        began = time.perf_counter()
        body = json.dumps(_asked(places)).encode()
        headers = {"content-type": "application/json"}
        await asyncio.to_thread(
            self._fetched, Request(f"{self._address}/_dash-update-component", data=body, headers=headers)
        )
        return time.perf_counter() - began

    def _fetched(self, request: Request) -> None:
        with urlopen(request, timeout=PATIENCE) as answer:
            self.bytes += len(answer.read())


def _asked(places: list[str]) -> dict[str, Any]:
    return {
        "output": f"..{'...'.join(f'{name}.{part}' for name, part in OUTPUTS)}..",
        "outputs": [{"id": name, "property": part} for name, part in OUTPUTS],
        "inputs": [
            {"id": "year", "property": "value", "value": []},
            {"id": "country", "property": "value", "value": places},
        ],
        "changedPropIds": ["country.value"],
        "state": [],
    }
