"""Files in a ZIP whose bytes depend on nothing but the files: in order of name, all of one time and one mode."""

import io
import zipfile
from collections.abc import Mapping

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a ZIP can state: it says nothing."""
MODE = 0o100644 << 16
UNIX = 3


def archive(files: Mapping[str, bytes]) -> bytes:
    """A ZIP of files by name."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as folder:
        for name in sorted(files):
            folder.writestr(_entry(name), files[name])
    return target.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, EPOCH)
    entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, MODE, UNIX
    return entry
