"""Pictures: what a journalist saves shows every row with its hedge, says where it is from, and carries its rows."""

import io
import json
import re
import threading
import time
from datetime import date
from xml.etree import ElementTree

import pytest
from PIL import Image

from components.export import edition
from components.export.caption import caption
from components.export.edition import Edition
from components.figures.basemap import basemap
from components.figures.drawings import DRAWINGS
from components.figures.picture import svg
from components.figures.renderer import Renderer, RendererError, renderer
from components.ledger.select import Selection
from components.views.catalogue import CATALOGUE
from components.wording.language import Language
from tests.curator import Copy
from tests.project import GEOMETRY
from tests.published import CHOICES, frozen

SITE = "https://atlas.example"
SVG = "{http://www.w3.org/2000/svg}"


def chosen(slug: str, query: str) -> Edition:
    return edition.of_slug(slug, CHOICES[query], frozen(), Language("en"))


def drawn(one: Edition) -> str:
    return svg(one, basemap(GEOMETRY), caption(one, SITE))


def words(picture: str) -> str:
    """All that can be read in a picture, line breaks and joints aside."""
    texts = ElementTree.fromstring(picture).iter(f"{SVG}text")
    return " ".join(" ".join(" ".join(text.itertext()).split()) for text in texts)


@pytest.mark.parametrize("slug", DRAWINGS)
@pytest.mark.parametrize("query", ["", "year=2020,undated"])
def test_a_picture_says_what_it_shows_and_where_it_is_from(slug: str, query: str) -> None:
    one = chosen(slug, query)
    said, read = caption(one, SITE), words(drawn(one))
    for part in (said.title, said.about, *said.notes, said.sources, said.version):
        assert part in read
    assert said.address.replace("&", "&") in read
    assert one.version in said.address
    assert ("Only: 2020 and no date" in read) == bool(query and "year" in CATALOGUE[slug].filters)


@pytest.mark.parametrize("slug", sorted(slug for slug in DRAWINGS if "figure" in CATALOGUE[slug].columns))
def test_every_figure_stands_in_the_picture_with_its_hedge(slug: str) -> None:
    one = chosen(slug, "")
    read = words(drawn(one))
    assert len(one.view.frame) > 1
    for row in one.view.frame.itertuples():
        assert str(row.figure) in read, "a figure in a picture keeps every digit"


def test_what_is_only_named_is_named_in_the_picture_too() -> None:
    one = chosen("destinations", "flow=RU-MOW.high-tech-goods")
    read = words(drawn(one))
    assert "named, no figure" in read
    assert all(str(label) in read for label in one.view.frame["label"])


def test_a_fall_is_said_to_be_down_in_the_picture_and_in_what_is_spoken(copy: Copy) -> None:
    copy.state("east-asia-growth", obs_value="-12", time_period="2020-01-01/P9M", base_period="2019-01-01/P9M")
    copy.state("food-machinery-growth", obs_value="-20", unit_measure="percent", qualifier="over")
    one = edition.of_slug("growth", Selection(), copy.load(), Language("en"))
    picture = drawn(one)
    spoken = ElementTree.fromstring(picture).findtext(f"{SVG}desc") or ""
    for said in ("down 12% together", "down over 20%", "January–September 2020 against January–September 2019"):
        assert said in words(picture)
        assert said in spoken
    assert "a fall of over 20%" in caption(one, SITE).title


def test_a_picture_without_rows_says_so_and_draws_nothing() -> None:
    one = edition.of_slug("growth", Selection(("2023",)), frozen(), Language("en"))
    picture = drawn(one)
    assert "No growth is stated for this choice" in words(picture)
    assert 'role="graphics-object"' not in picture


@pytest.mark.parametrize("slug", DRAWINGS)
def test_the_drawing_can_stand_alone(slug: str) -> None:
    """It asks for nothing from elsewhere, runs nothing, and no two things in it bear the same name."""
    picture = drawn(chosen(slug, ""))
    root = ElementTree.fromstring(picture)
    assert not re.findall(r"<(?:script|image|foreignObject|use|a)\b", picture)
    assert set(re.findall(r'(?:href|src)="([^"]*)"', picture)) == set()
    named = [part.get("id") for part in root.iter() if part.get("id")]
    assert len(named) == len(set(named))
    assert set(re.findall(r"url\(#([^)]+)\)", picture)) <= set(named)


def test_what_is_markup_in_a_table_is_text_in_a_picture() -> None:
    one = chosen("growth", "")
    hostile = "</text><script>alert(1)</script>&lt;"
    frame = one.view.frame.assign(label=hostile, figure=hostile)
    view = type(one.view)("growth", hostile, frame, hostile)
    picture = drawn(Edition(view, one.title, one.page, one.columns, one.atlas, one.selection, one.language))
    assert "<script" not in picture
    assert "<script>alert(1)" in words(picture)


@pytest.mark.parametrize("slug", ["destinations", "clusters"])
def test_a_png_is_the_same_picture_and_carries_the_same_rows(slug: str) -> None:
    picture = drawn(chosen(slug, ""))
    made = Image.open(io.BytesIO(renderer().png(picture)))
    root = ElementTree.fromstring(picture)
    assert made.size == tuple(round(2 * float(str(root.get(side)))) for side in ("width", "height"))
    told = made.text  # type: ignore[attr-defined]
    assert json.loads(told["Comment"]) == json.loads(str(root.findtext(f"{SVG}metadata")))
    assert told["Title"] == root.findtext(f"{SVG}title")
    assert told["Description"] == root.findtext(f"{SVG}desc")
    assert len(set(made.convert("RGB").resize((200, 200)).tobytes())) > 20, "something is drawn"


def test_a_picture_that_a_reader_saves_names_the_day() -> None:
    one = chosen("growth", "")
    saved = svg(one, basemap(GEOMETRY), caption(one, SITE, date(2026, 11, 22)))
    assert "saved on November 22, 2026" in words(saved)
    assert "saved on" not in words(drawn(one))


def test_the_same_picture_is_the_same_bytes() -> None:
    one = chosen("clusters", "")
    assert renderer().png(drawn(one)) == renderer().png(drawn(one))


def test_no_side_is_taken_on_the_map() -> None:
    """Land is drawn as one; what is disputed is nobody's, and the smallest places have their dots."""
    picture = drawn(chosen("destinations", ""))
    assert "Hong Kong" in words(picture)
    land = basemap(GEOMETRY).land["geometry"]
    assert land["type"] == "MultiPolygon"
    assert 5_000 < sum(len(ring) for polygon in land["coordinates"] for ring in polygon) < 20_000


def test_what_cannot_be_drawn_is_said_and_the_next_picture_is_made() -> None:
    with pytest.raises(RendererError, match="could not be made"):
        renderer().svg({"mark": "nothing of the kind"})
    assert renderer().svg({"data": {"values": [{}]}, "mark": "point"}).startswith("<svg")


def test_a_press_that_was_killed_is_started_again() -> None:
    own = Renderer()
    spec = {"data": {"values": [{}]}, "mark": "point"}
    first = own.svg(spec)
    assert own._process is not None
    own._process.kill()
    own._process.wait()
    assert own.svg(spec) == first
    own._process.kill()


def test_a_chart_loads_nothing_from_elsewhere() -> None:
    with pytest.raises(RendererError):
        renderer().svg({"data": {"url": "http://127.0.0.1:9/rows.json"}, "mark": "point"})


def test_others_are_served_while_a_picture_is_drawn() -> None:
    """The interpreter is not held: a thread beside the drawing goes on."""
    picture, longest, done = drawn(chosen("destinations", "")), 0.0, threading.Event()

    def make() -> None:
        renderer().png(picture)
        done.set()

    making = threading.Thread(target=make)
    making.start()
    last = begun = time.monotonic()
    while not done.is_set():
        time.sleep(0.002)
        longest, last = max(longest, time.monotonic() - last), time.monotonic()
    making.join()
    assert longest < (last - begun) / 2
