"""What a run draws is sent in one go, in its order, and not held back for long."""

import asyncio

import pytest
from starlette.types import Message, Send

from components.streamlit_internals import idle_notice, message_batching
from components.streamlit_internals.idle_notice import DelayedNotice
from components.streamlit_internals.message_batching import MessageBuffer
from tests.streamlit_internals.messages import BEGUN, CLOSE, DRAWN, FINISHED, IDLE, UNKNOWN, received


def test_what_a_run_draws_comes_with_its_end() -> None:
    async def talk(page: Send, came: list[Message]) -> None:
        for message in (BEGUN, *DRAWN, FINISHED):
            await page(message)
        assert came == []
        await page(IDLE)

    assert received(MessageBuffer, talk) == [DRAWN[0], BEGUN, *DRAWN[1:], FINISHED, IDLE]


def test_a_run_that_draws_nothing_still_ends() -> None:
    async def talk(page: Send, _: list[Message]) -> None:
        await page(BEGUN)
        await page(IDLE)

    assert received(MessageBuffer, talk) == [BEGUN, IDLE]


def test_a_long_run_shows_that_it_runs_and_what_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(message_batching, "LONGEST_WAIT", 0.01)

    async def talk(page: Send, came: list[Message]) -> None:
        for message in (BEGUN, *DRAWN[:2]):
            await page(message)
        await asyncio.sleep(0.1)
        assert came == [DRAWN[0], BEGUN, DRAWN[1]]
        await page(DRAWN[2])
        assert came == [DRAWN[0], BEGUN, DRAWN[1]]
        await asyncio.sleep(0.1)

    assert received(MessageBuffer, talk) == [DRAWN[0], BEGUN, *DRAWN[1:]]


def test_an_unknown_message_passes_through_unchanged_and_in_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(message_batching, "LONGEST_WAIT", 0.01)

    async def talk(page: Send, _: list[Message]) -> None:
        for message in (DRAWN[0], UNKNOWN, DRAWN[1]):
            await page(message)
        await asyncio.sleep(0.1)

    assert received(MessageBuffer, talk) == [DRAWN[0], UNKNOWN, DRAWN[1]]
    assert received(DelayedNotice, talk) == [DRAWN[0], UNKNOWN, DRAWN[1]]


def test_nothing_overtakes_what_is_held_back() -> None:
    async def talk(page: Send, _: list[Message]) -> None:
        for message in (DRAWN[0], FINISHED, DRAWN[1], CLOSE):
            await page(message)

    assert received(MessageBuffer, talk) == [DRAWN[0], FINISHED, DRAWN[1], CLOSE]


def test_whoever_draws_on_for_a_page_that_has_gone_hears_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(message_batching, "LONGEST_WAIT", 0.01)

    async def talk(page: Send, _: list[Message]) -> None:
        await page(DRAWN[0])
        await asyncio.sleep(0.1)
        await page(FINISHED)
        with pytest.raises(OSError, match="gone"):
            await page(IDLE)

    assert received(MessageBuffer, talk, gone=True) == []


def _both(send: Send) -> MessageBuffer:
    """As a server has them."""
    return MessageBuffer(DelayedNotice(send))


@pytest.mark.parametrize("through", [DelayedNotice, _both])
def test_a_page_hears_that_its_script_is_idle_when_it_has_drawn(
    through: type[DelayedNotice], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idle_notice, "PAUSE", 0.05)

    async def talk(page: Send, came: list[Message]) -> None:
        for _ in range(2):
            for message in (BEGUN, *DRAWN, FINISHED, IDLE):
                await page(message)
            assert IDLE not in came
            await asyncio.sleep(0.2)
            assert came[-1] == IDLE
            assert sorted(map(str, came)) == sorted(map(str, (BEGUN, *DRAWN, FINISHED, IDLE)))
            came.clear()

    assert received(through, talk) == []


@pytest.mark.parametrize("through", [DelayedNotice, _both])
def test_a_page_does_not_hear_of_the_pause_between_two_runs(
    through: type[DelayedNotice], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idle_notice, "PAUSE", 0.05)

    async def talk(page: Send, _: list[Message]) -> None:
        for message in (DRAWN[0], IDLE, BEGUN, FINISHED, IDLE):
            await page(message)
        await asyncio.sleep(0.2)

    assert received(through, talk) == [DRAWN[0], FINISHED, IDLE]
