"""The last good dataset on disk, for starting with broken tables.

It is one ZIP outside `data/`, named by the hash of its bytes, so that a torn or changed file is never used. Like any
dataset it is checked before it is shown. It is written under another name and then renamed, so that servers that
share the folder see all of it or none.
"""

import hashlib
import io
import logging
import os
import zipfile
from pathlib import Path

from components.tables.files import Files, read_content
from components.tables.zip_archive import archive

LOG = logging.getLogger("atlas")

NAME = "last-good-{hash}.zip"
COPIES = 2
"""Number of datasets on disk: the newest, and the one before it, which another server may be reading."""


class Backup:
    """The folder of the last good datasets.

    Errors in it are logged and stop nobody.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def save(self, files: Files) -> None:
        """Save the files of a dataset that passed every check."""
        packed = archive(_by_path(files))
        target = self._folder / _name(packed)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _write(target, packed)
            for outdated in self._newest()[COPIES:]:
                outdated.unlink(missing_ok=True)
        except OSError as error:
            LOG.warning("the last good dataset could not be kept: %s", error.strerror)

    def restore(self) -> list[Files]:
        """Return the saved datasets that are intact, newest first."""
        contents = ((path, read_content(path)) for path in self._newest())
        intact = [packed for path, packed in contents if isinstance(packed, bytes) and path.name == _name(packed)]
        return [_unpack(packed) for packed in intact]

    def _newest(self) -> list[Path]:
        try:
            dated = [(path.stat().st_mtime_ns, path) for path in self._folder.glob(NAME.format(hash="*"))]
        except OSError:
            return []
        return [path for _, path in sorted(dated, reverse=True)]


def _name(packed: bytes) -> str:
    return NAME.format(hash=hashlib.sha256(packed).hexdigest())


def _write(target: Path, packed: bytes) -> None:
    """Write a file whole or not at all, or mark an existing one as the newest."""
    if read_content(target) == packed:
        os.utime(target)
        return
    unfinished = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        with unfinished.open("wb") as file:
            file.write(packed)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def _by_path(files: Files) -> dict[str, bytes]:
    folders = {"data": files.data, "seeds": files.seeds}
    return {
        f"{folder}/{name}": content
        for folder, contents in folders.items()
        for name, content in contents.items()
        if isinstance(content, bytes)
    }


def _unpack(packed: bytes) -> Files:
    with zipfile.ZipFile(io.BytesIO(packed)) as folder:
        contents = {name: folder.read(name) for name in folder.namelist()}
    return Files(_in_folder("data", contents), _in_folder("seeds", contents))


def _in_folder(folder: str, contents: dict[str, bytes]) -> dict[str, bytes]:
    return {Path(path).name: content for path, content in contents.items() if path.startswith(f"{folder}/")}
