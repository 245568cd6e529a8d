"""Each fails with a sentence when Streamlit has changed what one of the switches leans on.

The sentence ends with what to do meanwhile; components/streamlit_internals/README.md tells the rest.
"""

import logging
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pandas as pd
import pytest
from streamlit import config
from streamlit.testing.v1 import AppTest
from streamlit.web.server.starlette import starlette_server

from components.streamlit_internals import closed_routes, index_html, selectors, splash
from components.streamlit_internals.arrow_rows import chart_rows, table_rows
from components.streamlit_internals.compression import Compression
from components.streamlit_internals.gc_schedule import OPTION
from components.streamlit_internals.index_html import INDEX
from components.streamlit_internals.run_state import is_running
from components.streamlit_internals.switches import Switch
from tests.project import ROOT
from tests.streamlit_internals.bare import bare, scripts


def moved(what: str, *switches: Switch) -> str:
    """Return the sentence that tells what has changed and what to do."""
    return f"{what} Set ATLAS_WITHOUT={','.join(switches)}; see components/streamlit_internals/README.md."


def idle(what: str, switch: Switch) -> str:
    """Return the sentence that tells that a switch's reason has gone."""
    return f"{what} {switch} is no longer needed: delete it; see components/streamlit_internals/README.md."


def test_a_run_is_told_to_begin_and_to_end_and_nothing_follows() -> None:
    states = [state for state in map(is_running, bare().messages) if state is not None]
    wrong = f"Streamlit no longer tells a page by session_status_changed that its script runs and ends: {bare().kinds}."
    assert states == [True, False], moved(wrong, Switch.MESSAGE_BATCHING, Switch.IDLE_NOTICE)
    assert bare().kinds[-2:] == ["script_finished", "session_status_changed"], moved(
        f"Streamlit no longer ends a run with script_finished and the word that it is idle: {bare().kinds}.",
        Switch.MESSAGE_BATCHING, Switch.IDLE_NOTICE,
    )  # fmt: skip


def test_streamlits_listening_socket_is_made_without_its_protocol() -> None:
    with starlette_server._bind_socket("127.0.0.1", 0, 1) as listener:
        assert listener.proto == 0, idle(
            "Streamlit's _bind_socket names the protocol, so asyncio sets TCP_NODELAY itself.", Switch.TCP_NODELAY
        )


LISTENING = """
from contextlib import asynccontextmanager
import streamlit as st
from components.streamlit_internals import tcp_nodelay

@asynccontextmanager
async def lifespan(_):
    print("listening sockets:", len(list(tcp_nodelay._listening_sockets())), flush=True)
    yield

app = st.App("script.py", lifespan=lifespan)
"""


def test_streamlit_listens_before_an_applications_lifespan_begins(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(LISTENING, encoding="utf-8")
    (tmp_path / "script.py").touch()
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.headless=true", "--server.port=0"]
    with subprocess.Popen(
        command, cwd=tmp_path, env={"PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, text=True
    ) as server:  # fmt: skip
        said = next((line for line in server.stdout or () if "listening sockets" in line), "")
        server.terminate()
    assert said.strip() == "listening sockets: 1", moved(
        "Streamlit's socket is not found among the open files when the lifespan begins.", Switch.TCP_NODELAY
    )


def test_index_html_has_the_marks_that_it_is_cut_at() -> None:
    missing = index_html.missing_elements(INDEX.read_bytes())
    assert missing == [], moved(f"Streamlit's index.html no longer has {' and '.join(missing)}.", Switch.SPLASH)


def test_a_missing_mark_is_told_in_words(caplog: pytest.LogCaptureFixture) -> None:
    page = INDEX.read_bytes().replace(b'id="root"', b'id="app"')
    with caplog.at_level(logging.WARNING, logger="atlas"):
        assert not index_html.can_be_edited(page)
    assert "no longer has an empty <div> with the id root once: pages open with Streamlit's own frame" in caplog.text


@pytest.mark.parametrize("name", ["data-test-script-state", "stElementContainer", "initial"])
def test_streamlit_tells_in_the_page_when_it_is_drawn(name: str) -> None:
    assert name in splash.STYLE
    assert re.search(rf"[`'\"]{name}[`'\"]", scripts()), moved(
        f"Streamlit's scripts no longer have {name}: the frame would stay.", Switch.SPLASH
    )


def test_streamlit_collects_garbage_after_a_run_unless_told_not_to() -> None:
    try:
        by_default = config.get_option(OPTION)
    except RuntimeError:
        by_default = None
    assert by_default is not None, moved(f"Streamlit no longer has the option {OPTION}.", Switch.GC_SCHEDULE)
    assert bare().collections > 0, idle("Streamlit no longer collects garbage after a run.", Switch.GC_SCHEDULE)


def test_streamlit_sends_its_scripts_and_styles_as_they_are() -> None:
    assert len(bare().encodings) > 20, moved(
        "index.html no longer names its scripts as ./static/….", Switch.COMPRESSION
    )
    lost = [name for name, encoding in bare().encodings.items() if encoding is None]
    assert lost == [], moved(f"Streamlit no longer serves its scripts under /static/: {lost}.", Switch.COMPRESSION)
    encodings = set(bare().encodings.values())
    assert encodings == {""}, idle(f"Streamlit compresses its scripts itself: {encodings}.", Switch.COMPRESSION)


def test_what_index_html_names_is_compressed() -> None:
    known = Compression(lambda *_: None, INDEX.parent / "static").files  # type: ignore[arg-type]
    strange = [name for name in bare().encodings if f"/static/{name}" not in known]
    assert strange == [], moved(f"Scripts of Streamlit's are not where they were: {strange}.", Switch.COMPRESSION)


ROWS = """
import pandas as pd, streamlit as st
from components.streamlit_internals.arrow_rows import chart_rows, table_rows
frame = pd.DataFrame({"id": [1, 2], "what": ["one", None], "value": [1.5, None]})
for ahead in (True, False):
    spec = {"data": {"name": "rows"}, "mark": "bar", "encoding": {"x": {"field": "value"}}}
    st.vega_lite_chart(spec=spec | {"datasets": {"rows": chart_rows(frame) if ahead else frame}}, key=f"chart {ahead}")
    st.dataframe(table_rows(frame) if ahead else frame, key=f"table {ahead}")
"""


def test_streamlit_takes_converted_rows_as_it_would_convert_them() -> None:
    chart_rows([])
    table_rows(pd.DataFrame())
    run = AppTest.from_string(ROWS).run()
    assert not run.exception, moved("Streamlit refuses rows that are Arrow already.", Switch.ARROW_ROWS)
    (chart, plain_chart), (table, plain_table) = run.get("vega_lite_chart"), run.dataframe
    assert chart.proto.datasets == plain_chart.proto.datasets, moved(
        "Streamlit's charts no longer take rows in Arrow as they are.", Switch.ARROW_ROWS
    )
    assert table.proto.arrow_data == plain_table.proto.arrow_data, moved(
        "Streamlit's tables no longer take rows in Arrow as they are.", Switch.ARROW_ROWS
    )


def test_streamlit_draws_the_page_when_the_reader_goes_through_the_history() -> None:
    assert re.search(r"addEventListener\(.popstate.", scripts()), moved(
        "Streamlit's scripts no longer listen for popstate: a link would change the address alone.", Switch.PAGE_SWITCH
    )


@pytest.mark.parametrize("name", selectors.NAMES)
def test_streamlit_still_gives_a_part_of_the_page_this_name(name: str) -> None:
    assert name in selectors.RULES
    assert name in scripts(), moved(f"Nothing in Streamlit's scripts is called {name} any more.", Switch.SELECTORS)


OPEN = {"/_stcore/health", "/_stcore/host-config", "/_stcore/stream", "/media/{file_id:path}", ""}
"""Routes of Streamlit's that stay open: what pages need, downloads, and the files of the page itself."""


def test_every_route_of_streamlits_is_needed_or_closed() -> None:
    routes = set(bare().routes)
    assert routes >= OPEN, moved(f"Streamlit no longer has {sorted(OPEN - routes)}.", Switch.CLOSED_ROUTES)
    unknown = [route for route in routes - OPEN if not closed_routes.CLOSED.search(route)]
    assert unknown == [], (
        f"Streamlit has routes that are neither needed nor closed: {sorted(unknown)}. Name them in"
        " components/streamlit_internals/closed_routes.py, or in OPEN here."
    )


def test_streamlit_tells_pages_where_their_script_lies() -> None:
    told = [message for message in bare().messages if bare().script.encode() in message]
    assert told, idle("Streamlit no longer tells a page the path of its script.", Switch.PATH_REMOVAL)


class Inline(HTMLParser):
    """Counts the scripts that stand in a page itself."""

    count = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.count += tag == "script" and "src" not in dict(attrs)


def test_every_script_in_index_html_itself_is_found() -> None:
    reader = Inline()
    reader.feed(INDEX.read_text(encoding="utf-8"))
    found = len(index_html.inline_scripts(INDEX.read_bytes()))
    assert found == reader.count, moved(
        f"index.html has {reader.count} scripts in itself and {found} are found: the others would be refused.",
        Switch.CONTENT_POLICY,
    )
