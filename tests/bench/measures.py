"""What the comparison measures, and the aims that the Atlas has set itself."""

from tests.bench.findings import Measure

FLOOR, PEER = "Streamlit", "Dash"

SHOWN = Measure("filter change until chart and table show it", "ms", ((PEER, 0.85), (FLOOR, 0.5)))
MAPPED = Measure("filter change until the map shows it too", "ms", ((PEER, 0.85), (FLOOR, 0.5)))
TURN = Measure("page switch", "ms")
VISIT_PAINTED = Measure("first visit until anything can be read", "ms")
VISIT = Measure("first visit until the page is complete", "ms", ((FLOOR, 1.1),))
VISIT_SHOWN = Measure("first visit until chart and table", "ms")
BYTES = Measure("bytes to the first page", "kB")
START = Measure("process start until the first page is complete", "ms")
PROCESSOR = Measure("server's processor time for a filter change", "ms")
CROWD = {
    20: Measure("server latency, 20 sessions that click every 2 s", "ms", ((PEER, 0.6),), by_p95=True),
    50: Measure("server latency, 50 sessions that click every 2 s", "ms", by_p95=True),
}
BARE = Measure("server memory before the first session", "MB")
MEMORY = {
    10: Measure("server memory with 10 sessions", "MB"),
    50: Measure("server memory with 50 sessions", "MB", ((FLOOR, 1.3),)),
}
