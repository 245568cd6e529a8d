"""Torn edits under many readers: every answer is one whole version, and a good edit shows soon."""

import csv
import io
import json
import random
import threading
import time
import zipfile
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from tests.browser.server import serving
from tests.faults import LONG, raw, times
from tests.faults.torn import EDITS
from tests.project import copied

EDITED = times(10, 1_000)
READERS = 20
SOON = 2.0 if LONG else 5.0
"""Seconds within which a good edit shows; the suite runs beside others, and only wants it to be soon."""
FORMS = ("data/claims.csv", "data/claims.json", "atlas.zip", "coverage.csv", "coverage.json", "coverage.zip")
CLAIM = "zone-jobs"


@dataclass
class Readers:
    """Ask all the time, and write down every version that they were told, and by what bytes."""

    address: str
    seen: dict[tuple[str, str], set[bytes]] = field(default_factory=lambda: defaultdict(set))
    statuses: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    over: threading.Event = field(default_factory=threading.Event)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def read(self, number: int) -> None:
        """One reader's life."""
        draw = random.Random(number)
        while not self.over.is_set():
            path = draw.choice(FORMS)
            answer = raw.get(self.address, f"/api/{path}")
            with self.lock:
                self.statuses[answer.status] += 1
                self.seen[answer.header("atlas-data-version"), path].add(answer.body)
            self.over.wait(draw.random() * 0.5)


def note_of(version: dict[str, bytes]) -> set[str]:
    """What the claim's note is, by each form of the table."""
    rows = list(csv.DictReader(io.StringIO(version["data/claims.csv"].decode("utf-8-sig"))))
    records = json.loads(version["data/claims.json"])["records"]
    with zipfile.ZipFile(io.BytesIO(version["atlas.zip"])) as folder:
        packed = list(csv.DictReader(io.StringIO(folder.read("data/claims.csv").decode("utf-8-sig"))))
    assert len(rows) == len(records) == len(packed)
    assert [row["quote"] for row in rows] == [row["quote"] for row in records] == [row["quote"] for row in packed]
    return {row["note"] for each in (rows, records, packed) for row in each if row["claim_id"] == CLAIM}


def counts_of(version: dict[str, bytes]) -> tuple[int, ...]:
    """How many rows a view has, by each of its forms."""
    with zipfile.ZipFile(io.BytesIO(version["coverage.zip"])) as folder:
        packed = folder.read("coverage.csv")
    rows = [
        len(list(csv.reader(io.StringIO(each.decode("utf-8-sig"))))) - 1 for each in (version["coverage.csv"], packed)
    ]
    return (*rows, len(json.loads(version["coverage.json"])["records"]))


def good_edit(claims: Path, original: bytes, number: int) -> str:
    """Write a note that tells this version from all others, as a curator's program does, at one stroke."""
    note = f"Whole version {number}."
    rows = list(csv.reader(io.StringIO(original.decode())))
    column, row = rows[0].index("note"), next(place for place, cells in enumerate(rows) if cells[0] == CLAIM)
    rows[row][column] = note
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    beside = claims.with_name("claims.csv.new")
    beside.write_bytes(text.getvalue().encode())
    beside.replace(claims)
    return note


def shown_after(address: str, note: str) -> float:
    """Seconds until the note shows in the table."""
    start = time.monotonic()
    while note.encode() not in raw.get(address, "/api/data/claims.csv").body:
        assert time.monotonic() - start < 10, f"{note} does not show"
        time.sleep(0.02)
    return time.monotonic() - start


def test_every_answer_is_one_whole_version(tmp_path: Path) -> None:
    data = copied(tmp_path) / "data"
    tables = sorted(data.glob("*.csv"))
    good = {path: path.read_bytes() for path in tables}
    claims, draw = data / "claims.csv", random.Random(5)
    original, waits = good[claims], []
    with serving(tmp_path) as address:
        notes = {good_edit(claims, original, 0)}
        good[claims] = claims.read_bytes()
        assert shown_after(address, "Whole version 0.") < 10
        readers = Readers(address)
        threads = [threading.Thread(target=readers.read, args=(number,)) for number in range(READERS)]
        for thread in threads:
            thread.start()
        for number in range(1, EDITED + 1):
            path = draw.choice((claims, claims, *tables))
            draw.choice(EDITS)(path, good[path], draw)
            time.sleep(draw.choice((0, 0, 0.02, 0.15)))
            path.write_bytes(good[path])
            if number % 10 == 0:
                notes.add(note := good_edit(claims, original, number))
                good[claims] = claims.read_bytes()
                waits.append(shown_after(address, note))
        readers.over.set()
        for thread in threads:
            thread.join()
    versions: dict[str, dict[str, bytes]] = defaultdict(dict)
    for (version, form), bodies in readers.seen.items():
        assert len(bodies) == 1, f"{form} of {version} came in {len(bodies)} ways"
        versions[version][form] = next(iter(bodies))
    whole = [each for each in versions.values() if len(each) == len(FORMS)]
    found = [note_of(each) for each in whole]
    assert all(len(each) == 1 and each <= notes for each in found)
    assert all(len(set(counts_of(each))) == 1 for each in whole)
    told = sum(readers.statuses.values())
    print(f"{EDITED} torn edits, {told} answers to {READERS} readers, {len(versions)} versions seen of {len(notes)}")
    print(f"{len(waits)} good edits, shown after {max(waits):.2f} s at most")
    assert set(readers.statuses) == {200}
    assert len(versions) <= len(notes), "a version was served that nobody wrote"
    assert whole
    assert max(waits) < SOON
