"""Charts as SVG and pictures as PNG, made in a process of their own.

The library that draws them holds the whole interpreter while it does, for a second or more: within the server, every
reader would wait for one reader's picture. The process starts with the first picture and ends when none has been
asked for in a while, which gives its memory back.

    python -m components.figures.renderer

reads a request a line and answers each with a line: JSON, the content of the answer in base64.
"""

import base64
import json
import re
import select
import subprocess
import sys
import threading
from collections.abc import Callable
from functools import cache
from html import unescape
from io import BytesIO
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).parents[2]
SHARPNESS = 2
"""Pixels of a PNG for one of the drawing."""
FOREIGN: list[str] = []
"""Addresses that a chart may load from: none."""
IDLE, PATIENCE = 60, 60
"""Seconds after which an idle process ends, and after which one that does not answer is ended."""
TOLD = {"Title": "title", "Description": "desc", "Comment": "metadata"}
"""Text in a PNG -> the part of the SVG that it is taken from."""


class RendererError(RuntimeError):
    """A picture could not be made; the message says why."""


class Renderer:
    """The process that draws; safe to ask from many threads, one after another."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def svg(self, spec: dict[str, Any]) -> str:
        """A Vega-Lite specification as SVG.

        Raises:
            RendererError: if it cannot be drawn.
        """
        return self._ask({"svg": spec}).decode()

    def png(self, svg: str) -> bytes:
        """An SVG picture as PNG, with its title, description and metadata as text in the file.

        Raises:
            RendererError: if it cannot be drawn.
        """
        return self._ask({"png": svg})

    def _ask(self, wanted: dict[str, Any]) -> bytes:
        line = json.dumps(wanted, ensure_ascii=False).encode() + b"\n"
        with self._lock:
            said = self._told(line) or self._told(line)  # it may just have ended, being idle
        answer = json.loads(said or '{"error": "the drawing process does not answer"}')
        if "error" in answer:
            raise RendererError(f"The picture could not be made: {answer['error']}")
        return base64.b64decode(answer["made"])

    def _told(self, line: bytes) -> bytes:
        """The answer to a line; empty if the process has ended."""
        process = self._running()
        if process.stdin is None or process.stdout is None:
            return b""
        watch = threading.Timer(PATIENCE, process.kill)
        watch.start()
        try:
            process.stdin.write(line)
            process.stdin.flush()
            return process.stdout.readline()
        except OSError:
            return b""
        finally:
            watch.cancel()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            command = [sys.executable, "-m", "components.figures.renderer"]
            self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        return self._process


@cache
def renderer() -> Renderer:
    """Return the one renderer of this process."""
    return Renderer()


# In the process that draws


def _answer(line: bytes) -> bytes:
    try:
        ((kind, content),) = json.loads(line).items()
        said = {"made": base64.b64encode(MAKERS[kind](content)).decode()}
    except Exception as error:
        said = {"error": str(error).partition("\n")[0]}
    return json.dumps(said).encode() + b"\n"


def _drawn(spec: dict[str, Any]) -> bytes:
    import vl_convert  # noqa: PLC0415 - only the process that draws needs it

    return str(vl_convert.vegalite_to_svg(spec, allowed_base_urls=FOREIGN)).encode()


def _printed(svg: str) -> bytes:
    import vl_convert  # noqa: PLC0415
    from PIL import Image  # noqa: PLC0415
    from PIL.PngImagePlugin import PngInfo  # noqa: PLC0415

    told, file = PngInfo(), BytesIO()
    for name, tag in TOLD.items():
        told.add_itxt(name, _inside(svg, tag))
    drawn = Image.open(BytesIO(vl_convert.svg_to_png(svg, scale=SHARPNESS)))
    drawn.convert("RGB").save(file, "PNG", pnginfo=told)
    return file.getvalue()


def _inside(svg: str, tag: str) -> str:
    found = re.search(rf"<{tag}[^>]*>(.*?)</{tag}>", svg, re.DOTALL)
    return unescape(found[1]) if found else ""


MAKERS: dict[str, Callable[[Any], bytes]] = {"svg": _drawn, "png": _printed}


def _serve(asked: IO[bytes], answered: IO[bytes]) -> None:
    """Answer until nobody asks any more."""
    while select.select([asked], [], [], IDLE)[0] and (line := asked.readline()):
        answered.write(_answer(line))
        answered.flush()


if __name__ == "__main__":
    _serve(sys.stdin.buffer, sys.stdout.buffer)
