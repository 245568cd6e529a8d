"""The last good dataset on disk, outside `data/`: what a server shows that starts while the tables are broken.

One ZIP of the files as they were, named by the hash of its own bytes, so that a torn or changed one is never taken; it
is checked as any dataset is before it is shown. It is written beside its place and renamed, so that whoever looks sees
all of it or none, and servers that share the folder never meet half a file.
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
"""How many are left: the newest, and the one before it, which another server may be reading."""


class Backup:
    """The folder of the last good datasets; whatever is wrong with it is logged and stops nobody."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def save(self, files: Files) -> None:
        """Keep the files of a dataset that passed every check."""
        packed = archive(_by_path(files))
        target = self._folder / NAME.format(hash=hashlib.sha256(packed).hexdigest())
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _write(target, packed)
            for old in self._newest()[COPIES:]:
                old.unlink(missing_ok=True)
        except OSError as error:
            LOG.warning("the last good dataset could not be kept: %s", error.strerror)

    def restore(self) -> list[Files]:
        """What was kept, newest first; nothing that is not exactly as it was written."""
        found = ((path, read_content(path)) for path in self._newest())
        sound = [packed for path, packed in found if isinstance(packed, bytes) and _is_intact(path, packed)]
        return [_unpack(packed) for packed in sound]

    def _newest(self) -> list[Path]:
        try:
            found = [(path.stat().st_mtime_ns, path) for path in self._folder.glob(NAME.format(hash="*"))]
        except OSError:
            return []
        return [path for _, path in sorted(found, reverse=True)]


def _write(target: Path, packed: bytes) -> None:
    """A file whole or not at all, whatever happens; one that is there already is marked as the newest."""
    if read_content(target) == packed:
        os.utime(target)
        return
    beside = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        with beside.open("wb") as file:
            file.write(packed)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def _by_path(files: Files) -> dict[str, bytes]:
    both = {"data": files.data, "seeds": files.seeds}
    return {
        f"{folder}/{name}": found
        for folder, contents in both.items()
        for name, found in contents.items()
        if isinstance(found, bytes)
    }


def _is_intact(path: Path, packed: bytes) -> bool:
    return path.name == NAME.format(hash=hashlib.sha256(packed).hexdigest())


def _unpack(packed: bytes) -> Files:
    with zipfile.ZipFile(io.BytesIO(packed)) as folder:
        found = {name: folder.read(name) for name in folder.namelist()}
    return Files(_in_folder("data", found), _in_folder("seeds", found))


def _in_folder(folder: str, found: dict[str, bytes]) -> dict[str, bytes]:
    return {Path(name).name: packed for name, packed in found.items() if name.startswith(f"{folder}/")}
