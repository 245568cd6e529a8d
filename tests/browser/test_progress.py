"""What takes longer than half a second shows that it is being worked on; and a page shows its frame at once."""

import pytest
from playwright.sync_api import Locator, Page, WebSocketRoute, expect
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from components.streamlit_internals.run_state import is_running
from tests.browser import atlas as shown
from tests.browser.atlas import Visitor

SOON = 1_500
"""Milliseconds within which a sign must be there: half a second, and some for a busy machine."""


REST = 800
"""Milliseconds after which a page knows that a run is over."""


def frame(page: Page) -> Locator:
    """What stands in place of the page before it is drawn."""
    return page.locator("#splash")


def at_work(page: Page) -> Locator:
    """Streamlit's sign that the server works on it."""
    return page.get_by_test_id("stStatusWidget")


class SlowServer:
    """Says that it runs, and takes long over it: what it draws, and that it has drawn it, is held back until let go."""

    def __init__(self, page: Page) -> None:
        self._held: list[bytes] | None = None
        self._line: WebSocketRoute | None = None
        page.route_web_socket("**/_stcore/stream", self._joined)

    def hold(self) -> None:
        """From now on."""
        self._held = []

    def let_go(self) -> None:
        """All that was held back, in its order, and what comes after."""
        held, self._held = self._held or [], None
        for message in held:
            self._send(message)

    def _joined(self, line: WebSocketRoute) -> None:
        self._line = line
        line.connect_to_server().on_message(self._pass)

    def _pass(self, message: str | bytes) -> None:
        raw = message if isinstance(message, bytes) else message.encode()
        if self._held is None or is_running(raw) or (not self._held and _begins(raw)):
            self._send(raw)
        else:
            self._held.append(raw)

    def _send(self, message: bytes) -> None:
        if self._line is not None:
            self._line.send(message)


def _begins(raw: bytes) -> bool:
    message = ForwardMsg()
    message.ParseFromString(raw)
    return message.WhichOneof("type") in ("new_session", "session_event")


class BreakingLine:
    """Passes on what the server says, until it breaks; whoever comes anew finds it mended."""

    def __init__(self, page: Page) -> None:
        self._left = -1
        page.route_web_socket("**/_stcore/stream", self._joined)

    def break_after(self, messages: int) -> None:
        """So many more reach the page."""
        self._left = messages

    def _joined(self, line: WebSocketRoute) -> None:
        def passed(message: str | bytes) -> None:
            self._left -= 1
            if self._left != -1:
                line.send(message)
            else:
                line.close(code=1011)

        line.connect_to_server().on_message(passed)


def test_the_frame_stands_before_any_script_has_come(visit: Visitor) -> None:
    page = visit.blank()
    page.route("**/static/js/**", lambda route: route.abort())
    page.goto(f"{visit.address}/growth?year=2020", wait_until="commit")
    expect(frame(page).get_by_role("heading", name="Growth")).to_be_visible()
    expect(frame(page).get_by_role("status")).to_have_text("Loading the figures…")
    expect(page).to_have_title("Growth · Moscow Export Atlas")
    shown.expect_fits(page)


def test_the_frame_stands_until_the_page_is_drawn_and_not_longer(visit: Visitor) -> None:
    page = visit.blank()
    server = SlowServer(page)
    server.hold()
    page.goto(f"{visit.address}/growth?year=2020")
    expect(page.get_by_test_id("stApp")).to_be_attached()
    expect(frame(page).get_by_role("heading", name="Growth")).to_be_visible()
    server.let_go()
    expect(shown.headings(page).first).to_be_visible()
    expect(frame(page)).to_be_hidden()
    expect(page).to_have_title("Growth · Moscow Export Atlas")


def test_what_is_embedded_says_no_more_than_that_it_is_loading(visit: Visitor) -> None:
    page = visit.blank()
    page.route("**/static/js/**", lambda route: route.abort())
    page.goto(f"{visit.address}/growth?embed=true&view=growth", wait_until="commit")
    expect(frame(page)).to_have_text("Loading the figures…")


def test_a_slow_filter_change_shows_that_it_is_being_worked_on(visit: Visitor) -> None:
    page = visit.blank()
    server = SlowServer(page)
    visit.go(page, "/growth")
    expect(at_work(page)).to_be_hidden()
    server.hold()
    shown.year(page, "2020").click()
    expect(at_work(page)).to_be_visible(timeout=SOON)
    server.let_go()
    shown.expect_query(page, year="2020")
    expect(at_work(page)).to_be_hidden()
    shown.expect_years(page, "2020")


@pytest.mark.parametrize("messages", [4, 12])
def test_a_line_that_breaks_amid_a_change_leaves_no_page_of_two_halves(visit: Visitor, messages: int) -> None:
    whole = shown.headings(shown.drawn(visit("/growth?year=2020"))).all_inner_texts()
    page = visit.blank()
    line = BreakingLine(page)
    visit.go(page, "/growth")
    page.wait_for_timeout(REST)
    line.break_after(messages)
    shown.year(page, "2020").click()
    expect(shown.headings(page)).to_have_text(whole)
    shown.expect_years(page, "2020")


def test_a_file_that_is_being_made_shows_it_on_its_button(visit: Visitor) -> None:
    page = visit.blank()
    server = SlowServer(page)
    visit.go(page, "/growth")
    page.get_by_role("button", name="Take away").first.click()
    button = page.get_by_role("button", name="Picture with its sources (PNG)")
    expect(button).to_be_enabled()
    server.hold()
    with page.expect_download():
        button.click()
        expect(button.get_by_test_id("stSpinnerIcon")).to_be_visible(timeout=SOON)
        expect(button).to_be_disabled()
        server.let_go()
    expect(button).to_be_enabled()


def test_a_page_runs_again_as_often_as_its_reader_asks_for_it(visit: Visitor) -> None:
    """Streamlit's key for it, R, is not heeded by a page that was never told that the run before is over."""
    page = visit.blank()
    begun: list[bytes] = []
    page.on("websocket", lambda line: line.on("framereceived", lambda raw: _note(raw, begun)))
    visit.go(page, "/growth")
    for _ in range(2):
        page.wait_for_timeout(REST)
        runs = len(begun)
        page.locator("h1").click()
        page.keyboard.press("r")
        page.wait_for_timeout(REST)
        assert len(begun) == runs + 1
    shown.drawn(page)


def _note(raw: str | bytes, begun: list[bytes]) -> None:
    if isinstance(raw, bytes) and ForwardMsg.FromString(raw).HasField("new_session"):
        begun.append(raw)
