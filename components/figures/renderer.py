"""The renderer of charts as SVG and pictures as PNG, in a separate process.

The library that draws them holds the whole interpreter while it does, for a second or more: within the server, every
reader would wait for one reader's picture. The process starts with the first picture and ends when none has been
requested for a while, which frees its memory.

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
SCALE = 2
"""Pixels of a PNG for one pixel of the drawing."""
ALLOWED_ADDRESSES: list[str] = []
"""Addresses that a chart may load from: none."""
IDLE_SECONDS, ANSWER_SECONDS = 60, 60
"""Seconds after which an idle process ends, and after which one that does not answer is killed."""
PNG_TEXTS = {"Title": "title", "Description": "desc", "Comment": "metadata"}
"""Name of a text in a PNG -> the element of the SVG that it is taken from."""


class RendererError(RuntimeError):
    """The error of a picture that could not be made, with the reason."""


class Renderer:
    """The client of the drawing process, safe to use from many threads, one at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def svg(self, spec: dict[str, Any]) -> str:
        """Return a Vega-Lite specification drawn as SVG.

        Raises:
            RendererError: if it cannot be drawn.
        """
        return self._ask({"svg": spec}).decode()

    def png(self, svg: str) -> bytes:
        """Return an SVG picture as PNG, with its title, description and metadata as text.

        Raises:
            RendererError: if it cannot be drawn.
        """
        return self._ask({"png": svg})

    def _ask(self, request: dict[str, Any]) -> bytes:
        line = json.dumps(request, ensure_ascii=False).encode() + b"\n"
        with self._lock:
            reply = self._exchange(line) or self._exchange(line)  # it may just have ended for being idle
        answer = json.loads(reply or '{"error": "the drawing process does not answer"}')
        if "error" in answer:
            raise RendererError(f"The picture could not be made: {answer['error']}")
        return base64.b64decode(answer["content"])

    def _exchange(self, line: bytes) -> bytes:
        """Return the process's answer to a line; empty if it has ended."""
        process = self._running()
        if process.stdin is None or process.stdout is None:
            return b""
        timer = threading.Timer(ANSWER_SECONDS, process.kill)
        timer.start()
        try:
            process.stdin.write(line)
            process.stdin.flush()
            return process.stdout.readline()
        except OSError:
            return b""
        finally:
            timer.cancel()

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
        answer = {"content": base64.b64encode(CONVERTERS[kind](content)).decode()}
    except Exception as error:
        answer = {"error": str(error).partition("\n")[0]}
    return json.dumps(answer).encode() + b"\n"


def _to_svg(spec: dict[str, Any]) -> bytes:
    import vl_convert  # noqa: PLC0415 - only the process that draws needs it

    return str(vl_convert.vegalite_to_svg(spec, allowed_base_urls=ALLOWED_ADDRESSES)).encode()


def _to_png(svg: str) -> bytes:
    import vl_convert  # noqa: PLC0415
    from PIL import Image  # noqa: PLC0415
    from PIL.PngImagePlugin import PngInfo  # noqa: PLC0415

    texts, file = PngInfo(), BytesIO()
    for name, tag in PNG_TEXTS.items():
        texts.add_itxt(name, _element_text(svg, tag))
    image = Image.open(BytesIO(vl_convert.svg_to_png(svg, scale=SCALE)))
    image.convert("RGB").save(file, "PNG", pnginfo=texts)
    return file.getvalue()


def _element_text(svg: str, tag: str) -> str:
    match = re.search(rf"<{tag}[^>]*>(.*?)</{tag}>", svg, re.DOTALL)
    return unescape(match[1]) if match else ""


CONVERTERS: dict[str, Callable[[Any], bytes]] = {"svg": _to_svg, "png": _to_png}


def _serve(requests: IO[bytes], answers: IO[bytes]) -> None:
    """Answer requests until none comes for a while, or the input ends."""
    while select.select([requests], [], [], IDLE_SECONDS)[0] and (line := requests.readline()):
        answers.write(_answer(line))
        answers.flush()


if __name__ == "__main__":
    _serve(sys.stdin.buffer, sys.stdout.buffer)
