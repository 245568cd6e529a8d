"""What a run draws is sent in one go, in its order, and not held back for long."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from starlette.types import Message
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from components.interface.messages import running
from components.service import gathering, resting
from components.service.gathering import Held

CLOSE: Message = {"type": "websocket.close", "code": 1000}


def told(**what: object) -> Message:
    return {"type": "websocket.send", "bytes": ForwardMsg(**what).SerializeToString()}  # type: ignore[arg-type]


BEGUN = told(session_status_changed={"script_is_running": True})
DRAWN = [told(delta={"new_element": {"heading": {"body": f"Heading {number}"}}}) for number in range(3)]
FINISHED = told(script_finished=ForwardMsg.FINISHED_SUCCESSFULLY)
AT_REST = told(session_status_changed={"script_is_running": False})


def sent(talk: Callable[[Held, list[Message]], Awaitable[None]], *, gone: bool = False) -> list[Message]:
    """What reaches a page in this talk."""
    came: list[Message] = []

    async def send(message: Message) -> None:
        if gone:
            raise OSError("the page has gone")
        came.append(message)

    async def run() -> None:
        await talk(Held(send, running), came)

    asyncio.run(run())
    return came


def test_what_a_run_tells_comes_with_its_end() -> None:
    async def talk(page: Held, came: list[Message]) -> None:
        for message in (BEGUN, *DRAWN, FINISHED):
            await page(message)
        assert came == []
        await page(AT_REST)

    assert sent(talk) == [DRAWN[0], BEGUN, *DRAWN[1:], FINISHED]


def test_a_page_hears_that_its_script_rests_when_it_has_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resting, "PAUSE", 0.05)

    async def talk(page: Held, came: list[Message]) -> None:
        for _ in range(2):
            for message in (BEGUN, *DRAWN, FINISHED, AT_REST):
                await page(message)
            await asyncio.sleep(0.2)
            assert came == [DRAWN[0], BEGUN, *DRAWN[1:], FINISHED, AT_REST]
            came.clear()

    assert sent(talk) == []


def test_a_page_does_not_hear_of_a_rest_between_two_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resting, "PAUSE", 0.05)

    async def talk(page: Held, _: list[Message]) -> None:
        for message in (BEGUN, *DRAWN, AT_REST, BEGUN, FINISHED, AT_REST):
            await page(message)
        await asyncio.sleep(0.2)

    assert sent(talk) == [DRAWN[0], BEGUN, *DRAWN[1:], FINISHED, AT_REST]


def test_a_long_run_shows_that_it_runs_and_what_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "LONGEST", 0.01)

    async def talk(page: Held, came: list[Message]) -> None:
        for message in (BEGUN, *DRAWN[:2]):
            await page(message)
        await asyncio.sleep(0.1)
        assert came == [DRAWN[0], BEGUN, DRAWN[1]]
        await page(DRAWN[2])
        assert came == [DRAWN[0], BEGUN, DRAWN[1]]
        await asyncio.sleep(0.1)

    assert sent(talk) == [DRAWN[0], BEGUN, *DRAWN[1:]]


def test_nothing_overtakes_what_is_held_back() -> None:
    async def talk(page: Held, _: list[Message]) -> None:
        for message in (DRAWN[0], FINISHED, DRAWN[1], CLOSE):
            await page(message)

    assert sent(talk) == [DRAWN[0], FINISHED, DRAWN[1], CLOSE]


def test_whoever_draws_on_for_a_page_that_has_gone_hears_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "LONGEST", 0.01)

    async def talk(page: Held, _: list[Message]) -> None:
        await page(DRAWN[0])
        await asyncio.sleep(0.1)
        await page(FINISHED)
        with pytest.raises(OSError, match="gone"):
            await page(AT_REST)

    assert sent(talk, gone=True) == []
